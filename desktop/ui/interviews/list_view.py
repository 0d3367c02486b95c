"""The list of applications, loaded page by page, in which several can be selected.

It can be in groups, whose headings are rows that the cursor reaches, but cannot be selected.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.queries import ApplicationRow
from desktop.ui.interviews.delegate import RowDelegate, heading_height
from desktop.ui.interviews.groups import GroupRow, ListRow
from desktop.ui.interviews.row_words import column_names, row_cells, row_words
from desktop.ui.widgets.paged import Cells, Index, PagedList, PagedModel, Words
from desktop.ui.widgets.shortcuts import latin_key
from desktop.wording.counts import counts

Flag = QItemSelectionModel.SelectionFlag
Key = Qt.Key
translate = QCoreApplication.translate

_MOVES = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown})
_ENDS = frozenset({Key.Key_Home, Key.Key_End})
_TOGGLES = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Space})
_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def list_words(row: ListRow, today: date) -> str:
    """The row or heading in one sentence, for screen readers."""
    if not isinstance(row, GroupRow):
        return row_words(row, today)
    words = translate("Rows", "{group}, {count}, {state}")
    state = translate("Rows", "open") if row.is_open else translate("Rows", "collapsed")
    return words.format(
        group=column_names()[row.kind], count=counts.applications(row.count), state=state
    )


def list_cells() -> Cells[ListRow]:
    """The cells of a row; each of a heading has the heading."""

    def with_headings(words: Words[ApplicationRow]) -> Words[ListRow]:
        def cell(row: ListRow, today: date) -> str:
            return list_words(row, today) if isinstance(row, GroupRow) else words(row, today)

        return cell

    return [(name, with_headings(words)) for name, words in row_cells()]


class ListModel(PagedModel[ListRow]):
    """The headings cannot be selected; `headings` are their numbers."""

    def __init__(self) -> None:
        super().__init__(list_words, cells=list_cells)
        self.headings: list[int] = []

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if self.headings and index.row() in self.headings:
            found &= ~Qt.ItemFlag.ItemIsSelectable
        return found


class InterviewList(PagedList[ListRow]):
    """One row for each application, and for the heading of each group.

    Several are selected as in any list, by Ctrl and Shift. X marks the row of the cursor; the
    marked rows stay selected while the arrows move the cursor, until Escape or a click.
    """

    chosen_changed = Signal()
    """Other rows are selected."""
    toggled = Signal(object)
    """The group with this heading, a `Filter`, is to be opened or collapsed."""

    _marking = False
    _restoring = False

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = ListModel()
        self._resized: list[int] = []
        super().__init__(self._model, parent)  # Qt asks for `selectionCommand` in it
        self._model.modelReset.connect(self._fit_headings)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @property
    def has_several(self) -> bool:
        """Whether more is selected than the row of the cursor, or rows are being marked."""
        return self._marking or self.chosen_count() > 1

    def show_rows(
        self,
        count: int,
        load: Callable[[int, int], Sequence[ListRow]],
        today: date,
        *,
        current: int | None = None,
        keep_place: bool = True,
        headings: Sequence[int] = (),
    ) -> None:
        """Show rows, of which those numbered `headings` are headings."""
        self._model.headings = list(headings)
        super().show_rows(count, load, today, current=current, keep_place=keep_place)

    def row(self, number: int) -> ApplicationRow | None:
        """The application at `number`; None for a heading, too."""
        row = self.rows.row(number)
        return None if isinstance(row, GroupRow) else row

    def current(self) -> ApplicationRow | None:
        return self.row(self.currentIndex().row())

    def group(self, number: int) -> GroupRow | None:
        """The heading at `number`, or None if that is none."""
        row = self.rows.row(number) if number in self._model.headings else None
        return row if isinstance(row, GroupRow) else None

    def near(self, number: int) -> int:
        """The number of an application at or near to this one; of a heading if there is none."""
        last = self.rows.rowCount() - 1
        after = range(min(number, last), last + 1)
        before = range(min(number, last), -1, -1)
        headings = self._model.headings
        return next((n for n in (*after[:2], *before) if n not in headings), max(0, last))

    def chosen_count(self) -> int:
        """The number of selected applications."""
        ranges, headings = self.chosen_ranges(), self._model.headings
        between = sum(first <= one <= last for one in headings for first, last in ranges)
        return sum(last + 1 - first for first, last in ranges) - between

    def chosen_ranges(self) -> list[tuple[int, int]]:
        """The first and the last row of each selected range, from the top."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.count()))
        return sorted((one.top(), one.bottom()) for one in ranges)

    def choose(self, numbers: Sequence[int], *, marking: bool = False) -> None:
        """Select exactly these rows, without emitting anything.

        The cursor stays, or is set on the first of them if there is none.
        """
        chosen = QItemSelection()
        for first, last in _ranges(numbers):
            chosen.select(self.rows.index(first, 0), self.rows.index(last, 0))
        self._marking = marking
        self._restoring = True
        self.selectionModel().select(chosen, Flag.ClearAndSelect | Flag.Rows)
        if not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self.place(numbers[0]), Flag.NoUpdate)
        self._restoring = False

    @property
    def is_marking(self) -> bool:
        return self._marking

    def choose_one(self) -> None:
        """Select only the row of the cursor."""
        self._marking = False
        self.selectionModel().select(self.currentIndex(), Flag.ClearAndSelect | Flag.Rows)
        self.chosen_changed.emit()

    def go_to(self, number: int, *, silently: bool = False) -> None:
        self._marking = False
        super().go_to(number, silently=silently)

    def menu_anchor(self, place: QPoint) -> tuple[ApplicationRow | None, QPoint]:
        """The row at `place` and the position of its context menu, in global coordinates."""
        row = self.row(self.indexAt(place).row())
        return row, self.viewport().mapToGlobal(place)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._restoring:
            return
        if not self._marking:
            self._keep_one()
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if plain and self._use_group_key(event.key()):
            return
        if plain and latin_key(event) == Key.Key_X and self.current() is not None:
            self._mark()
        elif event.key() == Key.Key_Escape and self.has_several:
            self.choose_one()
        elif shift and event.key() in _ENDS and self.currentIndex().isValid():
            self._extend_to(0 if event.key() == Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if group := self._group_at(event):
            if event.button() == Qt.MouseButton.LeftButton:
                self.toggled.emit(group.kind)
            return
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _EXTENDING:
            self._marking = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._group_at(event) is None:  # the first press has toggled the group
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.go_to(self.near(0))
        super().focusInEvent(event)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if self._marking and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in _MOVES:
                return Flag.NoUpdate
        return super().selectionCommand(index, event)

    def _mark(self) -> None:
        """Start to mark with the row of the cursor, or mark or unmark it."""
        if not self.has_several:
            self._marking = True
            self.chosen_changed.emit()
            return
        self._marking = True
        self.selectionModel().select(self.currentIndex(), Flag.Toggle | Flag.Rows)
        if not self.chosen_count():
            self.choose_one()

    def _extend_to(self, end: int) -> None:
        here = self.currentIndex()
        there = self.place(end)
        self.selectionModel().setCurrentIndex(there, Flag.NoUpdate)
        self.selectionModel().select(QItemSelection(here, there), Flag.Select | Flag.Rows)
        self.scrollTo(there)

    def _use_group_key(self, key: int) -> bool:
        """Open or collapse the group of the cursor, or go to its heading; return whether that is
        what the key does."""
        number = self.currentIndex().row()
        group = self.group(number)
        closes, opens = Key.Key_Left, Key.Key_Right
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            closes, opens = opens, closes
        if group is None:
            above = bisect_right(self._model.headings, number)
            if key == closes and above and self.currentIndex().column() == 0:
                self.go_to(self._model.headings[above - 1])
                return True
            return False
        turns = key in _TOGGLES or (key == closes and group.is_open)
        if turns or (key == opens and not group.is_open):
            self.toggled.emit(group.kind)
        return key in {*_TOGGLES, closes, opens}

    def _group_at(self, event: QMouseEvent) -> GroupRow | None:
        return self.group(self.indexAt(event.position().toPoint()).row())

    def _fit_headings(self) -> None:
        """Give the headings their height, and the rows that were headings that of rows."""
        sections, count = self.verticalHeader(), self.rows.rowCount()
        height = heading_height(self.font())
        for number in {*self._resized} - {*self._model.headings}:
            if number < count:
                sections.resizeSection(number, sections.defaultSectionSize())
        for number in self._model.headings:
            sections.resizeSection(number, height)
        self._resized = list(self._model.headings)

    def _fit_rows(self) -> None:
        super()._fit_rows()
        self._fit_headings()

    def _keep_one(self) -> None:
        """A selection is never empty, and a single selected row has the cursor."""
        count, current = self.chosen_count(), self.currentIndex()
        if count == 0 and current.isValid():
            self.selectionModel().select(current, Flag.ClearAndSelect | Flag.Rows)
        elif count == 1 and not self.selectionModel().isSelected(current):
            only = self.place(self.chosen_ranges()[0][0])
            self.selectionModel().setCurrentIndex(only, Flag.NoUpdate)


def _ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The ranges of consecutive numbers in ascending `numbers`."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found

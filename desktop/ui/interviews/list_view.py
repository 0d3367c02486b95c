"""The list of applications, loaded page by page, in which several can be selected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.queries import ApplicationRow
from desktop.ui.interviews.delegate import RowDelegate
from desktop.ui.interviews.row_words import row_words
from desktop.ui.widgets.paged import PagedList, PagedModel
from desktop.ui.widgets.shortcuts import latin_key

Flag = QItemSelectionModel.SelectionFlag
Key = Qt.Key

_MOVES = frozenset({Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown})
_ENDS = frozenset({Key.Key_Home, Key.Key_End})
_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class InterviewList(PagedList[ApplicationRow]):
    """One row for each application.

    Several are selected as in any list, by Ctrl and Shift. X marks the row of the cursor; the
    marked rows stay selected while the arrows move the cursor, until Escape or a click.
    """

    chosen_changed = Signal()
    """Other rows are selected."""

    _marking = False
    _restoring = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PagedModel(row_words), parent)  # Qt asks for `selectionCommand` in it
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @property
    def has_several(self) -> bool:
        """Whether more is selected than the row of the cursor, or rows are being marked."""
        return self._marking or self.chosen_count() > 1

    def chosen_count(self) -> int:
        """The number of selected rows."""
        return sum(last + 1 - first for first, last in self.chosen_ranges())

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
            self.selectionModel().setCurrentIndex(self.rows.index(numbers[0], 0), Flag.NoUpdate)
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
        row = self.rows.row(self.indexAt(place).row())
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
        if plain and latin_key(event) == Key.Key_X and self.currentIndex().isValid():
            self._mark()
        elif event.key() == Key.Key_Escape and self.has_several:
            self.choose_one()
        elif shift and event.key() in _ENDS and self.currentIndex().isValid():
            self._extend_to(0 if event.key() == Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _EXTENDING:
            self._marking = False
        super().mousePressEvent(event)

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
        there = self.rows.index(end, 0)
        self.selectionModel().setCurrentIndex(there, Flag.NoUpdate)
        self.selectionModel().select(QItemSelection(here, there), Flag.Select | Flag.Rows)
        self.scrollTo(there)

    def _keep_one(self) -> None:
        """A selection is never empty, and a single selected row has the cursor."""
        count, current = self.chosen_count(), self.currentIndex()
        if count == 0 and current.isValid():
            self.selectionModel().select(current, Flag.ClearAndSelect | Flag.Rows)
        elif count == 1 and not self.selectionModel().isSelected(current):
            only = self.rows.index(self.chosen_ranges()[0][0], 0)
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

"""A list of any length: one column of painted rows, loaded in pages when they become visible."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.theme.scheme import are_rows_cells
from desktop.ui.widgets.two_line_row import row_height

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Words = Callable[[Row, date], str]
Cells = Sequence[tuple[str, Words[Row]]]
"""The name of each column, and its words in a row."""

#: Rows of a page, and pages kept in memory.
PAGE = 50
PAGES_KEPT = 12

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role of the row object."""

Flag = QItemSelectionModel.SelectionFlag

_NOWHERE = QModelIndex()
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WORDS = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class PagedModel(QAbstractTableModel, Generic[Row]):
    """A model whose row count is known and whose rows are loaded on demand.

    `words` describes a row in one sentence, for screen readers; where the settings ask for cells,
    the row has the columns of `cells` instead. It is a table model, as a table view lays out any
    number of rows of equal height at once.
    """

    def __init__(
        self,
        words: Words[Row],
        parent: QObject | None = None,
        *,
        cells: Callable[[], Cells[Row]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._cells = cells() if cells is not None and are_rows_cells() else [("", words)]
        self._count = 0
        self._load: Callable[[int, int], Sequence[Row]] = _nothing
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self.today = date.min
        """The day relative to which rows say "yesterday" or "overdue"."""

    def show_rows(self, count: int, load: Callable[[int, int], Sequence[Row]], today: date) -> None:
        """Show `count` rows, which `load(offset, limit)` returns when they are needed."""
        self.beginResetModel()
        self._count, self._load, self.today = count, load, today
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != ROW_ROLE and role not in _WORDS:
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return self._cells[index.column()][1](row, self.today)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _WORDS[0]
    ) -> str | None:
        """The name of a column of several, for screen readers, which would read a number too."""
        if orientation is not Qt.Orientation.Horizontal or role not in _WORDS:
            return None
        return self._cells[section][0] or None

    def row(self, number: int) -> Row | None:
        """The row at `number`, loaded if necessary; None if the store has fewer rows by now."""
        if not 0 <= number < self._count:
            return None
        page, place = divmod(number, PAGE)
        if page not in self._pages:
            self._pages[page] = self._load(page * PAGE, PAGE)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        rows = self._pages[page]
        return rows[place] if place < len(rows) else None


class PagedList(QTableView, Generic[Row]):
    """A list of rows of two lines. Arrows, Home, End and page keys move the cursor; Return opens;
    letters start a search.

    Of several columns, the first is as wide as the list, and its delegate paints the whole row. The
    others are hidden: the cursor reaches them with the left and right arrows, for screen readers.
    """

    moved = Signal(int)
    """The cursor was moved to the row with this number."""
    opened = Signal(int)
    """The row with this number was opened by Return or a double click."""
    typed = Signal(str)
    """A character was typed while the list had the focus."""

    def __init__(self, rows: PagedModel[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._restoring = False
        self._column = 0
        rows.setParent(self)
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the ground of the list is its parent's
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(1, rows.columnCount()):
            self.setColumnHidden(column, True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.doubleClicked.connect(self._open)

    def current(self) -> Row | None:
        """The row of the cursor; None without one."""
        return self.rows.row(self.currentIndex().row())

    def show_rows(
        self,
        count: int,
        load: Callable[[int, int], Sequence[Row]],
        today: date,
        *,
        current: int | None = None,
        keep_place: bool = True,
    ) -> None:
        """Show `count` rows with the cursor on row `current`, without emitting `moved`.

        With `keep_place`, the scroll position stays.
        """
        place = self.verticalScrollBar().value() if keep_place else 0
        self.rows.show_rows(count, load, today)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)
        if current is not None:
            self.go_to(current, silently=True)

    def go_to(self, number: int, *, silently: bool = False) -> None:
        """Move the cursor to a row; `silently` without emitting `moved`."""
        self._restoring = silently
        index = self.place(number)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
        self.scrollTo(index)
        self._restoring = False

    def place(self, number: int) -> QModelIndex:
        """The cell of row `number` in the column of the cursor."""
        return self.rows.index(number, self._column)

    def visualRect(self, index: Index) -> QRect:
        """The whole row for each of its cells."""
        return super().visualRect(index.sibling(index.row(), 0))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key moves the cursor to: up and down in its column, if that is hidden, too."""
        return super().moveCursor(action, modifiers).siblingAtColumn(self._column)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._column = current.column()
            if current.row() != previous.row() and not self._restoring:
                self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.rows.rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.go_to(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in _SIDEWAYS and self.rows.columnCount() > 1:
            self._move_sideways(_SIDEWAYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Pass the text to the search field; Qt's own search would load every row."""
        if search.strip():
            self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.go_to(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))

    def _move_sideways(self, steps: int) -> None:
        """Move the cursor to the next cell of its row, and leave the selection."""
        here = self.currentIndex()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            steps = -steps
        there = here.siblingAtColumn(here.column() + steps)
        if there.isValid():
            self.selectionModel().setCurrentIndex(there, Flag.NoUpdate)

    def _open(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())


def has_cursor(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the cursor is in the row of `index`, in whatever cell, and the list has the focus."""
    view = option.widget
    return (
        isinstance(view, PagedList) and view.hasFocus() and view.currentIndex().row() == index.row()
    )


def _nothing(_offset: int, _limit: int) -> list[Any]:
    return []


class DeletedSelection:
    """Ids of rows that were deleted while selected, to select them again after an undo."""

    def __init__(self) -> None:
        self._ids: list[str] = []

    def add(self, key: str) -> None:
        """Remember the deleted row `key`."""
        self._ids.append(key)

    def pop_restored(self, exists: Callable[[str], bool]) -> str:
        """Remove and return the latest id that `exists` again; empty if there is none."""
        for key in reversed(self._ids):
            if exists(key):
                self._ids.remove(key)
                return key
        return ""

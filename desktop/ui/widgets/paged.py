"""A list of any length: one column of painted rows that are loaded as they come into sight."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

#: Rows asked for at once, and how many such pages are kept.
PAGE = 50
PAGES_KEPT = 12

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole row."""

_NOWHERE = QModelIndex()
_WORDS = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Rows whose number is known and whose content is loaded when it is looked at.

    `words` says a row as one sentence, for screen readers. It is a table, because a table view
    lays out any number of rows of one height at once.
    """

    def __init__(self, words: Callable[[Row, date], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._count = 0
        self._load: Callable[[int, int], list[Row]] = _nothing
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self.today = date.min
        """The day from which "yesterday" and "overdue" are told."""

    def show_rows(self, count: int, load: Callable[[int, int], list[Row]], today: date) -> None:
        """Show `count` rows that `load(offset, limit)` brings; nothing is loaded yet."""
        self.beginResetModel()
        self._count, self._load, self.today = count, load, today
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != ROW_ROLE and role not in _WORDS:
            return None
        row = self.row(index.row())
        return row if row is None or role == ROW_ROLE else self._words(row, self.today)

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, _role: int = _WORDS[0]
    ) -> None:
        """Nothing: the headers are hidden, and screen readers would read their numbers."""

    def row(self, number: int) -> Row | None:
        """The row at `number`, loaded if need be; None when the store has fewer by now."""
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
    """The arrows, Home, End and Page keys move; Return opens; letters go to the search field.

    `row_height` is the height of every row, in device-independent pixels, for a font.
    """

    moved = Signal(int)
    """The person moved to the row of this number."""
    opened = Signal(int)
    """Return or a double click: go on with the row of this number."""
    typed = Signal(str)
    """A letter was typed while the list had the focus."""

    def __init__(
        self,
        rows: PagedModel[Row],
        row_height: Callable[[QFont], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._row_height = row_height
        self._restoring = False
        rows.setParent(self)
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.doubleClicked.connect(self._open)

    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.rows.row(self.currentIndex().row())

    def show_rows(
        self,
        count: int,
        load: Callable[[int, int], list[Row]],
        today: date,
        *,
        current: int | None = None,
        keep_place: bool = True,
    ) -> None:
        """Show `count` rows with the cursor on row `current`; `moved` is not emitted for it.

        With `keep_place` the view stays scrolled where it was.
        """
        place = self.verticalScrollBar().value() if keep_place else 0
        self.rows.show_rows(count, load, today)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)
        if current is not None:
            self.go_to(current, silently=True)

    def go_to(self, number: int, *, silently: bool = False) -> None:
        """Put the cursor on a row; `silently` without `moved`."""
        self._restoring = silently
        index = self.rows.index(number, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)
        self._restoring = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._restoring:
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.rows.rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.go_to(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Searching is the search field's task: Qt's own way would load every row."""
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
        self.verticalHeader().setDefaultSectionSize(self._row_height(self.font()))

    def _open(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())


def _nothing(_offset: int, _limit: int) -> list[Any]:
    return []

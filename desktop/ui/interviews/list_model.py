"""The rows of the list, a window of them at a time."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.queries import ApplicationRow
from desktop.ui.interviews.row_words import row_words

#: Rows asked for at once, and how many such pages are kept.
PAGE = 50
PAGES_KEPT = 12

Loader = Callable[[int, int], list[ApplicationRow]]
"""`(offset, limit)` to the rows there."""
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole `ApplicationRow`."""

_NOWHERE = QModelIndex()


class ApplicationsModel(QAbstractTableModel):
    """One column of rows, whose number is known and whose content is loaded when it is looked at.

    A table, not a list: a table view lays out 100,000 rows of one height at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._load: Loader = _nothing
        self._pages: OrderedDict[int, list[ApplicationRow]] = OrderedDict()
        self.today = date.min
        """The day from which due and overdue are told."""

    def show_rows(self, count: int, load: Loader, today: date) -> None:
        """Show `count` rows that `load` brings; nothing is loaded yet."""
        self.beginResetModel()
        self._count, self._load, self.today = count, load, today
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES:
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return row_words(row, self.today)

    def row(self, number: int) -> ApplicationRow | None:
        """The row at `number`, loaded if need be; None when the store has fewer by now."""
        if not 0 <= number < self._count:
            return None
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._load(page * PAGE, PAGE)
            self._pages[page] = rows
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None


_ROLES = frozenset(
    {ROW_ROLE, int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)}
)


def _nothing(_offset: int, _limit: int) -> list[ApplicationRow]:
    return []

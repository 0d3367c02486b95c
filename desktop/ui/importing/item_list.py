"""The entries of an import, each with a tick."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.imports import CopyItem, Finding, Item
from desktop.ui.importing.tick_table import TickTable, spoken
from desktop.wording.imports import imports

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
#: What is ticked at first.
_TAKEN = frozenset({Finding.NEW, Finding.MORE})


class ItemModel(QAbstractTableModel):
    """Name with a tick, details, and what the store has of it. What is known cannot be ticked."""

    ticked = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._items: Sequence[Item | CopyItem] = ()
        self._ticks: list[bool] = []

    def show_items(self, items: Sequence[Item | CopyItem]) -> None:
        self.beginResetModel()
        self._items = items
        self._ticks = [item.finding in _TAKEN for item in items]
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[Item | CopyItem]:
        return [item for item, on in zip(self._items, self._ticks, strict=True) if on]

    def tick(self, row: int, *, on: bool) -> None:
        if self._items[row].finding is not Finding.KNOWN:
            self._ticks[row] = on
            place = self.index(row, 0)
            self.dataChanged.emit(place, place, [Role.CheckStateRole])
            self.ticked.emit()

    def tick_all(self, *, on: bool) -> None:
        self._ticks = [on and item.finding is not Finding.KNOWN for item in self._items]
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable
        if self._items[index.row()].finding is Finding.KNOWN:
            return flags
        flags |= Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        item, column = self._items[index.row()], index.column()
        if role == Role.CheckStateRole and column == 0:
            on = self._ticks[index.row()]
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return self._words(item, column)
        if role == Role.AccessibleTextRole:
            words = [self._words(item, number) for number in range(3)]
            return spoken(words, column)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.tick(index.row(), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (self.tr("Entry"), self.tr("Details"), self.tr("In Callback"))[section]
        return None

    def _words(self, item: Item | CopyItem, column: int) -> str:
        if column == 0:
            return imports.name(item)
        return imports.details(item, self._today) if column == 1 else imports.finding(item.finding)


class ItemList(TickTable):
    """The entries of the files."""

    def __init__(self, today: date, parent: QWidget) -> None:
        items = ItemModel(today, parent)
        super().__init__(items, (0, 1), parent)
        self.items = items
        self.setAccessibleName(self.tr("Entries"))

"""The mails and invitations of an import, each with a tick and its application."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QWidget

from desktop.actions.invitations import Finding
from desktop.actions.mails import MailboxItem
from desktop.core.moment import Moment
from desktop.ui import theme
from desktop.ui.importing.tick_table import TickTable, spoken
from desktop.wording.mails import mails

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_ENTRY, _WHEN, ABOUT, _FINDING = range(4)
_COLUMNS = 4


class MailModel(QAbstractTableModel):
    """Mail with a tick, its day, application, and what the store has of it.

    What is known cannot be ticked, and what must be asked only with an application.
    """

    ticked = Signal()

    def __init__(self, now: Moment, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now
        self._items: Sequence[MailboxItem] = ()
        self._names: Mapping[str, str] = {}
        self._jobs: list[str] = []
        self._ticks: list[bool] = []

    def show_items(self, items: Sequence[MailboxItem], names: Mapping[str, str]) -> None:
        """`names` are those of the applications, by their ids."""
        self.beginResetModel()
        self._items, self._names = items, names
        self._jobs = ["" if one.finding is Finding.ASK else one.jobs[0] for one in items]
        self._ticks = [one.finding not in {Finding.KNOWN, Finding.ASK} for one in items]
        self.endResetModel()
        self.ticked.emit()

    def item(self, row: int) -> MailboxItem:
        return self._items[row]

    def chosen(self) -> list[MailboxItem]:
        """The ticked items, each with the one application that is chosen."""
        rows = zip(self._items, self._jobs, self._ticks, strict=True)
        return [replace(item, jobs=(job,)) for item, job, on in rows if on]

    def has_news(self) -> bool:
        """Whether any item is not stored yet."""
        return any(one.finding is not Finding.KNOWN for one in self._items)

    def unanswered(self) -> int:
        """The number of items whose application must still be chosen."""
        return sum(not job for job in self._jobs)

    def choose(self, row: int, job: str) -> None:
        """Set the application of an item that must be asked, and tick it; "": leave it out."""
        self._jobs[row] = job
        self._ticks[row] = bool(job)
        self._emit(row)

    def tick(self, row: int, *, on: bool) -> None:
        """Tick a row; one whose application must be chosen first cannot be."""
        if self._can_tick(row):
            self._ticks[row] = on
            self._emit(row)

    def tick_all(self, *, on: bool) -> None:
        self._ticks = [on and self._can_tick(row) for row in range(len(self._items))]
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable
        if self._items[index.row()].finding is Finding.KNOWN:
            return flags
        flags |= Qt.ItemFlag.ItemIsEnabled
        can_tick = index.column() == _ENTRY and self._can_tick(index.row())
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == Role.CheckStateRole and column == _ENTRY:
            return Qt.CheckState.Checked if self._ticks[row] else Qt.CheckState.Unchecked
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return self._words(row, column)
        if role == Role.AccessibleTextRole:
            words = [self._words(row, number) for number in range(_COLUMNS)]
            return spoken(words, column)
        if role == Role.ForegroundRole and column == ABOUT and not self._jobs[row]:
            return theme.colour(theme.Meaning.DUE, self._palette())
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
            return (
                self.tr("Mail"), self.tr("When"), self.tr("Application"), self.tr("In Callback"),
            )[section]  # fmt: skip
        return None

    def _palette(self) -> QPalette:
        return cast("QWidget", self.parent()).palette()

    def _can_tick(self, row: int) -> bool:
        return bool(self._jobs[row]) and self._items[row].finding is not Finding.KNOWN

    def _words(self, row: int, column: int) -> str:
        item, job = self._items[row], self._jobs[row]
        if column == _ENTRY:
            return mails.name(item)
        if column == _WHEN:
            return mails.when(item, self._now)
        if column == ABOUT:
            return self._names.get(job, "") if job else self.tr("Choose…")
        return mails.finding(item)

    def _emit(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, _COLUMNS - 1))
        self.ticked.emit()


class MailList(TickTable):
    """Return or a click on the application asks for it."""

    asked = Signal(int)
    """The application of this row is to be chosen."""

    def __init__(self, now: Moment, parent: QWidget) -> None:
        items = MailModel(now, parent)
        super().__init__(items, (_ENTRY, ABOUT), parent)
        self.items = items
        self.setAccessibleName(self.tr("Mails"))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() in _RETURN and self._must_ask(row):
            self.asked.emit(row)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == ABOUT and self._must_ask(index.row()):
            self.asked.emit(index.row())

    def _must_ask(self, row: int) -> bool:
        return self.items.item(row).finding is Finding.ASK


_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

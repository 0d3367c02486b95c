"""What imported mails answer, each with a tick."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop import wording
from desktop.actions.answers import Answer
from desktop.ui.importing.answer_search import FoundAnswer
from desktop.ui.importing.tick_table import TickTable, spoken
from desktop.wording.answers import answers

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_APPLICATION, _WHEN, _SAYS = range(3)
_COLUMNS = 3


class AnswerModel(QAbstractTableModel):
    """Application with a tick, the day of its mail, and what the mail says.

    Nothing is ticked at first. What the form must complete cannot be ticked.
    """

    ticked = Signal()

    def __init__(self, found: Sequence[FoundAnswer], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._found = list(found)
        self._ticks = [False] * len(found)

    def found(self, row: int) -> FoundAnswer:
        return self._found[row]

    def chosen(self) -> list[Answer]:
        rows = zip(self._found, self._ticks, strict=True)
        return [one.answer for one, on in rows if on and one.answer is not None]

    def tick_all(self, *, on: bool) -> None:
        self._ticks = [on and one.answer is not None for one in self._found]
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._found) - 1, 0))
        self.ticked.emit()

    def remove(self, contact_id: str) -> None:
        """Take out the answer of a mail, which was completed in the form."""
        for row, one in enumerate(self._found):
            if one.mail.contact.id == contact_id:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._found[row], self._ticks[row]
                self.endRemoveRows()
                self.ticked.emit()
                return

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        can_tick = index.column() == 0 and self._found[index.row()].answer is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == Role.CheckStateRole and column == 0:
            if self._found[row].answer is None:
                return None
            return Qt.CheckState.Checked if self._ticks[row] else Qt.CheckState.Unchecked
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return self._words(row, column)
        if role == Role.AccessibleTextRole:
            words = [self._words(row, number) for number in range(_COLUMNS)]
            return spoken(words, column)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or self._found[index.row()].answer is None:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        self.ticked.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (self.tr("Application"), self.tr("When"), self.tr("What they say"))[section]
        return None

    def _words(self, row: int, column: int) -> str:
        found = self._found[row]
        if column == _APPLICATION:
            application = found.mail.record.application
            return wording.in_sentence(f"{application.company} · {application.role}")
        if column == _WHEN:
            return wording.day(found.mail.contact.at.date(), self._today)
        return answers.says(found.proposal.reading, self._today)


class AnswerList(TickTable):
    """The answers of the mails."""

    def __init__(self, found: Sequence[FoundAnswer], today: date, parent: QWidget) -> None:
        items = AnswerModel(found, today, parent)
        super().__init__(items, (_APPLICATION, _SAYS), parent)
        self.items = items
        self.setAccessibleName(self.tr("Answers"))

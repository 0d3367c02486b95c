"""A month to pick a day from."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.calendar import Calendar


class DatePicker(QDialog):
    """Asks for a day after `today`."""

    picked = Signal(object)
    """The day."""

    def __init__(self, today: date, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remind me later"))
        tomorrow = today + timedelta(days=1)
        self.calendar = Calendar(self)
        first = QDate(tomorrow.year, tomorrow.month, tomorrow.day)
        self.calendar.setMinimumDate(first)
        self.calendar.setSelectedDate(first)
        self.calendar.setAccessibleName(self.tr("Day to be reminded"))
        self.calendar.activated.connect(self.accept)
        box = QDialogButtonBox(self)
        choose = PrimaryButton(self.tr("Put off"))
        choose.setDefault(True)
        box.addButton(choose, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.calendar)
        column.addWidget(box)
        self.accepted.connect(self._tell)
        self.finished.connect(self.deleteLater)

    def _tell(self) -> None:
        self.picked.emit(self.calendar.selectedDate().toPython())

"""A month to pick a day from."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.ui import theme, wording


class DatePicker(QDialog):
    """Asks for a day after `today`."""

    picked = Signal(object)
    """The day."""

    def __init__(self, today: date, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remind me later"))
        tomorrow = today + timedelta(days=1)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(wording.locale())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        first = QDate(tomorrow.year, tomorrow.month, tomorrow.day)
        self.calendar.setMinimumDate(first)
        self.calendar.setSelectedDate(first)
        self.calendar.setAccessibleName(self.tr("Day to be reminded"))
        self.calendar.activated.connect(self.accept)
        box = QDialogButtonBox(self)
        box.addButton(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        choose = box.addButton(self.tr("Put off"), QDialogButtonBox.ButtonRole.AcceptRole)
        choose.setDefault(True)
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

"""Dialog for the day of a reminder: typed, or picked in a calendar."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.calendar import Calendar
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.date_rows import ParsedLine
from desktop.ui.widgets.text import FieldLabel


class DatePicker(QDialog):
    """Asks for a day after `today`."""

    picked = Signal(object)
    """A `date`."""

    def __init__(self, today: date, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remind me later"))
        tomorrow = today + timedelta(days=1)
        self.day = DateField(tomorrow, today, earliest=tomorrow, minimum=tomorrow, parent=self)
        label = FieldLabel(self.tr("&Day to be reminded"), self.day, self)
        self.day.setAccessibleName(self.tr("Day to be reminded"))
        self.calendar = Calendar(self)
        first = QDate(tomorrow.year, tomorrow.month, tomorrow.day)
        self.calendar.setMinimumDate(first)
        self.calendar.setSelectedDate(first)
        self.calendar.setAccessibleName(self.tr("Day to be reminded"))
        self.calendar.activated.connect(self.accept)
        box = QDialogButtonBox(self)
        self.ok = PrimaryButton(self.tr("Put off"))
        self.ok.setDefault(True)
        box.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.XS)
        column.addWidget(label)
        column.addWidget(self.day)
        column.addWidget(ParsedLine(self.day, self))
        column.addSpacing(theme.S)
        column.addWidget(self.calendar)
        column.addSpacing(theme.S)
        column.addWidget(box)
        self.day.changed.connect(self._select_typed)
        self.calendar.selectionChanged.connect(self._take_selected)
        self.accepted.connect(self._emit_picked)
        self.finished.connect(self.deleteLater)

    def _select_typed(self) -> None:
        """Selects the typed day in the calendar."""
        self.ok.setEnabled(not self.day.fault())
        day = self.day.day()
        if not self.day.fault() and day != self._selected():
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def _take_selected(self) -> None:
        """Takes the day selected in the calendar into the field."""
        if self._selected() != self.day.day() or self.day.fault():
            self.day.set_day(self._selected())

    def _selected(self) -> date:
        day = self.calendar.selectedDate()
        return date(day.year(), day.month(), day.day())

    def _emit_picked(self) -> None:
        self.picked.emit(self.day.day())

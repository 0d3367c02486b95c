"""Until when? A short menu, and a calendar for any other day."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme, wording


class LaterMenu(QMenu):
    """Tomorrow, in 2 days, in a week (never on a weekend), or a date."""

    chosen = Signal(object)
    """The day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = date.min
        self._days = [self._add() for _ in range(3)]
        self.addSeparator()
        self._pick = self._add()
        self._pick.setText(self.tr("Pick a date…"))
        self._pick.triggered.connect(self._ask)
        for action in self._days:
            action.triggered.connect(self._choose)

    def set_today(self, today: date) -> None:
        if today == self._today:
            return
        self._today = today
        week = today + timedelta(days=7)
        week += timedelta(days=7 - week.weekday() if week.weekday() > 4 else 0)
        words = (self.tr("Tomorrow · {day}"), self.tr("In 2 days · {day}"))
        targets = [today + timedelta(days=1), today + timedelta(days=2), week]
        for action, text, target in zip(
            self._days, (*words, self.tr("In a week · {day}")), targets, strict=True
        ):
            action.setText(text.format(day=wording.day(target, today)))
            action.setData(target)

    def _add(self) -> QAction:
        action = QAction(self)
        action.setMenuRole(QAction.MenuRole.NoRole)
        self.addAction(action)
        return action

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())

    def _ask(self) -> None:
        picker = DatePicker(self._today, self.parentWidget())
        picker.picked.connect(self.chosen)
        picker.open()


class DatePicker(QDialog):
    """A month to pick a day from, after `today`."""

    picked = Signal(object)
    """The day."""

    def __init__(self, today: date, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remind me later"))
        tomorrow = today + timedelta(days=1)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(wording.locale())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.calendar.setAccessibleName(self.tr("Day to be reminded"))
        self.calendar.activated.connect(self.accept)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
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

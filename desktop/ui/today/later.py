"""Menu to put something off."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop import wording

_SATURDAY = 5


class LaterMenu(QMenu):
    """Tomorrow, in 2 days, in a week (Monday instead of a weekend), or a date from a dialog."""

    chosen = Signal(object)
    """A `date`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.menuAction().setMenuRole(QAction.MenuRole.NoRole)
        self._today = date.min
        self.aboutToShow.connect(self.fill)

    def set_today(self, today: date) -> None:
        if today != self._today:
            self._today = today
            self.hide()  # its days are out of date
            self.clear()

    def fill(self) -> None:
        """Adds the entries if there are none; called when the menu is about to show."""
        if self.actions():
            return
        week = self._today + timedelta(days=7)
        if week.weekday() >= _SATURDAY:
            week += timedelta(days=7 - week.weekday())
        self._offer(self.tr("Tomorrow · {day}"), self._today + timedelta(days=1))
        self._offer(self.tr("In 2 days · {day}"), self._today + timedelta(days=2))
        self._offer(self.tr("In a week · {day}"), week)
        self.addSeparator()
        self._add(self.tr("Pick a date…")).triggered.connect(self._ask)

    def _offer(self, text: str, day: date) -> None:
        action = self._add(text.format(day=wording.day(day, self._today)))
        action.setData(day)
        action.triggered.connect(self._choose)

    def _add(self, text: str) -> QAction:
        action = QAction(text, self)
        action.setMenuRole(QAction.MenuRole.NoRole)
        self.addAction(action)
        return action

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())

    def _ask(self) -> None:
        from desktop.ui.today.date_picker import DatePicker  # noqa: PLC0415  when opened

        picker = DatePicker(self._today, self.parentWidget())
        picker.picked.connect(self.chosen)
        picker.open()

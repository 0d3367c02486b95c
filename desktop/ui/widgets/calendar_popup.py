"""A month that opens below a field."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.widgets.calendar import Calendar


class CalendarPopup(QFrame):
    """Closes when a day is chosen, and on Escape."""

    picked = Signal(object)
    """The day."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = field
        self.calendar = Calendar(self)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)

    def open_below(self, day: date, minimum: date | None) -> None:
        if minimum is not None:
            self.calendar.setMinimumDate(QDate(minimum.year, minimum.month, minimum.day))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        below = self._field.mapToGlobal(QPoint(0, self._field.height()))
        room = self._field.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(self._field.mapToGlobal(QPoint()).y() - self.height())
        left = min(below.x(), room.right() - self.width())
        self.move(max(left, room.left()), max(below.y(), room.top()))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take(self, day: QDate) -> None:
        if self.isVisible():  # a double click says both
            self.hide()
            self.picked.emit(date(day.year(), day.month(), day.day()))

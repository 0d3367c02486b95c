"""A calendar, and the popup of a date field that contains one."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.card import Panel
from desktop.wording import dates
from desktop.wording.region import region

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QCalendarWidget):
    """A month without week numbers; weekends are muted, days out of range are shown as disabled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(dates.locale())
        self.setFirstDayOfWeek(Qt.DayOfWeek(region().first_day))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for part, words, icon in (
            ("prevmonth", self.tr("Previous month"), "chevron-left"),
            ("nextmonth", self.tr("Next month"), "chevron-right"),
            ("yearedit", self.tr("Year"), ""),
        ):
            field = self.findChild(QWidget, f"qt_calendar_{part}")
            if isinstance(field, QWidget):
                field.setAccessibleName(words)
            if isinstance(field, QToolButton):
                field.setIcon(theme.icon(icon))
        self._apply_colours()

    def minimumSizeHint(self) -> QSize:
        """Seven days beside each other, and below each other six weeks, their names and the bar."""
        return super().minimumSizeHint().expandedTo(QSize(7, 8) * theme.TARGET)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        if self.minimumDate() <= date <= self.maximumDate():
            super().paintCell(painter, rect, date)
            return
        faint = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        painter.setPen(faint)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(date.day()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._apply_colours()

    def _apply_colours(self) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(theme.quiet(self.palette()))
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, quiet)
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if isinstance(bar, QWidget):  # Qt paints it in the colours of a selection
            palette = QPalette(self.palette())
            window, ink = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText
            palette.setColor(QPalette.ColorRole.Highlight, palette.color(window))
            palette.setColor(QPalette.ColorRole.HighlightedText, palette.color(ink))
            bar.setPalette(palette)


class CalendarPopup(Panel):
    """A calendar that closes when a day is chosen, and on Escape."""

    picked = Signal(object)
    """The day."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
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
        if self.isVisible():  # a double click emits both clicked and activated
            self.hide()
            self.picked.emit(date(day.year(), day.month(), day.day()))

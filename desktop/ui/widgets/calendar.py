"""A month to pick a day from, in the program's look."""

from PySide6.QtCore import QDate, QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from desktop.ui import theme
from desktop.wording import dates

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QCalendarWidget):
    """Without numbers of weeks; weekends are quiet, and days that cannot be picked are faint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(dates.locale())
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
        self._ink()

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
            self._ink()

    def _ink(self) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(theme.quiet(self.palette()))
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, quiet)
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if isinstance(bar, QWidget):  # it is painted as a selection is
            palette = QPalette(self.palette())
            window, ink = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText
            palette.setColor(QPalette.ColorRole.Highlight, palette.color(window))
            palette.setColor(QPalette.ColorRole.HighlightedText, palette.color(ink))
            bar.setPalette(palette)

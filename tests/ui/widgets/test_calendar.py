from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.widgets.calendar import Calendar


def test_weekends_are_quiet_in_both_schemes_not_red(
    qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    calendar = Calendar()
    qtbot.addWidget(calendar)
    for dark in (False, True):
        set_dark(dark)
        ink = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert ink == theme.quiet(calendar.palette())
        base = calendar.palette().color(QPalette.ColorRole.Base)
        assert theme.contrast(ink, base) >= theme.TEXT_CONTRAST


def test_the_months_name_is_read_on_the_window_not_on_a_selection(qtbot: QtBot) -> None:
    calendar = Calendar()
    qtbot.addWidget(calendar)
    bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    assert isinstance(bar, QWidget)
    window = calendar.palette().color(QPalette.ColorRole.Window)
    assert bar.palette().color(QPalette.ColorRole.Highlight) == window


def test_days_that_cannot_be_picked_look_so(qtbot: QtBot) -> None:
    calendar = Calendar()
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 11, 25))
    calendar.show()
    before = calendar.grab().toImage()
    calendar.setMinimumDate(QDate(2026, 11, 25))
    assert calendar.grab().toImage() != before

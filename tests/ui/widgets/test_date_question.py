"""A text with two readings: the field asks which is meant, and both can be chosen."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.typed_dates import Order
from desktop.ui.settings.reminders_fields import HourEdit
from desktop.ui.widgets.date_field import DateTimeField
from desktop.ui.widgets.date_rows import ParsedLine

TODAY = date(2026, 3, 24)
MORNING, AFTERNOON = datetime(2026, 3, 27, 3, 0), datetime(2026, 3, 27, 15, 0)


class Asking:
    """A field with its line in a window, and the next field."""

    def __init__(self, field: DateTimeField | HourEdit, qtbot: QtBot) -> None:
        self.window, self.field, self.other = QWidget(), field, QLineEdit()
        self.line = ParsedLine(field)
        column = QVBoxLayout(self.window)
        for widget in (field, self.line, self.other):
            column.addWidget(widget)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        field.setFocus()
        qtbot.waitUntil(lambda: self.window.focusWidget() is field)

    def click(self, words: str) -> None:
        """Click on the link with these words."""
        (link,) = [one for one in self.line.choices if one.isVisible() and one.text() == words]
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)


@pytest.fixture
def asking(qtbot: QtBot) -> Asking:
    field = DateTimeField(AFTERNOON, TODAY, order=Order.DAY_FIRST)
    made = Asking(field, qtbot)
    made.window.resize(700, made.window.height())
    field.selectAll()
    QTest.keyClicks(field, "friday at 3")
    assert field.fault() == "Is it Fri 27 March, 03:00 or Fri 27 March, 15:00?"
    return made


@pytest.mark.parametrize(
    ("words", "at"), [("Fri 27 March, 03:00", MORNING), ("Fri 27 March, 15:00", AFTERNOON)]
)
def test_a_click_on_a_reading_takes_it(asking: Asking, words: str, at: datetime) -> None:
    field = asking.field
    assert isinstance(field, DateTimeField)
    asking.click(words)
    assert (field.fault(), field.at()) == ("", at)
    assert asking.window.focusWidget() is field
    assert not any(link.isVisible() for link in asking.line.choices)


def test_the_links_stand_in_the_question_also_where_it_wraps(asking: Asking) -> None:
    def places() -> list[tuple[int, int]]:
        return [(link.x(), link.y()) for link in asking.line.choices]

    (first, top), (second, same) = places()
    assert (top, same) == (0, 0)
    assert 0 < first < second
    asking.line.setFixedWidth(asking.line.choices[0].width() + 40)
    QApplication.processEvents()
    (_, top), (_, below) = places()
    assert below > top
    needed = asking.line.heightForWidth(asking.line.width())
    assert needed > asking.line.choices[1].geometry().bottom()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
@pytest.mark.parametrize("at", [MORNING, AFTERNOON])
def test_the_keyboard_takes_a_reading(asking: Asking, key: Qt.Key, at: datetime) -> None:
    field = asking.field
    assert isinstance(field, DateTimeField)
    QTest.keyClick(field, key)
    first, second = asking.line.choices
    assert asking.window.focusWidget() is first
    if at == AFTERNOON:
        QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick((first, second)[at == AFTERNOON], Qt.Key.Key_Return)
    assert (field.fault(), field.at()) == ("", at)
    assert asking.window.focusWidget() is field


def test_without_a_question_tab_goes_on_to_the_next_field(asking: Asking) -> None:
    field = asking.field
    assert isinstance(field, DateTimeField)
    field.selectAll()
    QTest.keyClicks(field, "friday 3pm")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert asking.window.focusWidget() is asking.other


def test_an_hour_of_the_settings_is_chosen_by_a_click(qtbot: QtBot) -> None:
    hour = HourEdit("Hour")
    hour.show_hour(time(9))
    asking = Asking(hour, qtbot)
    chosen: list[time] = []
    hour.chosen.connect(chosen.append)
    hour.selectAll()
    QTest.keyClicks(hour, "3:15")
    asking.click("15:15")
    assert (hour.text(), chosen) == ("15:15", [time(15, 15)])

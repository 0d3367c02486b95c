"""The text field for a day and a time: typing, pasting, clicking, stepping."""

from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.typed_dates import Order
from desktop.ui.widgets.calendar import CalendarPopup
from desktop.ui.widgets.date_field import DateField, DateTimeField
from desktop.ui.widgets.date_rows import ParsedLine
from desktop.wording import dates
from tests.support.announcements import record_announcements

TODAY = date(2026, 3, 24)
Key, Mod = Qt.Key, Qt.KeyboardModifier
Shown = Callable[[DateField], QLineEdit]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a field beside a line edit and focuses it as Tab does; returns the line edit."""
    windows: list[QWidget] = []

    def show(field: DateField) -> QLineEdit:
        window, other = QWidget(), QLineEdit()
        windows.append(window)
        qtbot.addWidget(window)
        row = QHBoxLayout(window)
        row.addWidget(field)
        row.addWidget(ParsedLine(field))
        row.addWidget(other)
        window.show()
        window.activateWindow()
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        return other

    return show


def when(**more: object) -> DateTimeField:
    return DateTimeField(datetime(2026, 3, 24, 9, 0), TODAY, order=Order.DAY_FIRST, **more)  # type: ignore[arg-type]


def day(**more: object) -> DateField:
    return DateField(TODAY, TODAY, order=Order.DAY_FIRST, **more)  # type: ignore[arg-type]


def press(field: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(field, key, modifier)


@pytest.mark.parametrize(
    ("typed", "at", "reading"),
    [
        ("24.3.2026 14:30", "2026-03-24T14:30", "Tue 24 March 2026, 14:30 · today"),
        ("24/03/2026 14:30", "2026-03-24T14:30", "Tue 24 March 2026, 14:30 · today"),
        ("31", "2026-03-31T09:00", "Tue 31 March 2026, 09:00 · in 7 days"),
        ("last tuesday 2pm", "2026-03-17T14:00", "Tue 17 March 2026, 14:00 · 7 days ago"),
        ("tomorrow", "2026-03-25T09:00", "Wed 25 March 2026, 09:00 · tomorrow"),
        ("1430", "2026-03-24T14:30", "Tue 24 March 2026, 14:30 · today"),
    ],
)
def test_what_is_typed_is_shown_at_once_as_it_is_read(
    shown: Shown, typed: str, at: str, reading: str
) -> None:
    other = shown(field := when())
    assert field.reading() == "Today"
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    assert (field.fault(), field.reading()) == ("", reading)
    assert field.accessibleDescription() == reading
    assert field.at() == datetime.fromisoformat(at)
    press(field, Key.Key_Tab)
    assert other.hasFocus()
    assert field.at() == datetime.fromisoformat(at)
    assert field.text() == dates.short_day(field.day()) + at[10:].replace("T", ", ")


def test_pasting_replaces_what_is_there(shown: Shown) -> None:
    shown(field := when())
    QApplication.clipboard().setText("24 March 2026\n14:30")
    press(field, Key.Key_V, modifier=Mod.ControlModifier)
    assert field.at() == datetime(2026, 3, 24, 14, 30)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("soon", "Type a day and a time, such as 24 Mar 14:30."),
        ("31 feb", "There is no such day."),
        ("24:00", "There is no such time. Type it as 14:30 or 2:30pm."),
        ("Mon 24 March 2026", "24 March 2026 is a Tuesday. Change one of the two."),
        ("2:30", "Is it Tue 24 March, 02:30 or Tue 24 March, 14:30?"),
        ("14", "Is it Sat 14 March, 09:00 or Tue 24 March, 14:00?"),
    ],
)
def test_what_is_not_understood_stays_and_says_so(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, typed: str, fault: str
) -> None:
    announced = record_announcements(monkeypatch)
    shown(field := when())
    QTest.keyClicks(field, typed)
    press(field, Key.Key_Tab)
    assert field.text() == typed
    assert (field.fault(), field.reading()) == (fault, "")
    assert field.accessibleDescription() == fault
    assert field.at() == datetime(2026, 3, 24, 9, 0)
    assert announced == [fault]
    press(field, Key.Key_Up, Key.Key_PageDown)
    assert field.text() == typed


def test_leaving_the_field_shows_how_it_was_read(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    shown(field := day())
    QTest.keyClicks(field, "yesterday")
    press(field, Key.Key_Tab)
    assert announced == ["Mon 23 March 2026 · yesterday"]


def test_an_ambiguous_day_names_both(shown: Shown) -> None:
    shown(field := when())
    QTest.keyClicks(field, "10.11")
    assert field.fault() == "Is it Mon 10 November, 09:00 or Tue 24 March, 10:11?"
    field.selectAll()
    QTest.keyClicks(field, "tomorrow 2")
    assert field.fault() == "Is it Wed 25 March, 02:00 or Wed 25 March, 14:00?"


@pytest.mark.parametrize("typed", ["14", "1430", "2pm"])
@pytest.mark.parametrize("click", [QTest.mouseClick, QTest.mouseDClick])
def test_a_click_on_the_time_lets_the_time_be_typed(
    shown: Shown, qtbot: QtBot, typed: str, click: Callable[..., None]
) -> None:
    other = shown(field := when())
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    inside = field.fontMetrics().horizontalAdvance("Tue 24 Mar 2026, 0") + 8
    click(field, Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(inside, field.height() // 2))
    QTest.keyClicks(field, typed)
    assert field.at() == datetime(2026, 3, 24, 14, 30 if typed == "1430" else 0)


def test_a_click_on_the_day_lets_the_day_be_typed(shown: Shown, qtbot: QtBot) -> None:
    other = shown(field := when())
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, field.height() // 2))
    QTest.keyClicks(field, "3 apr")
    assert field.at() == datetime(2026, 4, 3, 9, 0)


@pytest.mark.parametrize("part", ["Tue", "Tue 24 Mar 2026, 0"])
@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("thu 14:00", datetime(2026, 3, 26, 14)),
        ("thu 9:00", datetime(2026, 3, 26, 9)),
        ("thu", datetime(2026, 3, 26, 9)),
        ("thursday at 2pm", datetime(2026, 3, 26, 14)),
        ("tomorrow 14:30", datetime(2026, 3, 25, 14, 30)),
        ("24.4.2026 08:15", datetime(2026, 4, 24, 8, 15)),
        ("2026-04-24 14:30", datetime(2026, 4, 24, 14, 30)),
        ("thu 25:00", None),
        ("thu 26 fri 14:00", None),
    ],
)
def test_a_click_on_one_part_lets_both_be_typed(
    shown: Shown, qtbot: QtBot, part: str, typed: str, at: datetime | None
) -> None:
    other = shown(field := when())
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    inside = field.fontMetrics().horizontalAdvance(part) + 8
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(inside, field.height() // 2))
    QTest.keyClicks(field, typed)
    assert (None if field.fault() else field.at()) == at


def test_a_second_click_places_the_cursor_and_a_word_of_another_form_is_let_be(
    shown: Shown,
) -> None:
    shown(field := when())
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, field.height() // 2))
    assert not field.hasSelectedText()
    field.setText("tomorrow 14:30")
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, field.height() // 2))
    assert field.selectedText() == "tomorrow"


@pytest.mark.parametrize(
    ("keys", "modifier", "at"),
    [
        ([Key.Key_Up], Mod.NoModifier, "2026-03-25T09:00"),
        ([Key.Key_Down, Key.Key_Down], Mod.NoModifier, "2026-03-22T09:00"),
        ([Key.Key_PageUp], Mod.NoModifier, "2026-03-31T09:00"),
        ([Key.Key_PageDown], Mod.NoModifier, "2026-03-17T09:00"),
        ([Key.Key_PageUp], Mod.ControlModifier, "2026-04-24T09:00"),
        ([Key.Key_PageDown], Mod.ControlModifier, "2026-02-24T09:00"),
    ],
)
def test_keys_step_from_day_to_day(
    shown: Shown, keys: list[Qt.Key], modifier: Qt.KeyboardModifier, at: str
) -> None:
    shown(field := when())
    press(field, *keys, modifier=modifier)
    assert field.at() == datetime.fromisoformat(at)
    assert field.selectedText() == dates.short_day(field.day())


@pytest.mark.parametrize(
    ("keys", "at"),
    [
        ([Key.Key_Up], "2026-03-24T09:15"),
        ([Key.Key_Down], "2026-03-24T09:00"),
        ([Key.Key_Down, Key.Key_Down], "2026-03-24T08:45"),
        ([Key.Key_PageUp], "2026-03-24T10:10"),
        ([Key.Key_PageDown], "2026-03-24T08:10"),
    ],
)
def test_within_the_time_keys_step_through_the_day(
    shown: Shown, keys: list[Qt.Key], at: str
) -> None:
    field = DateTimeField(datetime(2026, 3, 24, 9, 10), TODAY)
    shown(field)
    field.setCursorPosition(len(field.text()))
    press(field, *keys)
    assert field.at() == datetime.fromisoformat(at)
    assert field.selectedText() == at[11:]


def test_a_day_alone_is_stepped_and_selected_whole(shown: Shown) -> None:
    shown(field := day())
    QTest.keyClicks(field, "in 2 weeks")
    press(field, Key.Key_Up)
    assert field.day() == date(2026, 4, 8)
    assert field.selectedText() == field.text() == "Wed 8 Apr 2026"


def roll(field: QWidget, by: int) -> None:
    middle = QPointF(field.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Mod.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    turn = QPoint(0, by)
    event = QWheelEvent(middle, middle, turn, turn, buttons, keys, phase, False)
    QApplication.sendEvent(field, event)


def test_the_wheel_steps_where_the_keyboard_is(shown: Shown) -> None:
    other = shown(field := day())
    roll(field, 120)
    assert field.day() == date(2026, 3, 25)
    other.setFocus()
    roll(field, -120)
    assert field.day() == date(2026, 3, 25)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
@pytest.mark.parametrize(
    ("key", "modifier"), [(Key.Key_F4, Mod.NoModifier), (Key.Key_Down, Mod.AltModifier)]
)
def test_a_day_is_picked_from_a_calendar(
    shown: Shown, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    shown(field := when(minimum=TODAY))
    press(field, key, modifier=modifier)
    (popup,) = field.findChildren(CalendarPopup)
    assert popup.isVisible()
    assert popup.calendar.selectedDate() == QDate(2026, 3, 24)
    assert popup.calendar.minimumDate() == QDate(2026, 3, 24)
    with qtbot.waitSignal(field.committed):
        popup.calendar.clicked.emit(QDate(2026, 4, 2))
    assert not popup.isVisible()
    assert field.at() == datetime(2026, 4, 2, 9, 0)
    popup.calendar.activated.emit(QDate(2026, 4, 3))  # of the double click
    assert field.at() == datetime(2026, 4, 2, 9, 0)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_escape_closes_the_calendar_alone(shown: Shown) -> None:
    shown(field := day())
    field.actions()[0].trigger()
    (popup,) = field.findChildren(CalendarPopup)
    press(popup.calendar, Key.Key_Escape)
    assert not popup.isVisible()
    assert field.isVisible()
    assert field.day() == TODAY


def test_days_before_the_first_one_are_refused_and_not_stepped_to(shown: Shown) -> None:
    shown(field := day(minimum=TODAY, earliest=TODAY))
    press(field, Key.Key_Down)
    assert field.day() == TODAY
    QTest.keyClicks(field, "23.3.2026")
    assert field.fault() == "This is too early. Type Tue 24 March or later."
    field.set_today(date(2026, 3, 23), minimum=date(2026, 3, 23))
    field.set_day(date(2026, 3, 23))
    assert field.fault() == ""


def test_a_choice_is_settled_by_return_or_going_on(shown: Shown) -> None:
    shown(field := day())
    settled: list[date] = []
    field.committed.connect(lambda: settled.append(field.day()))
    QTest.keyClicks(field, "tomorrow")
    assert settled == []
    press(field, Key.Key_Return)
    press(field, Key.Key_Return)
    assert settled == [date(2026, 3, 25)]
    field.selectAll()
    QTest.keyClicks(field, "yesterda")
    press(field, Key.Key_Tab)
    assert settled == [date(2026, 3, 25)]
    field.set_day(date(2026, 3, 27))  # not chosen here
    field.hide()
    assert settled == [date(2026, 3, 25)]


def test_changed_is_emitted_once_for_each_value(shown: Shown) -> None:
    shown(field := day())
    meant: list[tuple[date, bool]] = []
    field.changed.connect(lambda: meant.append((field.day(), bool(field.fault()))))
    QTest.keyClicks(field, "25 mar")
    assert meant[-1] == (date(2026, 3, 25), False)
    assert all(one != next_one for one, next_one in pairwise(meant))


@pytest.mark.parametrize("text", ["2026-04-02T14:30:00", "not a day", "31 feb", ""])
def test_a_draft_brings_back_what_stood_there(qtbot: QtBot, text: str) -> None:
    field, again = when(), when()
    for one in (field, again):
        qtbot.addWidget(one)
    field.restore(text)
    again.restore(field.draft_value())
    assert again.draft_value() == text
    assert (again.text(), again.fault()) == (field.text(), field.fault())

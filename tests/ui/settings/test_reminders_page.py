"""Settings → Reminders: the page shows the stored settings; changes apply at once, with undo."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleFactory, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot

from desktop.background.delivery import Delivery, DeliveryChannel
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.core.preferences import EVERY_DAY, MONDAY_TO_FRIDAY, Preferences, parse
from desktop.ops import Ops
from desktop.system.autostart import XdgAutostart
from desktop.system.notices import EventKind, Notice
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.reminders_fields import CountBox, HourEdit
from desktop.ui.settings.reminders_page import RemindersPage
from desktop.ui.shell.closing import CLOSING_WITHOUT_TRAY, MINIMISE, QUIT
from desktop.ui.shell.navigator import Navigator
from desktop.wording import dates, languages
from tests.support.tray import RecordingNotifier

#: Pixels between the frame of one of Qt's fields and its text.
_MARGIN = 2


@pytest.fixture
def notifier() -> RecordingNotifier:
    return RecordingNotifier()


@pytest.fixture
def login(tmp_path: Path) -> XdgAutostart:
    return XdgAutostart(tmp_path / "autostart" / "x.desktop", "Callback", ["callback"])


@pytest.fixture
def tray(ops: Ops) -> Iterator[Tray]:
    made = Tray(ops)
    yield made
    made.close()


@pytest.fixture
def delivery(ops: Ops, notifier: RecordingNotifier, tray: Tray, login: XdgAutostart) -> Delivery:
    return Delivery(ReminderCenter(ops, notifier.create), tray, lambda: login)


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator, delivery: Delivery) -> RemindersPage:
    shown = RemindersPage(SettingsContext(ops, navigator, delivery=delivery))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def _prefs(ops: Ops) -> Preferences:
    return parse(ops.queries.setting)


def test_it_shows_the_defaults_at_first(page: RemindersPage, ops: Ops) -> None:
    assert (page.hour.hour(), page.quiet_from.hour(), page.quiet_to.hour()) == (
        time(9),
        time(22),
        time(7),
    )
    checked = [
        box.isChecked()
        for box in (page.quiet, page.interviews, page.working_days, page.calm, page.hidden)
    ]
    assert checked == [True, True, False, False, False]
    assert ops.undo_label == ""
    assert _prefs(ops) == Preferences()


def test_the_hour_holds_once_it_is_entered_and_can_be_taken_back(
    page: RemindersPage, ops: Ops, qtbot: QtBot
) -> None:
    page.hour.setFocus()
    page.hour.stepBy(1)
    page.hour.stepBy(2)
    assert page.hour.hour() == time(9, 45)
    QTest.keyClick(page.hour, Qt.Key.Key_Return)
    assert _prefs(ops).reminder_time == time(9, 45)
    assert ops.undo_label == "Change the reminder hour"
    ops.undo()
    assert _prefs(ops).reminder_time == time(9)
    assert page.hour.hour() == time(9)
    assert ops.undo_label == ""


@pytest.mark.parametrize(("typed", "hour"), [("Mitternacht", time(0)), ("mittags", time(12))])
def test_an_hour_is_read_in_the_language_of_the_interface(
    page: RemindersPage, typed: str, hour: time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "current", lambda: "de")
    page.hour.setText(typed)
    assert (page.hour.fault(), page.hour.hour()) == ("", hour)


def test_an_hour_that_was_stepped_to_holds_when_the_page_goes(
    page: RemindersPage, ops: Ops
) -> None:
    page.hour.stepBy(-1)
    page.hide()
    assert _prefs(ops).reminder_time == time(8, 45)


def test_hours_go_in_quarters_and_around_midnight(qtbot: QtBot) -> None:
    field = HourEdit("At")
    qtbot.addWidget(field)
    for shown, steps, expected in (
        (time(9, 10), 1, time(9, 15)),
        (time(9, 10), -1, time(9)),
        (time(0), -1, time(23, 45)),
        (time(23, 50), 1, time(0)),
    ):
        field.show_hour(shown)
        field.stepBy(steps)
        assert field.hour() == expected


@pytest.mark.parametrize(
    ("text", "at"),
    [("8", time(8)), ("1430", time(14, 30)), ("2pm", time(14)), ("8.15", time(8, 15))],
)
def test_an_hour_is_read_as_it_is_typed(
    page: RemindersPage, ops: Ops, qtbot: QtBot, text: str, at: time
) -> None:
    page.activateWindow()
    page.resize(700, 700)
    page.working_days.setFocus()
    qtbot.waitUntil(page.working_days.hasFocus)
    QTest.mouseClick(page.hour, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.hour, text)
    assert page.hour.reading() == at.strftime("%H:%M")
    QTest.keyClick(page.hour, Qt.Key.Key_Return)
    assert page.hour.text() == at.strftime("%H:%M")
    assert _prefs(ops).reminder_time == at


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("25:00", "Type a time, such as 9:00 or 2pm."),
        ("early", "Type a time, such as 9:00 or 2pm."),
        ("3:15", "Is it 03:15 or 15:15?"),
    ],
)
def test_an_hour_that_is_none_stays_and_changes_nothing(
    page: RemindersPage, ops: Ops, text: str, fault: str
) -> None:
    QTest.mouseDClick(page.hour, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.hour, text)
    QTest.keyClick(page.hour, Qt.Key.Key_Return)
    QTest.keyClick(page.hour, Qt.Key.Key_Up)
    assert (page.hour.text(), page.hour.fault()) == (text, fault)
    assert page.hour.accessibleDescription() == fault
    assert _prefs(ops).reminder_time == time(9)


@pytest.mark.parametrize("pattern", ["{0:%H:%M}", "{0:%I:%M %p}", "{0:%I:%M Uhr nachts}"])
@pytest.mark.parametrize("style", ["Fusion", "Windows"])
def test_an_hour_is_shown_whole_in_every_clock_and_style(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pattern: str, style: str
) -> None:
    monkeypatch.setattr(dates, "clock_time", pattern.format)
    field = HourEdit("At")
    qtbot.addWidget(field)
    made = QStyleFactory.create(style)
    field.setStyle(made)
    field.resize(field.sizeHint())
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = made.subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    texts = [pattern.format(time(hour)) for hour in range(24)]
    widest = max(field.fontMetrics().horizontalAdvance(text) for text in texts)
    assert widest <= room - 2 * _MARGIN


def test_numbers_have_the_digits_of_the_programs_words(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        box = CountBox("At most")
        qtbot.addWidget(box)
        box.setValue(3)
        assert box.text() == "3"
    finally:
        QLocale.setDefault(before)


def test_working_days_interviews_and_hiding_are_one_click_each(
    page: RemindersPage, ops: Ops
) -> None:
    page.working_days.click()
    assert _prefs(ops).days == MONDAY_TO_FRIDAY
    page.interviews.click()
    assert not _prefs(ops).announce_interviews
    page.hidden.click()
    assert _prefs(ops).hide_details
    for _ in range(3):
        ops.undo()
    assert _prefs(ops) == Preferences()
    assert (page.working_days.isChecked(), page.interviews.isChecked()) == (False, True)
    page.working_days.click()
    page.working_days.click()
    assert _prefs(ops).days == EVERY_DAY


def test_quiet_hours_can_be_moved_and_left_out(page: RemindersPage, ops: Ops) -> None:
    page.quiet_from.show_hour(time(22))
    page.quiet_from.stepBy(-4)
    page.quiet_from.editingFinished.emit()
    assert (_prefs(ops).quiet_from, _prefs(ops).quiet_to) == (time(21), time(7))
    page.quiet.click()
    assert not _prefs(ops).is_quiet(time(23))
    assert not page.quiet_from.isEnabled()
    ops.undo()
    assert _prefs(ops).is_quiet(time(21, 30))
    assert page.quiet.isChecked()


def test_calm_mode_caps_what_comes_on_one_day(page: RemindersPage, ops: Ops) -> None:
    assert not page.per_day.isEnabled()
    page.calm.click()
    assert _prefs(ops).daily_limit == 3
    page.per_day.setValue(5)
    assert _prefs(ops).daily_limit == 5
    page.calm.click()
    assert _prefs(ops).daily_limit is None


def _type(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_pause_lasts_until_its_day(page: RemindersPage, ops: Ops) -> None:
    page.paused.click()
    assert _prefs(ops).paused_until == date(2026, 3, 25)
    _type(page.until, "7 apr")
    assert _prefs(ops).is_paused(date(2026, 4, 6))
    assert not _prefs(ops).is_paused(date(2026, 4, 7))
    _type(page.until, "24 mar 2026")  # is over tomorrow
    assert page.until_read.text() == "This is too early. Type Wed 25 March or later."
    assert _prefs(ops).paused_until == date(2026, 4, 7)
    page.paused.click()
    assert not _prefs(ops).is_paused(date(2026, 3, 24))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (EventKind.SHOWN, "Your desktop's notification service showed it."),
        (EventKind.FAILED, "There is neither a notification service nor a tray."),
    ],
)
def test_a_test_says_which_way_it_took(
    page: RemindersPage,
    notifier: RecordingNotifier,
    delivery: Delivery,
    kind: EventKind,
    words: str,
) -> None:
    page.delivery.test.click()
    assert not page.delivery.test.isEnabled()
    notifier.answer(kind)
    assert page.delivery.test_status.text().startswith(words)
    assert page.delivery.test.isEnabled()
    assert delivery.last is (
        DeliveryChannel.SERVICE if kind is EventKind.SHOWN else DeliveryChannel.WINDOW
    )


def test_a_test_without_a_notification_service_takes_the_tray(
    page: RemindersPage,
    notifier: RecordingNotifier,
    delivery: Delivery,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    messages: list[str] = []

    def say(_tray: Tray, title: str, _text: str) -> bool:
        messages.append(title)
        return True

    monkeypatch.setattr(Tray, "show_message", say)
    page.delivery.test.click()
    notifier.fail()
    assert messages == ["A test from Callback"]
    assert page.delivery.test_status.text().startswith("The tray showed it")


def test_a_reminder_that_nobody_shows_opens_the_window(
    delivery: Delivery, notifier: RecordingNotifier, qtbot: QtBot
) -> None:
    delivery._center.send(Notice("r", "Thank Dana", ""))
    with qtbot.waitSignals([delivery.window_requested, delivery.delivered]):
        notifier.fail()
    delivery.test()
    with qtbot.assertNotEmitted(delivery.window_requested):
        notifier.fail()


def test_starting_with_the_computer_is_what_the_system_says(
    page: RemindersPage, login: XdgAutostart
) -> None:
    box = page.delivery.at_login
    assert not box.isChecked()
    box.click()
    assert login.is_on()
    login.turn_off()  # by hand
    page.hide()
    page.show()
    assert not box.isChecked()
    box.click()
    box.click()
    assert not login.is_on()


def test_a_refusal_of_the_system_is_shown(
    page: RemindersPage, login: XdgAutostart, tmp_path: Path
) -> None:
    (tmp_path / "autostart").write_text("a file in the way", encoding="utf-8")
    page.delivery.at_login.click()
    assert not page.delivery.at_login.isChecked()
    assert page.delivery.login_note.text().startswith("The system did not allow that.")


def test_where_only_the_system_can_start_it_the_page_says_so(
    qtbot: QtBot, ops: Ops, navigator: Navigator, notifier: RecordingNotifier, tray: Tray
) -> None:
    delivery = Delivery(ReminderCenter(ops, notifier.create), tray, lambda: None)
    page = RemindersPage(SettingsContext(ops, navigator, delivery=delivery))
    qtbot.addWidget(page)
    page.show()
    assert not page.delivery.at_login.isEnabled()
    assert page.delivery.test.isEnabled()
    assert page.delivery.login_note.text().startswith("On this system only its own settings")


def test_the_example_is_not_started_and_reminds_nobody(
    qtbot: QtBot, ops: Ops, navigator: Navigator
) -> None:
    page = RemindersPage(SettingsContext(ops, navigator))
    qtbot.addWidget(page)
    page.show()
    assert not page.delivery.at_login.isEnabled()
    assert not page.delivery.test.isEnabled()
    assert page.delivery.login_note.text().startswith("This is an example")


def test_what_closing_does_without_a_tray_is_chosen_here(page: RemindersPage, ops: Ops) -> None:
    assert page.delivery.closing.value() == MINIMISE
    page.delivery.closing.setCurrentIndex(1)
    assert ops.queries.setting(CLOSING_WITHOUT_TRAY) == QUIT
    ops.undo()
    assert page.delivery.closing.value() == MINIMISE

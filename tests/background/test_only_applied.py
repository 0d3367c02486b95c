"""Hundreds of applications without an interview take one line everywhere."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.actions import announcements, applications, reminders, settings
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.core.kinds import ReminderState, State, StepKind
from desktop.core.preferences import CALM, PER_DAY, PRIVACY
from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import TODAY
from tests.support.tray import FakeClock, RecordingNotifier, add_application, add_interview

MANY = 30
LINE = f"Applications without an interview ({MANY})"


@pytest.fixture
def many(ops: Ops) -> list[str]:
    return [add_application(ops, f"Company {number}") for number in range(MANY)]


def menu(tray: Tray) -> list[str]:
    words = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    return words[: words.index("What should I do?")]


def offered(tray: Tray) -> list[str]:
    answers = next(a for a in tray.menu.actions() if a.text() == "They answered").menu()
    assert isinstance(answers, QMenu)
    return [action.text() for action in answers.actions() if not action.isSeparator()]


def tip(tray: Tray) -> str:
    return tray.findChildren(QSystemTrayIcon)[0].toolTip()


@pytest.mark.usefixtures("many")
def test_they_are_one_entry_of_the_menu_after_the_named_ones(
    ops: Ops, tray: Tray, qtbot: QtBot
) -> None:
    assert menu(tray) == [LINE]
    assert tip(tray) == "Callback: One thing for today"
    for number in range(6):
        add_interview(ops, f"Seen {number}", hours_ago=30)
    assert [words.partition(":")[0] for words in menu(tray)] == [
        "Seen 0", "Seen 1", "Seen 2", "Seen 3", LINE,
    ]  # fmt: skip
    assert tip(tray) == "Callback: 7 things for today"
    with qtbot.waitSignal(tray.today_requested):
        next(action for action in tray.menu.actions() if action.text() == LINE).trigger()


@pytest.mark.usefixtures("many")
def test_an_answer_to_one_of_them_can_be_logged_from_the_menu(ops: Ops, tray: Tray) -> None:
    assert len(offered(tray)) == 6
    add_interview(ops, "Seen", hours_ago=30)
    assert offered(tray) == ["Seen · Data engineer", "Another application…"]


def test_a_single_one_is_named(ops: Ops, tray: Tray) -> None:
    add_application(ops, "Contoso")
    add_application(ops, "Northwind", days_ago=2)
    assert menu(tray) == ["Contoso: Ask about your application"]
    assert offered(tray)[0] == "Contoso · Data engineer"


def test_what_should_i_do_is_about_them_where_there_is_nothing_else(
    ops: Ops, tray: Tray, many: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tray.wizard_requested) as caught:
        tray.request_wizard()
    assert caught.args == [many[0]]
    key = add_interview(ops, "Seen")
    with qtbot.waitSignal(tray.wizard_requested) as caught:
        tray.request_wizard()
    assert caught.args == [key]


@pytest.mark.usefixtures("many")
def test_window_and_tray_count_them_as_one(ops: Ops, tray: Tray, qtbot: QtBot) -> None:
    window = MainWindow(ops)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.rail.buttons[TODAY].count == 1
    add_interview(ops, "Seen", hours_ago=30)
    assert window.rail.buttons[TODAY].count == 2
    assert tip(tray) == "Callback: 2 things for today"
    ops.run("", settings.put, PRIVACY, "yes")
    assert menu(tray) == ["You have 2 follow-ups due"]
    window.close()


def test_they_are_announced_together_and_lead_to_today(
    *,
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    many: list[str],
    qtbot: QtBot,
) -> None:
    time.advance(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == LINE
    assert notice.body == (
        "It is time to ask about them, or to leave them. None of this is urgent."
    )
    assert notice.buttons == ()
    assert {r.state for key in many for r in ops.queries.reminders(key)} == {ReminderState.FIRED}
    with qtbot.waitSignal(center.today_requested):
        notifier.click()
    center.fire_due()
    assert len(notifier.sent) == 1


def test_beside_named_steps_they_are_the_last_line(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, many: list[str]
) -> None:
    add_interview(ops, "Seen", hours_ago=30)
    time.advance(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "2 things for today"
    assert notice.body.splitlines() == ["Seen: Thank Dana", LINE]
    for key in many[1:]:
        ops.run("Later", reminders.snooze, key, until=date(2026, 3, 27))
    assert notifier.withdrawn == []


@pytest.mark.usefixtures("many")
def test_beside_many_named_steps_they_are_one_of_the_rest(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    for number in range(4):
        add_interview(ops, f"Seen {number}", hours_ago=30)
    time.advance(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "5 things for today"
    assert [line.partition(":")[0] for line in notice.body.splitlines()] == [
        "Seen 0", "Seen 1", "Seen 2", "Seen 3", "and 1 more",
    ]  # fmt: skip


def test_a_single_one_is_announced_by_name_with_its_buttons(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_application(ops, "Contoso")
    time.advance(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "Ask about your application"
    assert notice.body.splitlines()[0] == "Contoso · Data engineer"
    notifier.press("done")
    record = ops.queries.record(key)
    assert record is not None
    assert len(record.contacts) == 1


@pytest.mark.usefixtures("many")
def test_where_others_see_the_screen_they_are_one_step_too(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    ops.run("", settings.put, PRIVACY, "yes")
    add_interview(ops, "Seen", hours_ago=30)
    time.advance(minutes=30)
    center.fire_due()
    assert [notice.title for notice in notifier.sent] == ["You have 2 follow-ups due"]


@pytest.mark.usefixtures("many")
def test_of_the_steps_of_a_day_they_use_up_one(ops: Ops, time: FakeClock) -> None:
    ops.run("", settings.put_all, [(CALM, "yes"), (PER_DAY, "3")])
    for number in range(2):
        add_interview(ops, f"Seen {number}", hours_ago=30)
    time.advance(minutes=30)
    taken = ops.run("", announcements.claim_due)
    assert taken is not None
    actions = [step.action for step in taken.value.steps]
    assert actions == [StepKind.SEND_THANK_YOU] * 2 + [StepKind.SEND_CHECK_IN] * MANY
    add_interview(ops, "Seen late", hours_ago=30)
    assert not announcements.is_due(ops.queries, ops.now())
    time.advance(days=1)
    assert announcements.is_due(ops.queries, ops.now())


@pytest.mark.usefixtures("many")
def test_named_steps_come_before_them_where_a_day_has_no_room_for_both(
    ops: Ops, time: FakeClock
) -> None:
    ops.run("", settings.put_all, [(CALM, "yes"), (PER_DAY, "2")])
    for number in range(3):
        add_interview(ops, f"Seen {number}", hours_ago=30)
    time.advance(minutes=30)
    taken = ops.run("", announcements.claim_due)
    assert taken is not None
    assert [step.action for step in taken.value.steps] == [StepKind.SEND_THANK_YOU] * 2


@pytest.mark.parametrize("state", [State.MOVED_ON, State.REJECTED])
def test_once_over_they_bring_no_page_checks(ops: Ops, tray: Tray, state: State) -> None:
    for number in range(20):
        key = add_application(ops, f"Company {number}")
        ops.run("Over", applications.set_state, key, state, date(2026, 2, 20))
    assert ops.queries.count_due_page_checks(ops.now()) == 0
    lines = 1 if state is State.REJECTED else 0
    assert len(menu(tray)) == lines

"""Two steps to one person are one in the tray and in notifications, and are settled at once."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.actions import announcements, applications, reminders, settings
from desktop.background.reminders import ReminderCenter
from desktop.background.tray.tray import Tray
from desktop.core.kinds import ReminderState
from desktop.core.preferences import CALM, PER_DAY
from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import TODAY
from desktop.ui.today.page import TodayPage
from tests.support.tray import FakeClock, RecordingNotifier, add_interview


@pytest.fixture
def both(ops: Ops) -> list[str]:
    """Two roles at one employer; Dana has interviewed for both."""
    keys = [add_interview(ops, "Northwind", hours_ago=30) for _ in range(2)]
    application = ops.queries.application(keys[1])
    assert application is not None
    ops.run("", applications.update, replace(application, role="Analyst"))
    return keys


def contacts_of(ops: Ops, keys: list[str]) -> list[int]:
    records = [ops.queries.record(key) for key in keys]
    return [len(record.contacts) for record in records if record is not None]


def announce(center: ReminderCenter, time: FakeClock) -> None:
    time.advance(minutes=30)
    center.fire_due()


def test_the_same_number_stands_everywhere(
    ops: Ops, tray: Tray, both: list[str], qtbot: object
) -> None:
    add_interview(ops, "Contoso", hours_ago=30)
    tray.refresh()
    words = [action.text() for action in tray.menu.actions()][:2]
    assert words == ["Northwind: Thank Dana for both interviews", "Contoso: Thank Dana"]
    assert tray.findChildren(QSystemTrayIcon)[0].toolTip() == "Callback: 2 things for today"
    window = MainWindow(ops)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    assert page.head.title.text() == "2 things for today"
    assert "2" in window.rail.buttons[TODAY].accessibleName()
    window.close()
    window.deleteLater()


def test_an_answer_to_either_can_be_logged_from_the_menu(tray: Tray, both: list[str]) -> None:
    tray.refresh()
    answers = next(a for a in tray.menu.actions() if a.text() == "They answered").menu()
    assert isinstance(answers, QMenu)
    offered = [action.text() for action in answers.actions() if not action.isSeparator()]
    assert offered[:2] == ["Northwind · Data engineer", "Northwind · Analyst"]


def test_one_notice_names_both_and_done_settles_both_in_one_undo(
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    both: list[str],
) -> None:
    announce(center, time)
    (notice,) = notifier.sent
    assert notice.title == "Thank Dana for both interviews"
    assert notice.body.splitlines()[0] == "Northwind · Data engineer and Analyst"
    notifier.press("done")
    assert contacts_of(ops, both) == [1, 1]
    assert ops.queries.things_due(ops.now()) == 0
    states = [r.state for key in both for r in ops.queries.reminders(key) if r.fired_at]
    assert states == [ReminderState.DONE] * 2
    ops.undo()
    assert contacts_of(ops, both) == [0, 0]


def test_tomorrow_puts_both_off(
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    both: list[str],
) -> None:
    announce(center, time)
    notifier.press("tomorrow")
    assert ops.queries.things_due(ops.now()) == 0
    time.advance(days=1)
    assert ops.queries.things_due(ops.now()) == 1


def test_a_notice_of_one_leaves_what_came_up_later(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    first = add_interview(ops, "Northwind", hours_ago=30)
    announce(center, time)
    later = add_interview(ops, "Northwind", hours_ago=30)
    notifier.press("done")
    assert contacts_of(ops, [first, later]) == [1, 0]


def test_what_was_settled_by_itself_since_is_left(
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    both: list[str],
) -> None:
    announce(center, time)
    ops.run("", reminders.done, both[1])
    notifier.press("done")
    assert contacts_of(ops, both) == [1, 1]


def test_a_summary_names_them_in_one_line(
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    both: list[str],
) -> None:
    add_interview(ops, "Contoso", hours_ago=30)
    announce(center, time)
    (notice,) = notifier.sent
    assert notice.title == "2 things for today"
    assert notice.body.splitlines() == [
        "Northwind: Thank Dana for both interviews",
        "Contoso: Thank Dana",
    ]


def test_they_count_once_for_the_limit_of_a_day(ops: Ops, time: FakeClock, both: list[str]) -> None:
    add_interview(ops, "Contoso", hours_ago=30)
    ops.run("", settings.put, CALM, "1")
    ops.run("", settings.put, PER_DAY, "1")
    time.advance(minutes=30)
    done = ops.run("", announcements.claim_due)
    assert done is not None
    assert {step.application_id for step in done.value.steps} == set(both)

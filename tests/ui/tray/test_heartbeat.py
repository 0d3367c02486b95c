"""The one timer beats when something may be due, and rests in between."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.actions import planning
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import Action
from desktop.core.moment import Moment
from desktop.core.records import Reminder
from desktop.ui.heartbeat import LONGEST, Heartbeat, wait
from desktop.ui.ops import Ops
from desktop.ui.reminder_center import ReminderCenter
from tests.ui.tray.conftest import Remembering, Time, add_interview


@pytest.fixture
def heartbeat(ops: Ops, center: ReminderCenter) -> Iterator[Heartbeat]:
    made = Heartbeat(ops, center)
    yield made
    made.stop()


def _armed(heartbeat: Heartbeat) -> timedelta | None:
    """How long the long timer will sleep; None while it is not set."""
    timers = [t for t in heartbeat.findChildren(QTimer) if t.isActive() and t.interval() > 0]
    return timedelta(milliseconds=timers[0].interval()) if timers else None


def _reminder(due: str, zone: str) -> Reminder:
    when = datetime.fromisoformat(due)
    return Reminder(
        id=new_id(),
        application_id=new_id(),
        action=Action.SEND_CHECK_IN,
        step_on=when.date(),
        due=when,
        zone=zone,
    )


@pytest.mark.parametrize(
    ("now", "zone", "due", "expected"),
    [
        pytest.param("2026-03-24T12:00", "UTC", None, LONGEST, id="nothing planned"),
        pytest.param("2026-03-24T12:00", "UTC", "2026-03-24T12:07:30", 450, id="due soon"),
        pytest.param("2026-03-24T12:00", "UTC", "2026-03-26T09:00", LONGEST, id="due in days"),
        pytest.param("2026-03-24T12:00", "UTC", "2026-03-24T09:00", 0, id="overdue"),
        pytest.param("2026-03-24T22:30", "UTC", None, 5400, id="midnight comes first"),
        pytest.param(
            "2026-03-28T22:30", "Europe/Berlin", None, 1800, id="midnight where the person is"
        ),
        pytest.param(
            "2026-03-29T00:30",
            "Europe/Berlin",
            "2026-03-29T03:30",
            3600,
            id="the hour that is skipped in spring does not pass",
        ),
        pytest.param(
            "2026-10-25T00:30",
            "Europe/Berlin",
            "2026-10-25T03:30",
            7200,
            id="the hour that comes twice in autumn does",
        ),
    ],
)
def test_it_sleeps_until_the_next_thing_that_may_be_due(
    now: str, zone: str, due: str | None, expected: timedelta | int
) -> None:
    moment = Moment(datetime.fromisoformat(now).replace(tzinfo=UTC), zone)
    reminder = None if due is None else _reminder(due, zone)
    slept = wait(moment, reminder, timedelta())
    assert slept == (expected if isinstance(expected, timedelta) else timedelta(seconds=expected))


def test_a_reminder_in_another_zone_is_due_at_its_own_time() -> None:
    moment = Moment(datetime(2026, 3, 24, 12, 0, tzinfo=UTC), "Asia/Tokyo")
    due = _reminder("2026-03-24T09:00", "America/New_York")  # 13:00 UTC
    assert wait(moment, due, timedelta()) == timedelta(hours=1)


def test_after_a_failure_it_waits_at_least_as_long_as_told() -> None:
    moment = Moment(datetime(2026, 3, 24, 12, 0, tzinfo=UTC), "UTC")
    due = _reminder("2026-03-24T09:00", "UTC")
    assert wait(moment, due, timedelta(minutes=1)) == timedelta(minutes=1)


def test_the_first_beat_announces_what_came_due_while_the_program_was_off(
    ops: Ops, heartbeat: Heartbeat, notifier: Remembering, time: Time, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    time.pass_by(minutes=30)
    heartbeat.start()
    qtbot.waitUntil(lambda: len(notifier.sent) == 1)


def test_a_change_sets_the_timer_to_the_new_reminder(
    ops: Ops, heartbeat: Heartbeat, qtbot: QtBot
) -> None:
    heartbeat.start()
    qtbot.waitUntil(lambda: _armed(heartbeat) == LONGEST)
    add_interview(ops, "Northwind")  # its reminder comes at the next quarter of an hour
    assert _armed(heartbeat) == timedelta(minutes=15)


def test_while_paused_the_timer_rests(
    *,
    ops: Ops,
    center: ReminderCenter,
    heartbeat: Heartbeat,
    time: Time,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_interview(ops, "Northwind")
    time.pass_by(minutes=30)
    monkeypatch.setattr(center, "is_paused", lambda: True)
    heartbeat.start()
    qtbot.waitUntil(lambda: _armed(heartbeat) == LONGEST)


def test_a_write_that_fails_is_not_tried_again_at_once(
    *,
    ops: Ops,
    center: ReminderCenter,
    heartbeat: Heartbeat,
    time: Time,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_interview(ops, "Northwind")
    time.pass_by(minutes=30)
    monkeypatch.setattr(center, "fire_due", lambda: False)
    heartbeat.start()
    qtbot.waitUntil(lambda: _armed(heartbeat) == timedelta(minutes=1))


def test_a_new_day_is_said_once_and_plans_are_brought_up_to_date(
    ops: Ops, heartbeat: Heartbeat, time: Time, qtbot: QtBot
) -> None:
    for number in range(30):  # more than are done in one go
        add_interview(ops, f"Company {number}")
    heartbeat.start()
    qtbot.waitUntil(lambda: _armed(heartbeat) is not None)
    time.pass_by(days=1)
    heard: list[Changes] = []
    ops.changed.connect(heard.append)
    heartbeat.beat()
    assert heard == [Changes(agenda=True)]
    today = ops.now().today
    assert ops.queries.stale_summaries(today, 100) != []
    qtbot.waitUntil(lambda: ops.queries.stale_summaries(today, 100) == [])
    assert ops.undo_label == "Add interview"  # planning is nothing to take back


def test_plans_that_cannot_be_refreshed_do_not_keep_it_busy(
    ops: Ops, heartbeat: Heartbeat, time: Time, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_interview(ops, "Northwind")
    time.pass_by(days=1)
    calls: list[int] = []

    def nothing(_ctx: object, limit: int) -> Changes:
        calls.append(limit)
        return Changes()

    monkeypatch.setattr(planning, "refresh_stale", nothing)
    heartbeat.start()
    qtbot.waitUntil(lambda: _armed(heartbeat) is not None)
    assert len(calls) == 1

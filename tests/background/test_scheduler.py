"""The scheduler's timer ticks only when something may be due."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.actions import letters, planning, settings
from desktop.background.reminders import ReminderCenter
from desktop.background.scheduler import SETTLE, Scheduler, next_turn, wait
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.instants import instant
from desktop.core.kinds import LetterKind
from desktop.core.moment import Moment
from desktop.core.preferences import PAUSED_UNTIL
from desktop.core.records import LetterDraft
from desktop.models.errors import StoreError
from desktop.ops import Ops
from desktop.system.clock import LONGEST_WAIT
from desktop.system.power import SystemEvent
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from tests.support.tray import FakeClock, RecordingNotifier, add_interview


@pytest.fixture
def scheduler(ops: Ops, center: ReminderCenter, time: FakeClock) -> Iterator[Scheduler]:
    made = Scheduler(ops, center, settle=timedelta(), seconds=time.seconds)
    yield made
    made.stop()


def _armed(scheduler: Scheduler) -> timedelta | None:
    """The remaining time of the long timer; None while it is not running."""
    timers = [t for t in scheduler.findChildren(QTimer) if t.isActive() and t.interval() > 0]
    return timedelta(milliseconds=timers[0].interval()) if timers else None


@pytest.mark.parametrize(
    ("now", "zone", "due", "expected"),
    [
        pytest.param("2026-03-24T12:00", "UTC", None, LONGEST_WAIT, id="nothing planned"),
        pytest.param("2026-03-24T12:00", "UTC", "2026-03-24T12:07:30", 450, id="due soon"),
        pytest.param("2026-03-24T12:00", "UTC", "2026-03-26T09:00", LONGEST_WAIT, id="due in days"),
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
    next_at = None if due is None else instant(datetime.fromisoformat(due), zone)
    slept = wait(moment, next_at, timedelta())
    assert slept == (expected if isinstance(expected, timedelta) else timedelta(seconds=expected))


@pytest.mark.parametrize(
    ("now", "zone", "due", "expected"),
    [
        ("2026-03-24T12:00", "UTC", None, "2026-03-25T00:00"),
        ("2026-03-24T12:00", "UTC", "2026-03-24T23:59:59", "2026-03-24T23:59:59"),
        ("2026-03-24T12:00", "UTC", "2026-03-26T09:00", "2026-03-25T00:00"),
        ("2026-03-24T12:00", "UTC", "2026-03-24T12:00", "2026-03-24T12:00"),
        ("2026-03-24T23:30", "Europe/Berlin", None, "2026-03-25T23:00"),
        ("2026-03-28T23:30", "Europe/Berlin", None, "2026-03-29T22:00"),
        ("2026-03-24T09:00", "Pacific/Kiritimati", None, "2026-03-24T10:00"),
        ("2026-03-24T12:00", "Pacific/Pago_Pago", None, "2026-03-25T11:00"),
    ],
)
def test_nothing_is_to_do_until_what_is_due_next_or_midnight_where_the_person_is(
    now: str, zone: str, due: str | None, expected: str
) -> None:
    moment = Moment(datetime.fromisoformat(now).replace(tzinfo=UTC), zone)
    next_at = None if due is None else datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert next_turn(moment, next_at) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_after_a_failure_it_waits_at_least_as_long_as_told() -> None:
    moment = Moment(datetime(2026, 3, 24, 12, 0, tzinfo=UTC), "UTC")
    assert wait(moment, moment.utc - timedelta(hours=3), timedelta(minutes=1)) == timedelta(
        minutes=1
    )


def test_the_first_tick_announces_what_came_due_while_the_program_was_off(
    ops: Ops, scheduler: Scheduler, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    scheduler.start()
    qtbot.waitUntil(lambda: len(notifier.sent) == 1)


def test_a_change_sets_the_timer_to_the_new_reminder(
    ops: Ops, scheduler: Scheduler, qtbot: QtBot
) -> None:
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) == LONGEST_WAIT)
    add_interview(ops, "Northwind")  # its reminder comes at the next quarter of an hour
    qtbot.waitUntil(lambda: _armed(scheduler) == timedelta(minutes=15))


def test_while_paused_the_timer_rests(
    ops: Ops, scheduler: Scheduler, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    ops.run("", settings.put, PAUSED_UNTIL, "2026-03-25")
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) == LONGEST_WAIT)


def test_a_write_that_fails_is_not_tried_again_at_once(
    *,
    ops: Ops,
    center: ReminderCenter,
    scheduler: Scheduler,
    time: FakeClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    monkeypatch.setattr(center, "fire_due", lambda: False)
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) == timedelta(minutes=1))


def test_a_store_that_cannot_be_read_just_now_is_looked_at_again(
    ops: Ops, scheduler: Scheduler, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    with closing(sqlite3.connect(ops.store_path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with qtbot.captureExceptions() as caught:
            scheduler.start()
            qtbot.waitUntil(lambda: _armed(scheduler) == timedelta(minutes=1))
    assert [kind for kind, _, _ in caught] == [StoreError]
    time.advance(minutes=1)
    scheduler.tick()
    qtbot.waitUntil(lambda: len(notifier.sent) == 1)


def test_a_new_day_is_said_once_and_plans_are_brought_up_to_date(
    ops: Ops, scheduler: Scheduler, time: FakeClock, qtbot: QtBot
) -> None:
    for number in range(30):  # more than are done in one go
        add_interview(ops, f"Company {number}")
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) is not None)
    time.advance(days=1)
    heard: list[Changes] = []
    ops.changed.connect(heard.append)
    scheduler.tick()
    assert heard == [Changes(agenda=True)]
    assert ops.queries.stale_summaries(ops.now(), 100) != []
    qtbot.waitUntil(lambda: ops.queries.stale_summaries(ops.now(), 100) == [])
    assert ops.undo_label == "Add application"  # planning is nothing to take back


def test_it_wakes_for_the_question_whether_a_letter_was_sent(
    ops: Ops, scheduler: Scheduler, time: FakeClock, qtbot: QtBot
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=20)
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) == LONGEST_WAIT)
    draft = LetterDraft(
        id=new_id(),
        application_id=key,
        kind=LetterKind.THANK_YOU,
        handed_over_at=ops.now().utc,
    )
    ops.run("", letters.save_draft, draft)
    qtbot.waitUntil(lambda: _armed(scheduler) == timedelta(hours=3))
    time.advance(hours=3)
    heard: list[Changes] = []
    ops.changed.connect(heard.append)
    for _ in range(2):
        scheduler.tick()
        with qtbot.waitSignal(scheduler.armed):
            pass
    assert heard == [Changes(agenda=True)]


def test_plans_that_cannot_be_refreshed_do_not_keep_it_busy(
    ops: Ops, scheduler: Scheduler, time: FakeClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_interview(ops, "Northwind")
    time.advance(days=1)
    calls: list[str] = []

    def nothing(_ctx: object, limit: int) -> Changes:
        calls.append("refresh")
        return Changes()

    def tick() -> None:  # another may come from the application, which becomes active
        calls.append("tick")
        Scheduler.tick(scheduler)

    monkeypatch.setattr(planning, "refresh_stale", nothing)
    monkeypatch.setattr(scheduler, "tick", tick)
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) is not None)
    assert 1 <= calls.count("refresh") <= calls.count("tick")


@pytest.fixture
def settling(ops: Ops, center: ReminderCenter, time: FakeClock) -> Iterator[Scheduler]:
    """A scheduler with the delay of half a minute after a start, as the program has it."""
    made = Scheduler(ops, center, seconds=time.seconds)
    yield made
    made.stop()


def test_after_the_start_the_desktop_is_left_half_a_minute(
    ops: Ops, settling: Scheduler, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    settling.start()
    qtbot.waitUntil(lambda: _armed(settling) == SETTLE)
    time.advance(seconds=29)
    settling.tick()
    qtbot.waitUntil(lambda: _armed(settling) == timedelta(seconds=1))
    assert notifier.sent == []
    time.advance(seconds=1)
    settling.tick()
    qtbot.waitUntil(lambda: len(notifier.sent) == 1)


@pytest.mark.parametrize("is_signalled", [True, False])
def test_after_a_sleep_too_whether_the_system_tells_of_it_or_not(
    *,
    is_signalled: bool,
    ops: Ops,
    settling: Scheduler,
    notifier: RecordingNotifier,
    time: FakeClock,
    qtbot: QtBot,
) -> None:
    settling.start()
    time.advance(seconds=31)
    for number in range(3):
        add_interview(ops, f"Company {number}")
    settling.tick()
    time.sleep(hours=8)
    if is_signalled:
        settling.on_system_event(SystemEvent.AWAKE)
    else:
        settling.tick()
    qtbot.waitUntil(lambda: _armed(settling) == SETTLE)
    time.advance(seconds=30)
    settling.tick()
    qtbot.waitUntil(lambda: notifier.sent != [])
    assert [notice.title for notice in notifier.sent] == ["3 things for today"]


def test_another_zone_is_looked_at_at_once(
    ops: Ops, settling: Scheduler, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")  # announced at a quarter past ten where it was entered
    settling.start()
    time.advance(seconds=31)
    settling.tick()
    qtbot.waitUntil(lambda: _armed(settling) == timedelta(minutes=14, seconds=29))
    time.zone = "Europe/Helsinki"
    settling.on_system_event(SystemEvent.ZONE_CHANGED)
    qtbot.waitUntil(lambda: len(notifier.sent) == 1)


def test_events_before_start_and_after_close_are_ignored(
    settling: Scheduler,
) -> None:
    settling.on_system_event(SystemEvent.AWAKE)
    assert _armed(settling) is None
    settling.start()
    settling.stop()
    settling.on_system_event(SystemEvent.CLOCK_SET)
    assert _armed(settling) is None


def test_a_step_falls_due_while_it_runs(
    *,
    ops: Ops,
    scheduler: Scheduler,
    notifier: RecordingNotifier,
    time: FakeClock,
    qtbot: QtBot,
) -> None:
    """An interview today at 16:00 in Berlin: at 10:00 nothing is due, at its end the thanks are."""
    key = add_interview(ops, "Northwind", hours_ago=-6)
    page = TodayPage(ops, Navigator())
    qtbot.addWidget(page)
    page.show()
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) is not None)
    end = datetime(2026, 3, 24, 16, tzinfo=UTC)
    assert ops.queries.next_replan(ops.now().utc) == end
    assert scheduler._next_at() == datetime(2026, 3, 24, 14, tzinfo=UTC)  # it is announced before
    assert (page.cards[0].can_be_done, ops.queries.due_count(ops.now())) == (False, 0)
    time.utc = end - timedelta(minutes=1)
    scheduler.tick()
    qtbot.waitUntil(lambda: _armed(scheduler) == timedelta(minutes=1))
    assert not page.cards[0].can_be_done
    time.advance(minutes=1)
    scheduler.tick()
    qtbot.waitUntil(lambda: page.cards[0].can_be_done)
    assert page.cards[0].headline.text() == "Thank Dana"
    assert ops.queries.due_count(ops.now()) == 1
    qtbot.waitUntil(lambda: "Thank Dana" in [n.title for n in notifier.sent])
    assert ops.queries.stale_summaries(ops.now(), 9) == []
    assert key == page.cards[0].application_id


def test_it_waits_while_an_import_is_stored(
    scheduler: Scheduler, ops: Ops, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Contoso")
    said: list[str] = []
    ops.failed.connect(said.append)
    assert ops.begin_batch()
    time.advance(days=2)
    scheduler.start()
    qtbot.waitUntil(lambda: _armed(scheduler) == timedelta(minutes=1))
    ops.cancel_batch()
    assert said == []

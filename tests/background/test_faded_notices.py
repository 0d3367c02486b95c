"""A notice that faded unseen comes again; that nobody answered is no reason to forget it."""

from datetime import UTC, datetime

import pytest

from desktop.actions import reminders
from desktop.background.reminders import ReminderCenter
from desktop.ops import Ops
from desktop.system.notices import Event, EventKind
from tests.support.tray import FakeClock, RecordingNotifier, add_interview


@pytest.fixture
def expired(ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock) -> str:
    """The application whose notice has expired unanswered."""
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    notifier.emit(Event(EventKind.SHOWN, notifier.sent[0].key))
    notifier.emit(Event(EventKind.EXPIRED, notifier.sent[0].key))
    return key


@pytest.mark.usefixtures("expired")
def test_a_notice_that_faded_unseen_comes_again_in_the_next_summary(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    center.fire_due()
    assert len(notifier.sent) == 1  # not at once: that would be every few seconds
    add_interview(ops, "Contoso")
    time.advance(minutes=30)
    center.fire_due()
    assert notifier.sent[-1].title == "2 things for today"
    assert "Northwind" in notifier.sent[-1].body
    center.fire_due()
    assert len(notifier.sent) == 2


@pytest.mark.usefixtures("expired")
def test_a_notice_that_faded_unseen_comes_again_the_next_day_at_the_latest(
    center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    morning = datetime(2026, 3, 25, 8, tzinfo=UTC)
    assert center.next_at() == morning
    time.utc = morning
    center.fire_due()
    assert [notice.title for notice in notifier.sent] == ["Thank Dana", "Thank Dana"]


@pytest.mark.usefixtures("expired")
def test_a_notice_that_faded_is_not_said_again_once_the_window_was_used(
    center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    center.note_use()
    assert center.next_at() is None
    time.advance(days=1)
    center.fire_due()
    assert len(notifier.sent) == 1


def test_a_notice_that_faded_is_not_said_again_once_its_step_was_taken(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, expired: str
) -> None:
    ops.run("Done", reminders.done, expired)
    time.advance(days=1)
    center.fire_due()
    assert len(notifier.sent) == 1


@pytest.mark.usefixtures("expired")
def test_a_notice_that_faded_is_said_again_after_a_restart(
    ops: Ops, notifier: RecordingNotifier
) -> None:
    ReminderCenter(ops, notifier.create).fire_due()
    assert [notice.title for notice in notifier.sent] == ["Thank Dana", "Thank Dana"]

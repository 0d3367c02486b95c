"""A reminder is announced once, and the buttons of its notice work."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import announcements, applications, contacts, reminders, settings
from desktop.background.reminders import ReminderCenter
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, ReminderState
from desktop.core.preferences import PAUSED_UNTIL
from desktop.core.records import Contact
from desktop.ops import Ops
from desktop.system.notices import Event, EventKind
from desktop.wording import notices
from tests.support.tray import FakeClock, RecordingNotifier, add_interview


def _states(ops: Ops, application_id: str) -> list[ReminderState]:
    return [reminder.state for reminder in ops.queries.reminders(application_id)]


def test_nothing_is_announced_before_its_time(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier
) -> None:
    key = add_interview(ops, "Northwind")
    assert center.fire_due()
    assert notifier.sent == []
    assert _states(ops, key) == [ReminderState.PLANNED]


def test_a_due_step_is_announced_with_who_what_and_why(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind & Sons")
    time.advance(minutes=30)
    assert center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "Thank Dana"
    assert notice.body.splitlines()[0] == "Northwind & Sons · Data engineer"
    assert len(notice.body.splitlines()) == 2
    assert [button.title for button in notice.buttons] == ["Done", "Tomorrow", "They answered…"]
    assert _states(ops, key) == [ReminderState.FIRED]


def test_thanks_quote_no_message_from_before_the_interview(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind")
    said = {9: "We look forward to meeting you", 1: "It was good to meet you"}
    bodies = []
    for hours, text in said.items():
        at = ops.now().local - timedelta(hours=hours)
        heard = Contact(
            id=new_id(), application_id=key, at=at, direction=Direction.INBOUND, text=text
        )
        ops.run("", contacts.log, heard, [])
        (reminder,) = ops.queries.reminders(key)
        row, record = ops.queries.row(key, ops.now()), ops.queries.record(key)
        assert row is not None
        assert record is not None
        bodies.append(notices.step_body(reminder, row, record, ops.now()))
    assert [text in body for body, text in zip(bodies, said.values(), strict=True)] == [False, True]


def test_it_is_not_announced_a_second_time(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    time.advance(hours=3)
    center.fire_due()
    assert len(notifier.sent) == 1


def test_a_reminder_that_cannot_be_marked_in_the_store_is_not_announced(
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    monkeypatch.setattr(ops, "run", lambda *_, **__: None)
    assert not center.fire_due()
    assert notifier.sent == []


def test_several_due_at_once_come_as_one_notice(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    for number in range(6):
        add_interview(ops, f"Company {number}")
    time.advance(minutes=30)
    center.fire_due()
    (notice,) = notifier.sent
    assert notice.title == "6 things for today"
    lines = notice.body.splitlines()
    assert len(lines) == 5
    assert lines[0].endswith(": Thank Dana")
    assert lines[-1] == "and 2 more"
    assert notice.buttons == ()


def test_a_click_on_the_summary_leads_to_today(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    add_interview(ops, "Contoso")
    time.advance(minutes=30)
    center.fire_due()
    with qtbot.waitSignal(center.today_requested):
        notifier.click()


def test_a_click_opens_the_interview(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    with qtbot.waitSignal(center.open_requested) as caught:
        notifier.click()
    assert caught.args == [key]


def test_done_logs_the_contact_and_plans_the_next_step(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    notifier.press("done")
    record = ops.queries.record(key)
    assert record is not None
    assert [contact.kind for contact in record.contacts] == ["thank_you"]
    assert _states(ops, key) == [ReminderState.DONE, ReminderState.PLANNED]
    assert ops.undo_label == "Mark step as done"


def test_tomorrow_puts_the_step_off_by_a_day(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    notifier.press("tomorrow")
    (reminder,) = ops.queries.reminders(key)
    assert reminder.state is ReminderState.SNOOZED
    assert reminder.due.date() == date(2026, 3, 25)
    time.advance(days=1)
    center.fire_due()
    assert len(notifier.sent) == 2


@pytest.mark.parametrize("is_done", [False, True])
def test_they_answered_asks_for_the_answer_even_when_the_step_is_done(
    *,
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    qtbot: QtBot,
    is_done: bool,
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    if is_done:
        ops.run("Done", reminders.done, key)
    before = _states(ops, key)
    with qtbot.waitSignal(center.answer_requested) as caught:
        notifier.press("answered")
    assert caught.args == [key]
    assert _states(ops, key) == before


def test_a_button_pressed_too_late_opens_the_interview_instead(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    notifier.press("done")
    with qtbot.waitSignal(center.open_requested):
        notifier.press("done")
    record = ops.queries.record(key)
    assert record is not None
    assert len(record.contacts) == 1


def test_a_step_dealt_with_in_the_window_takes_its_notice_away(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    add_interview(ops, "Contoso")
    assert notifier.withdrawn == []
    ops.run("Delete", applications.delete, key)
    assert notifier.withdrawn == [notifier.sent[0].key]


def log_thanks(ops: Ops, key: str) -> None:
    thanks = Contact(
        id=new_id(), application_id=key, at=ops.now().local, kind=ContactKind.THANK_YOU
    )
    who = [part.person_id for part in ops.queries.involvements(key)]
    ops.run("Log", contacts.log, thanks, who)


def test_a_contact_that_fulfils_the_step_withdraws_its_notice(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    log_thanks(ops, key)
    assert notifier.withdrawn == [notifier.sent[0].key]
    assert not announcements.undelivered(
        ops.queries, ops.now()
    )  # nor does it come at the next start


@pytest.mark.parametrize("button", ["done", "tomorrow"])
def test_a_button_means_the_step_it_was_shown_with_and_no_later_one(
    *,
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    qtbot: QtBot,
    button: str,
) -> None:
    key = add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    log_thanks(ops, key)
    before = ops.queries.row(key, ops.now()), ops.queries.reminders(key)
    with qtbot.waitSignal(center.open_requested) as caught:
        notifier.press(button)
    assert caught.args == [key]
    assert (ops.queries.row(key, ops.now()), ops.queries.reminders(key)) == before


def test_a_summary_stays_until_nothing_of_it_is_left_to_do(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    keys = [add_interview(ops, company) for company in ("Contoso", "Northwind")]
    time.advance(minutes=30)
    center.fire_due()
    ops.run("Done", reminders.done, keys[0])
    assert notifier.withdrawn == []
    ops.run("Later", reminders.snooze, keys[1], until=date(2026, 3, 27))
    assert notifier.withdrawn == ["summary"]


def test_announcements_lost_in_a_crash_during_quiet_hours_are_made_when_they_end(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    add_interview(ops, "Northwind")
    time.utc = datetime(2026, 3, 24, 20, 59, tzinfo=UTC)  # 21:59 where the person is
    ops.run("", announcements.claim_due)
    time.advance(minutes=1)
    center.fire_due()
    assert notifier.sent == []
    assert center.next_at() == datetime(2026, 3, 25, 6, tzinfo=UTC)
    time.advance(hours=9)
    center.fire_due()
    assert [notice.title for notice in notifier.sent] == ["Thank Dana"]
    assert center.next_at() is None  # it is on its way


def test_a_notice_shown_while_the_store_was_locked_is_not_repeated_after_a_restart(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    with closing(sqlite3.connect(ops.store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        notifier.emit(Event(EventKind.SHOWN, notifier.sent[0].key))
    assert announcements.undelivered(ops.queries, ops.now())
    center.fire_due()
    assert len(notifier.sent) == 1
    assert not announcements.undelivered(ops.queries, ops.now())


def test_without_a_notification_service_the_next_channel_is_used(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock, qtbot: QtBot
) -> None:
    add_interview(ops, "Northwind")
    time.advance(minutes=30)
    center.fire_due()
    with qtbot.waitSignal(center.undelivered) as caught:
        notifier.fail()
    assert caught.args[0] == "Thank Dana"
    assert "Northwind" in caught.args[1]


def test_while_paused_nothing_is_announced_and_nothing_is_lost(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Northwind")
    ops.run("", settings.put, PAUSED_UNTIL, "2026-03-25")
    time.advance(hours=3)
    assert center.is_paused()
    assert center.fire_due()
    assert notifier.sent == []
    assert _states(ops, key) == [ReminderState.PLANNED]
    assert center.next_at() == datetime(2026, 3, 25, 8, 0, tzinfo=UTC)
    time.advance(hours=19, minutes=59)
    center.fire_due()
    assert notifier.sent == []
    time.advance(minutes=1)  # nine o'clock, the reminder hour of the first day after the pause
    center.fire_due()
    assert len(notifier.sent) == 1


def test_the_notifier_is_made_for_the_first_notice_and_ends_with_the_program(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    center.close()
    assert notifier.log == []
    add_interview(ops, "Northwind")
    time.advance(hours=3)
    center.fire_due()
    center.close()
    assert notifier.log == ["made", "sent", "closed"]


@pytest.mark.parametrize("kind", [EventKind.SHOWN, EventKind.PRESSED, EventKind.EXPIRED])
def test_what_is_heard_of_a_notice_after_the_end_asks_no_closed_store(
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    kind: EventKind,
) -> None:
    add_interview(ops, "Northwind")
    time.advance(hours=3)
    center.fire_due()
    center.close()
    ops._store.close()
    notifier.emit(Event(kind, notifier.sent[0].key))

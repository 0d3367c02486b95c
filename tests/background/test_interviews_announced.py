"""Notifications of interviews: before, with what to bring, and after, with a question."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import applications, contacts, interviews, notes, settings
from desktop.background.reminders import QUESTIONS, ReminderCenter
from desktop.core.ids import new_id
from desktop.core.kinds import Direction, InterviewKind
from desktop.core.records import Application, Contact, Interview, Problem
from desktop.ops import Ops
from desktop.system.notices import Event, EventKind
from tests.support.tray import ZONE, FakeClock, RecordingNotifier, add_interview


@pytest.fixture
def interview(ops: Ops) -> Interview:
    """A second interview on Thursday at 14:00 with Dana, with two problems from the first."""
    key = add_interview(ops, "Northwind & Sons", hours_ago=100)
    record = ops.queries.record(key)
    assert record is not None
    for problem, idea in (("Reports come late.", ""), ("Orders are lost", "Count them twice")):
        raised = Problem(id=new_id(), application_id=key, problem=problem, idea=idea)
        ops.run("Add problem", notes.add_problem, raised)
    made = Interview(
        id=new_id(),
        application_id=key,
        round=InterviewKind.SECOND,
        starts=datetime(2026, 3, 26, 14),
        zone=ZONE,
    )
    ops.run("Add interview", interviews.add, made, [person.id for person in record.people])
    return made


def announce(center: ReminderCenter, notifier: RecordingNotifier) -> list[str]:
    """Announce interviews now; the titles of the notices."""
    before = len(notifier.sent)
    assert center.fire_due()
    return [n.title for n in notifier.sent[before:] if "Northwind" in n.title]


def at(time: FakeClock, hour: int, minute: int = 0, *, day: int) -> None:
    time.utc = datetime(2026, 3, day, hour, minute, tzinfo=time.utc.tzinfo)  # UTC, an hour behind


@pytest.mark.usefixtures("interview")
def test_the_day_and_the_hour_before_say_with_whom_and_what_to_bring(
    center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    at(time, 8, day=25)
    assert announce(center, notifier) == ["Interview tomorrow at 14:00: Northwind & Sons"]
    at(time, 12, day=26)
    assert announce(center, notifier) == ["Interview today at 14:00: Northwind & Sons"]
    body = next(n.body for n in notifier.sent if "today" in n.title)
    assert body.splitlines()[1:] == [
        "With Dana",
        "Bring up: Orders are lost. Your idea: Count them twice",
        "Bring up: Reports come late",
    ]
    assert announce(center, notifier) == []


def test_afterwards_it_asks_and_leads_to_the_form(
    *,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    interview: Interview,
    qtbot: QtBot,
) -> None:
    at(time, 14, 30, day=26)
    assert announce(center, notifier) == ["How did it go at Northwind & Sons?"]
    (notice,) = [n for n in notifier.sent if n.title.startswith("How")]
    assert [button.title for button in notice.buttons] == ["Note how it went"]
    with qtbot.waitSignal(center.interview_requested) as asked:
        center._received.emit(_pressed(notice.key))
    assert asked.args == [interview.id]


@pytest.mark.parametrize(
    ("hidden", "title", "lines"),
    [
        ("", "How did 2 interviews go?", ["Northwind & Sons · Data engineer", "Contoso · Analyst"]),
        ("yes", "You have 2 things to write down", []),
    ],
)
@pytest.mark.usefixtures("interview")
def test_after_days_off_several_interviews_are_asked_about_at_once(
    *,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    ops: Ops,
    qtbot: QtBot,
    hidden: str,
    title: str,
    lines: list[str],
) -> None:
    other = Application(id=new_id(), company="Contoso", role="Analyst")
    held = Interview(
        id=new_id(), application_id=other.id, starts=datetime(2026, 3, 27, 10), zone=ZONE
    )
    ops.run("Add application", applications.add, application=other, interview=held)
    ops.run("Hide", settings.put, "reminder_privacy", hidden)
    at(time, 8, day=30)
    before = len(notifier.sent)
    assert center.fire_due()
    (notice,) = [n for n in notifier.sent[before:] if n.key == QUESTIONS]
    assert (notice.title, notice.body.splitlines()) == (title, lines)
    assert not [n for n in notifier.sent[before:] if n.title.startswith("How did it go")]
    with qtbot.waitSignal(center.today_requested):
        center._received.emit(Event(EventKind.CLICKED, notice.key))


def _pressed(key: str) -> object:
    return Event(EventKind.PRESSED, key, "tell")


def test_a_click_before_it_opens_the_application(
    *,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    interview: Interview,
    qtbot: QtBot,
) -> None:
    at(time, 12, day=26)
    announce(center, notifier)
    (key,) = [n.key for n in notifier.sent if "Interview today" in n.title]
    with qtbot.waitSignal(center.open_requested) as opened:
        center._received.emit(_pressed(key))
    assert opened.args == [interview.application_id]


def test_a_notice_of_an_interview_that_is_deleted_is_taken_away(
    *,
    ops: Ops,
    center: ReminderCenter,
    notifier: RecordingNotifier,
    time: FakeClock,
    interview: Interview,
) -> None:
    at(time, 12, day=26)
    announce(center, notifier)
    (key,) = [n.key for n in notifier.sent if "Interview today" in n.title]
    ops.run("Delete interview", interviews.delete, interview.id)
    assert key in notifier.withdrawn


@pytest.mark.usefixtures("interview")
def test_hidden_notifications_name_nobody(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    ops.run("", settings.put, "reminder_privacy", "yes")
    for hour, minute in ((12, 0), (14, 30)):
        at(time, hour, minute, day=26)
        center.fire_due()
    texts = [f"{n.title}\n{n.body}" for n in notifier.sent]
    assert "You have an appointment today at 14:00\n" in texts
    assert "You have something to write down\n" in texts
    assert "You have a follow-up due\n" in texts
    assert not any("Northwind" in text or "Dana" in text for text in texts)


def test_a_step_carries_the_last_thing_that_was_said(
    ops: Ops, center: ReminderCenter, notifier: RecordingNotifier, time: FakeClock
) -> None:
    key = add_interview(ops, "Contoso")
    answer = Contact(
        id=new_id(),
        application_id=key,
        at=datetime(2026, 3, 24, 9, 30),
        zone=ZONE,
        direction=Direction.INBOUND,
        text="We will decide\nby the end of next week.",
    )
    ops.run("Log", contacts.log, answer, [])
    time.advance(days=12)
    center.fire_due()
    (notice,) = notifier.sent
    said_on = f"They said on {date(2026, 3, 24):%a} 24 March: "
    assert said_on + "“We will decide by the end of next week.”" in notice.body.splitlines()

"""The next step, its day, and the reminder that announces it."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.actions import applications, contacts, interviews, notes, planning, reminders
from desktop.actions.planning import first_reminder
from desktop.actions.settings import put
from desktop.core.errors import UserError
from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    LetterKind,
    ReminderState,
    State,
    StepKind,
)
from desktop.core.schedule import reminder_due
from desktop.models.queries import Filter
from tests.actions.harness import Harness
from tests.support.digests import wrong_digests
from tests.support.moments import midnight, noon

THANKS = ("send_thank_you", "2026-03-06", "2026-03-06T15:15")
CHECK_IN = ("send_check_in", "2026-03-12", "2026-03-12T09:00")


def test_what_lists_show_is_computed_from_the_record(harness: Harness) -> None:
    job = harness.add("Dana", "Lee", promise="2026-03-13")
    summary = harness.summary(job)
    assert summary.replan_at == midnight(date(2026, 3, 7))
    assert summary.last_interview_on == date(2026, 3, 5)
    assert (summary.last_contact_on, summary.promise_on) == (None, date(2026, 3, 13))
    assert (summary.thanked, summary.to_thank) == (0, 2)
    assert (summary.action, summary.step_on, harness.due_on(job)) == (
        StepKind.SEND_THANK_YOU,
        date(2026, 3, 6),
        date(2026, 3, 6),
    )
    assert (summary.channel, summary.letter_kind) == (Channel.EMAIL, LetterKind.THANK_YOU)
    assert summary.recipient_names == "Dana; Lee"
    assert '"thank_at_once"' in summary.why


def test_an_interview_ahead_is_shown_until_one_was_held(harness: Harness) -> None:
    job = harness.add("Dana", met="2026-03-12T14:00")
    assert harness.summary(job).last_interview_on == date(2026, 3, 12)
    assert harness.summary(harness.add(met=None)).last_interview_on is None


def test_a_ranking_too_close_to_call_names_no_top_reason(harness: Harness) -> None:
    for kinds in ((), ("told_on_hold",), ("vague_close",), ("reply_warm_new_date",)):
        job = harness.add("Dana")
        for kind in kinds:
            harness.do(notes.add_observation, harness.observation(job, kind, "2026-03-06"))
        advice = harness.advisor.advise(harness.record(job), harness.now)
        top = None if advice.flat else advice.ranking[0].reason
        assert harness.summary(job).top_reason is top


def test_the_reminder_comes_at_nine_on_the_day_of_the_step(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(reminders.done, job.id)
    assert harness.lives(job) == [(*THANKS, "done"), (*CHECK_IN, "planned")]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-03-06T08:59", "2026-03-06T09:00"),
        ("2026-03-06T09:00", "2026-03-06T09:15"),
        ("2026-03-06T15:15", "2026-03-06T15:30"),
        ("2026-03-06T15:14", "2026-03-06T15:15"),
        ("2026-03-06T15:59", "2026-03-06T16:00"),
        ("2026-03-06T23:50", "2026-03-07T00:00"),
    ],
)
def test_a_step_due_today_is_announced_at_nine_or_the_next_quarter(
    harness: Harness, now: str, due: str
) -> None:
    job = harness.at(now).add("Dana")
    assert [r.due for r in harness.reminders(job)] == [datetime.fromisoformat(due)]


def test_the_reminder_is_in_the_zone_where_the_person_is(harness: Harness) -> None:
    job = harness.at("2026-03-06T15:00", "Asia/Tokyo").add("Dana", met="2026-03-06T14:00")
    (reminder,) = harness.reminders(job)
    assert (reminder.zone, reminder.due) == ("Asia/Tokyo", datetime.fromisoformat("2026-03-07 09"))


@pytest.mark.parametrize(
    ("zone", "starts", "interview_zone", "due"),
    [
        ("UTC", "2026-03-12T14:00", "UTC", "2026-03-12T15:00"),
        ("UTC", "2026-03-12T06:00", "UTC", "2026-03-12T09:00"),
        ("Europe/Berlin", "2026-03-12T14:00", "America/New_York", "2026-03-12T20:00"),
    ],
)
def test_thanks_are_asked_for_once_the_interview_is_over(
    harness: Harness, zone: str, starts: str, interview_zone: str, due: str
) -> None:
    job = harness.at("2026-03-06T15:00", zone).add("Dana", met=None)
    first = harness.store.queries.people(offset=0, limit=1)[0].id
    interview = replace(
        harness.record(harness.add("Lee")).interviews[0],
        id="a" * 32,
        application_id=job.id,
        starts=datetime.fromisoformat(starts),
        zone=interview_zone,
    )
    harness.do(interviews.add, interview, [first])
    assert harness.lives(job)[-1] == ("send_thank_you", "2026-03-12", due, "planned")


def test_when_the_step_changes_its_reminder_is_superseded(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(
        contacts.log, harness.contact(job, "2026-03-06T10:00", kind=ContactKind.THANK_YOU), []
    )
    assert harness.lives(job) == [(*THANKS, "superseded"), (*CHECK_IN, "planned")]


def test_when_the_step_comes_back_so_does_its_reminder(harness: Harness) -> None:
    job = harness.add("Dana")
    thanks = harness.contact(job, "2026-03-06T10:00", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, thanks, [])
    harness.at("2026-03-06T16:20").do(contacts.delete, thanks.id)
    assert harness.lives(job) == [
        ("send_thank_you", "2026-03-06", "2026-03-06T16:30", "planned"),
        (*CHECK_IN, "superseded"),
    ]


def test_what_was_announced_is_not_planned_again(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.fire(harness.reminders(job)[0])
    harness.do(notes.add_observation, harness.observation(job, "vague_close", "2026-03-05"))
    assert harness.lives(job) == [(*THANKS, "fired")]


def test_an_overdue_step_keeps_the_day_on_which_it_fell_due(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(reminders.done, job.id)
    harness.at("2026-03-12T09:00")
    harness.fire(harness.reminders(job)[-1])
    for day in ("2026-03-16T08:00", "2026-03-17T08:00"):
        harness.at(day).do(planning.refresh_stale, 5)
        assert harness.summary(job).step_on == date(2026, 3, 12)
        assert (harness.summary(job).replan_at or harness.now.utc) > harness.now.utc
    assert harness.lives(job)[1:] == [(*CHECK_IN, "fired")]


def test_the_day_is_known_from_the_reminder_after_an_undone_deletion(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(reminders.done, job.id)
    harness.at("2026-03-12T09:00").fire(harness.reminders(job)[-1])
    harness.at("2026-03-17T09:00").do(applications.delete, job.id)
    edits = harness.edits
    with harness.store.writing(harness.now.utc) as writer:
        writer.replay(edits, back=True)
    harness.do(planning.refresh_stale, 5)
    assert harness.summary(job).step_on == date(2026, 3, 12)
    assert harness.lives(job)[1:] == [(*CHECK_IN, "fired")]


def test_a_day_from_before_the_latest_interview_is_forgotten(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(reminders.done, job.id)
    harness.at("2026-03-12T09:00").fire(harness.reminders(job)[-1])
    interview = replace(
        harness.record(job).interviews[0],
        id="b" * 32,
        starts=datetime.fromisoformat("2026-03-17 10"),
    )
    harness.at("2026-04-01T09:00").do(interviews.add, interview, [])
    assert harness.summary(job).action is StepKind.SEND_CHECK_IN
    assert harness.summary(job).step_on == date(2026, 4, 1)


@pytest.mark.parametrize("state", [State.HIRED, State.WITHDRAWN])
def test_a_closed_application_has_no_step_and_no_reminder(harness: Harness, state: State) -> None:
    job = harness.add("Dana")
    harness.do(applications.set_state, job.id, state, date(2026, 3, 6))
    summary = harness.summary(job)
    assert (summary.action, summary.step_on, harness.due_on(job)) == (None, None, None)
    assert [life[-1] for life in harness.lives(job)] == ["superseded"]
    assert harness.checks(job) == []


def test_three_months_after_moving_on_one_more_letter_is_announced(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 3, 6))
    letter = ("send_future_interest", "2026-06-08", "2026-06-08T09:00")  # 6 June is a Saturday
    assert harness.lives(job) == [(*THANKS, "superseded"), (*letter, "planned")]
    assert harness.store.queries.agenda(now=noon(date(2026, 6, 7)), limit=9) == []
    (row,) = harness.store.queries.agenda(now=noon(date(2026, 6, 8)), limit=9)
    assert (row.id, row.action) == (job.id, StepKind.SEND_FUTURE_INTEREST)
    harness.at("2026-06-08T10:00").do(reminders.done, job.id)
    assert harness.summary(job).action is None
    assert harness.record(job).application.state is State.MOVED_ON


def test_an_application_without_contacts_allowed_has_no_reminder(harness: Harness) -> None:
    job = harness.add("Dana", no_contact=True)
    summary = harness.summary(job)
    assert (summary.action, summary.due_at) == (StepKind.NO_CONTACT, None)
    assert harness.lives(job) == []


def test_only_what_was_planned_on_an_earlier_day_is_planned_anew(harness: Harness) -> None:
    jobs = [harness.add("Dana") for _ in range(3)]
    assert not harness.do(planning.refresh_stale, 10)
    harness.at("2026-03-07T09:00")
    assert len(harness.do(planning.refresh_stale, 2).applications) == 2
    changes = harness.do(planning.refresh_stale, 2)
    assert len(changes.applications) == 1
    assert changes.agenda
    assert {harness.summary(job).replan_at for job in jobs} == {midnight(date(2026, 3, 8))}
    assert harness.edits == ()


def test_another_reminder_time_moves_what_is_planned_for_it(harness: Harness) -> None:
    job, own = harness.add("Dana"), harness.add("Lee")
    harness.do(reminders.done, job.id)
    harness.do(reminders.done, own.id)
    harness.do(reminders.plan, own.id, datetime.fromisoformat("2026-03-13T11:00"))
    soon = harness.add("Ada")
    changes = harness.do(put, "reminder_time", "18:30")
    assert changes.settings
    assert harness.lives(job)[-1][2] == "2026-03-12T18:30"
    assert harness.lives(own)[-1][2] == "2026-03-13T11:00"
    assert harness.lives(soon)[-1][2] == "2026-03-06T15:15"
    with harness.store.writing(harness.now.utc) as writer:
        assert reminder_due(writer.queries.preferences, harness.now, date(2026, 3, 9)).hour == 18


@pytest.mark.parametrize("value", ["", "9:00", "24:00", "09:60", "noon", "09:00\n"])
def test_a_reminder_time_must_be_one(harness: Harness, value: str) -> None:
    with pytest.raises(UserError, match="hours and minutes"):
        harness.do(put, "reminder_time", value)


def test_other_settings_are_kept_as_they_are(harness: Harness) -> None:
    assert harness.do(put, "look", "dark").settings
    assert harness.store.queries.setting("look") == "dark"


MOVES = st.lists(
    st.sampled_from(
        ["thank", "reply", "hold", "reject", "wait", "off", "on", "fire", "snooze", "day", "done"]
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(MOVES)
def test_a_reminder_is_planned_exactly_when_there_is_something_to_announce(
    tmp_path_factory: pytest.TempPathFactory, moves: list[str]
) -> None:
    harness = Harness(tmp_path_factory.mktemp("store"))
    job = harness.add("Dana")
    try:
        for move in moves:
            make(harness, job.id, move)
            check(harness, job.id)
    finally:
        harness.store.close()


def make(harness: Harness, key: str, move: str) -> None:
    job = harness.store.queries.application(key)
    assert job is not None
    at = harness.now.local.isoformat()
    today = harness.now.today
    match move:
        case "thank":
            harness.do(contacts.log, harness.contact(job, at, kind=ContactKind.THANK_YOU), [])
        case "reply":
            reply = harness.contact(job, at, kind=ContactKind.REPLY, direction=Direction.INBOUND)
            harness.do(contacts.log, reply, [])
        case "hold" | "reject" | "wait":
            state = {"hold": State.ON_HOLD, "reject": State.REJECTED, "wait": State.WAITING}[move]
            harness.do(applications.set_state, key, state, today)
        case "off":
            harness.do(applications.update, replace(job, remind=False))
        case "on":
            harness.do(applications.update, replace(job, remind=True))
        case "fire":
            for reminder in harness.store.queries.announcements.due(harness.now, 9):
                harness.fire(reminder)
        case "day":
            later = harness.now.utc.replace(tzinfo=None).toordinal() + 3
            harness.at(f"{date.fromordinal(later)}T10:00").do(planning.refresh_stale, 9)
        case "snooze" | "done":
            summary = harness.store.queries.summary(key)
            if summary is not None and summary.step_on is not None:
                if move == "done":
                    harness.do(reminders.done, key)
                else:
                    harness.do(reminders.snooze, key, date.fromordinal(today.toordinal() + 2))


def check(harness: Harness, key: str) -> None:
    summary = harness.store.queries.summary(key)
    job = harness.store.queries.application(key)
    assert summary is not None
    assert job is not None
    found = harness.store.queries.reminders(key)
    occurrences = [(r.action, r.step_on) for r in found]
    assert len(occurrences) == len(set(occurrences))
    checks = [r for r in found if r.action is StepKind.CHECK_CAREERS_PAGE]
    standing = [r for r in checks if r.state in ("planned", "snoozed", "fired")]
    assert len(standing) <= int(job.remind)
    found = [r for r in found if r not in checks]
    planned = [r for r in found if r.state is ReminderState.PLANNED]
    here = [r for r in found if (r.action, r.step_on) == (summary.action, summary.step_on)]
    announced = any(r.state in ("fired", "snoozed", "done") for r in here)
    wanted = job.remind and summary.step_on is not None and not announced
    assert planned == (here if wanted else [])
    assert wrong_digests(harness.store.queries) == []
    counted = harness.store.queries.count_applications(filter=Filter.DUE, now=harness.now)
    assert counted == int(summary.due_at is not None and summary.due_at <= harness.now.utc)


@pytest.mark.parametrize("met", ["2026-03-05T14:00", "2026-03-06T17:00", "2026-02-27T10:00"])
def test_the_reminder_proposed_is_the_one_that_is_planned(harness: Harness, met: str) -> None:
    job = harness.add("Dana", met=met)
    step = harness.advisor.advise(harness.record(job), harness.now).step
    assert step is not None
    proposed = first_reminder(
        harness.store.queries, harness.now, harness.advisor, harness.record(job), step
    )
    assert [r.due for r in harness.reminders(job)] == [proposed]


def test_thanks_planned_for_an_interview_move_with_it_to_a_later_hour(harness: Harness) -> None:
    job = harness.at("2026-03-06T08:00").add("Dana", met="2026-03-06T10:00")
    assert harness.lives(job) == [("send_thank_you", "2026-03-06", "2026-03-06T11:00", "planned")]
    interview = harness.record(job).interviews[0]
    later = replace(interview, starts=datetime.fromisoformat("2026-03-06T15:30"))
    harness.do(interviews.update, later, [])
    assert harness.lives(job) == [("send_thank_you", "2026-03-06", "2026-03-06T16:30", "planned")]
    harness.do(interviews.update, replace(later, notes="in the new building"), [])
    assert harness.lives(job)[0][2] == "2026-03-06T16:30"

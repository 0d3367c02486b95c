"""Announcements are due by wall time, in any time zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from desktop.core.ids import new_id
from desktop.core.kinds import (
    CLOSED_STATES,
    InterviewKind,
    InterviewMoment,
    InterviewStatus,
    ReminderState,
    State,
)
from desktop.core.moment import Moment
from desktop.core.records import AskedQuestion, Attendance, InterviewReminder, Problem
from desktop.models.database import Store
from tests.models.samples import NOW, application, interview, keep, person, reminder

DAY, HOUR, AFTER = InterviewMoment
EARLIER = datetime(2026, 3, 1, 10, tzinfo=UTC)


def at(utc: str, zone: str = "UTC") -> Moment:
    return Moment(datetime.fromisoformat(utc).replace(tzinfo=UTC), zone)


@pytest.mark.parametrize(
    ("zone", "due", "utc"),
    [
        ("Europe/Berlin", "2026-03-13T09:00", "2026-03-13T08:00"),
        ("Europe/Berlin", "2026-03-30T09:00", "2026-03-30T07:00"),
        ("America/New_York", "2026-03-13T09:00", "2026-03-13T13:00"),
        ("Pacific/Kiritimati", "2026-03-13T09:00", "2026-03-12T19:00"),
        ("Pacific/Pago_Pago", "2026-03-13T20:00", "2026-03-14T07:00"),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00"),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),
    ],
)
def test_a_step_is_due_when_the_clock_where_its_owner_is_says_so(
    store: Store, zone: str, due: str, utc: str
) -> None:
    job = application()
    waiting = reminder(job, due, zone="Asia/Tokyo")  # where it was planned does not matter
    keep(store, job, waiting)
    now = at(utc, zone)
    assert store.queries.announcements.due(Moment(now.utc - timedelta(seconds=1), zone), 5) == []
    assert store.queries.announcements.due(now, 5) == [waiting]


def test_steps_come_longest_overdue_first_and_no_more_than_asked(store: Store) -> None:
    job = application()
    first, second, third, later = (
        reminder(job, f"2026-{day}T09:00") for day in ("03-11", "03-12", "03-13", "04-01")
    )
    keep(store, job, later, third, first, second)
    now = at("2026-03-14T00:00")
    assert store.queries.announcements.due(now, 5) == [first, second, third]
    assert store.queries.announcements.due(now, 2) == [first, second]
    assert store.queries.announcements.next() == first


@pytest.mark.parametrize("state", ReminderState)
def test_only_what_is_planned_or_put_off_is_announced(store: Store, state: ReminderState) -> None:
    job = application()
    waiting = reminder(job, state=state)
    keep(store, job, waiting)
    expected = [waiting] if state in ("planned", "snoozed") else []
    assert store.queries.announcements.due(at("2026-04-01T00:00"), 5) == expected
    assert store.queries.announcements.next() == (waiting if expected else None)
    assert store.queries.reminder(waiting.id) == waiting
    planned = [waiting] if state is ReminderState.PLANNED else []
    assert store.queries.planned_reminders() == planned


def test_an_application_that_wants_none_has_none_announced(store: Store) -> None:
    quiet = application(remind=False)
    keep(store, quiet, reminder(quiet))
    assert store.queries.announcements.due(at("2026-04-01T00:00"), 5) == []
    assert store.queries.announcements.next() is None
    with store.writing(datetime(2026, 3, 9, tzinfo=UTC)) as writer:
        writer.update(replace(quiet, remind=True))
    assert store.queries.announcements.next() is not None


def test_what_was_rejected_is_left_out_on_request(store: Store) -> None:
    job = application(state=State.REJECTED)
    waiting = reminder(job)
    keep(store, job, waiting)
    now = at("2026-04-01T00:00")
    assert store.queries.announcements.due(now, 5) == [waiting]
    assert store.queries.announcements.due(now, 5, rejected=False) == []
    assert store.queries.announcements.next(rejected=False) is None


def test_with_no_reminders_there_is_no_next_one(store: Store) -> None:
    assert store.queries.announcements.next() is None
    assert store.queries.reminder("0" * 32) is None
    assert store.queries.reminders("0" * 32) == []


def test_what_was_fired_and_not_shown_is_found_again(store: Store) -> None:
    job = application()
    fired = reminder(job, state=ReminderState.FIRED, fired_at=NOW)
    shown = reminder(job, state=ReminderState.FIRED, fired_at=NOW, shown_at=NOW)
    meeting = interview(job)
    announced = _said(meeting.id, HOUR)
    keep(store, job, fired, shown, reminder(job), meeting, announced, _said(meeting.id, DAY, NOW))
    assert store.queries.announcements.undelivered(5) == [fired]
    assert store.queries.announcements.undelivered_interviews(5) == [announced]
    assert store.queries.announcements.interview_reminder(announced.id) == announced
    assert store.queries.announcements.interview_reminder("0" * 32) is None


def _said(
    interview_id: str, moment: InterviewMoment, shown_at: datetime | None = None
) -> InterviewReminder:
    return InterviewReminder(
        id=new_id(),
        interview_id=interview_id,
        moment=moment,
        starts=datetime(2026, 3, 5, 14),
        zone="UTC",
        fired_at=NOW,
        shown_at=shown_at,
    )


def test_interviews_of_these_days_are_found_with_what_was_said_of_them(store: Store) -> None:
    job = application()
    over, near = interview(job, "2026-03-05T14:00"), interview(job, "2026-03-10T10:00")
    far, old = interview(job, "2026-03-19T10:00"), interview(job, "2026-02-01T10:00")
    announced = _said(over.id, HOUR)
    keep(store, job, over, near, far, old, announced, when=EARLIER)
    rows = store.queries.announcements.interviews(at("2026-03-09T10:00"))
    assert [row.interview for row in rows] == [over, near]
    assert [row.reminders for row in rows] == [(announced,), ()]
    assert rows[0].entered_at == EARLIER
    assert (rows[0].company, rows[0].role) == ("Northwind", "Engineer")
    assert [rows[0].was_announced(moment) for moment in InterviewMoment] == [False, True, False]
    assert store.queries.announcements.interview(far.id) is not None


@pytest.mark.parametrize(
    ("starts", "more", "found"),
    [
        ("2026-03-08T17:00", {}, False),
        ("2026-03-08T18:01", {}, True),  # somewhere it may still be going on
        ("2026-03-08T17:00", {"minutes": 121}, True),
        ("2026-03-08T17:00", {"round": InterviewKind.TRIAL_DAY}, True),
        ("2026-03-08T18:01", {"round": InterviewKind.PHONE_SCREEN}, False),
        ("2026-03-09T14:00", {}, True),
    ],
)
def test_an_interview_that_was_over_when_it_was_entered_is_left_out(
    store: Store, starts: str, more: dict[str, Any], found: bool
) -> None:
    job = application()
    keep(store, job, interview(job, starts, **more))
    assert bool(store.queries.announcements.interviews(at("2026-03-09T12:00"))) is found


def test_a_clock_that_was_set_back_hides_no_interview(store: Store) -> None:
    job = application()
    keep(store, job, interview(job, "2025-03-09T11:00"))
    assert len(store.queries.announcements.interviews(at("2025-03-09T10:00"))) == 1


@pytest.mark.parametrize(
    "more",
    [{"remind": False}, *({"state": s} for s in (*CLOSED_STATES, State.REJECTED))],
)
def test_interviews_of_closed_applications_are_not_announced(
    store: Store, more: dict[str, Any]
) -> None:
    job = application(**more)
    meeting = interview(job, "2026-03-10T10:00")
    keep(store, job, meeting)
    assert store.queries.announcements.interviews(at("2026-03-09T10:00")) == []
    assert store.queries.announcements.interview(meeting.id) is None


@pytest.mark.parametrize("state", [State.WAITING, State.ON_HOLD, State.OFFER])
def test_interviews_of_applications_that_go_on_are_announced(store: Store, state: State) -> None:
    job = application(state=state)
    meeting = interview(job, "2026-03-10T10:00")
    keep(store, job, meeting)
    found = store.queries.announcements.interviews(at("2026-03-09T10:00"))
    assert [row.interview for row in found] == [meeting]


def test_a_moved_interview_is_announced_again_but_asked_about_once(store: Store) -> None:
    job = application()
    meeting = interview(job, "2026-03-05T14:00")
    keep(store, job, meeting, *(_said(meeting.id, moment) for moment in InterviewMoment))
    with store.writing(NOW) as writer:
        writer.update(replace(meeting, starts=datetime(2026, 3, 5, 15)))
    row = store.queries.announcements.interview(meeting.id)
    assert row is not None
    assert [row.was_announced(moment) for moment in InterviewMoment] == [False, False, True]
    with store.writing(NOW) as writer:
        writer.update(replace(meeting, starts=datetime(2026, 3, 20, 15)))
    row = store.queries.announcements.interview(meeting.id)
    assert row is not None
    assert not any(row.was_announced(moment) for moment in InterviewMoment)


def test_an_interview_is_recorded_once_something_said_in_it_is_entered(store: Store) -> None:
    job = application()
    plain = interview(job, "2026-03-08T10:00", notes="Bring the portfolio")
    words = interview(job, "2026-03-08T11:00", promise_words="soon")
    dated = interview(job, "2026-03-08T12:00", promise_on=date(2026, 3, 13))
    posed = interview(job, "2026-03-08T13:00")
    problem = Problem(
        id=new_id(), application_id=job.id, interview_id=posed.id, problem="Late deliveries"
    )
    asked = interview(job, "2026-03-08T14:00")
    question = AskedQuestion(
        id=new_id(), application_id=job.id, interview_id=asked.id, question="Why us?"
    )
    keep(store, job, plain, words, dated, posed, asked, when=EARLIER)
    keep(store, problem, question)
    rows = store.queries.announcements.interviews(at("2026-03-09T10:00"))
    assert [row.is_recorded for row in rows] == [False, True, True, True, True]


def test_what_was_entered_before_an_interview_does_not_record_it(store: Store) -> None:
    job, met = application(), person()
    meeting = interview(job, "2026-03-08T10:00")
    expected = AskedQuestion(
        id=new_id(), application_id=job.id, interview_id=meeting.id, question="Why us?"
    )
    attendance = Attendance(id=new_id(), interview_id=meeting.id, person_id=met.id)
    keep(store, job, met, meeting, attendance, expected, when=EARLIER)
    with store.writing(EARLIER + timedelta(hours=1)) as writer:
        writer.update(replace(meeting, notes="Bring the portfolio"))
    row = store.queries.announcements.interview(meeting.id)
    assert row is not None
    assert not row.is_recorded


@pytest.mark.parametrize("kept", ["interview", "attendance"])
@pytest.mark.parametrize(("hour", "recorded"), [(10, False), (11, True)])
def test_any_change_after_its_end_records_an_interview(
    store: Store, kept: str, hour: int, recorded: bool
) -> None:
    job, met = application(), person()
    meeting = interview(job, "2026-03-08T10:00")
    attendance = Attendance(id=new_id(), interview_id=meeting.id, person_id=met.id)
    keep(store, job, met, meeting, attendance, when=EARLIER)
    with store.writing(datetime(2026, 3, 8, hour, tzinfo=UTC)) as writer:
        if kept == "interview":
            writer.update(replace(meeting, notes="Friendly"))
        else:
            writer.update(replace(attendance, private="Friendly"))
    row = store.queries.announcements.interview(meeting.id)
    assert row is not None
    assert row.is_recorded is recorded


def test_the_next_interviews_are_those_planned_and_not_over_on_their_day_here(
    store: Store,
) -> None:
    two, over, cancelled, far = (application(name) for name in ("two", "over", "not", "far"))
    for job in (two, over, cancelled, far):
        keep(store, job)
    keep(
        store,
        interview(two, "2026-03-20T10:00"),
        interview(two, "2026-03-12T10:00"),
        interview(over, "2026-03-09T08:00"),
        interview(
            cancelled, "2026-03-12T10:00",
            status=InterviewStatus.CANCELLED_BY_THEM, status_on=date(2026, 3, 9),
        ),
        interview(far, "2026-03-12T23:00", zone="America/Los_Angeles"),
    )  # fmt: skip
    berlin = Moment(datetime(2026, 3, 9, 12, tzinfo=UTC), "Europe/Berlin")
    assert store.queries.announcements.next_interviews(berlin) == {
        two.id: date(2026, 3, 12),
        far.id: date(2026, 3, 13),
    }

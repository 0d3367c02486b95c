"""Interviews are announced the day before, an hour before, and asked about afterwards."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.actions import (
    announcements,
    applications,
    interviews,
    settings,
    undo,
)
from desktop.actions.announcements import Announcements
from desktop.actions.context import unit_of_work
from desktop.core.ids import new_id
from desktop.core.kinds import (
    InterviewMoment,
    State,
)
from desktop.core.records import Interview
from tests.actions.harness import Harness, moment

DAY, HOUR, AFTER = InterviewMoment


def take(harness: Harness) -> Announcements:
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        return announcements.claim_due(ctx)


def coming(harness: Harness, starts: str) -> Interview:
    """Add an interview now."""
    job = harness.add("Dana")
    interview = Interview(id=new_id(), application_id=job.id, starts=datetime.fromisoformat(starts))
    harness.do(interviews.add, interview, [])
    return interview


def moments_of(
    harness: Harness, interview: Interview, found: Announcements
) -> list[InterviewMoment]:
    return [
        reminder.moment for reminder, row in found.interviews if row.interview.id == interview.id
    ]


def test_an_interview_is_announced_the_day_before_an_hour_before_and_afterwards(
    harness: Harness,
) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    for at, moments in (
        ("2026-03-11T08:59", []),
        ("2026-03-11T09:00", [DAY]),
        ("2026-03-12T12:59", []),
        ("2026-03-12T13:00", [HOUR]),
        ("2026-03-12T15:30", [AFTER]),
        ("2026-03-13T15:30", []),
    ):
        assert moments_of(harness, interview, take(harness.at(at))) == moments


def test_the_next_of_an_interview_is_looked_for_two_days_ahead(harness: Harness) -> None:
    coming(harness, "2026-03-08T14:00")
    harness.at("2026-03-06T22:30")
    take(harness)
    at = announcements.next_at(harness.store.queries, harness.now)
    assert at is not None
    assert at <= moment("2026-03-07T09:00").utc


def test_a_moved_interview_is_announced_again(harness: Harness) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    assert moments_of(harness, interview, take(harness.at("2026-03-11T09:00"))) == [DAY]
    moved = replace(interview, starts=datetime(2026, 3, 13, 14))
    harness.do(interviews.update, moved, [])
    assert moments_of(harness, interview, take(harness.at("2026-03-12T13:00"))) == [DAY]
    assert moments_of(harness, interview, take(harness.at("2026-03-13T13:00"))) == [HOUR]


def test_an_interview_that_is_deleted_takes_what_was_said_with_it(harness: Harness) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    take(harness.at("2026-03-11T09:00"))
    harness.do(interviews.delete, interview.id)
    assert not announcements.undelivered(harness.store.queries, harness.now).interviews
    assert take(harness.at("2026-03-12T13:00")).interviews == ()
    harness.do(undo.undo, ())
    assert take(harness).interviews == ()


def test_an_interview_with_a_debrief_is_not_asked_about(harness: Harness) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    take(harness.at("2026-03-12T13:00"))
    harness.do(interviews.update, replace(interview, promise_words="By Friday"), [])
    assert moments_of(harness, interview, take(harness.at("2026-03-12T15:30"))) == []


def test_an_interview_entered_within_the_hour_is_not_announced(harness: Harness) -> None:
    interview = coming(harness.at("2026-03-12T13:20"), "2026-03-12T14:00")
    assert moments_of(harness, interview, take(harness.at("2026-03-12T13:30"))) == []


def test_an_interview_entered_while_the_clock_was_wrong_is_announced_all_the_same(
    harness: Harness,
) -> None:
    interview = coming(harness.at("2027-03-01T12:00"), "2026-03-12T14:00")
    assert moments_of(harness, interview, take(harness.at("2026-03-12T13:00"))) == [HOUR]


def test_interviews_are_left_alone_on_request(harness: Harness) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    harness.do(settings.put, "interview_reminders", "no")
    assert moments_of(harness, interview, take(harness.at("2026-03-12T13:00"))) == []


@pytest.mark.parametrize(
    ("at", "left"),
    [("2026-03-12T13:30", True), ("2026-03-12T14:00", False), ("2026-03-13T10:00", False)],
)
def test_an_hour_before_is_not_made_good_after_the_start(
    harness: Harness, at: str, left: bool
) -> None:
    coming(harness, "2026-03-12T14:00")
    take(harness.at("2026-03-11T12:00"))
    harness.do(
        announcements.mark_delivered,
        *announcements.undelivered(harness.store.queries, harness.now).ids,
    )
    take(harness.at("2026-03-12T13:00"))
    assert bool(announcements.undelivered(harness.store.queries, moment(at)).interviews) is left


def test_announcements_of_a_moved_or_ended_interview_are_not_repeated(harness: Harness) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    take(harness.at("2026-03-12T13:00"))
    assert announcements.undelivered(harness.store.queries, harness.now).interviews
    harness.do(interviews.update, replace(interview, starts=datetime(2026, 3, 12, 16)), [])
    assert not announcements.undelivered(harness.store.queries, harness.now).interviews
    harness.do(interviews.update, interview, [])
    key = interview.application_id
    harness.do(applications.set_state, key, State.WITHDRAWN, date(2026, 3, 12))
    assert not announcements.undelivered(harness.store.queries, harness.now).interviews


def test_an_announced_interview_stays_open_until_it_is_moved_debriefed_or_closed(
    harness: Harness,
) -> None:
    interview = coming(harness, "2026-03-12T14:00")
    queries = harness.store.queries
    ((before, _),) = take(harness.at("2026-03-12T13:00")).interviews
    ((after, _),) = take(harness.at("2026-03-12T15:30")).interviews

    def still_open() -> list[bool]:
        return [announcements.still_open(queries, step.id) for step in (before, after)]

    assert still_open() == [True, True]
    harness.do(interviews.update, replace(interview, starts=datetime(2026, 3, 12, 17)), [])
    assert still_open() == [False, True]
    harness.do(interviews.update, replace(interview, promise_words="By Friday"), [])
    assert still_open() == [True, False]
    harness.do(interviews.update, interview, [])
    harness.do(applications.set_state, interview.application_id, State.WITHDRAWN, date(2026, 3, 12))
    assert still_open() == [False, False]


def test_each_left_over_waits_as_it_would_have_at_first(harness: Harness) -> None:
    interview = coming(harness, "2026-03-12T07:30")
    step = take(harness.at("2026-03-11T10:00")).steps[0]
    found = take(harness.at("2026-03-12T06:30"))  # in quiet hours
    assert moments_of(harness, interview, found) == [HOUR]
    queries, now = harness.store.queries, moment("2026-03-12T06:31")
    assert announcements.undelivered(queries, now).ids == found.ids
    assert announcements.next_undelivered_at(queries, now, excluding=frozenset()) == now.utc
    at = announcements.next_undelivered_at(queries, now, excluding=found.ids)
    assert at == moment("2026-03-12T07:00").utc
    assert step.id in announcements.undelivered(queries, moment("2026-03-12T07:00")).ids
    everything = found.ids | announcements.undelivered(queries, moment("2026-03-12T07:00")).ids
    assert announcements.next_undelivered_at(queries, now, excluding=everything) is None

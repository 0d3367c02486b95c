"""The instant at which a step is due, in different time zones of person and employer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.actions import applications, contacts, interviews, planning, reminders
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.instants import instant
from desktop.core.kinds import ContactKind, State, StepKind
from desktop.core.records import Application, Contact, Interview
from desktop.models.queries import ApplicationRow, Filter
from tests.actions.harness import Harness, moment

SYDNEY, ANGELES, AUCKLAND = "Australia/Sydney", "America/Los_Angeles", "Pacific/Auckland"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def meeting(harness: Harness, job: Application, starts: str, zone: str = "UTC") -> Interview:
    made = Interview(
        id=new_id(), application_id=job.id, starts=datetime.fromisoformat(starts), zone=zone
    )
    harness.do(interviews.add, made, [p.id for p in harness.record(job).people])
    return made


def with_dana(harness: Harness, starts: str, zone: str) -> Application:
    """An application with one interview, with Dana, at `starts` in the employer's time."""
    job = harness.add("Dana", met=None)
    meeting(harness, job, starts, zone)
    return job


def row(harness: Harness, job: Application) -> ApplicationRow:
    found = harness.store.queries.row(job.id, harness.now)
    assert found is not None
    return found


def due(harness: Harness) -> tuple[int, int]:
    """The number of due steps, counted in two ways."""
    count = harness.store.queries.count_applications(filter=Filter.DUE, now=harness.now)
    return harness.store.queries.due_count(harness.now), count


def test_thanks_for_an_interview_of_today_fall_due_when_it_ends(harness: Harness) -> None:
    job = harness.at("2026-03-06T08:00").add("Dana", met="2026-03-06T16:00")
    summary = harness.summary(job)
    assert (summary.action, summary.step_at) == (StepKind.SEND_THANK_YOU, utc("2026-03-06T17:00"))
    assert (summary.replan_at, summary.interviewed) == (utc("2026-03-06T17:00"), False)
    ahead = row(harness, job)
    assert (ahead.due_on, ahead.is_due, ahead.can_be_done) == (date(2026, 3, 6), False, False)
    assert due(harness) == (0, 0)
    assert harness.lives(job) == [("send_thank_you", "2026-03-06", "2026-03-06T17:00", "planned")]
    harness.at("2026-03-06T16:59:59")
    assert harness.store.queries.stale_summaries(harness.now, 9) == []
    assert due(harness) == (0, 0)
    harness.at("2026-03-06T17:00")
    assert due(harness) == (1, 1)
    assert harness.store.queries.stale_summaries(harness.now, 9) == [job.id]
    harness.do(planning.refresh_stale, 9)
    assert harness.store.queries.stale_summaries(harness.now, 9) == []
    over = row(harness, job)
    assert (over.is_due, over.can_be_done, over.interviewed) == (True, True, True)
    assert (harness.summary(job).thanked, harness.summary(job).to_thank) == (0, 1)
    assert len(harness.lives(job)) == 1


@pytest.mark.parametrize(
    ("here", "employer", "later"),
    [
        ("Europe/London", "Europe/London", 0),
        ("Europe/London", "Europe/Paris", 0),
        ("Europe/Lisbon", "Europe/Helsinki", 0),
        ("Europe/Berlin", "Europe/London", 0),
        ("Europe/Berlin", "America/New_York", 0),
        ("America/New_York", "Europe/Berlin", 0),
        ("America/Chicago", "America/New_York", 0),
        ("America/Los_Angeles", "America/New_York", 0),
        ("Europe/London", "Asia/Kolkata", 0),
        ("Europe/London", "Asia/Tokyo", 0),
        ("Europe/London", SYDNEY, -1),
        (ANGELES, SYDNEY, -1),
        (SYDNEY, ANGELES, 1),
    ],
)
def test_a_step_is_shown_on_the_day_on_which_it_is_morning_at_the_employers(
    harness: Harness, here: str, employer: str, later: int
) -> None:
    """Friday begins in Paris on Thursday at 23:00 in London, and is no step for Thursday."""
    harness.now = moment("2026-03-06T15:00", here)
    job = with_dana(harness, "2026-03-05T10:00", employer)
    harness.do(
        contacts.log,
        Contact(
            id=new_id(),
            application_id=job.id,
            at=datetime(2026, 3, 6, 12),
            zone=here,
            kind=ContactKind.THANK_YOU,
        ),
        [p.id for p in harness.record(job).people],
    )
    summary = harness.summary(job)
    assert summary.step_on is not None
    assert summary.step_at == instant(datetime.combine(summary.step_on, time()), employer)
    assert row(harness, job).due_on == summary.step_on + timedelta(days=later)


def test_nobody_is_thanked_before_the_interview(harness: Harness) -> None:
    job = harness.at("2026-03-06T08:00").add("Dana", met="2026-03-06T16:00")
    with pytest.raises(UserError, match="no step to mark"):
        harness.do(reminders.done, job.id)
    harness.at("2026-03-06T17:05").do(planning.refresh_stale, 9)
    harness.do(reminders.done, job.id)
    assert [i.kind for i in harness.record(job).contacts] == [ContactKind.THANK_YOU]
    assert harness.summary(job).thanked == 1
    assert harness.summary(job).action is StepKind.SEND_CHECK_IN


def test_an_interview_that_moves_takes_its_thanks_along(harness: Harness) -> None:
    job = harness.at("2026-03-06T08:00").add("Dana", met="2026-03-06T16:00")
    (interview,) = harness.record(job).interviews
    earlier = replace(interview, starts=datetime(2026, 3, 6, 14))
    harness.at("2026-03-06T15:30").do(interviews.update, earlier, [])
    assert harness.summary(job).step_at == utc("2026-03-06T15:00")
    assert row(harness, job).is_due
    harness.do(interviews.update, replace(interview, starts=datetime(2026, 3, 9, 14)), [])
    assert harness.summary(job).step_at == utc("2026-03-09T15:00")
    assert not row(harness, job).is_due


@pytest.mark.parametrize(
    ("here", "starts", "there", "ends"),
    [
        pytest.param(
            AUCKLAND, "2026-11-30T16:00", ANGELES, "2026-12-01T01:00",
            id="the employer's day began later",
        ),
        pytest.param(
            ANGELES, "2026-03-25T10:00", SYDNEY, "2026-03-25T00:00",
            id="the employer is a day ahead",
        ),
    ],
)  # fmt: skip
def test_thanks_fall_due_at_the_same_instant_everywhere(
    harness: Harness, here: str, starts: str, there: str, ends: str
) -> None:
    now = (utc(ends) - timedelta(hours=6)).isoformat()[:16]
    job = with_dana(harness.at(now, here), starts, there)
    for zone in (here, there):
        assert harness.at(now, zone).store.queries.due_count(harness.now) == 0
    assert harness.summary(job).step_at == utc(ends)
    harness.at(ends, here).do(planning.refresh_stale, 9)
    thank = row(harness, job)
    assert (thank.action, thank.is_due) == (StepKind.SEND_THANK_YOU, True)
    assert thank.due_on == thank.last_interview_on == moment(ends, here).today
    (reminder,) = harness.reminders(job)
    assert reminder.due == max(moment(ends, here).local, reminder.due.replace(hour=9, minute=0))


def test_a_step_due_in_the_employers_zone_is_due_here(harness: Harness) -> None:
    """A day in Sydney begins on the day before in Los Angeles."""
    harness.at("2026-03-25T01:00", ANGELES)
    job = with_dana(harness, "2026-03-25T10:00", SYDNEY)
    sent = harness.contact(job, "2026-03-24T17:30", zone=ANGELES, kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, sent, [])
    summary = harness.summary(job)
    assert (summary.thanked, summary.action) == (1, StepKind.SEND_CHECK_IN)
    assert (summary.step_on, summary.step_at) == (date(2026, 4, 1), utc("2026-03-31T13:00"))
    assert row(harness, job).due_on == date(2026, 3, 31)
    assert harness.reminders(job)[-1].due == datetime(2026, 3, 31, 9)
    harness.at("2026-03-31T13:00", ANGELES).do(planning.refresh_stale, 9)
    assert row(harness, job).is_due
    assert harness.summary(job).step_on == date(2026, 4, 1)


def test_what_is_new_today_is_not_overdue_where_it_is_a_day_later(harness: Harness) -> None:
    """It is Thursday in Sydney, and still Wednesday at the employer's."""
    job = with_dana(harness.at("2026-03-17T20:00", SYDNEY), "2026-03-17T10:00", ANGELES)
    harness.at("2026-04-01T20:00", SYDNEY).do(planning.refresh_stale, 9)
    assert harness.now.today == date(2026, 4, 2)
    late = row(harness, job)
    assert (late.action, late.is_due) == (StepKind.SEND_CHECK_IN, True)
    assert (harness.summary(job).step_on, late.due_on) == (date(2026, 4, 1), date(2026, 4, 2))
    harness.at("2026-04-02T20:00", SYDNEY).do(planning.refresh_stale, 9)
    assert (harness.summary(job).step_on, row(harness, job).due_on) == (
        date(2026, 4, 1), date(2026, 4, 2)
    )  # fmt: skip


def test_due_dates_follow_the_computers_time_zone(harness: Harness) -> None:
    job = with_dana(harness.at("2026-03-06T15:00"), "2026-03-05T10:00", "UTC")
    sent = harness.contact(job, "2026-03-06T09:00", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, sent, [])
    assert row(harness, job).due_on == date(2026, 3, 12)
    harness.at("2026-03-06T15:00", ANGELES)
    assert row(harness, job).due_on == date(2026, 3, 11)


def test_a_closed_application_is_planned_again_only_for_what_is_to_come(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(applications.set_state, job.id, State.HIRED, date(2026, 3, 6))
    assert harness.summary(job).replan_at is None
    harness.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 3, 6))
    assert harness.summary(job).replan_at == harness.summary(job).step_at == utc("2026-06-08T00:00")

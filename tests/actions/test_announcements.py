"""Announcements are claimed before they are shown and confirmed afterwards."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.actions import (
    announcements,
    applications,
    contacts,
    interviews,
    page_checks,
    reminders,
    settings,
    undo,
)
from desktop.actions.announcements import Announcements
from desktop.actions.context import unit_of_work
from desktop.core.ids import new_id
from desktop.core.kinds import (
    CheckInterval,
    ContactKind,
    InterviewMoment,
    PageStatus,
    ReminderState,
    State,
    StepKind,
)
from desktop.core.records import Application, Interview, Reminder
from tests.actions.desk import Desk, moment

DAY, HOUR, AFTER = InterviewMoment


def take(desk: Desk) -> Announcements:
    with unit_of_work(desk.store, desk.now, desk.advisor) as ctx:
        return announcements.claim_due(ctx)


def planned(desk: Desk, *days: int) -> list[Reminder]:
    """Plan reminders at 9:00 on these days of March, each for another application."""
    made = []
    for day in days:
        job = Application(id=new_id(), company="Contoso", role="Engineer")
        due = datetime(2026, 3, day, 9)
        step = Reminder(
            id=new_id(),
            application_id=job.id,
            action=StepKind.SEND_CHECK_IN,
            step_on=due.date(),
            due=due,
            zone="UTC",
        )
        with desk.store.writing(desk.now.utc) as writer:
            writer.insert(job)
            writer.insert(step)
        made.append(step)
    return made


def coming(desk: Desk, starts: str) -> Interview:
    """Add an interview now."""
    job = desk.add("Dana")
    interview = Interview(id=new_id(), application_id=job.id, starts=datetime.fromisoformat(starts))
    desk.do(interviews.add, interview, [])
    return interview


def announced_moments(
    desk: Desk, interview: Interview, found: Announcements
) -> list[InterviewMoment]:
    return [
        reminder.moment for reminder, row in found.interviews if row.interview.id == interview.id
    ]


def test_nothing_is_due_in_an_empty_store(desk: Desk) -> None:
    assert not announcements.is_due(desk.store.queries, desk.now)
    assert announcements.next_at(desk.store.queries, desk.now) is None
    assert not announcements.undelivered(desk.store.queries, desk.now)


def test_what_is_due_is_taken_once_and_the_oldest_first(desk: Desk) -> None:
    third, first, _ = planned(desk, 12, 11, 20)
    desk.at("2026-03-12T10:00")
    assert announcements.is_due(desk.store.queries, desk.now)
    found = take(desk)
    assert [step.id for step in found.steps] == [first.id, third.id]
    assert {step.state for step in found.steps} == {ReminderState.FIRED}
    assert not announcements.is_due(desk.store.queries, desk.now)
    assert not take(desk)
    at = announcements.next_at(desk.store.queries, desk.now)
    assert at == moment("2026-03-20T09:00").utc


def test_what_was_taken_and_not_shown_is_left_over_until_it_is_confirmed(desk: Desk) -> None:
    planned(desk, 12)
    desk.at("2026-03-12T10:00")
    found = take(desk)
    left = announcements.undelivered(desk.store.queries, desk.now)
    assert left.ids == found.ids
    assert not left.without(found.ids)
    desk.do(announcements.mark_delivered, *found.ids, "gone meanwhile")
    assert not announcements.undelivered(desk.store.queries, desk.now)


def test_an_expired_notice_is_undelivered_again(desk: Desk) -> None:
    job = desk.add("Dana")
    desk.add("Lee")
    first, second = take(desk.at("2026-03-06T16:00")).steps
    desk.do(announcements.mark_delivered, first.id, second.id)
    desk.do(reminders.snooze, job.id, date(2026, 3, 9))
    desk.do(announcements.mark_undelivered, first.id, second.id)
    unanswered = first if second.application_id == job.id else second
    assert announcements.undelivered(desk.store.queries, desk.now).ids == {unanswered.id}
    assert announcements.retry_at(desk.store.queries, desk.now) == moment("2026-03-07T09:00").utc


def test_what_is_left_over_waits_for_the_end_of_quiet_hours(desk: Desk) -> None:
    planned(desk, 12)
    desk.at("2026-03-12T10:00")
    take(desk)
    assert not announcements.undelivered(desk.store.queries, moment("2026-03-12T23:00"))
    assert announcements.undelivered(desk.store.queries, moment("2026-03-13T07:00"))


def test_each_left_over_waits_as_it_would_have_at_first(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T07:30")
    step = take(desk.at("2026-03-11T10:00")).steps[0]
    found = take(desk.at("2026-03-12T06:30"))  # in quiet hours
    assert announced_moments(desk, interview, found) == [HOUR]
    queries, now = desk.store.queries, moment("2026-03-12T06:31")
    assert announcements.undelivered(queries, now).ids == found.ids
    assert announcements.next_undelivered_at(queries, now, excluding=frozenset()) == now.utc
    at = announcements.next_undelivered_at(queries, now, excluding=found.ids)
    assert at == moment("2026-03-12T07:00").utc
    assert step.id in announcements.undelivered(queries, moment("2026-03-12T07:00")).ids
    everything = found.ids | announcements.undelivered(queries, moment("2026-03-12T07:00")).ids
    assert announcements.next_undelivered_at(queries, now, excluding=everything) is None


def test_what_was_put_off_before_it_was_confirmed_stays_put_off(desk: Desk) -> None:
    job = desk.add("Dana")
    desk.at("2026-03-06T16:00")
    (step,) = take(desk).steps
    desk.do(reminders.snooze, job.id, date(2026, 3, 9))
    desk.do(announcements.mark_delivered, step.id)
    (snoozed,) = [r for r in desk.reminders(job) if r.id == step.id]
    assert (snoozed.state, snoozed.shown_at) == (ReminderState.SNOOZED, None)


def test_calm_mode_takes_a_few_a_day_and_leaves_out_what_was_rejected(desk: Desk) -> None:
    steps = planned(desk, 9, 10, 11)
    with desk.store.writing(desk.now.utc) as writer:
        job = writer.queries.application(steps[0].application_id)
        assert job is not None
        writer.update(replace(job, state=State.REJECTED))
    desk.do(settings.put, "calm", "yes")
    desk.do(settings.put, "reminders_per_day", "1")
    assert desk.store.queries.preferences.daily_limit == 1
    desk.at("2026-03-12T10:00")
    assert [step.id for step in take(desk).steps] == [steps[1].id]
    assert not announcements.is_due(desk.store.queries, desk.now)
    tomorrow = moment("2026-03-13T09:00")
    assert announcements.next_at(desk.store.queries, desk.now) == tomorrow.utc
    desk.at("2026-03-13T09:00")
    assert [step.id for step in take(desk).steps] == [steps[2].id]
    desk.do(settings.put, "calm", "no")
    assert [step.id for step in take(desk).steps] == [steps[0].id]


def test_calm_mode_alone_among_the_settings_changes_what_is_to_be_done(desk: Desk) -> None:
    assert desk.do(settings.put, "calm", "yes").agenda
    assert not desk.do(settings.put, "calm", "yes").agenda
    assert not desk.do(settings.put, "quiet_from", "23:00").agenda


def test_an_unreadable_count_limits_no_announcements(desk: Desk) -> None:
    planned(desk, 9)
    desk.do(settings.put, "calm", "yes")
    desk.do(settings.put, announcements.SHOWN_ON, "2026-03-12 many")
    assert take(desk.at("2026-03-12T10:00")).steps


def test_an_interview_is_announced_the_day_before_an_hour_before_and_afterwards(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    for at, moments in (
        ("2026-03-11T08:59", []),
        ("2026-03-11T09:00", [DAY]),
        ("2026-03-12T12:59", []),
        ("2026-03-12T13:00", [HOUR]),
        ("2026-03-12T15:30", [AFTER]),
        ("2026-03-13T15:30", []),
    ):
        assert announced_moments(desk, interview, take(desk.at(at))) == moments


def test_the_next_of_an_interview_is_looked_for_two_days_ahead(desk: Desk) -> None:
    coming(desk, "2026-03-08T14:00")
    desk.at("2026-03-06T22:30")
    take(desk)
    at = announcements.next_at(desk.store.queries, desk.now)
    assert at is not None
    assert at <= moment("2026-03-07T09:00").utc


def test_a_moved_interview_is_announced_again(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    assert announced_moments(desk, interview, take(desk.at("2026-03-11T09:00"))) == [DAY]
    moved = replace(interview, starts=datetime(2026, 3, 13, 14))
    desk.do(interviews.update, moved, [])
    assert announced_moments(desk, interview, take(desk.at("2026-03-12T13:00"))) == [DAY]
    assert announced_moments(desk, interview, take(desk.at("2026-03-13T13:00"))) == [HOUR]


def test_an_interview_that_is_deleted_takes_what_was_said_with_it(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    take(desk.at("2026-03-11T09:00"))
    desk.do(interviews.delete, interview.id)
    assert not announcements.undelivered(desk.store.queries, desk.now).interviews
    assert take(desk.at("2026-03-12T13:00")).interviews == ()
    desk.do(undo.undo, ())
    assert take(desk).interviews == ()


def test_an_interview_with_a_debrief_is_not_asked_about(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    take(desk.at("2026-03-12T13:00"))
    desk.do(interviews.update, replace(interview, promise_words="By Friday"), [])
    assert announced_moments(desk, interview, take(desk.at("2026-03-12T15:30"))) == []


def test_an_interview_entered_within_the_hour_is_not_announced(desk: Desk) -> None:
    interview = coming(desk.at("2026-03-12T13:20"), "2026-03-12T14:00")
    assert announced_moments(desk, interview, take(desk.at("2026-03-12T13:30"))) == []


def test_an_interview_entered_while_the_clock_was_wrong_is_announced_all_the_same(
    desk: Desk,
) -> None:
    interview = coming(desk.at("2027-03-01T12:00"), "2026-03-12T14:00")
    assert announced_moments(desk, interview, take(desk.at("2026-03-12T13:00"))) == [HOUR]


def test_interviews_are_left_alone_on_request(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    desk.do(settings.put, "interview_reminders", "no")
    assert announced_moments(desk, interview, take(desk.at("2026-03-12T13:00"))) == []


@pytest.mark.parametrize(
    ("at", "left"),
    [("2026-03-12T13:30", True), ("2026-03-12T14:00", False), ("2026-03-13T10:00", False)],
)
def test_an_hour_before_is_not_made_good_after_the_start(desk: Desk, at: str, left: bool) -> None:
    coming(desk, "2026-03-12T14:00")
    take(desk.at("2026-03-11T12:00"))
    desk.do(
        announcements.mark_delivered, *announcements.undelivered(desk.store.queries, desk.now).ids
    )
    take(desk.at("2026-03-12T13:00"))
    assert bool(announcements.undelivered(desk.store.queries, moment(at)).interviews) is left


def test_announcements_of_a_moved_or_ended_interview_are_not_repeated(desk: Desk) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    take(desk.at("2026-03-12T13:00"))
    assert announcements.undelivered(desk.store.queries, desk.now).interviews
    desk.do(interviews.update, replace(interview, starts=datetime(2026, 3, 12, 16)), [])
    assert not announcements.undelivered(desk.store.queries, desk.now).interviews
    desk.do(interviews.update, interview, [])
    key = interview.application_id
    desk.do(applications.set_state, key, State.WITHDRAWN, date(2026, 3, 12))
    assert not announcements.undelivered(desk.store.queries, desk.now).interviews


def test_sayings_are_put_together_in_their_order(desk: Desk) -> None:
    first, second = planned(desk, 9, 10)
    both = Announcements((first,)) + Announcements((second,))
    assert both.steps == (first, second)
    assert both.without(frozenset({first.id})).steps == (second,)


def test_a_step_asks_until_it_is_taken_or_another_follows(desk: Desk) -> None:
    job = desk.add("Dana")
    queries = desk.store.queries
    (step,) = desk.reminders(job)
    assert not announcements.still_open(queries, step.id)  # not said yet
    take(desk.at("2026-03-06T16:30"))
    assert announcements.still_open(queries, step.id)
    thanks = desk.contact(job, "2026-03-06T16:30", kind=ContactKind.THANK_YOU)
    desk.do(contacts.log, thanks, [one.id for one in desk.record(job).people])
    assert desk.reminders(job)[0].state is ReminderState.FIRED
    assert not announcements.still_open(queries, step.id)
    assert not announcements.still_open(queries, "nothing of this id")


def test_a_page_check_asks_until_it_is_done(desk: Desk) -> None:
    job = desk.add("Dana", careers_url="https://northwind.example/jobs")
    desk.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 2, 6))
    (check,) = take(desk.at("2026-03-09T09:00")).steps
    assert announcements.still_open(desk.store.queries, check.id)
    desk.do(page_checks.record, job.id, PageStatus.CHECKED)
    assert not announcements.still_open(desk.store.queries, check.id)


def test_an_announced_interview_stays_open_until_it_is_moved_debriefed_or_closed(
    desk: Desk,
) -> None:
    interview = coming(desk, "2026-03-12T14:00")
    queries = desk.store.queries
    ((before, _),) = take(desk.at("2026-03-12T13:00")).interviews
    ((after, _),) = take(desk.at("2026-03-12T15:30")).interviews

    def still_open() -> list[bool]:
        return [announcements.still_open(queries, step.id) for step in (before, after)]

    assert still_open() == [True, True]
    desk.do(interviews.update, replace(interview, starts=datetime(2026, 3, 12, 13, 45)), [])
    assert still_open() == [False, True]
    desk.do(interviews.update, replace(interview, promise_words="By Friday"), [])
    assert still_open() == [True, False]
    desk.do(interviews.update, interview, [])
    desk.do(applications.set_state, interview.application_id, State.WITHDRAWN, date(2026, 3, 12))
    assert still_open() == [False, False]


def test_a_check_that_was_announced_is_not_announced_again_when_checks_are_wanted_again(
    desk: Desk,
) -> None:
    job = desk.add("Dana", careers_url="https://northwind.example/jobs")
    desk.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 2, 6))
    take(desk.at("2026-03-09T09:00"))
    fired = [life for life in desk.checks(job) if life[2] == "fired"]
    assert fired
    desk.do(page_checks.set_interval, job.id, CheckInterval.NEVER)
    assert [life[2] for life in desk.checks(job)] == ["superseded"]
    desk.do(page_checks.set_interval, job.id, CheckInterval.USUAL)
    assert desk.checks(job) == fired
    assert not announcements.is_due(
        desk.store.queries, desk.now.__class__(desk.now.utc + timedelta(hours=3), "UTC")
    )


def test_taking_back_an_edit_does_not_take_back_that_a_reminder_came(desk: Desk) -> None:
    job = desk.add("Dana")
    (step,) = desk.reminders(job)
    desk.do(reminders.plan, job.id, datetime(2026, 3, 6, 16, 30))
    edits = desk.edits
    found = take(desk.at("2026-03-06T16:30"))
    assert [one.id for one in found.steps] == [step.id]
    desk.do(undo.undo, edits)
    assert [r.state for r in desk.reminders(job)] == [ReminderState.FIRED]
    assert not announcements.is_due(desk.store.queries, moment("2026-03-06T20:00"))


def test_what_was_entered_can_be_taken_back_with_the_reminder_that_came(desk: Desk) -> None:
    job = desk.add("Dana")
    edits = desk.edits
    assert take(desk.at("2026-03-06T16:30")).steps
    desk.do(undo.undo, edits)
    assert desk.reminders(job) == []
    assert not announcements.undelivered(desk.store.queries, desk.now)


def test_taking_back_that_it_was_put_off_does_not_bring_an_earlier_day_back(desk: Desk) -> None:
    job = desk.add("Dana")
    desk.do(reminders.snooze, job.id, date(2026, 3, 9))
    desk.do(reminders.snooze, job.id, date(2026, 3, 10))
    edits = desk.edits
    assert take(desk.at("2026-03-10T09:00")).steps
    desk.do(undo.undo, edits)
    assert not announcements.is_due(desk.store.queries, moment("2026-03-10T20:00"))


def test_nothing_comes_again_however_often_an_edit_is_taken_back_and_done_again(
    desk: Desk,
) -> None:
    job = desk.add("Dana")
    desk.turn_off(job)
    edits = desk.edits
    desk.do(undo.undo, edits)
    assert take(desk.at("2026-03-06T16:30")).steps
    for again in (undo.redo, undo.undo, undo.redo, undo.undo):
        desk.do(again, edits)
        assert not announcements.is_due(desk.store.queries, desk.now)
    desk.do(undo.redo, edits)
    desk.do(applications.update, replace(job, remind=True))
    assert not announcements.is_due(desk.store.queries, moment("2026-03-06T20:00"))

"""Announcements are claimed before they are shown and confirmed afterwards."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from desktop.actions import (
    announcements,
    applications,
    contacts,
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
from desktop.core.records import Application, Reminder
from tests.actions.harness import Harness, moment

DAY, HOUR, AFTER = InterviewMoment


def take(harness: Harness) -> Announcements:
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        return announcements.claim_due(ctx)


def planned(harness: Harness, *days: int) -> list[Reminder]:
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
        with harness.store.writing(harness.now.utc) as writer:
            writer.insert(job)
            writer.insert(step)
        made.append(step)
    return made


def test_nothing_is_due_in_an_empty_store(harness: Harness) -> None:
    assert not announcements.is_due(harness.store.queries, harness.now)
    assert announcements.next_at(harness.store.queries, harness.now) is None
    assert not announcements.undelivered(harness.store.queries, harness.now)


def test_what_is_due_is_taken_once_and_the_oldest_first(harness: Harness) -> None:
    third, first, _ = planned(harness, 12, 11, 20)
    harness.at("2026-03-12T10:00")
    assert announcements.is_due(harness.store.queries, harness.now)
    found = take(harness)
    assert [step.id for step in found.steps] == [first.id, third.id]
    assert {step.state for step in found.steps} == {ReminderState.FIRED}
    assert not announcements.is_due(harness.store.queries, harness.now)
    assert not take(harness)
    at = announcements.next_at(harness.store.queries, harness.now)
    assert at == moment("2026-03-20T09:00").utc


def test_what_was_taken_and_not_shown_is_left_over_until_it_is_confirmed(harness: Harness) -> None:
    planned(harness, 12)
    harness.at("2026-03-12T10:00")
    found = take(harness)
    left = announcements.undelivered(harness.store.queries, harness.now)
    assert left.ids == found.ids
    assert not left.without(found.ids)
    harness.do(announcements.mark_delivered, *found.ids, "gone meanwhile")
    assert not announcements.undelivered(harness.store.queries, harness.now)


def test_an_expired_notice_is_undelivered_again(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.add("Lee")
    first, second = take(harness.at("2026-03-06T16:00")).steps
    harness.do(announcements.mark_delivered, first.id, second.id)
    harness.do(reminders.snooze, job.id, date(2026, 3, 9))
    harness.do(announcements.mark_undelivered, first.id, second.id)
    unanswered = first if second.application_id == job.id else second
    assert announcements.undelivered(harness.store.queries, harness.now).ids == {unanswered.id}
    assert (
        announcements.retry_at(harness.store.queries, harness.now) == moment("2026-03-07T09:00").utc
    )


def test_what_is_left_over_waits_for_the_end_of_quiet_hours(harness: Harness) -> None:
    planned(harness, 12)
    harness.at("2026-03-12T10:00")
    take(harness)
    assert not announcements.undelivered(harness.store.queries, moment("2026-03-12T23:00"))
    assert announcements.undelivered(harness.store.queries, moment("2026-03-13T07:00"))


def test_what_was_put_off_before_it_was_confirmed_stays_put_off(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.at("2026-03-06T16:00")
    (step,) = take(harness).steps
    harness.do(reminders.snooze, job.id, date(2026, 3, 9))
    harness.do(announcements.mark_delivered, step.id)
    (snoozed,) = [r for r in harness.reminders(job) if r.id == step.id]
    assert (snoozed.state, snoozed.shown_at) == (ReminderState.SNOOZED, None)


def test_calm_mode_takes_a_few_a_day_and_leaves_out_what_was_rejected(harness: Harness) -> None:
    steps = planned(harness, 9, 10, 11)
    with harness.store.writing(harness.now.utc) as writer:
        job = writer.queries.application(steps[0].application_id)
        assert job is not None
        writer.update(replace(job, state=State.REJECTED))
    harness.do(settings.put, "calm", "yes")
    harness.do(settings.put, "reminders_per_day", "1")
    assert harness.store.queries.preferences.daily_limit == 1
    harness.at("2026-03-12T10:00")
    assert [step.id for step in take(harness).steps] == [steps[1].id]
    assert not announcements.is_due(harness.store.queries, harness.now)
    tomorrow = moment("2026-03-13T09:00")
    assert announcements.next_at(harness.store.queries, harness.now) == tomorrow.utc
    harness.at("2026-03-13T09:00")
    assert [step.id for step in take(harness).steps] == [steps[2].id]
    harness.do(settings.put, "calm", "no")
    assert [step.id for step in take(harness).steps] == [steps[0].id]


def test_applications_without_an_interview_share_the_last_line(harness: Harness) -> None:
    applied: dict[str, Any] = {"met": None, "applied_on": date(2026, 3, 2)}
    first, met, second = (
        harness.add(company="Contoso", **applied),
        harness.add("Dana", applied_on=date(2026, 3, 2)),
        harness.add(company="Tidewater", **applied),
    )
    steps = [step for job in (first, met, second) for step in harness.reminders(job)]
    lines = announcements.lines(harness.store.queries, steps)
    assert [[step.application_id for step in line] for line in lines] == [
        [met.id],
        [first.id, second.id],
    ]


def test_calm_mode_alone_among_the_settings_changes_what_is_to_be_done(harness: Harness) -> None:
    assert harness.do(settings.put, "calm", "yes").agenda
    assert not harness.do(settings.put, "calm", "yes").agenda
    assert not harness.do(settings.put, "quiet_from", "23:00").agenda


def test_an_unreadable_count_limits_no_announcements(harness: Harness) -> None:
    planned(harness, 9)
    harness.do(settings.put, "calm", "yes")
    harness.do(settings.put, announcements.SHOWN_ON, "2026-03-12 many")
    assert take(harness.at("2026-03-12T10:00")).steps


def test_announcements_are_joined_in_their_order(harness: Harness) -> None:
    first, second = planned(harness, 9, 10)
    both = Announcements((first,)) + Announcements((second,))
    assert both.steps == (first, second)
    assert both.without(frozenset({first.id})).steps == (second,)


def test_a_step_asks_until_it_is_taken_or_another_follows(harness: Harness) -> None:
    job = harness.add("Dana")
    queries = harness.store.queries
    (step,) = harness.reminders(job)
    assert not announcements.still_open(queries, step.id)  # not announced yet
    take(harness.at("2026-03-06T16:30"))
    assert announcements.still_open(queries, step.id)
    thanks = harness.contact(job, "2026-03-06T16:30", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, thanks, [one.id for one in harness.record(job).people])
    assert harness.reminders(job)[0].state is ReminderState.FIRED
    assert not announcements.still_open(queries, step.id)
    assert not announcements.still_open(queries, "nothing of this id")


def test_a_page_check_asks_until_it_is_done(harness: Harness) -> None:
    job = harness.add("Dana", careers_url="https://northwind.example/jobs")
    harness.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 2, 6))
    (check,) = take(harness.at("2026-03-09T09:00")).steps
    assert announcements.still_open(harness.store.queries, check.id)
    harness.do(page_checks.record, job.id, PageStatus.CHECKED)
    assert not announcements.still_open(harness.store.queries, check.id)


def test_a_check_that_was_announced_is_not_announced_again_when_checks_are_wanted_again(
    harness: Harness,
) -> None:
    job = harness.add("Dana", careers_url="https://northwind.example/jobs")
    harness.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 2, 6))
    take(harness.at("2026-03-09T09:00"))
    fired = [life for life in harness.checks(job) if life[2] == "fired"]
    assert fired
    harness.do(page_checks.set_interval, job.id, CheckInterval.NEVER)
    assert [life[2] for life in harness.checks(job)] == ["superseded"]
    harness.do(page_checks.set_interval, job.id, CheckInterval.USUAL)
    assert harness.checks(job) == fired
    assert not announcements.is_due(
        harness.store.queries, harness.now.__class__(harness.now.utc + timedelta(hours=3), "UTC")
    )


def test_taking_back_an_edit_does_not_take_back_that_a_reminder_came(harness: Harness) -> None:
    job = harness.add("Dana")
    (step,) = harness.reminders(job)
    harness.do(reminders.plan, job.id, datetime(2026, 3, 6, 16, 30))
    edits = harness.edits
    found = take(harness.at("2026-03-06T16:30"))
    assert [one.id for one in found.steps] == [step.id]
    harness.do(undo.undo, edits)
    assert [r.state for r in harness.reminders(job)] == [ReminderState.FIRED]
    assert not announcements.is_due(harness.store.queries, moment("2026-03-06T20:00"))


def test_what_was_entered_can_be_taken_back_with_the_reminder_that_came(harness: Harness) -> None:
    job = harness.add("Dana")
    edits = harness.edits
    assert take(harness.at("2026-03-06T16:30")).steps
    harness.do(undo.undo, edits)
    assert harness.reminders(job) == []
    assert not announcements.undelivered(harness.store.queries, harness.now)


def test_taking_back_that_it_was_put_off_does_not_bring_an_earlier_day_back(
    harness: Harness,
) -> None:
    job = harness.add("Dana")
    harness.do(reminders.snooze, job.id, date(2026, 3, 9))
    harness.do(reminders.snooze, job.id, date(2026, 3, 10))
    edits = harness.edits
    assert take(harness.at("2026-03-10T09:00")).steps
    harness.do(undo.undo, edits)
    assert not announcements.is_due(harness.store.queries, moment("2026-03-10T20:00"))


def test_nothing_comes_again_however_often_an_edit_is_taken_back_and_done_again(
    harness: Harness,
) -> None:
    job = harness.add("Dana")
    harness.turn_off(job)
    edits = harness.edits
    harness.do(undo.undo, edits)
    assert take(harness.at("2026-03-06T16:30")).steps
    for again in (undo.redo, undo.undo, undo.redo, undo.undo):
        harness.do(again, edits)
        assert not announcements.is_due(harness.store.queries, harness.now)
    harness.do(undo.redo, edits)
    harness.do(applications.update, replace(job, remind=True))
    assert not announcements.is_due(harness.store.queries, moment("2026-03-06T20:00"))

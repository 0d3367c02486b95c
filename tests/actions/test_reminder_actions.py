"""Snoozing, completing, announcing and turning off reminders."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from desktop.actions import (
    announcements,
    applications,
    bulk,
    contacts,
    interviews,
    notes,
    people,
    reminders,
    wizard,
)
from desktop.actions.context import unit_of_work
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    Part,
    ReminderState,
    State,
    StepKind,
)
from desktop.core.records import Application, Person, Problem
from tests.actions.harness import Harness, moment


def thanked(harness: Harness) -> Application:
    """An application whose next step is a check-in on Friday 13 March."""
    job = harness.add("Dana", "Lee")
    harness.do(reminders.done, job.id)
    return job


def test_done_logs_thanks_to_each_interviewer_and_plans_the_check_in(harness: Harness) -> None:
    job = harness.at("2026-03-06T15:00:30", "Asia/Tokyo").add("Dana", "Lee", met="2026-03-06T14:00")
    changes = harness.do(reminders.done, job.id)
    record = harness.record(job)
    (letter,) = record.contacts
    assert (letter.kind, letter.direction) == (ContactKind.THANK_YOU, Direction.OUTBOUND)
    assert (letter.channel, letter.zone) == (Channel.EMAIL, "Asia/Tokyo")
    assert letter.at == datetime.fromisoformat("2026-03-07T00:00:30")
    assert {p.person_id for p in record.participations} == {p.id for p in record.people}
    assert (harness.summary(job).thanked, harness.summary(job).to_thank) == (2, 2)
    assert harness.summary(job).action is StepKind.SEND_CHECK_IN
    assert [str(r.state) for r in harness.reminders(job)] == ["done", "planned"]
    assert changes.agenda


def kinds(harness: Harness, job: Application) -> list[str]:
    return [str(i.kind) for i in harness.record(job).contacts]


def test_each_step_is_logged_as_what_it_is_until_moving_on(harness: Harness) -> None:
    job = harness.add("Dana")
    raised = Problem(id=new_id(), application_id=job.id, problem="The nightly import")
    harness.do(notes.add_problem, raised)
    actions = []
    for _ in range(12):
        summary = harness.summary(job)
        if harness.record(job).application.state is State.MOVED_ON:
            break
        assert summary.step_on is not None
        actions.append(str(summary.action))
        harness.at(f"{max(summary.step_on, harness.now.today)}T10:00").do(reminders.done, job.id)
    assert actions == [
        "send_thank_you",
        "send_check_in",
        "send_value_add",
        "send_final_check_in",
        "move_on",
    ]
    assert kinds(harness, job) == ["thank_you", "check_in", "value_add", "final_check_in"]
    assert harness.record(job).application.state is State.MOVED_ON
    *taken, later = harness.lives(job)
    assert {life[-1] for life in taken} == {ReminderState.DONE}
    assert (later[0], later[-1]) == ("send_future_interest", ReminderState.PLANNED)


def test_a_call_is_logged_as_a_check_in_by_phone(harness: Harness) -> None:
    job = thanked(harness)
    dana = harness.record(job).people[0]
    harness.do(people.update, replace(dana, phone="+1 555 0100"))
    harness.do(
        notes.add_observation, harness.observation(job, "invited_to_follow_up", "2026-03-05")
    )
    harness.at("2026-03-16T10:00")
    summary = harness.summary(job)
    assert summary.action is StepKind.CALL
    harness.do(reminders.done, job.id)
    call = harness.record(job).contacts[-1]
    assert (call.kind, call.channel) == (ContactKind.CHECK_IN, Channel.PHONE)


def test_a_rejection_is_answered_with_a_letter_about_the_future(harness: Harness) -> None:
    job = thanked(harness)
    harness.do(applications.set_state, job.id, State.REJECTED, date(2026, 3, 6))
    harness.do(reminders.done, job.id)
    assert kinds(harness, job)[-1] == "future_interest"
    assert harness.summary(job).action is StepKind.MOVE_ON


def test_a_hold_is_acknowledged(harness: Harness) -> None:
    job = thanked(harness)
    harness.do(applications.set_state, job.id, State.ON_HOLD, date(2026, 3, 6))
    harness.do(reminders.done, job.id)
    assert kinds(harness, job)[-1] == "hold_acknowledgement"


def test_another_offer_is_announced_to_the_employer(harness: Harness) -> None:
    job = harness.add("Dana", other_offer_deadline=date(2026, 3, 12))
    assert harness.summary(job).action is StepKind.NOTIFY_COMPETING_OFFER
    harness.do(reminders.done, job.id)
    assert kinds(harness, job) == ["offer_deadline"]


def test_an_agency_is_told_how_it_went_and_then_asked(harness: Harness) -> None:
    job = harness.add("Dana", agency="Placements Ltd")
    harness.do(people.add, Person(id=new_id(), name="Kim"), job.id, Part.AGENCY_RECRUITER)
    harness.do(reminders.done, job.id)
    harness.at("2026-03-16T10:00").do(reminders.done, job.id)
    assert kinds(harness, job) == ["recruiter_debrief", "check_in"]
    assert harness.summary(job).recipient_names == "Kim"


@pytest.mark.parametrize("more", [{"no_contact": True}, {"state": State.HIRED}])
def test_without_a_step_nothing_can_be_done(harness: Harness, more: dict[str, Any]) -> None:
    job = harness.add("Dana", **more)
    with pytest.raises(UserError, match="no step"):
        harness.do(reminders.done, job.id)
    with pytest.raises(UserError, match="no next step"):
        harness.do(reminders.snooze, job.id, date(2026, 3, 20))
    with pytest.raises(UserError, match="no next step"):
        harness.do(reminders.plan, job.id, datetime.fromisoformat("2026-03-20T10:00"))
    assert harness.record(job).contacts == ()


def test_done_without_a_reminder_logs_the_contact_all_the_same(harness: Harness) -> None:
    job = harness.add("Dana", remind=False)
    harness.do(reminders.done, job.id)
    assert kinds(harness, job) == ["thank_you"]
    assert harness.lives(job) == []


def test_putting_off_moves_the_day_and_announces_it_then(harness: Harness) -> None:
    job = thanked(harness)
    harness.at("2026-03-12T09:00").fire(harness.reminders(job)[-1])
    harness.do(reminders.snooze, job.id, date(2026, 3, 18))
    assert harness.lives(job)[-1] == ("send_check_in", "2026-03-12", "2026-03-18T09:00", "snoozed")
    assert harness.reminders(job)[-1].fired_at is None
    assert harness.due_on(job) == date(2026, 3, 18)
    due = harness.store.queries.announcements.due
    assert due(moment("2026-03-18T08:59"), 9) == []
    assert due(moment("2026-03-18T09:00"), 9) == harness.reminders(job)[-1:]
    harness.at("2026-03-18T09:00").fire(harness.reminders(job)[-1])
    assert harness.lives(job)[-1][3] == "fired"
    assert harness.due_on(job) == date(2026, 3, 18)
    assert harness.summary(job).step_on == date(2026, 3, 12)


def test_putting_off_works_without_reminders_and_announces_nothing(harness: Harness) -> None:
    job = harness.add("Dana", remind=False)
    harness.do(reminders.snooze, job.id, date(2026, 3, 9))
    assert harness.due_on(job) == date(2026, 3, 9)
    assert harness.lives(job) == [("send_thank_you", "2026-03-06", "2026-03-09T09:00", "snoozed")]
    assert harness.store.queries.announcements.next() is None
    assert harness.store.queries.announcements.due(moment("2026-04-01"), 9) == []


@pytest.mark.parametrize("until", ["2026-03-06", "2026-03-05"])
def test_putting_off_needs_a_day_to_come(harness: Harness, until: str) -> None:
    job = harness.add("Dana")
    with pytest.raises(UserError, match="after today"):
        harness.do(reminders.snooze, job.id, date.fromisoformat(until))
    assert harness.lives(job)[0][3] == "planned"


def test_announcing_is_noted_once_with_its_instant(harness: Harness) -> None:
    job = harness.add("Dana")
    for at in ("2026-03-06T15:20", "2026-03-06T16:00"):
        harness.at(at).do(announcements.claim_due)
    (fired,) = harness.reminders(job)
    assert fired.state is ReminderState.FIRED
    assert fired.fired_at == datetime(2026, 3, 6, 15, 20, tzinfo=UTC)


def test_turned_off_and_on_again(harness: Harness) -> None:
    job = thanked(harness)
    harness.turn_off(job)
    assert not harness.record(job).application.remind
    assert harness.lives(job)[-1][3] == "superseded"
    assert harness.due_on(job) == date(2026, 3, 12)
    harness.do(reminders.plan, job.id)
    assert harness.record(job).application.remind
    assert harness.lives(job)[-1] == ("send_check_in", "2026-03-12", "2026-03-12T09:00", "planned")


@pytest.mark.parametrize(
    ("due", "state", "shown"),
    [
        ("2026-03-12T11:30", "planned", "2026-03-12"),
        ("2026-03-16T11:30", "snoozed", "2026-03-16"),
        ("2026-03-09T11:30", "planned", "2026-03-12"),
    ],
)
def test_planned_for_a_time_of_ones_own(harness: Harness, due: str, state: str, shown: str) -> None:
    job = thanked(harness)
    harness.do(reminders.plan, job.id, datetime.fromisoformat(due))
    assert harness.lives(job)[-1] == ("send_check_in", "2026-03-12", due, state)
    assert harness.due_on(job) == date.fromisoformat(shown)


def test_a_time_of_ones_own_must_be_to_come(harness: Harness) -> None:
    job = thanked(harness)
    with pytest.raises(UserError, match="still to come"):
        harness.do(reminders.plan, job.id, datetime.fromisoformat("2026-03-06T15:00"))


def test_a_further_interview_supersedes_the_check_in(harness: Harness) -> None:
    job = thanked(harness)
    ahead = replace(
        harness.record(job).interviews[0],
        id=new_id(),
        starts=datetime.fromisoformat("2026-03-11T10:00"),
    )
    harness.do(interviews.add, ahead, [])
    assert [life[3] for life in harness.lives(job)] == ["done", "planned", "superseded"]
    assert harness.summary(job).action is StepKind.SEND_THANK_YOU
    reply = harness.contact(job, "2026-03-06T14:00", direction=Direction.INBOUND)
    harness.do(contacts.log, reply, [])
    assert harness.summary(job).last_contact_on == date(2026, 3, 6)


@pytest.mark.parametrize("how", ["done", "observation", "contact"])
def test_however_it_ended_the_outcome_stands_beside_what_was_advised(
    harness: Harness, how: str
) -> None:
    job = thanked(harness)
    advice = harness.advisor.advise(harness.record(job), harness.now)
    harness.do(wizard.finish, job.id, {}, [], advice)
    expected = State.REJECTED
    if how == "observation":
        harness.do(notes.add_observation, harness.observation(job, "rejected", "2026-03-06"))
    elif how == "contact":
        no = harness.contact(
            job, "2026-03-06T14:00", kind=ContactKind.REJECTION, direction=Direction.INBOUND
        )
        harness.do(contacts.log, no, [])
    else:
        final = harness.contact(job, "2026-03-06T14:00", kind=ContactKind.FINAL_CHECK_IN)
        harness.do(contacts.log, final, [])
        harness.at("2026-03-16T10:00").do(reminders.done, job.id)
        expected = State.MOVED_ON
    assert harness.record(job).application.state is expected
    assert [run.outcome for run in harness.store.queries.advice_runs(job.id)] == [expected]


@pytest.mark.parametrize(
    ("to", "refusal"),
    [
        ("2026-03-05", "after today"),
        ("2026-03-11", "too early"),
        ("2026-03-12", ""),
        ("2026-03-17", ""),
    ],
)
def test_a_step_is_moved_to_its_own_day_or_a_later_one(
    harness: Harness, to: str, refusal: str
) -> None:
    job = thanked(harness)
    day = date.fromisoformat(to)
    if refusal == "after today":
        harness.at("2026-03-14T09:00")
        day = harness.now.today
    if refusal:
        with pytest.raises(UserError, match=refusal):
            harness.do(reminders.move, [job.id], day)
    else:
        harness.do(reminders.move, [job.id], day)
        due = harness.summary(job).due_at
        assert due is not None
        assert due.date() == day


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("offer_answer_by", StepKind.ANSWER_OFFER),
        ("other_offer_deadline", StepKind.NOTIFY_COMPETING_OFFER),
    ],
)
def test_the_answer_to_an_offer_cannot_wait_past_its_day(
    harness: Harness, field: str, kind: StepKind
) -> None:
    job = thanked(harness)
    last = harness.now.today + timedelta(days=4)
    days: dict[str, Any] = {field: last}
    changed = replace(harness.record(job).application, **days)
    if kind is StepKind.ANSWER_OFFER:
        changed = replace(changed, state=State.OFFER, offer_on=harness.now.today)
    harness.do(applications.update, changed)
    assert harness.summary(job).action is kind
    with pytest.raises(UserError, match="too late"):
        harness.do(reminders.snooze, job.id, last + timedelta(days=1))
    before = harness.edits
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        assert bulk.snooze(ctx, [job.id], last + timedelta(days=1)) == 0
    assert harness.edits == before
    harness.do(reminders.snooze, job.id, last)
    assert "snoozed" in [state for *_, state in harness.lives(job)]


def test_one_message_settles_several_applications(harness: Harness) -> None:
    """A contact about one puts off what is due for the same people; both are planned before."""
    jobs = [thanked(harness), harness.add("Dana", "Lee", role="Analyst")]
    harness.do(reminders.done, jobs[1].id)
    harness.at("2026-03-20T09:00")
    assert [harness.summary(job).action for job in jobs] == [StepKind.SEND_CHECK_IN] * 2
    harness.do(reminders.done, *(job.id for job in jobs))
    assert [kinds(harness, job) for job in jobs] == [["thank_you", "check_in"]] * 2
    for job in jobs:
        states = [r.state for r in harness.reminders(job) if r.action is StepKind.SEND_CHECK_IN]
        assert ReminderState.DONE in states

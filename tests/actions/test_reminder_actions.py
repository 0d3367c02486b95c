"""Snoozing, completing, announcing and turning off reminders."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from desktop.actions import (
    announcements,
    applications,
    contacts,
    interviews,
    notes,
    people,
    reminders,
    wizard,
)
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
from tests.actions.desk import Desk, moment


def thanked(desk: Desk) -> Application:
    """An application whose next step is a check-in on Friday 13 March."""
    job = desk.add("Dana", "Lee")
    desk.do(reminders.done, job.id)
    return job


def test_done_logs_thanks_to_each_interviewer_and_plans_the_check_in(desk: Desk) -> None:
    job = desk.at("2026-03-06T15:00:30", "Asia/Tokyo").add("Dana", "Lee", met="2026-03-06T14:00")
    changes = desk.do(reminders.done, job.id)
    record = desk.record(job)
    (letter,) = record.contacts
    assert (letter.kind, letter.direction) == (ContactKind.THANK_YOU, Direction.OUTBOUND)
    assert (letter.channel, letter.zone) == (Channel.EMAIL, "Asia/Tokyo")
    assert letter.at == datetime.fromisoformat("2026-03-07T00:00:30")
    assert {p.person_id for p in record.participations} == {p.id for p in record.people}
    assert (desk.summary(job).thanked, desk.summary(job).to_thank) == (2, 2)
    assert desk.summary(job).action is StepKind.SEND_CHECK_IN
    assert [str(r.state) for r in desk.reminders(job)] == ["done", "planned"]
    assert changes.agenda


def kinds(desk: Desk, job: Application) -> list[str]:
    return [str(i.kind) for i in desk.record(job).contacts]


def test_each_step_is_logged_as_what_it_is_until_moving_on(desk: Desk) -> None:
    job = desk.add("Dana")
    raised = Problem(id=new_id(), application_id=job.id, problem="The nightly import")
    desk.do(notes.add_problem, raised)
    actions = []
    for _ in range(12):
        summary = desk.summary(job)
        if desk.record(job).application.state is State.MOVED_ON:
            break
        assert summary.step_on is not None
        actions.append(str(summary.action))
        desk.at(f"{max(summary.step_on, desk.now.today)}T10:00").do(reminders.done, job.id)
    assert actions == [
        "send_thank_you",
        "send_check_in",
        "send_value_add",
        "send_final_check_in",
        "move_on",
    ]
    assert kinds(desk, job) == ["thank_you", "check_in", "value_add", "final_check_in"]
    assert desk.record(job).application.state is State.MOVED_ON
    *taken, later = desk.lives(job)
    assert {life[-1] for life in taken} == {ReminderState.DONE}
    assert (later[0], later[-1]) == ("send_future_interest", ReminderState.PLANNED)


def test_a_call_is_logged_as_a_check_in_by_phone(desk: Desk) -> None:
    job = thanked(desk)
    dana = desk.record(job).people[0]
    desk.do(people.update, replace(dana, phone="+1 555 0100"))
    desk.do(notes.add_observation, desk.observation(job, "invited_to_follow_up", "2026-03-05"))
    desk.at("2026-03-16T10:00")
    summary = desk.summary(job)
    assert summary.action is StepKind.CALL
    desk.do(reminders.done, job.id)
    call = desk.record(job).contacts[-1]
    assert (call.kind, call.channel) == (ContactKind.CHECK_IN, Channel.PHONE)


def test_a_rejection_is_answered_with_a_letter_about_the_future(desk: Desk) -> None:
    job = thanked(desk)
    desk.do(applications.set_state, job.id, State.REJECTED, date(2026, 3, 6))
    desk.do(reminders.done, job.id)
    assert kinds(desk, job)[-1] == "future_interest"
    assert desk.summary(job).action is StepKind.MOVE_ON


def test_a_hold_is_acknowledged(desk: Desk) -> None:
    job = thanked(desk)
    desk.do(applications.set_state, job.id, State.ON_HOLD, date(2026, 3, 6))
    desk.do(reminders.done, job.id)
    assert kinds(desk, job)[-1] == "hold_acknowledgement"


def test_another_offer_is_announced_to_the_employer(desk: Desk) -> None:
    job = desk.add("Dana", other_offer_deadline=date(2026, 3, 12))
    assert desk.summary(job).action is StepKind.NOTIFY_COMPETING_OFFER
    desk.do(reminders.done, job.id)
    assert kinds(desk, job) == ["offer_deadline"]


def test_an_agency_is_told_how_it_went_and_then_asked(desk: Desk) -> None:
    job = desk.add("Dana", agency="Placements Ltd")
    desk.do(people.add, Person(id=new_id(), name="Kim"), job.id, Part.AGENCY_RECRUITER)
    desk.do(reminders.done, job.id)
    desk.at("2026-03-16T10:00").do(reminders.done, job.id)
    assert kinds(desk, job) == ["recruiter_debrief", "check_in"]
    assert desk.summary(job).recipient_names == "Kim"


@pytest.mark.parametrize("more", [{"no_contact": True}, {"state": State.HIRED}])
def test_without_a_step_nothing_can_be_done(desk: Desk, more: dict[str, Any]) -> None:
    job = desk.add("Dana", **more)
    with pytest.raises(UserError, match="no step"):
        desk.do(reminders.done, job.id)
    with pytest.raises(UserError, match="no next step"):
        desk.do(reminders.snooze, job.id, date(2026, 3, 20))
    with pytest.raises(UserError, match="no next step"):
        desk.do(reminders.plan, job.id, datetime.fromisoformat("2026-03-20T10:00"))
    assert desk.record(job).contacts == ()


def test_done_without_a_reminder_logs_the_contact_all_the_same(desk: Desk) -> None:
    job = desk.add("Dana", remind=False)
    desk.do(reminders.done, job.id)
    assert kinds(desk, job) == ["thank_you"]
    assert desk.lives(job) == []


def test_putting_off_moves_the_day_and_announces_it_then(desk: Desk) -> None:
    job = thanked(desk)
    desk.at("2026-03-13T09:00").fire(desk.reminders(job)[-1])
    desk.do(reminders.snooze, job.id, date(2026, 3, 18))
    assert desk.lives(job)[-1] == ("send_check_in", "2026-03-13", "2026-03-18T09:00", "snoozed")
    assert desk.reminders(job)[-1].fired_at is None
    assert desk.due_on(job) == date(2026, 3, 18)
    due = desk.store.queries.announcements.due
    assert due(moment("2026-03-18T08:59"), 9) == []
    assert due(moment("2026-03-18T09:00"), 9) == desk.reminders(job)[-1:]
    desk.at("2026-03-18T09:00").fire(desk.reminders(job)[-1])
    assert desk.lives(job)[-1][3] == "fired"
    assert desk.due_on(job) == date(2026, 3, 18)
    assert desk.summary(job).step_on == date(2026, 3, 13)


def test_putting_off_works_without_reminders_and_announces_nothing(desk: Desk) -> None:
    job = desk.add("Dana", remind=False)
    desk.do(reminders.snooze, job.id, date(2026, 3, 9))
    assert desk.due_on(job) == date(2026, 3, 9)
    assert desk.lives(job) == [("send_thank_you", "2026-03-06", "2026-03-09T09:00", "snoozed")]
    assert desk.store.queries.announcements.next() is None
    assert desk.store.queries.announcements.due(moment("2026-04-01"), 9) == []


@pytest.mark.parametrize("until", ["2026-03-06", "2026-03-05"])
def test_putting_off_needs_a_day_to_come(desk: Desk, until: str) -> None:
    job = desk.add("Dana")
    with pytest.raises(UserError, match="after today"):
        desk.do(reminders.snooze, job.id, date.fromisoformat(until))
    assert desk.lives(job)[0][3] == "planned"


def test_announcing_is_noted_once_with_its_instant(desk: Desk) -> None:
    job = desk.add("Dana")
    for at in ("2026-03-06T15:20", "2026-03-06T16:00"):
        desk.at(at).do(announcements.claim_due)
    (fired,) = desk.reminders(job)
    assert fired.state is ReminderState.FIRED
    assert fired.fired_at == datetime(2026, 3, 6, 15, 20, tzinfo=UTC)


def test_turned_off_and_on_again(desk: Desk) -> None:
    job = thanked(desk)
    desk.turn_off(job)
    assert not desk.record(job).application.remind
    assert desk.lives(job)[-1][3] == "superseded"
    assert desk.due_on(job) == date(2026, 3, 13)
    desk.do(reminders.plan, job.id)
    assert desk.record(job).application.remind
    assert desk.lives(job)[-1] == ("send_check_in", "2026-03-13", "2026-03-13T09:00", "planned")


@pytest.mark.parametrize(
    ("due", "state", "shown"),
    [
        ("2026-03-13T11:30", "planned", "2026-03-13"),
        ("2026-03-16T11:30", "snoozed", "2026-03-16"),
        ("2026-03-09T11:30", "planned", "2026-03-13"),
    ],
)
def test_planned_for_a_time_of_ones_own(desk: Desk, due: str, state: str, shown: str) -> None:
    job = thanked(desk)
    desk.do(reminders.plan, job.id, datetime.fromisoformat(due))
    assert desk.lives(job)[-1] == ("send_check_in", "2026-03-13", due, state)
    assert desk.due_on(job) == date.fromisoformat(shown)


def test_a_time_of_ones_own_must_be_to_come(desk: Desk) -> None:
    job = thanked(desk)
    with pytest.raises(UserError, match="still to come"):
        desk.do(reminders.plan, job.id, datetime.fromisoformat("2026-03-06T15:00"))


def test_a_further_interview_supersedes_the_check_in(desk: Desk) -> None:
    job = thanked(desk)
    ahead = replace(
        desk.record(job).interviews[0],
        id=new_id(),
        starts=datetime.fromisoformat("2026-03-12T10:00"),
    )
    desk.do(interviews.add, ahead, [])
    assert [life[3] for life in desk.lives(job)] == ["done", "planned", "superseded"]
    assert desk.summary(job).action is StepKind.SEND_THANK_YOU
    reply = desk.contact(job, "2026-03-06T14:00", direction=Direction.INBOUND)
    desk.do(contacts.log, reply, [])
    assert desk.summary(job).last_contact_on == date(2026, 3, 6)


@pytest.mark.parametrize("how", ["done", "observation", "contact"])
def test_however_it_ended_the_outcome_stands_beside_what_was_advised(desk: Desk, how: str) -> None:
    job = thanked(desk)
    advice = desk.advisor.advise(desk.record(job), desk.now)
    desk.do(wizard.finish, job.id, {}, [], advice)
    expected = State.REJECTED
    if how == "observation":
        desk.do(notes.add_observation, desk.observation(job, "rejected", "2026-03-06"))
    elif how == "contact":
        no = desk.contact(
            job, "2026-03-06T14:00", kind=ContactKind.REJECTION, direction=Direction.INBOUND
        )
        desk.do(contacts.log, no, [])
    else:
        final = desk.contact(job, "2026-03-06T14:00", kind=ContactKind.FINAL_CHECK_IN)
        desk.do(contacts.log, final, [])
        desk.at("2026-03-16T10:00").do(reminders.done, job.id)
        expected = State.MOVED_ON
    assert desk.record(job).application.state is expected
    assert [run.outcome for run in desk.store.queries.advice_runs(job.id)] == [expected]

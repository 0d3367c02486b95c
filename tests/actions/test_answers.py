"""An answer of the employer is saved with all that follows from it, and undone as a whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from desktop.actions import answers, contacts, planning, reminders
from desktop.actions.answers import Answer
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.instants import ends_at
from desktop.core.kinds import (
    AnswerKind,
    Channel,
    ContactKind,
    Direction,
    InterviewKind,
    InterviewStatus,
    LetterKind,
    State,
    StepKind,
)
from desktop.core.records import Application, Contact, Interview
from tests.actions.harness import Harness

# The interview was on Thursday 5 March 2026, and it is Friday 6 March.
WAITING = State.WAITING
OTHERS, LEFT_TO_CALL = "others_still_to_interview", "asked_to_be_left_to_call"


@pytest.fixture
def job(harness: Harness) -> Application:
    job = harness.add("Dana")
    harness.do(reminders.done, job.id)
    return job


@pytest.fixture
def answered(harness: Harness, job: Application) -> Callable[..., str]:
    """Save an answer given on 9 March at ten."""

    def save(kind: AnswerKind, **more: Any) -> str:
        harness.at("2026-03-09T11:00")
        contact = Contact(
            id=new_id(),
            application_id=job.id,
            at=datetime(2026, 3, 9, 10),
            zone="UTC",
            direction=Direction.OUTBOUND,
            channel=Channel.EMAIL,
            promise_on=more.pop("promise_on", None),
        )
        found = harness.do(answers.save_answer, Answer(kind=kind, contact=contact, **more))
        assert found is not None
        return contact.id

    return save


def interview(job: Application, starts: str, kind: InterviewKind) -> Interview:
    return Interview(
        id=new_id(),
        application_id=job.id,
        round=kind,
        starts=datetime.fromisoformat(starts),
        zone="UTC",
    )


@pytest.mark.parametrize(
    ("kind", "more", "expected"),
    [
        # Invited without a day: ask for one after three working days.
        (AnswerKind.INVITED, {}, (WAITING, StepKind.ASK_FOR_DATE, "2026-03-12")),
        # Still deciding by Friday 20 March: five working days later.
        (AnswerKind.STILL_DECIDING, {"promise_on": date(2026, 3, 20)},
         (WAITING, StepKind.SEND_CHECK_IN, "2026-03-27")),
        (AnswerKind.STILL_DECIDING, {}, (WAITING, StepKind.SEND_CHECK_IN, "2026-03-16")),
        (AnswerKind.ON_HOLD, {"until": date(2026, 4, 30)},
         (State.ON_HOLD, StepKind.ACKNOWLEDGE_HOLD, "2026-03-09")),
        (AnswerKind.OFFER, {}, (WAITING, StepKind.ASK_FOR_OFFER, "2026-03-12")),
        (AnswerKind.OFFER, {"promise_on": date(2026, 3, 13)},
         (WAITING, StepKind.ASK_FOR_OFFER, "2026-03-16")),
        (AnswerKind.OFFER, {"in_writing": True, "answer_by": date(2026, 3, 20)},
         (State.OFFER, StepKind.ANSWER_OFFER, "2026-03-09")),
        (AnswerKind.NO, {}, (State.REJECTED, StepKind.SEND_FUTURE_INTEREST, "2026-03-09")),
        (AnswerKind.OTHER, {}, (WAITING, StepKind.SEND_CHECK_IN, "2026-03-16")),
    ],
)  # fmt: skip
def test_the_step_follows_from_the_answer(
    harness: Harness,
    answered: Callable[..., str],
    kind: AnswerKind,
    more: dict[str, Any],
    expected: tuple[State, StepKind, str],
) -> None:
    contact = harness.store.queries.contact(answered(kind, **more))
    assert contact is not None
    job = harness.store.queries.application(contact.application_id)
    assert job is not None
    summary = harness.summary(job)
    assert (job.state, summary.action, str(summary.step_on)) == expected


def test_it_answers_the_last_message_and_comes_from_those_it_went_to(
    harness: Harness, job: Application, answered: Callable[..., str]
) -> None:
    key = answered(AnswerKind.OTHER)
    record = harness.record(job)
    thanks, answer = record.contacts
    assert (answer.id, answer.answers_id, answer.direction) == (key, thanks.id, Direction.INBOUND)
    people = {p.person_id for p in record.participations if p.interaction_id == key}
    assert people == {p.person_id for p in record.participations if p.interaction_id == thanks.id}


@pytest.mark.parametrize(
    ("kind", "more", "observed"),
    [
        (AnswerKind.STILL_DECIDING, {"others": True}, {"reply_still_deciding", OTHERS}),
        (AnswerKind.STILL_DECIDING, {"no_calls": True}, {"reply_still_deciding", LEFT_TO_CALL}),
        (AnswerKind.OTHER, {"no_calls": True, "others": True}, {LEFT_TO_CALL}),
        (AnswerKind.OTHER, {}, set()),
        (AnswerKind.NO, {"no_calls": True, "others": True}, {"rejected"}),
    ],
)
def test_what_else_they_said_is_observed_where_it_belongs_to_the_answer(
    harness: Harness,
    job: Application,
    answered: Callable[..., str],
    *,
    kind: AnswerKind,
    more: dict[str, bool],
    observed: set[str],
) -> None:
    answered(kind, **more)
    found = harness.record(job)
    assert {one.kind for one in found.observations} == observed


def test_an_invitation_adds_the_interview_and_ends_a_hold(
    harness: Harness, job: Application, answered: Callable[..., str]
) -> None:
    answered(AnswerKind.ON_HOLD)
    second = interview(job, "2026-03-18T14:00", InterviewKind.SECOND)
    answered(AnswerKind.INVITED, interview=second)
    record = harness.record(job)
    assert record.application.state is State.WAITING
    assert record.interviews[-1] == second
    summary = harness.summary(job)
    assert (summary.action, summary.step_on) == (StepKind.SEND_THANK_YOU, date(2026, 3, 18))


def test_an_invitation_keeps_the_promise_and_no_letter_comes_before_the_interview_is_over(
    harness: Harness,
) -> None:
    job = harness.add("Dana", promise="2026-03-13")
    harness.do(reminders.done, job.id)
    assert harness.summary(job).promise_on == date(2026, 3, 13)
    harness.at("2026-03-09T11:00")
    contact = harness.contact(job, "2026-03-09T10:00")
    second = replace(interview(job, "2026-03-18T14:00", InterviewKind.SECOND), minutes=60)
    answer = Answer(kind=AnswerKind.INVITED, contact=contact, interview=second)
    harness.do(answers.save_answer, answer)
    assert harness.summary(job).promise_on is None
    for now, letter in (
        ("2026-03-09T11:00", None),
        ("2026-03-18T14:59", None),
        ("2026-03-18T15:00", LetterKind.THANK_YOU),
    ):
        harness.at(now)
        harness.do(planning.refresh_stale, 10)
        summary = harness.summary(job)
        assert (summary.action, summary.letter_kind) == (StepKind.SEND_THANK_YOU, letter)


@pytest.mark.parametrize("state", [State.REJECTED, State.MOVED_ON])
def test_an_invitation_reopens_what_had_ended(
    harness: Harness, job: Application, answered: Callable[..., str], state: State
) -> None:
    if state is State.REJECTED:
        answered(AnswerKind.NO)
    else:
        from desktop.actions import applications  # noqa: PLC0415  for one case

        harness.do(applications.set_state, job.id, state, date(2026, 3, 9))
    answered(AnswerKind.INVITED)
    assert harness.record(job).application.state is State.WAITING
    assert harness.summary(job).action is StepKind.ASK_FOR_DATE


def test_a_no_with_an_invitation_to_write_brings_one_more_letter(
    harness: Harness, job: Application, answered: Callable[..., str]
) -> None:
    answered(AnswerKind.NO, write_again=True)
    letter = harness.contact(job, "2026-03-09T12:00", kind=ContactKind.FUTURE_INTEREST)
    harness.at("2026-03-09T13:00").do(contacts.log, letter, [])
    summary = harness.summary(job)
    assert (summary.action, summary.step_on) == (StepKind.SEND_FUTURE_INTEREST, date(2026, 3, 23))


@pytest.mark.parametrize(
    ("status", "step"),
    [
        (InterviewStatus.CANCELLED_BY_THEM, StepKind.ANSWER_THEM),
        (InterviewStatus.POSTPONED, StepKind.ANSWER_THEM),
        (InterviewStatus.MISSED_BY_THEM, StepKind.ASK_FOR_DATE),
        (InterviewStatus.CANCELLED_BY_ME, StepKind.ASK_FOR_DATE),
        (InterviewStatus.PLANNED, StepKind.SEND_THANK_YOU),
    ],
)
def test_the_status_of_an_interview_decides_the_next_step(
    harness: Harness,
    job: Application,
    answered: Callable[..., str],
    status: InterviewStatus,
    step: StepKind,
) -> None:
    second = interview(job, "2026-03-12T14:00", InterviewKind.SECOND)
    answered(AnswerKind.INVITED, interview=second)
    harness.at("2026-03-12T16:00").do(answers.set_interview_status, second.id, status)
    summary = harness.summary(job)
    assert (summary.action, summary.step_on) == (step, date(2026, 3, 12))


def test_a_status_can_be_taken_back(harness: Harness, job: Application) -> None:
    (first,) = harness.record(job).interviews
    before = harness.summary(job)
    harness.do(answers.set_interview_status, first.id, InterviewStatus.CANCELLED_BY_THEM)
    assert harness.record(job).interviews[0].status_on == date(2026, 3, 6)
    harness.do(answers.set_interview_status, first.id, InterviewStatus.PLANNED)
    assert harness.record(job).interviews == (first,)
    assert harness.summary(job).action is before.action


def test_a_test_task_is_held_when_it_is_handed_in(harness: Harness, job: Application) -> None:
    task = interview(job, "2026-03-20T18:00", InterviewKind.TEST_TASK)
    answer = replace(harness.contact(job, "2026-03-06T12:00"), direction=Direction.INBOUND)
    harness.do(answers.save_answer, Answer(kind=AnswerKind.INVITED, contact=answer, interview=task))
    harness.at("2026-03-16T09:00").do(answers.hand_in, task.id)
    handed_in = harness.record(job).interviews[-1]
    assert ends_at(handed_in) == datetime(2026, 3, 16, 9, tzinfo=UTC)
    harness.at("2026-03-16T09:05").do(contacts.log, harness.contact(job, "2026-03-16T09:04"), [])
    summary = harness.summary(job)
    assert (summary.action, summary.step_on) == (StepKind.SEND_CHECK_IN, date(2026, 3, 23))
    (first, _) = harness.record(job).interviews
    with pytest.raises(UserError, match="test task"):
        harness.do(answers.hand_in, first.id)

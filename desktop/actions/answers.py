"""What the employer answered, saved with everything that follows from it: one undo reverts all."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.actions import applications, contacts, interviews, notes, states
from desktop.actions.context import Context
from desktop.actions.forms import change_state
from desktop.advice.employer_time import contacted_at
from desktop.advice.facts import REOPENED, unanswered
from desktop.advice.rules.requests import LEFT_TO_CALL
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import (
    AnswerKind,
    ContactKind,
    Direction,
    InterviewKind,
    InterviewStatus,
    State,
)
from desktop.core.records import Contact, Interview, Observation

_CONTACT_KIND = {
    AnswerKind.INVITED: ContactKind.INVITATION,
    AnswerKind.OFFER: ContactKind.OFFER,
    AnswerKind.NO: ContactKind.REJECTION,
}
#: The answers after which one waits.
_PENDING = frozenset({AnswerKind.STILL_DECIDING, AnswerKind.OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer; only what belongs to its kind is used."""

    kind: AnswerKind
    contact: Contact
    """The message or call, with its text and a promised day."""
    interview: Interview | None = None
    """INVITED: the interview, if its day is named."""
    until: date | None = None
    """ON_HOLD: the day on which the hold ends."""
    in_writing: bool = False
    """OFFER: whether the offer itself has come."""
    answer_by: date | None = None
    """OFFER: the day by which they want an answer."""
    write_again: bool = False
    """NO: whether they asked to be written to again."""
    others: bool = False
    """STILL_DECIDING: whether others are still to be interviewed."""
    no_calls: bool = False
    """STILL_DECIDING, OTHER: whether they asked to wait until they get in touch."""


def save_answer(ctx: Context, answer: Answer) -> str:
    """Log the contact and do all that follows from it; the id of the contact.

    A mail that was imported is there already, with the people in it.
    """
    key = answer.contact.application_id
    record = ctx.record(key)
    contact = replace(
        answer.contact,
        direction=Direction.INBOUND,
        kind=_CONTACT_KIND.get(answer.kind, ContactKind.REPLY),
        answers_id=answer.contact.answers_id or unanswered(record, contacted_at(answer.contact)),
    )
    is_stored = ctx.queries.contact(contact.id) is not None
    those_of = contact.id if is_stored else contact.answers_id
    people = [p.person_id for p in record.participations if p.interaction_id == those_of]
    (contacts.update if is_stored else contacts.log)(ctx, contact, people)
    day = ctx.advisor.time(record, ctx.now).day_of(contact)
    match answer.kind:
        case AnswerKind.INVITED:
            _reopen(ctx, key, day)
            if answer.interview is not None:
                interviews.add(ctx, answer.interview, [])
        case AnswerKind.STILL_DECIDING:
            _observe(ctx, key, "reply_still_deciding", day, contact.promise_on)
            if answer.others:
                _observe(ctx, key, "others_still_to_interview", day)
        case AnswerKind.ON_HOLD:
            change_state(ctx, ctx.application(key), State.ON_HOLD, day, until=answer.until)
        case AnswerKind.OFFER if answer.in_writing:
            by = answer.answer_by
            change_state(ctx, ctx.application(key), State.OFFER, day, answer_by=by)
        case AnswerKind.OFFER:
            applications.update(ctx, replace(ctx.application(key), offer_told_on=day))
            _reopen(ctx, key, day)
        case AnswerKind.NO if answer.write_again:
            _observe(ctx, key, "invited_after_no", day)
    if answer.no_calls and answer.kind in _PENDING:
        _observe(ctx, key, LEFT_TO_CALL, day)
    return contact.id


def set_interview_status(ctx: Context, interview_id: str, status: InterviewStatus) -> None:
    """Note that an interview was cancelled, postponed or missed, or is to take place after all."""
    interview = ctx.need(ctx.queries.interview, interview_id)
    today = ctx.today(ctx.record(interview.application_id))
    known_on = None if status is InterviewStatus.PLANNED else today
    ctx.writer.update(replace(interview, status=status, status_on=known_on))


def hand_in(ctx: Context, interview_id: str) -> None:
    """Note that a test task is handed in now."""
    interview = ctx.need(ctx.queries.interview, interview_id)
    if interview.round is not InterviewKind.TEST_TASK:
        raise UserError("Only a test task can be handed in.")
    ctx.writer.update(
        replace(
            interview,
            starts=ctx.now.local.replace(second=0, microsecond=0),
            zone=ctx.now.zone,
            minutes=None,
            status=InterviewStatus.PLANNED,
            status_on=None,
        )
    )


def _reopen(ctx: Context, key: str, day: date) -> None:
    application = ctx.application(key)
    if application.state in REOPENED:
        states.change(ctx, application, State.WAITING, day)


def _observe(ctx: Context, key: str, kind: str, day: date, until: date | None = None) -> None:
    notes.add_observation(
        ctx,
        Observation(id=new_id(), application_id=key, kind=kind, observed_on=day, until=until),
    )

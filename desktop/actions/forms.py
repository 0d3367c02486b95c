"""Saves what a form submits, as a whole: one undo reverts all of it.

Every function returns the id of the record that the form is for.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.actions import applications, contacts, documents, interviews, notes, people
from desktop.actions.context import Context
from desktop.actions.matching import known_person, new_person
from desktop.core.ids import new_id
from desktop.core.kinds import ENDINGS, OutcomeReason, Part, State
from desktop.core.records import (
    Application,
    AskedQuestion,
    Attendance,
    Contact,
    Interview,
    Observation,
    Person,
    Posting,
    Problem,
    SentDocument,
)
from desktop.core.typed_names import NamedPerson

if TYPE_CHECKING:
    from desktop.advice.postings import PostedContact

HOLD_OBSERVATION = "told_on_hold"
REJECTED_OBSERVATION = "rejected"


@dataclass(frozen=True, slots=True)
class Participant:
    """A person who took part, stored already or not, and the notes about them, if any."""

    person: Person
    attendance: Attendance | None = None


def submit(ctx: Context, draft_id: str, save: Callable[[Context], str]) -> str:
    """Run `save` and delete the draft of the form in the same transaction."""
    ctx.writer.drafts.drop(draft_id)
    return save(ctx)


def add_application(
    ctx: Context, application: Application, interview: Interview | None, met: Sequence[NamedPerson]
) -> str:
    """Add an application, its first interview, if there is one, and the people met or known."""
    part = Part.RECRUITER if interview is None else Part.INTERVIEWER
    known = [_met(ctx, named, application.company) for named in met]
    applications.add(
        ctx,
        application=application,
        interview=interview,
        people=[(person, part) for person in known],
    )
    return application.id


def _met(ctx: Context, named: NamedPerson, company: str) -> Person:
    """The stored person, with the title and the number that they have not yet, or a new one."""
    known = known_person(ctx.queries, named, company)
    if known is None:
        return new_person(named, company)
    filled = replace(known, title=known.title or named.title, phone=known.phone or named.phone)
    if filled != known:
        people.update(ctx, filled)
    return filled


def update_application(ctx: Context, application: Application) -> str:
    applications.update(ctx, application)
    return application.id


def save_interview(
    ctx: Context, interview: Interview, met: Sequence[Participant], *, is_new: bool
) -> str:
    """Save an interview, and the attendees who are not stored yet."""
    people.store_new(ctx, [one.person for one in met])
    save = interviews.add if is_new else interviews.update
    save(ctx, interview, [one.attendance or one.person.id for one in met])
    return interview.id


def save_debrief(
    ctx: Context,
    interview: Interview,
    met: Sequence[Participant],
    problems: Sequence[tuple[str, str]],
    questions: Sequence[tuple[str, str]],
) -> str:
    """Save how an interview went, the problems raised with the candidate's ideas for them, and the
    questions asked with the answers given.

    Saved without any notes, it still counts as told: nothing asks for it again.
    """
    save_interview(ctx, interview, met, is_new=False)
    ctx.writer.touch(interview)
    belongs = {"application_id": interview.application_id, "interview_id": interview.id}
    for problem, idea in problems:
        notes.add_problem(ctx, Problem(id=new_id(), problem=problem, idea=idea, **belongs))
    for question, answer in questions:
        notes.add_question(
            ctx, AskedQuestion(id=new_id(), question=question, answer=answer, **belongs)
        )
    return interview.id


def save_contact(
    ctx: Context, contact: Contact, participants: Sequence[Participant], *, is_new: bool
) -> str:
    """Save a contact, and the participants who are not stored yet."""
    people.add_participants(ctx, contact.application_id, [one.person for one in participants])
    save = contacts.log if is_new else contacts.update
    save(ctx, contact, [one.person.id for one in participants])
    return contact.id


def save_problem(ctx: Context, problem: Problem, *, is_new: bool) -> str:
    (notes.add_problem if is_new else notes.update_problem)(ctx, problem)
    return problem.id


def save_question(ctx: Context, question: AskedQuestion, *, is_new: bool) -> str:
    (notes.add_question if is_new else notes.update_question)(ctx, question)
    return question.id


def save_posting(
    ctx: Context,
    posting: Posting,
    *,
    is_new: bool,
    closing_on: date | None = None,
    contact: "PostedContact | None" = None,
) -> str:
    """Save a posting, and where it was asked the closing date and the contact that it names."""
    (documents.keep_posting if is_new else documents.update_posting)(ctx, posting)
    if closing_on is not None:
        application = ctx.application(posting.application_id)
        applications.update(ctx, replace(application, closing_on=closing_on))
    if contact is not None:
        _add_contact(ctx, ctx.application(posting.application_id), contact)
    return posting.id


def _add_contact(ctx: Context, application: Application, contact: "PostedContact") -> None:
    """Add the person whom a posting names, who may be known from elsewhere."""
    named = NamedPerson(contact.name, contact.email)
    person = known_person(ctx.queries, named, application.company)
    if person is None:
        person = replace(new_person(named, application.company), phone=contact.phone)
        people.add(ctx, person)
    people.involve(ctx, application.id, person.id, Part.RECRUITER)


def save_document(ctx: Context, document: SentDocument, *, is_new: bool) -> str:
    (documents.add_document if is_new else documents.update_document)(ctx, document)
    return document.id


def save_observation(ctx: Context, observation: Observation, *, is_new: bool) -> str:
    (notes.add_observation if is_new else notes.update_observation)(ctx, observation)
    return observation.id


def save_person(
    ctx: Context, person: Person, application_id: str | None, part: Part, *, is_new: bool
) -> str:
    """Save a person, and with `application_id` their part in that application."""
    if is_new:
        people.add(ctx, person, application_id, part)
    else:
        people.update(ctx, person)
        if application_id is not None:
            people.involve(ctx, application_id, person.id, part)
    return person.id


def change_state(
    ctx: Context,
    application: Application,
    state: State,
    on: date,
    *,
    note: str = "",
    until: date | None = None,
    in_writing: bool = True,
    answer_by: date | None = None,
    reason: OutcomeReason | None = None,
) -> str:
    """Set the state; for a hold also its observation, for an offer its dates, for an ending its
    reason.

    An offer that is not there in writing is an announced one, with which the application waits.
    """
    if state in ENDINGS and reason is not application.outcome_reason:
        applications.update(ctx, replace(application, outcome_reason=reason))
    if state is State.OFFER and not in_writing:
        return _announce_offer(ctx, application.id, on)
    if state is State.OFFER:
        received = replace(ctx.application(application.id), offer_on=on, offer_answer_by=answer_by)
        applications.update(ctx, received)
    if state is State.ON_HOLD:
        stored = [s for s in ctx.record(application.id).observations if s.kind == HOLD_OBSERVATION]
        observation = replace(
            stored[-1]
            if stored
            else Observation(
                id=new_id(), application_id=application.id, kind=HOLD_OBSERVATION, observed_on=on
            ),
            observed_on=on,
            until=until,
            note=note,
        )
        (notes.update_observation if stored else notes.add_observation)(ctx, observation)
    applications.set_state(ctx, application.id, state, on, note)
    return application.id


def _announce_offer(ctx: Context, application_id: str, on: date) -> str:
    current = ctx.application(application_id)
    told = replace(current, offer_told_on=on, offer_on=None, offer_answer_by=None)
    applications.update(ctx, told)
    if told.state is not State.WAITING:
        applications.set_state(ctx, application_id, State.WAITING, on)
    return application_id

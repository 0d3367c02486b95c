"""What one dialog keeps in one transaction, so that one undo takes it back: actions in a row."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.actions import applications, contacts, interviews, notes, people
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import ENDINGS, Part, Reason, State
from desktop.core.records import (
    Application,
    Attendance,
    Contact,
    Interview,
    Observation,
    Person,
    Problem,
)
from desktop.ui.forms.people_edit import Chosen

HOLD_OBSERVATION = "told_on_hold"


def keep_interview(
    ctx: Context,
    interview: Interview,
    attendances: Sequence[Attendance],
    chosen: Chosen,
    *,
    added: bool,
) -> Changes:
    """The interview, and whoever was in it for the first time."""
    changes = _bring_in(ctx, interview.application_id, chosen)
    keep = interviews.add if added else interviews.update
    return changes | keep(ctx, interview, attendances)


def keep_debrief(
    ctx: Context,
    interview: Interview,
    attendances: Sequence[Attendance],
    chosen: Chosen,
    problem: Problem | None,
) -> Changes:
    """The interview with who was in it, and the problem that was raised."""
    changes = keep_interview(ctx, interview, attendances, chosen, added=False)
    return changes if problem is None else changes | notes.add_problem(ctx, problem)


def keep_contact(ctx: Context, contact: Contact, chosen: Chosen, *, added: bool) -> Changes:
    """The contact, and whoever took part for the first time."""
    changes = _bring_in(ctx, contact.application_id, chosen)
    keep = contacts.log if added else contacts.update
    return changes | keep(ctx, contact, [person.id for person in chosen.people])


def keep_person(ctx: Context, person: Person, application_id: str | None, part: Part) -> Changes:
    """The person, and with `application_id` the part in that application."""
    changes = people.update(ctx, person)
    if application_id is not None:
        changes |= people.involve(ctx, application_id, person.id, part)
    return changes


def change_state(
    ctx: Context,
    application: Application,
    state: State,
    on: date,
    *,
    note: str = "",
    until: date | None = None,
    reason: Reason | None = None,
) -> Changes:
    """The state; a hold also as the observation that advice reads, an ending with its reason."""
    changes = Changes()
    if state in ENDINGS and reason is not application.outcome_reason:
        changes |= applications.update(ctx, replace(application, outcome_reason=reason))
    if state is State.ON_HOLD:
        told = [s for s in ctx.dossier(application.id).observations if s.kind == HOLD_OBSERVATION]
        held = replace(
            told[-1]
            if told
            else Observation(
                id=new_id(), application_id=application.id, kind=HOLD_OBSERVATION, observed_on=on
            ),
            observed_on=on,
            until=until,
            note=note,
        )
        changes |= (notes.update_observation if told else notes.add_observation)(ctx, held)
    return changes | applications.set_state(ctx, application.id, state, on, note)


def _bring_in(ctx: Context, application_id: str, chosen: Chosen) -> Changes:
    changes = Changes()
    for person in chosen.new:
        changes |= people.add(ctx, person, application_id, Part.INTERVIEWER)
    for person in chosen.joining:
        changes |= people.involve(ctx, application_id, person.id, Part.INTERVIEWER)
    return changes

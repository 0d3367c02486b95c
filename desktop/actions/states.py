"""State, its history, and the observations of it, kept consistent.

A rejection or a hold is both a state and an observation: entering one adds the other, and removing
one removes the other. A new interview ends a hold.
"""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.core.ids import new_id
from desktop.core.insight_rows import ChangeRow
from desktop.core.kinds import ENDINGS, ContactKind, Direction, State
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Contact,
    Interview,
    Observation,
    StateChange,
)

if TYPE_CHECKING:
    from desktop.actions.context import Context

OBSERVATION_OF = {State.REJECTED: "rejected", State.ON_HOLD: "told_on_hold"}
_STATE_OF = {observation: state for state, observation in OBSERVATION_OF.items()}

#: The states that an observation may end; any other is the candidate's own decision, or final.
_MAY_END = {
    State.REJECTED: frozenset({State.WAITING, State.ON_HOLD, State.MOVED_ON, State.OFFER}),
    State.ON_HOLD: frozenset({State.WAITING, State.MOVED_ON}),
}
#: Returning to a state contradicts the observations of these others, which are then deleted.
_CONTRADICTS = {
    State.WAITING: (State.REJECTED, State.ON_HOLD),
    State.ON_HOLD: (State.REJECTED,),
}
#: The states in which an offer that was in hand is not there any more.
_WITHOUT_OFFER = frozenset({State.WAITING, State.ON_HOLD, State.REJECTED})


def begin(ctx: "Context", application: Application, on: date) -> None:
    """Start the history of a new application with its first state."""
    _add_history(ctx, application, on, "")
    _sync_observations(ctx, application, on, "")


def first_record(application: Application, on: date) -> ApplicationRecord:
    """The record of a new application with what `begin` stores for it."""
    day = on.toordinal()
    record = ApplicationRecord(
        application=application,
        history=(_history_of(application, on, ""),),
        entries=(ChangeRow(application.id, application.state, day, day),),
    )
    kind = OBSERVATION_OF.get(application.state)
    if kind is None:
        return record
    observed = Observation(id=new_id(), application_id=application.id, kind=kind, observed_on=on)
    return replace(record, observations=(observed,))


def change(
    ctx: "Context", application: Application, state: State, on: date, note: str = ""
) -> None:
    """Set the state of `application`; where it is the same, correct its date and note."""
    if state is application.state:
        last = next((h for h in reversed(_history(ctx, application.id)) if h.state is state), None)
        if last is not None:
            ctx.writer.update(replace(last, on=on, note=note or last.note))
            _sync_observations(ctx, application, on, note)
            return
    application = replace(application, state=state)
    if state in _WITHOUT_OFFER:
        application = replace(application, offer_on=None, offer_answer_by=None)
    if state is State.REJECTED:  # else an announced offer is expected again when it is reopened
        application = replace(application, offer_told_on=None)
    ctx.writer.update(application)
    _add_history(ctx, application, on, note)
    _sync_observations(ctx, application, on, note)
    outcome = state if state in ENDINGS else None
    for run in ctx.queries.advice_runs(application.id):
        ctx.writer.update(replace(run, outcome=outcome))


def follow_observation(ctx: "Context", observation: Observation) -> None:
    """Set the state that a new observation implies."""
    _set_if_allowed(
        ctx,
        observation.application_id,
        _STATE_OF.get(observation.kind),
        observation.observed_on,
        observation.note,
    )


def follow_contact(ctx: "Context", contact: Contact) -> None:
    """Set the state that a new contact implies: only a rejection does."""
    is_inbound = contact.direction is Direction.INBOUND
    if is_inbound and contact.kind is ContactKind.REJECTION:
        record = ctx.record(contact.application_id)
        day = ctx.advisor.time(record, ctx.now).day_of(contact)
        _set_if_allowed(ctx, contact.application_id, State.REJECTED, day, "")


def unfollow_observation(ctx: "Context", observation: Observation) -> None:
    """Return to waiting when the last observation of the present state was deleted."""
    application = ctx.application(observation.application_id)
    state = _STATE_OF.get(observation.kind)
    if state is application.state and not _observations(ctx, application.id, observation.kind):
        change(ctx, application, State.WAITING, ctx.today(ctx.record(application.id)))


def follow_interview(ctx: "Context", interview: Interview) -> None:
    """End a hold when an interview is on a later day than the news of the hold.

    The observation stays: it was true then.
    """
    record = ctx.record(interview.application_id)
    if record.application.state is not State.ON_HOLD:
        return
    hold_days = [
        s.observed_on for s in record.observations if s.kind == OBSERVATION_OF[State.ON_HOLD]
    ]
    hold_days += [change.on for change in record.history if change.state is State.ON_HOLD]
    day = ctx.advisor.time(record, ctx.now).day(interview.starts, interview.zone)
    if day > max(hold_days, default=day):
        application = replace(record.application, state=State.WAITING)
        ctx.writer.update(application)
        _add_history(ctx, application, max(ctx.today(record), *hold_days), "")


def _set_if_allowed(
    ctx: "Context", application_id: str, state: State | None, on: date, note: str
) -> None:
    application = ctx.application(application_id)
    if state is not None and application.state in _MAY_END[state]:
        change(ctx, application, state, on, note)


def _sync_observations(ctx: "Context", application: Application, on: date, note: str) -> None:
    """Add the observation of the state, and delete those that it contradicts."""
    kind = OBSERVATION_OF.get(application.state)
    if kind is not None and not _observations(ctx, application.id, kind):
        ctx.writer.insert(
            Observation(
                id=new_id(), application_id=application.id, kind=kind, observed_on=on, note=note
            )
        )
    for contradicted in _CONTRADICTS.get(application.state, ()):
        for observation in _observations(ctx, application.id, OBSERVATION_OF[contradicted]):
            ctx.writer.drop(observation)


def _add_history(ctx: "Context", application: Application, on: date, note: str) -> None:
    ctx.writer.insert(_history_of(application, on, note))


def _history_of(application: Application, on: date, note: str) -> StateChange:
    return StateChange(
        id=new_id(), application_id=application.id, state=application.state, on=on, note=note
    )


def _observations(ctx: "Context", application_id: str, kind: str) -> list[Observation]:
    return [s for s in ctx.record(application_id).observations if s.kind == kind]


def _history(ctx: "Context", application_id: str) -> tuple[StateChange, ...]:
    return ctx.record(application_id).history

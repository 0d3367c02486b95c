"""State, its history, and the observations that say the same, kept as one.

A rejection or a hold is both a state and something that was observed; whichever is entered brings
the other with it, and whichever is taken back takes the other along. A new interview ends a hold.
"""

from dataclasses import replace
from datetime import date

from desktop.actions.context import Context
from desktop.core.ids import new_id
from desktop.core.kinds import ENDINGS, ContactKind, Direction, State
from desktop.core.records import Application, Contact, Interview, Observation, StateChange

_OBSERVATION_OF = {State.REJECTED: "rejected", State.ON_HOLD: "told_on_hold"}
_STATE_OF = {observation: state for state, observation in _OBSERVATION_OF.items()}

#: The states that an observation moves on from; any other was the candidate's own decision, or is
#: final.
_MOVES = {
    State.REJECTED: frozenset({State.WAITING, State.ON_HOLD, State.MOVED_ON, State.OFFER}),
    State.ON_HOLD: frozenset({State.WAITING, State.MOVED_ON}),
}
#: Going back to one of these denies what the observations of these other states say.
_DENIES = {
    State.WAITING: (State.REJECTED, State.ON_HOLD),
    State.ON_HOLD: (State.REJECTED,),
}


def begin(ctx: Context, application: Application, on: date) -> None:
    """Write down the state with which an application enters the store."""
    _note(ctx, application, on, "")
    _agree(ctx, application, on, "")


def change(ctx: Context, application: Application, state: State, on: date, note: str = "") -> None:
    """Give `application` another state, or the same one with a better date and note."""
    if state is application.state:
        last = next((h for h in reversed(_history(ctx, application.id)) if h.state is state), None)
        if last is not None:
            ctx.writer.update(replace(last, on=on, note=note or last.note))
            _agree(ctx, application, on, note)
            return
    application = replace(application, state=state)
    ctx.writer.update(application)
    _note(ctx, application, on, note)
    _agree(ctx, application, on, note)
    outcome = state if state in ENDINGS else None
    for run in ctx.queries.advice_runs(application.id):
        ctx.writer.update(replace(run, outcome=outcome))


def follow_observation(ctx: Context, observation: Observation) -> None:
    """Let the state follow an observation that was just entered."""
    _follow(
        ctx,
        observation.application_id,
        _STATE_OF.get(observation.kind),
        observation.observed_on,
        observation.note,
    )


def follow_contact(ctx: Context, contact: Contact) -> None:
    """Let the state follow a rejection that was entered as a contact."""
    told = contact.direction is Direction.INBOUND
    if told and contact.kind is ContactKind.REJECTION:
        record = ctx.record(contact.application_id)
        day = ctx.advisor.time(record, ctx.now).day_of(contact)
        _follow(ctx, contact.application_id, State.REJECTED, day, "")


def unfollow_observation(ctx: Context, observation: Observation) -> None:
    """Go back to waiting when the only observation that said otherwise has been taken away."""
    application = ctx.application(observation.application_id)
    state = _STATE_OF.get(observation.kind)
    if state is application.state and not _observations(ctx, application.id, observation.kind):
        change(ctx, application, State.WAITING, ctx.today(ctx.record(application.id)))


def follow_interview(ctx: Context, interview: Interview) -> None:
    """Go back to waiting when an interview was agreed for a later day than they spoke of a hold.

    What they said stays in the record: it was true then.
    """
    record = ctx.record(interview.application_id)
    if record.application.state is not State.ON_HOLD:
        return
    told = [s.observed_on for s in record.observations if s.kind == _OBSERVATION_OF[State.ON_HOLD]]
    told += [change.on for change in record.history if change.state is State.ON_HOLD]
    day = ctx.advisor.time(record, ctx.now).day(interview.starts, interview.zone)
    if day > max(told, default=day):
        application = replace(record.application, state=State.WAITING)
        ctx.writer.update(application)
        _note(ctx, application, max(ctx.today(record), *told), "")


def _follow(ctx: Context, application_id: str, state: State | None, on: date, note: str) -> None:
    application = ctx.application(application_id)
    if state is not None and application.state in _MOVES[state]:
        change(ctx, application, state, on, note)


def _agree(ctx: Context, application: Application, on: date, note: str) -> None:
    """Bring the observations in agreement with the state."""
    kind = _OBSERVATION_OF.get(application.state)
    if kind is not None and not _observations(ctx, application.id, kind):
        ctx.writer.insert(
            Observation(
                id=new_id(), application_id=application.id, kind=kind, observed_on=on, note=note
            )
        )
    for denied in _DENIES.get(application.state, ()):
        for observation in _observations(ctx, application.id, _OBSERVATION_OF[denied]):
            ctx.writer.drop(observation)


def _note(ctx: Context, application: Application, on: date, note: str) -> None:
    ctx.writer.insert(
        StateChange(
            id=new_id(), application_id=application.id, state=application.state, on=on, note=note
        )
    )


def _observations(ctx: Context, application_id: str, kind: str) -> list[Observation]:
    return [s for s in ctx.record(application_id).observations if s.kind == kind]


def _history(ctx: Context, application_id: str) -> tuple[StateChange, ...]:
    return ctx.record(application_id).history

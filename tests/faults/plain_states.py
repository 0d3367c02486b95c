"""States of applications in the plain model, where rejection and hold are observations too."""

from dataclasses import replace
from datetime import date

from desktop.core.kinds import ENDINGS, State
from desktop.core.records import AdviceRun, Application, Observation, StateChange
from tests.faults.plain_model import Key, Plain

OBSERVATION_OF = {State.REJECTED: "rejected", State.ON_HOLD: "told_on_hold"}
STATE_OF = {observation: state for state, observation in OBSERVATION_OF.items()}
#: States that an observation changes, and observations that a return to a state removes.
MOVES = {
    State.REJECTED: {State.WAITING, State.ON_HOLD, State.MOVED_ON, State.OFFER},
    State.ON_HOLD: {State.WAITING, State.MOVED_ON},
}
DENIES = {State.WAITING: ("rejected", "told_on_hold"), State.ON_HOLD: ("rejected",)}


def begin(plain: Plain, job: Key, on: date) -> None:
    state = plain.records[Application][job].state
    plain.put(StateChange(id="", application_id=job, state=state, on=on))
    _agree(plain, job, on, "")


def change(plain: Plain, job: Key, state: State, on: date, note: str = "") -> None:
    application = plain.records[Application][job]
    same = plain.of(StateChange, application_id=job, state=state)
    if application.state is state and same:
        last = max(same, key=lambda key: (same[key].on, key))  # the last one that is shown
        plain.put(replace(same[last], on=on, note=note or same[last].note), last)
    else:
        plain.put(replace(application, state=state), job)
        plain.put(StateChange(id="", application_id=job, state=state, on=on, note=note))
        outcome = state if state in ENDINGS else None
        for key, run in plain.of(AdviceRun, application_id=job).items():
            plain.put(replace(run, outcome=outcome), key)
    _agree(plain, job, on, note)


def follow(plain: Plain, job: Key, state: State | None, on: date, note: str = "") -> None:
    if state is not None and plain.records[Application][job].state in MOVES[state]:
        change(plain, job, state, on, note)


def unfollow(plain: Plain, job: Key, kind: str, today: date) -> None:
    state = STATE_OF.get(kind)
    is_so = state is plain.records[Application][job].state
    if is_so and not plain.of(Observation, application_id=job, kind=kind):
        change(plain, job, State.WAITING, today)


def follow_interview(plain: Plain, job: Key, interview_on: date, today: date) -> None:
    """An interview later than the last word of a hold ends it; its observations stay."""
    application = plain.records[Application][job]
    if application.state is not State.ON_HOLD:
        return
    observations = plain.of(
        Observation, application_id=job, kind=OBSERVATION_OF[State.ON_HOLD]
    ).values()
    changes = plain.of(StateChange, application_id=job, state=State.ON_HOLD).values()
    told = [observation.observed_on for observation in observations] + [
        change.on for change in changes
    ]
    if told and interview_on > max(told):
        plain.put(replace(application, state=State.WAITING), job)
        on = max(today, *told)
        plain.put(StateChange(id="", application_id=job, state=State.WAITING, on=on))


def _agree(plain: Plain, job: Key, on: date, note: str) -> None:
    state = plain.records[Application][job].state
    kind = OBSERVATION_OF.get(state)
    if kind is not None and not plain.of(Observation, application_id=job, kind=kind):
        plain.put(Observation(id="", application_id=job, kind=kind, observed_on=on, note=note))
    for denied in DENIES.get(state, ()):
        for key in plain.of(Observation, application_id=job, kind=denied):
            plain.remove(Observation, key)

"""When to look at the careers page again."""

import pytest

from desktop.advice.careers import next_look, worth_looking
from desktop.core.kinds import Action, PageStatus, Reason, State
from desktop.core.records import CareersCheck, Dossier, StateChange
from tests.advice.builders import day, knowledge
from tests.advice.records import APP, application, dossier

TODAY = day("2026-03-16")


def record(state: State, *looks: str, ended: tuple[str, ...] = ()) -> Dossier:
    return dossier(
        application=application(state=state),
        checks=tuple(
            CareersCheck(
                id=on, application_id=APP, checked_on=day(on), status=PageStatus.STILL_LISTED
            )
            for on in looks
        ),
        history=(
            *(StateChange(id=on, application_id=APP, state=state, on=day(on)) for on in ended),
            StateChange(id="w", application_id=APP, state=State.WAITING, on=day("2026-03-15")),
        ),
    )


def told(one: Dossier, top: Reason | None = None, does: Action | None = None) -> str:
    if not worth_looking(one.application.state, top, does):
        return ""
    return next_look(one, 1, TODAY).isoformat()


@pytest.mark.parametrize("state", [State.WAITING, State.ON_HOLD])
@pytest.mark.parametrize(
    ("top", "does", "expected"),
    [
        (Reason.BETTER_CANDIDATE, Action.SEND_CHECK_IN, "2026-03-16"),
        (Reason.NOT_FIT, None, "2026-03-16"),
        (None, Action.MOVE_ON, "2026-03-16"),
        (Reason.ON_HOLD, Action.SEND_CHECK_IN, ""),
        (Reason.WAITING_OTHER_CANDIDATES, None, ""),
        (None, None, ""),
    ],
)
def test_an_open_application_is_looked_after_where_the_job_is_probably_gone(
    state: State, top: Reason | None, does: Action | None, expected: str
) -> None:
    assert told(record(state), top, does) == expected


@pytest.mark.parametrize("state", [State.MOVED_ON, State.REJECTED])
def test_an_ended_one_is_looked_after_a_month_later(state: State) -> None:
    assert told(record(state, ended=("2026-01-10", "2026-02-27"))) == "2026-03-27"
    assert told(record(state)) == "2026-03-16"


@pytest.mark.parametrize("state", [State.OFFER, State.HIRED, State.WITHDRAWN])
def test_nobody_looks_for_what_they_have_or_do_not_want(state: State) -> None:
    one = record(state, "2026-01-01", ended=("2026-01-01",))
    assert told(one, Reason.NOT_FIT, Action.MOVE_ON) == ""


@pytest.mark.parametrize("state", [State.WAITING, State.MOVED_ON])
def test_the_month_runs_from_the_latest_look(state: State) -> None:
    one = record(state, "2026-01-31", "2026-01-05", ended=("2026-03-01",))
    assert told(one, Reason.NOT_FIT) == "2026-02-28"


def test_how_often_is_a_parameter() -> None:
    assert knowledge().cadence.careers.every_months == 1
    one = record(State.MOVED_ON, "2026-03-16")
    assert next_look(one, 3, TODAY) == day("2026-06-16")

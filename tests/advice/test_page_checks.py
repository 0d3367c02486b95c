"""The day of the next check of the careers page."""

from dataclasses import replace

import pytest

from desktop.advice.cadence import PageChecks
from desktop.advice.model import Advice, Ranked, Step, StepReason, StepReasonKind
from desktop.advice.page_checks import next_check
from desktop.core.kinds import (
    Channel,
    CheckInterval,
    Likelihood,
    PageStatus,
    Reason,
    Recipients,
    State,
    StepKind,
)
from desktop.core.records import ApplicationRecord, PageCheck, StateChange
from tests.advice.builders import day, knowledge
from tests.advice.records import APP, application, application_record, interview

TODAY = day("2026-03-16")


def record(state: State, *checks: str, ended: tuple[str, ...] = ()) -> ApplicationRecord:
    return application_record(
        application=application(state=state),
        interviews=(interview("one", "2026-01-05"),),
        page_checks=tuple(
            PageCheck(id=on, application_id=APP, checked_on=day(on), status=PageStatus.STILL_LISTED)
            for on in checks
        ),
        history=(
            *(StateChange(id=on, application_id=APP, state=state, on=day(on)) for on in ended),
            StateChange(id="w", application_id=APP, state=State.WAITING, on=day("2026-03-15")),
        ),
    )


def given(*first: Reason, flat: bool = False, kind: StepKind | None = None) -> Advice:
    """Advice with this ranking, and a step for 18 March."""
    others = [reason for reason in Reason if reason not in first]
    ranking = tuple(ranked(reason) for reason in (*first, *others))
    step = None
    if kind is not None:
        step = Step(
            kind_today=kind,
            kind=kind,
            on=day("2026-03-18"),
            channel=Channel.EMAIL,
            recipients=Recipients.HIRING_CONTACT,
            letter_kind=None,
            why=StepReason(StepReasonKind.NEW_HIRE),
        )
    return Advice(ranking=ranking, flat=flat, step=step)


def ranked(reason: Reason) -> Ranked:
    return Ranked(reason=reason, likelihood=Likelihood.LIKELY, share=0.2)


def check(
    one: ApplicationRecord,
    advice: Advice,
    every: CheckInterval = CheckInterval.USUAL,
    months: int = 1,
) -> str:
    found = next_check(one, advice, every, PageChecks(every_months=months), TODAY)
    return found.isoformat() if found else ""


GONE = given(Reason.BETTER_CANDIDATE)


@pytest.mark.parametrize("state", [State.WAITING, State.ON_HOLD])
@pytest.mark.parametrize(
    ("advice", "expected"),
    [
        (given(Reason.BETTER_CANDIDATE, kind=StepKind.SEND_CHECK_IN), "2026-03-16"),
        (given(Reason.NOT_FIT), "2026-03-16"),
        (given(Reason.NOT_FIT, Reason.BETTER_CANDIDATE, flat=True), "2026-03-16"),
        (given(Reason.NOT_FIT, Reason.ON_HOLD, flat=True), ""),
        (given(Reason.NOT_FIT, Reason.ON_HOLD), "2026-03-16"),
        (given(Reason.ON_HOLD, Reason.NOT_FIT, kind=StepKind.SEND_CHECK_IN), ""),
        (given(Reason.WAITING_OTHER_CANDIDATES), ""),
        (given(Reason.BETTER_CANDIDATE, kind=StepKind.SEND_THANK_YOU), ""),
        (given(Reason.ON_HOLD, kind=StepKind.MOVE_ON), "2026-04-18"),
        (given(Reason.NOT_FIT, kind=StepKind.MOVE_ON), "2026-04-18"),
    ],
)
def test_the_page_of_an_open_application_is_checked_where_the_job_is_probably_gone(
    state: State, advice: Advice, expected: str
) -> None:
    assert check(record(state), advice) == expected


@pytest.mark.parametrize("state", [State.MOVED_ON, State.REJECTED])
def test_that_of_an_ended_one_is_checked_a_month_later_whatever_the_reason(state: State) -> None:
    busy = given(Reason.ON_HOLD)
    assert check(record(state, ended=("2026-01-10", "2026-02-27")), busy) == "2026-03-27"
    assert check(record(state), busy) == "2026-03-16"


@pytest.mark.parametrize("state", [State.OFFER, State.HIRED, State.WITHDRAWN])
def test_no_check_is_planned_after_an_offer_or_a_withdrawal(state: State) -> None:
    one = record(state, "2026-01-01", ended=("2026-01-01",))
    assert check(one, given(Reason.NOT_FIT, kind=StepKind.MOVE_ON)) == ""


@pytest.mark.parametrize(
    ("state", "expected"), [(State.MOVED_ON, ""), (State.REJECTED, "2026-03-27")]
)
def test_no_check_is_planned_after_moving_on_with_another_offer(
    state: State, expected: str
) -> None:
    one = record(state, ended=("2026-02-27",))
    one = replace(one, application=replace(one.application, other_offer_deadline=day("2026-02-28")))
    assert check(one, GONE) == expected


@pytest.mark.parametrize("state", [State.WAITING, State.MOVED_ON])
@pytest.mark.parametrize(
    ("every", "expected"),
    [
        (CheckInterval.USUAL, "2026-02-28"),
        (CheckInterval.WEEK, "2026-02-07"),
        (CheckInterval.TWO_WEEKS, "2026-02-14"),
        (CheckInterval.NEVER, ""),
    ],
)
def test_the_interval_runs_from_the_latest_check(
    state: State, every: CheckInterval, expected: str
) -> None:
    one = record(state, "2026-01-31", "2026-01-05", ended=("2026-03-01",))
    assert check(one, GONE, every) == expected


def test_how_often_is_a_parameter() -> None:
    assert knowledge().cadence.page_checks.every_months == 1
    one = record(State.MOVED_ON, "2026-03-16")
    assert check(one, GONE, months=3) == "2026-06-16"
    assert check(one, GONE, CheckInterval.WEEK, months=3) == "2026-03-23"


def test_somebody_who_works_there_checks_no_careers_page() -> None:
    moving_on = given(kind=StepKind.MOVE_ON)
    found = record(State.WAITING)
    inside = replace(found, application=replace(found.application, internal=True))
    usual = knowledge().cadence.page_checks
    assert next_check(found, moving_on, CheckInterval.USUAL, usual, TODAY) is not None
    assert next_check(inside, moving_on, CheckInterval.USUAL, usual, TODAY) is None


@pytest.mark.parametrize(
    ("checks", "every", "expected"),
    [
        ((), CheckInterval.USUAL, ""),
        ((), CheckInterval.WEEK, "2026-03-06"),
        (("2026-02-28",), CheckInterval.USUAL, "2026-03-28"),
    ],
)
def test_without_an_interview_a_page_is_checked_only_by_choice(
    checks: tuple[str, ...], every: CheckInterval, expected: str
) -> None:
    one = record(State.MOVED_ON, *checks, ended=("2026-02-27",))
    assert check(replace(one, interviews=()), GONE, every) == expected

"""The situation an answer speaks to, and the fact beside it."""

from dataclasses import replace

import pytest

from desktop.advice.figures import load_figures
from desktop.advice.model import CaseFacts
from desktop.advice.situation import (
    JUDGEMENTS,
    CalmingFact,
    Situation,
    calming_fact,
    situation,
)
from desktop.core.kinds import InterviewStatus, RoleType, State
from tests.advice.builders import KNOWLEDGE, advice, case, check_in, day, sent, thanks

WAITING = case("2026-03-10", thanks("2026-03-11"))
TODAY = "2026-03-20"


def fact(one: CaseFacts, today: str = TODAY, state: State = State.WAITING) -> CalmingFact | None:
    given = advice(one, today)
    return calming_fact(situation(state, one, given), one, given, day(today))


SITUATIONS: list[tuple[Situation, State, CaseFacts]] = [
    (Situation.WAITING, State.WAITING, WAITING),
    (Situation.APPLIED, State.WAITING, case(None, applied_on="2026-03-10")),
    (Situation.ON_HOLD, State.ON_HOLD, replace(WAITING, hold=True, hold_told_on=day(TODAY))),
    (Situation.GOING_AHEAD, State.WAITING, replace(WAITING, invited_on=day(TODAY))),
    (Situation.OFFER, State.OFFER, replace(WAITING, offer_on=day(TODAY))),
    (Situation.REJECTED, State.REJECTED, replace(WAITING, rejected=True, rejected_on=day(TODAY))),
    (Situation.HIRED, State.HIRED, replace(WAITING, closed=True, offer_on=day(TODAY))),
    (Situation.WITHDRAWN, State.WITHDRAWN, replace(WAITING, closed=True, rejected=True)),
    (Situation.MOVED_ON, State.MOVED_ON, replace(WAITING, closed=True)),
]


@pytest.mark.parametrize(("here", "state", "one"), SITUATIONS)
def test_each_situation_follows_from_state_and_case(
    here: Situation, state: State, one: CaseFacts
) -> None:
    assert situation(state, one, advice(one, TODAY)) is here


def test_each_situation_is_told_apart() -> None:
    assert {here for here, _, _ in SITUATIONS} == set(Situation)


FACTS: list[tuple[CalmingFact | None, State, CaseFacts, str]] = [
    (CalmingFact.WAIT, State.WAITING, WAITING, TODAY),
    (CalmingFact.THANKS, State.WAITING, case("2026-03-19"), TODAY),
    (CalmingFact.THANKS_IN_CANADA, State.WAITING, case("2026-03-19", country="CA"), TODAY),
    (CalmingFact.GERMAN, State.WAITING, replace(WAITING, country="AT"), TODAY),
    (CalmingFact.APPLIED, State.WAITING, case(None, applied_on="2026-03-10"), TODAY),
    (CalmingFact.GERMAN, State.WAITING, case(None, applied_on="2026-03-10", country="DE"), TODAY),
    (
        CalmingFact.US_GOVERNMENT, State.WAITING,
        replace(WAITING, role_type=RoleType.PUBLIC_SECTOR), TODAY,
    ),
    (
        CalmingFact.SECTORS, State.WAITING,
        replace(WAITING, role_type=RoleType.PUBLIC_SECTOR, country="GB"), TODAY,
    ),
    (CalmingFact.SECTORS, State.WAITING, replace(WAITING, role_type=RoleType.ACADEMIA), TODAY),
    (
        CalmingFact.SECOND_CHOICE, State.WAITING,
        case("2026-03-10", thanks("2026-03-11"), observations="internal_candidate"), TODAY,
    ),
    (
        CalmingFact.NO_ANSWER, State.WAITING,
        case(
            "2026-03-10", thanks("2026-03-11"), check_in("2026-03-19"),
            sent("2026-03-27", "final_check_in"),
        ), "2026-04-20",
    ),
    (
        CalmingFact.APPLIED, State.WAITING,
        case(None, not_held=InterviewStatus.CANCELLED_BY_THEM, not_held_on=TODAY), TODAY,
    ),
    (
        CalmingFact.WAIT, State.WAITING,
        case(
            "2026-03-10", thanks("2026-03-11"), sent("2026-03-19", "offer_deadline"),
            offer_deadline="2026-03-24",
        ), "2026-03-23",
    ),
    (CalmingFact.ON_HOLD, State.ON_HOLD, replace(WAITING, hold=True), TODAY),
    (CalmingFact.INVITED, State.WAITING, replace(WAITING, invited_on=day(TODAY)), TODAY),
    (CalmingFact.OFFER_TOLD, State.WAITING, replace(WAITING, offer_told_on=day(TODAY)), TODAY),
    (CalmingFact.OFFER, State.OFFER, replace(WAITING, offer_on=day(TODAY)), TODAY),
    (CalmingFact.AFTER_A_NO, State.REJECTED, replace(WAITING, rejected=True), TODAY),
    (CalmingFact.NO_ANSWER, State.MOVED_ON, replace(WAITING, closed=True), TODAY),
    (None, State.HIRED, replace(WAITING, closed=True), TODAY),
    (None, State.WITHDRAWN, replace(WAITING, closed=True), TODAY),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "state", "one", "today"), FACTS)
def test_the_fact_fits_the_situation(
    expected: CalmingFact | None, state: State, one: CaseFacts, today: str
) -> None:
    assert fact(one, today, state) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2026-04-04", CalmingFact.WAIT), ("2026-04-05", CalmingFact.NO_ANSWER)],
)
def test_a_figure_is_given_as_long_as_it_makes_the_wait_look_usual(
    on: str, expected: CalmingFact
) -> None:
    still = case("2026-03-10", thanks("2026-03-11"), promised_on="2026-04-30")
    assert fact(still, on) is expected


def test_every_fact_is_given_somewhere_and_has_its_figure() -> None:
    figures = {figure.id for figure in load_figures(KNOWLEDGE)}
    assert set(CalmingFact) - JUDGEMENTS <= figures
    assert {expected for expected, _, _, _ in FACTS} - {None} == set(CalmingFact)

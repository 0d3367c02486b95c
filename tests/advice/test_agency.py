"""Through an agency: contacts with the recruiter only, a debrief at once, then once a week."""

import pytest

from desktop.advice.model import StepReasonKind
from desktop.core.kinds import Caution, Channel, LetterKind, Recipients, RoleType, StepKind
from tests.advice.builders import advice, case, check_in, sent, step, step_and_day, thanks

DEBRIEF = sent("2026-05-06", "recruiter_debrief", to_agency=True)


@pytest.mark.parametrize(
    ("today", "on"),
    [
        ("2026-05-06", "2026-05-06"),
        ("2026-05-07", "2026-05-07"),
        ("2026-05-09", "2026-05-11"),  # missed, and a Saturday
        ("2026-05-20", "2026-05-20"),
    ],
)
def test_the_debrief_is_on_the_day_or_made_up_for(today: str, on: str) -> None:
    found = step(case("2026-05-06", via_agency=True), today)
    assert (found.kind, found.on.isoformat()) == (StepKind.ASK_RECRUITER, on)
    assert (found.recipients, found.letter_kind) == (
        Recipients.AGENCY_RECRUITER,
        LetterKind.CHECK_IN_RECRUITER,
    )
    assert found.why.kind is StepReasonKind.AGENCY_DEBRIEF


def test_a_debrief_after_a_saturday_interview_is_for_saturday() -> None:
    assert step_and_day(case("2026-05-09", via_agency=True), "2026-05-09")[1] == "2026-05-09"


def test_thanks_to_the_employer_on_another_day_hold_the_debrief_back() -> None:
    one = case("2026-05-06", thanks("2026-05-06"), via_agency=True)
    assert step_and_day(one, "2026-05-06") == ("ask_recruiter", "2026-05-06")
    assert step_and_day(one, "2026-05-07") == ("ask_recruiter", "2026-05-13")


def test_thanks_are_left_to_the_agency() -> None:
    one = case("2026-05-06", DEBRIEF, via_agency=True)
    assert step_and_day(one, "2026-05-07") == ("ask_recruiter", "2026-05-13")


@pytest.mark.parametrize(
    ("today", "promise", "expected"),
    [
        ("2026-05-14", None, "2026-05-14"),
        ("2026-05-11", None, "2026-05-13"),
        ("2026-05-11", "2026-05-15", "2026-05-19"),
        ("2026-05-11", "2026-05-08", "2026-05-13"),
    ],
)
def test_the_recruiter_is_asked_once_a_week_and_not_before_a_promise(
    today: str, promise: str | None, expected: str
) -> None:
    one = case("2026-05-06", DEBRIEF, via_agency=True, promised_on=promise)
    found = step(one, today)
    assert (found.kind, found.on.isoformat()) == (StepKind.ASK_RECRUITER, expected)
    assert found.channel is Channel.EMAIL


def test_the_week_is_the_same_in_patient_countries_and_for_sales() -> None:
    german = case("2026-05-06", DEBRIEF, via_agency=True, country="DE")
    assert step_and_day(german, "2026-05-11")[1] == "2026-05-13"
    sales = case(
        "2026-05-06",
        DEBRIEF,
        check_in("2026-05-13", to_agency=True),
        via_agency=True,
        role_type=RoleType.SALES,
    )
    assert step_and_day(sales, "2026-05-14") == ("ask_recruiter", "2026-05-20")


def test_three_unanswered_questions_are_enough() -> None:
    asked = [check_in(d, to_agency=True) for d in ("2026-05-13", "2026-05-20", "2026-05-28")]
    assert step_and_day(case("2026-05-06", DEBRIEF, *asked[:2], via_agency=True), "2026-05-28") == (
        "ask_recruiter",
        "2026-05-28",
    )
    assert step_and_day(case("2026-05-06", DEBRIEF, *asked, via_agency=True), "2026-05-29") == (
        "move_on",
        "2026-06-04",
    )


def test_the_debrief_of_the_next_interview_is_the_next_thing() -> None:
    one = case("2026-05-06", DEBRIEF, via_agency=True, next_interview_on="2026-05-20")
    found = step(one, "2026-05-13")
    assert (found.kind, found.on.isoformat()) == (StepKind.ASK_RECRUITER, "2026-05-20")
    assert found.why.kind is StepReasonKind.INTERVIEW_AHEAD


def test_without_an_interview_there_is_nothing_to_ask_the_agency() -> None:
    one = case(None, DEBRIEF, via_agency=True)
    assert advice(one, "2026-05-20").step is None


def test_the_employer_is_not_written_to() -> None:
    given = advice(case("2026-05-06", DEBRIEF, via_agency=True), "2026-05-14")
    assert Caution.DO_NOT_CONTACT_EMPLOYER_DIRECTLY in given.cautions
    assert Caution.DO_NOT_GUESS_ADDRESSES not in given.cautions


def test_a_debrief_that_moves_to_another_day_keeps_the_spacing() -> None:
    one = case("2026-05-06", thanks("2026-05-09"), via_agency=True)
    assert step_and_day(one, "2026-05-09") == ("ask_recruiter", "2026-05-18")

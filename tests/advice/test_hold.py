"""On hold: an acknowledgement, then a check-in on the named day or every four weeks."""

from typing import Any

import pytest

from desktop.advice.model import StepReasonKind
from desktop.core.kinds import LetterKind, Reason, Recipients, RoleType, StepKind
from tests.advice.builders import advice, case, check_in, sent, step, step_and_day, thanks

T = thanks("2026-04-22")
ACK = sent("2026-05-12", "hold_acknowledgement")
HOLD: dict[str, Any] = {"hold": True, "hold_told_on": "2026-05-11"}
UNTIL: dict[str, Any] = {**HOLD, "hold_until": "2026-07-01"}


@pytest.mark.parametrize("more", [HOLD, UNTIL])
@pytest.mark.parametrize(
    ("today", "on"),
    [
        ("2026-05-11", "2026-05-11"),
        ("2026-05-12", "2026-05-12"),
        ("2026-05-13", "2026-05-13"),
        ("2026-05-16", "2026-05-18"),  # late, on a Saturday
        ("2026-06-01", "2026-06-01"),  # very late
    ],
)
def test_a_hold_is_acknowledged(more: dict[str, Any], today: str, on: str) -> None:
    found = step(case("2026-04-22", T, **more), today)
    assert (found.kind, found.on.isoformat()) == (StepKind.ACKNOWLEDGE_HOLD, on)
    assert found.letter_kind is LetterKind.HOLD_ACKNOWLEDGEMENT
    assert found.why.kind is StepReasonKind.HOLD_ACKNOWLEDGE
    assert found.why.params == {"told": "2026-05-11", "by": "2026-05-13"}


def test_the_acknowledgement_does_not_wait_for_the_spacing() -> None:
    one = case("2026-04-22", T, check_in("2026-05-10"), **HOLD)
    assert step_and_day(one, "2026-05-12") == ("acknowledge_hold", "2026-05-12")


def test_a_hold_without_a_day_is_acknowledged_too() -> None:
    found = step(case("2026-04-22", T, hold=True), "2026-05-12")
    assert found.kind is StepKind.ACKNOWLEDGE_HOLD
    assert found.why.params == {}


def test_the_named_day_is_waited_for_over_the_holiday() -> None:
    found = step(case("2026-04-22", T, ACK, **UNTIL), "2026-05-13")
    assert (found.kind_today, found.kind) == (StepKind.WAIT, StepKind.SEND_CHECK_IN)
    assert found.on.isoformat() == "2026-07-06"  # Friday the third is a holiday
    assert found.letter_kind is LetterKind.CHECK_IN_HOLD_AWARE
    assert found.why.params == {"until": "2026-07-01", "workdays": 2}


def test_after_the_named_day_an_acknowledgement_has_no_point() -> None:
    one = case("2026-04-22", T, **UNTIL)
    assert step_and_day(one, "2026-07-01") == ("send_check_in", "2026-07-06")


@pytest.mark.parametrize(
    ("today", "until", "expected"),
    [
        ("2026-05-16", "2026-05-18", ("send_check_in", "2026-05-20")),  # a Saturday, a Monday
        ("2026-05-16", "2026-05-19", ("acknowledge_hold", "2026-05-18")),
        ("2026-05-15", "2026-05-18", ("acknowledge_hold", "2026-05-15")),
    ],
)
def test_an_acknowledgement_is_not_announced_for_a_day_without_a_point(
    today: str, until: str, expected: tuple[str, str]
) -> None:
    one = case("2026-04-22", T, hold=True, hold_told_on="2026-05-15", hold_until=until)
    assert step_and_day(one, today) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", ("ask_recruiter", "2026-07-06")),
        ("2026-07-06", ("ask_recruiter", "2026-07-13")),
        ("2026-07-06 2026-07-13", ("ask_recruiter", "2026-07-20")),
        ("2026-07-06 2026-07-13 2026-07-20", ("move_on", "2026-07-27")),
        ("2026-06-15 2026-07-06 2026-07-13", ("ask_recruiter", "2026-07-20")),
        ("2026-07-01 2026-07-13 2026-07-20", ("ask_recruiter", "2026-07-27")),
    ],
)
def test_after_the_named_day_an_agency_is_asked_three_times(
    asked: str, expected: tuple[str, str]
) -> None:
    debrief = sent("2026-04-22", "recruiter_debrief", to_agency=True)
    asks = [check_in(on, to_agency=True) for on in asked.split()]
    one = case("2026-04-22", debrief, ACK, *asks, via_agency=True, **UNTIL)
    assert step_and_day(one, asked[-10:] or "2026-07-01") == expected


def test_the_named_day_may_be_so_near_that_the_spacing_decides() -> None:
    one = case("2026-04-22", T, ACK, **{**HOLD, "hold_until": "2026-05-14"})
    assert step_and_day(one, "2026-05-13") == ("send_check_in", "2026-05-19")


@pytest.mark.parametrize(
    ("heard", "on"),
    [
        ("2026-05-11", "2026-07-06"),  # the news of the hold itself
        ("2026-06-10", "2026-07-06"),
        ("2026-07-01", "2026-07-06"),  # on the named day
        ("2026-07-02", "2026-07-09"),
        ("2026-07-06", "2026-07-13"),
    ],
)
def test_an_answer_after_the_named_day_is_given_its_week(heard: str, on: str) -> None:
    one = case("2026-04-22", T, ACK, last_inbound_on=heard, **UNTIL)
    assert step_and_day(one, max(heard, "2026-05-13")) == ("send_check_in", on)


def test_a_second_hold_is_acknowledged_again() -> None:
    first = sent("2026-04-28", "hold_acknowledgement")
    one = case("2026-04-22", T, first, **HOLD)
    assert step_and_day(one, "2026-05-12") == ("acknowledge_hold", "2026-05-12")


def test_after_the_named_day_the_letters_follow_their_order() -> None:
    first = case("2026-04-22", T, ACK, check_in("2026-07-06"), **UNTIL)
    found = step(first, "2026-07-13")
    assert (found.kind, found.letter_kind) == (
        StepKind.SEND_CHECK_IN,  # an idea takes the patient form as well
        LetterKind.CHECK_IN_HOLD_AWARE,
    )
    after = (check_in("2026-07-06"), sent("2026-07-13", "value_add"))
    second = case("2026-04-22", T, ACK, *after, **UNTIL)
    found = step(second, "2026-07-20")
    assert (found.kind, found.letter_kind) == (
        StepKind.SEND_FINAL_CHECK_IN,
        LetterKind.CHECK_IN_HOLD_AWARE,
    )
    last = case("2026-04-22", T, ACK, sent("2026-07-20", "final_check_in"), **UNTIL)
    assert step_and_day(last, "2026-07-21") == ("move_on", "2026-07-27")


@pytest.mark.parametrize(
    ("asked", "today", "expected"),
    [
        ((), "2026-05-13", ("send_check_in", "2026-06-09")),
        ((), "2026-06-20", ("send_check_in", "2026-06-22")),
        (("2026-06-09",), "2026-06-10", ("send_check_in", "2026-07-07")),
        (("2026-06-09", "2026-07-07"), "2026-07-08", ("send_check_in", "2026-08-04")),
        (("2026-06-09", "2026-07-07", "2026-08-04"), "2026-08-05", ("move_on", "2026-08-11")),
    ],
)
def test_without_a_day_they_are_asked_every_four_weeks_three_times(
    asked: tuple[str, ...], today: str, expected: tuple[str, str]
) -> None:
    one = case("2026-04-22", T, ACK, *(check_in(day) for day in asked), **HOLD)
    assert step_and_day(one, today) == expected


def test_a_repeat_that_falls_on_a_holiday_moves_on() -> None:
    one = case("2026-04-22", T, sent("2026-04-27", "hold_acknowledgement"),
               hold=True, hold_told_on="2026-04-24")  # fmt: skip
    assert step_and_day(one, "2026-05-04") == ("send_check_in", "2026-05-26")


def test_an_answer_restarts_the_repeats() -> None:
    one = case(
        "2026-04-22", T, ACK, check_in("2026-06-09"), check_in("2026-07-07", answered=True), **HOLD
    )
    assert step_and_day(one, "2026-07-08") == ("send_check_in", "2026-08-04")


def test_a_follow_up_after_the_news_counts_as_the_acknowledgement() -> None:
    one = case("2026-04-22", T, check_in("2026-05-13"), **HOLD)
    assert step_and_day(one, "2026-05-14") == ("send_check_in", "2026-06-10")


def test_a_final_check_in_ends_the_waiting_without_a_day() -> None:
    one = case("2026-04-22", T, ACK, sent("2026-06-09", "final_check_in"), **HOLD)
    assert step_and_day(one, "2026-06-10") == ("move_on", "2026-06-16")


@pytest.mark.parametrize("more", [HOLD, UNTIL])
def test_with_an_agency_everything_goes_through_the_recruiter(more: dict[str, Any]) -> None:
    debrief = sent("2026-04-22", "recruiter_debrief", to_agency=True)
    one = case("2026-04-22", debrief, via_agency=True, **more)
    found = step(one, "2026-05-12")
    assert (found.kind, found.recipients) == (
        StepKind.ACKNOWLEDGE_HOLD,
        Recipients.AGENCY_RECRUITER,
    )
    later = case("2026-04-22", debrief, ACK, via_agency=True, **more)
    found = step(later, "2026-05-13")
    assert (found.kind, found.letter_kind) == (
        StepKind.ASK_RECRUITER,
        LetterKind.CHECK_IN_RECRUITER,
    )
    assert found.on.isoformat() == ("2026-07-06" if "hold_until" in more else "2026-06-09")


NEWS = "freeze_or_layoffs_news"


@pytest.mark.parametrize(
    ("observations", "more", "expected"),
    [
        (NEWS, {}, LetterKind.CHECK_IN_HOLD_AWARE),
        (NEWS, {"promised_on": "2026-05-08"}, LetterKind.CHECK_IN_HOLD_AWARE),
        (NEWS, {"promised_on": "2026-05-29"}, LetterKind.CHECK_IN_HOLD_AWARE),
        ("budget_approval_pending", {"promised_on": "2026-05-29"}, LetterKind.CHECK_IN),
        ("budget_approval_pending", {}, LetterKind.CHECK_IN_HOLD_AWARE),
        (NEWS + " concern_voiced", {}, LetterKind.VALUE_ADD),
        ("posting_removed", {}, LetterKind.CHECK_IN),
    ],
)
def test_while_a_hold_ranks_first_the_question_is_a_patient_one(
    observations: str, more: dict[str, Any], expected: LetterKind
) -> None:
    one = case("2026-04-22", T, observations=observations, **more)
    given = advice(one, "2026-05-14")
    assert (given.ranking[0].reason is Reason.ON_HOLD) == (observations != "posting_removed")
    assert given.step is not None
    assert given.step.letter_kind is expected


def test_a_call_stays_a_call_while_a_hold_ranks_first() -> None:
    one = case("2026-04-22", T, check_in("2026-05-04"), observations=NEWS, role_type=RoleType.SALES)
    assert step(one, "2026-05-14").letter_kind is LetterKind.PHONE_SCRIPT


def test_a_step_that_is_the_same_for_all_reasons_is_right_for_all_six() -> None:
    assert advice(case("2026-04-22", T), "2026-05-14").right_for == 6
    idea = case("2026-04-22", T, check_in("2026-05-04"))
    assert advice(idea, "2026-05-14").right_for == 5
    patient = case("2026-04-22", T, check_in("2026-05-04"), observations=NEWS)
    assert advice(patient, "2026-05-14").right_for == 1

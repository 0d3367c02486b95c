"""Thanks are sent at once to everyone; when it is too late, the check-in contains them."""

import pytest

from desktop.core.kinds import LetterKind, Recipients, StepKind
from tests.advice.builders import case, check_in, sent, step, step_and_day, thanks

THANKS = "send_thank_you"


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-03-05", (THANKS, "2026-03-05")),  # the evening of the interview, a Thursday
        ("2026-03-06", (THANKS, "2026-03-06")),
        ("2026-03-07", (THANKS, "2026-03-07")),  # a mail may go on a Saturday
        ("2026-03-10", (THANKS, "2026-03-10")),  # the third working day is the last for it
        ("2026-03-11", ("send_check_in", "2026-03-12")),
    ],
)
def test_thanks_are_due_until_the_third_working_day(today: str, expected: tuple[str, str]) -> None:
    assert step_and_day(case("2026-03-05"), today) == expected


def test_a_thank_you_on_the_day_of_a_saturday_interview_is_for_that_day() -> None:
    found = step(case("2026-03-07"), "2026-03-07")
    assert (found.kind_today, found.on.isoformat()) == (StepKind.SEND_THANK_YOU, "2026-03-07")


def test_holidays_lengthen_the_time_for_thanks() -> None:
    # Friday 22 May, then the weekend and Memorial Day: Thursday is the third working day.
    assert step_and_day(case("2026-05-22"), "2026-05-28") == (THANKS, "2026-05-28")
    assert step_and_day(case("2026-05-22"), "2026-05-29")[0] == "send_check_in"


def test_thanks_that_were_never_sent_go_into_the_check_in() -> None:
    found = step(case("2026-03-05"), "2026-03-20")
    assert found.kind_today is StepKind.SEND_CHECK_IN
    assert found.letter_kind is LetterKind.CHECK_IN_WITH_THANKS


def test_a_second_letter_does_not_repeat_the_late_thanks() -> None:
    one = case("2026-03-05", check_in("2026-03-12", answered=True))
    assert step(one, "2026-03-20").letter_kind is LetterKind.CHECK_IN


def test_thanks_for_an_earlier_interview_do_not_count_for_this_one() -> None:
    one = case("2026-03-12", thanks("2026-03-03"), check_in("2026-03-10"), earlier_interviews=1)
    assert step_and_day(one, "2026-03-13") == (THANKS, "2026-03-13")


def test_a_promise_does_not_hold_back_the_thanks() -> None:
    assert step_and_day(case("2026-03-05", promised_on="2026-03-20"), "2026-03-06")[0] == THANKS


def test_the_others_are_thanked_on_the_same_day() -> None:
    one = case("2026-03-05", thanks("2026-03-05"), interviewers=3, thanks_left=2)
    assert step_and_day(one, "2026-03-05") == (THANKS, "2026-03-05")


def test_the_others_wait_for_the_next_letter_once_the_day_is_over() -> None:
    one = case("2026-03-05", thanks("2026-03-05"), interviewers=3, thanks_left=2)
    assert step_and_day(one, "2026-03-06") == ("send_check_in", "2026-03-12")


def test_something_sent_since_the_interview_holds_the_thanks_back() -> None:
    one = case("2026-03-05", sent("2026-03-05", "other"))
    found = step(one, "2026-03-06")
    assert (found.kind, found.letter_kind) == (
        StepKind.SEND_CHECK_IN,
        LetterKind.CHECK_IN_WITH_THANKS,
    )


def test_something_sent_today_leaves_room_for_the_thanks() -> None:
    assert step_and_day(case("2026-03-05", sent("2026-03-06", "other")), "2026-03-06")[0] == THANKS


def test_the_next_interview_is_waited_for_and_then_thanked_for() -> None:
    one = case("2026-03-05", thanks("2026-03-05"), next_interview_on="2026-03-19")
    found = step(one, "2026-03-16")
    assert (found.kind_today, found.kind) == (StepKind.WAIT, StepKind.SEND_THANK_YOU)
    assert found.on.isoformat() == "2026-03-19"


def test_before_the_first_interview_its_thanks_are_the_next_thing() -> None:
    one = case(None, next_interview_on="2026-03-19")
    assert step_and_day(one, "2026-03-16") == (THANKS, "2026-03-19")


@pytest.mark.parametrize(
    ("known", "organiser", "expected"),
    [
        (5, False, Recipients.EACH_INTERVIEWER),
        (5, True, Recipients.EACH_INTERVIEWER),
        (2, True, Recipients.EACH_INTERVIEWER_AND_ORGANISER),
        (2, False, Recipients.EACH_INTERVIEWER),
        (0, True, Recipients.ORGANISER),
        (0, False, Recipients.HIRING_CONTACT),
    ],
)
def test_unknown_addresses_are_reached_through_the_organiser(
    known: int, organiser: bool, expected: Recipients
) -> None:
    one = case("2026-05-07", interviewers=5, addresses_known=known, organiser_known=organiser)
    assert step(one, "2026-05-08").recipients is expected


def test_once_everybody_is_thanked_the_day_is_done() -> None:
    assert step_and_day(case("2026-03-05", thanks("2026-03-05")), "2026-03-05") == (
        "send_check_in",
        "2026-03-12",
    )


@pytest.mark.parametrize("today", ["2026-03-05", "2026-03-06"])
def test_a_check_in_that_came_first_has_thanked(today: str) -> None:
    one = case("2026-03-05", check_in("2026-03-05"))
    assert step(one, today).kind is not StepKind.SEND_THANK_YOU
    assert step(one, "2026-03-20").letter_kind is not LetterKind.CHECK_IN_WITH_THANKS


def test_who_was_not_written_to_with_the_check_in_is_still_thanked_on_that_day() -> None:
    one = case("2026-03-05", check_in("2026-03-05"), interviewers=2, thanks_left=1)
    assert step(one, "2026-03-05").kind_today is StepKind.SEND_THANK_YOU

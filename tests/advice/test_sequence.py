"""The sequence of a check-in, an idea, a final check-in, and no more."""

from typing import Any

import pytest

from desktop.advice.model import ContactFact, StepReasonKind
from desktop.core.kinds import Channel, InterviewKind, LetterKind, Recipients, RoleType, StepKind
from tests.advice.builders import advice, case, check_in, sent, step, step_and_day, thanks

T = thanks("2026-03-31")
SALES = {"role_type": RoleType.SALES}
NO_PROBLEM = {"problem_raised": False}
IDEA = sent("2026-04-17", "value_add")
CALL = sent("2026-04-17", "check_in", channel="phone")


@pytest.mark.parametrize(
    ("contacts", "more", "expected"),
    [
        ((), {}, "send_check_in"),
        ((check_in("2026-04-10"),), {}, "send_value_add"),
        ((check_in("2026-04-10"), IDEA), {}, "send_final_check_in"),
        # An idea that was never sent goes before the last letter.
        ((check_in("2026-04-10"), check_in("2026-04-17")), {}, "send_value_add"),
        ((check_in("2026-04-10"), check_in("2026-04-10")), {}, "send_value_add"),
        ((IDEA,), {}, "send_check_in"),
        # Without a problem of theirs there is nothing to have an idea on.
        ((check_in("2026-04-10"),), NO_PROBLEM, "send_check_in"),
        ((check_in("2026-04-10"), check_in("2026-04-17")), NO_PROBLEM, "send_final_check_in"),
        ((check_in("2026-04-10"), IDEA), NO_PROBLEM, "send_final_check_in"),
        ((check_in("2026-04-10", answered=True),), NO_PROBLEM, "send_check_in"),
        ((check_in("2026-04-10"), CALL), {**SALES, **NO_PROBLEM}, "send_check_in"),
        ((check_in("2026-04-10"),), {**SALES, **NO_PROBLEM}, "call"),
        ((check_in("2026-04-10", answered=True),), {}, "send_check_in"),
        ((check_in("2026-04-10", answered=True), IDEA), {}, "send_check_in"),
        ((check_in("2026-04-10"), IDEA), {"last_inbound_on": "2026-04-18"}, "send_check_in"),
        ((check_in("2026-04-10"), IDEA), {"last_inbound_on": "2026-04-10"}, "send_check_in"),
        ((sent("2026-04-10", "other"),), {}, "send_check_in"),
        ((sent("2026-04-10", "recruiter_debrief"),), {}, "send_check_in"),
        ((sent("2026-04-10", "other", channel="phone"),), {}, "send_value_add"),
        # Sales: a call after the check-in, once.
        ((check_in("2026-04-10"),), SALES, "call"),
        ((check_in("2026-04-10"), CALL), SALES, "send_value_add"),
        ((check_in("2026-04-10"), sent("2026-04-17", "other", channel="phone")), SALES,
         "send_value_add"),
        ((check_in("2026-04-03"), sent("2026-04-10", "other", channel="phone"), IDEA), SALES,
         "send_final_check_in"),
        ((check_in("2026-04-10", channel="phone"),), SALES, "send_value_add"),
        ((check_in("2026-04-10", channel="phone"), IDEA), SALES, "send_final_check_in"),
        ((check_in("2026-04-10"), IDEA), SALES, "send_final_check_in"),
        ((check_in("2026-04-10"),), {**SALES, "no_calls": True}, "send_value_add"),
        ((check_in("2026-04-10"), CALL), {}, "send_final_check_in"),
    ],
)  # fmt: skip
def test_the_next_letter_follows_from_what_is_unanswered(
    contacts: tuple[ContactFact, ...], more: dict[str, Any], expected: str
) -> None:
    assert step_and_day(case("2026-03-31", T, *contacts, **more), "2026-04-28") == (
        expected,
        "2026-04-28",
    )


def test_a_concern_is_answered_whether_or_not_a_problem_is_known() -> None:
    one = case("2026-03-31", T, observations="concern_voiced", **NO_PROBLEM)
    assert step_and_day(one, "2026-04-10") == ("send_value_add", "2026-04-10")


def test_a_concern_is_answered_first() -> None:
    one = case("2026-03-31", T, observations="concern_voiced")
    assert step_and_day(one, "2026-04-10") == ("send_value_add", "2026-04-10")
    again = case("2026-03-31", T, sent("2026-04-10", "value_add"), observations="concern_voiced")
    assert step_and_day(again, "2026-04-17") == ("send_check_in", "2026-04-17")
    answered = case(
        "2026-03-31",
        T,
        sent("2026-04-10", "value_add", answered=True),
        observations="concern_voiced",
    )
    assert step_and_day(answered, "2026-04-17") == ("send_check_in", "2026-04-17")


def test_an_invitation_to_call_makes_the_check_in_a_call() -> None:
    one = case("2026-03-31", T, observations="invited_to_follow_up")
    found = step(one, "2026-04-07")
    assert (found.kind, found.channel) == (StepKind.CALL, Channel.PHONE)
    assert found.letter_kind is LetterKind.PHONE_SCRIPT
    assert found.on.isoformat() == "2026-04-07"


def test_an_invitation_is_taken_up_in_writing_where_calls_are_unwanted() -> None:
    one = case("2026-03-31", T, observations="invited_to_follow_up", no_calls=True)
    found = step(one, "2026-04-07")
    assert (found.kind, found.channel) == (StepKind.SEND_CHECK_IN, Channel.EMAIL)


@pytest.mark.parametrize(
    ("final", "today", "action", "on"),
    [
        ("2026-04-24", "2026-04-27", StepKind.WAIT, "2026-05-01"),
        ("2026-04-24", "2026-05-01", StepKind.MOVE_ON, "2026-05-01"),
        ("2026-04-24", "2026-05-13", StepKind.MOVE_ON, "2026-05-13"),
        ("2026-05-20", "2026-05-21", StepKind.WAIT, "2026-05-28"),  # Memorial Day in between
    ],
)
def test_five_working_days_after_the_final_check_in_it_is_time_to_move_on(
    final: str, today: str, action: StepKind, on: str
) -> None:
    one = case("2026-03-31", T, check_in("2026-04-10"), IDEA, sent(final, "final_check_in"))
    found = step(one, today)
    assert (found.kind_today, found.kind, found.on.isoformat()) == (action, StepKind.MOVE_ON, on)
    assert (found.channel, found.recipients) == (Channel.NONE, Recipients.NONE)
    assert found.letter_kind is None
    assert found.why.kind is StepReasonKind.FINAL_UNANSWERED


def test_an_answer_to_the_final_check_in_starts_again() -> None:
    one = case(
        "2026-03-31", T, sent("2026-04-24", "final_check_in", answered=True),
        promised_on="2026-05-08",
    )  # fmt: skip
    assert step_and_day(one, "2026-05-05") == ("send_check_in", "2026-05-12")


def test_a_further_interview_starts_again() -> None:
    one = case(
        "2026-04-28", check_in("2026-04-10"), IDEA, thanks("2026-04-28"), earlier_interviews=1
    )
    assert step_and_day(one, "2026-04-29") == ("send_check_in", "2026-05-05")


def test_after_a_phone_screen_the_screener_is_asked() -> None:
    one = case("2026-04-20", thanks("2026-04-20"), interview_kind=InterviewKind.PHONE_SCREEN)
    assert step(one, "2026-04-27").recipients is Recipients.SCREENER
    assert step(
        case("2026-04-20", interview_kind=InterviewKind.PHONE_SCREEN), "2026-04-20"
    ).recipients is (Recipients.SCREENER)


def test_after_answers_recorded_without_anybody_the_organiser_is_asked() -> None:
    recorded: dict[str, Any] = {"interview_kind": InterviewKind.RECORDED_VIDEO}
    known = case("2026-04-20", organiser_known=True, contact_known=True, **recorded)
    assert step(known, "2026-04-28").recipients is Recipients.ORGANISER
    unknown = case("2026-04-20", organiser_known=False, contact_known=True, **recorded)
    assert step(unknown, "2026-04-28").recipients is Recipients.HIRING_CONTACT


def test_a_closed_application_has_no_next_step() -> None:
    assert advice(case("2026-03-31", closed=True), "2026-04-07").step is None

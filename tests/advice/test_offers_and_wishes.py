"""A competing offer is announced at once, and the employer's wishes are respected."""

from typing import Any

import pytest

from desktop.advice.model import ContactFact, StepReasonKind
from desktop.core.kinds import Caution, Channel, LetterKind, Recipients, RoleType, StepKind
from tests.advice.builders import advice, case, check_in, sent, step, step_and_day, thanks

T = thanks("2026-05-12")


@pytest.mark.parametrize(
    ("deadline", "today", "answer_by"),
    [
        ("2026-05-20", "2026-05-19", "2026-05-19"),
        ("2026-06-15", "2026-05-19", "2026-06-12"),
        ("2026-05-26", "2026-05-16", "2026-05-22"),  # today is a Saturday, Memorial Day before
        ("2026-05-19", "2026-05-19", "2026-05-18"),
    ],
)
def test_another_offer_is_announced_today(deadline: str, today: str, answer_by: str) -> None:
    found = step(case("2026-05-12", T, offer_deadline=deadline), today)
    assert (found.kind_today, found.on.isoformat()) == (StepKind.NOTIFY_COMPETING_OFFER, today)
    assert found.letter_kind is LetterKind.OFFER_DEADLINE
    assert found.why.params == {"deadline": deadline, "answer_by": answer_by}


def test_telling_them_does_not_wait_for_the_spacing_or_a_promise() -> None:
    one = case(
        "2026-05-12", T, check_in("2026-05-18"),
        offer_deadline="2026-05-26", promised_on="2026-05-29",
    )  # fmt: skip
    assert step_and_day(one, "2026-05-19") == ("notify_competing_offer", "2026-05-19")


@pytest.mark.parametrize(
    ("today", "action", "on"),
    [
        ("2026-05-20", StepKind.WAIT, "2026-05-22"),
        ("2026-05-22", StepKind.MOVE_ON, "2026-05-22"),
        ("2026-05-25", StepKind.MOVE_ON, "2026-05-25"),
    ],
)
def test_without_an_answer_in_time_the_decision_is_made_without_them(
    today: str, action: StepKind, on: str
) -> None:
    one = case("2026-05-12", T, sent("2026-05-19", "offer_deadline"), offer_deadline="2026-05-26")
    found = step(one, today)
    assert (found.kind_today, found.kind, found.on.isoformat()) == (action, StepKind.MOVE_ON, on)
    assert found.why.kind is StepReasonKind.OFFER_DECIDE


@pytest.mark.parametrize("answer", [{"last_inbound_on": "2026-05-20"}, {}])
def test_with_their_answer_the_ordinary_rules_hold_again(answer: dict[str, str]) -> None:
    notice = sent("2026-05-19", "offer_deadline", answered=not answer)
    one = case(
        "2026-05-12", T, notice, offer_deadline="2026-06-15", promised_on="2026-05-29", **answer
    )
    assert step_and_day(one, "2026-05-21") == ("send_check_in", "2026-06-02")


def test_a_deadline_that_has_passed_no_longer_matters() -> None:
    one = case("2026-05-12", T, offer_deadline="2026-05-18")
    assert step_and_day(one, "2026-05-19") == ("send_check_in", "2026-05-19")


@pytest.mark.parametrize(
    ("contacts", "more", "today", "expected"),
    [
        # Told on 8 May, a further interview on 12 May: its thanks come first, then the decision.
        ((), {}, "2026-05-12", ("send_thank_you", "2026-05-12")),
        ((), {}, "2026-05-14", ("send_thank_you", "2026-05-14")),
        ((T,), {}, "2026-05-13", ("move_on", "2026-05-19")),
        ((T,), {}, "2026-05-19", ("move_on", "2026-05-19")),
        # With an answer since that interview their own rules hold.
        ((T,), {"last_inbound_on": "2026-05-13"}, "2026-05-13", ("send_check_in", "2026-05-20")),
        # Yet another interview before the day to decide: its thanks are next.
        ((T,), {"next_interview_on": "2026-05-18"}, "2026-05-13", ("send_thank_you", "2026-05-18")),
        ((T,), {"next_interview_on": "2026-05-22"}, "2026-05-13", ("move_on", "2026-05-19")),
        # Through an agency the debrief of the interview comes first.
        ((), {"via_agency": True}, "2026-05-12", ("ask_recruiter", "2026-05-12")),
    ],
)
def test_an_offer_told_before_the_interview_is_not_told_again(
    contacts: tuple[ContactFact, ...], more: dict[str, Any], today: str, expected: tuple[str, str]
) -> None:
    notice = sent("2026-05-08", "offer_deadline")
    one = case("2026-05-12", notice, *contacts, offer_deadline="2026-05-20", **more)
    assert step_and_day(one, today) == expected


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ("2026-04-22", "send_thank_you"),
        ("2026-04-21", "notify_competing_offer"),
    ],
)
def test_a_notice_from_long_ago_was_about_another_offer(notice: str, expected: str) -> None:
    one = case("2026-05-12", sent(notice, "offer_deadline"), offer_deadline="2026-05-20")
    assert step_and_day(one, "2026-05-12") == (expected, "2026-05-12")


def test_an_agreed_interview_before_the_day_to_decide_comes_first() -> None:
    one = case(
        "2026-05-12", T, sent("2026-05-13", "offer_deadline"),
        offer_deadline="2026-05-20", next_interview_on="2026-05-18",
    )  # fmt: skip
    assert step_and_day(one, "2026-05-14") == ("send_thank_you", "2026-05-18")


def test_an_agency_is_told_instead_of_the_employer() -> None:
    one = case("2026-05-12", offer_deadline="2026-05-26", via_agency=True)
    assert step(one, "2026-05-12").recipients is Recipients.AGENCY_RECRUITER


@pytest.mark.parametrize("today", ["2026-05-14", "2026-05-16", "2030-01-01"])
def test_do_not_contact_us_holds_whatever_else_is_known(today: str) -> None:
    one = case(
        "2026-05-12", hold=True, rejected=True, via_agency=True, no_contact=True,
        offer_deadline="2026-05-20", next_interview_on="2026-05-29",
        observations="new_hire_visible",
    )  # fmt: skip
    given = advice(one, today)
    assert given.step is not None
    assert (given.step.kind_today, given.step.on.isoformat()) == (StepKind.NO_CONTACT, today)
    assert (given.step.channel, given.step.recipients) == (Channel.NONE, Recipients.NONE)
    assert given.step.letter_kind is None
    assert Caution.CONTACT_DISABLED in given.cautions


def test_no_calls_leaves_the_mail() -> None:
    one = case("2026-05-12", T, offer_deadline="2026-05-20", no_calls=True)
    given = advice(one, "2026-05-19")
    assert given.step is not None
    assert given.step.channel is Channel.EMAIL
    assert Caution.PHONE_DISABLED in given.cautions


def test_no_calls_leaves_out_the_extra_call_in_sales() -> None:
    one = case("2026-05-12", T, check_in("2026-05-18"), role_type=RoleType.SALES, no_calls=True)
    assert step_and_day(one, "2026-05-26") == ("send_value_add", "2026-05-26")


LEFT = "asked_to_be_left_to_call"


@pytest.mark.parametrize("today", ["2026-04-13", "2026-04-27"])
def test_who_wants_to_call_first_gets_one_mail_after_fifteen_working_days(today: str) -> None:
    one = case("2026-04-06", thanks("2026-04-06"), observations=LEFT)
    found = step(one, today)
    assert (found.kind, found.on.isoformat()) == (StepKind.SEND_CHECK_IN, "2026-04-27")
    assert found.why.kind is StepReasonKind.THEY_WILL_CONTACT


@pytest.mark.parametrize(
    "contacts", [(thanks("2026-04-06"),), (thanks("2026-04-06"), check_in("2026-04-27"))]
)
def test_their_word_meanwhile_begins_the_fifteen_working_days_anew(
    contacts: tuple[ContactFact, ...],
) -> None:
    one = case("2026-04-06", *contacts, last_inbound_on="2026-04-29", observations=LEFT)
    found = step(one, "2026-04-29")
    assert (found.kind, found.on.isoformat()) == (StepKind.SEND_CHECK_IN, "2026-05-20")
    assert found.why.kind is StepReasonKind.THEY_WILL_CONTACT_STILL


def test_and_no_second_one() -> None:
    one = case("2026-04-06", thanks("2026-04-06"), check_in("2026-04-27"), observations=LEFT)
    assert step_and_day(one, "2026-04-28") == ("move_on", "2026-05-04")


def test_with_a_promised_day_they_are_asked_as_usual() -> None:
    one = case("2026-04-06", thanks("2026-04-06"), promised_on="2026-04-15", observations=LEFT)
    assert step_and_day(one, "2026-04-13") == ("send_check_in", "2026-04-17")


def test_left_to_call_without_an_interview_asks_for_nothing() -> None:
    assert advice(case(None, observations=LEFT), "2026-04-13").step is None

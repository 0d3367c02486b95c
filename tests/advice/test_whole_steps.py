"""The whole step: what, when, with which letter, and the reason with its parameters.

Interviews are on Tuesday 10 March 2026.
"""

from dataclasses import replace
from typing import Any

import pytest

from desktop.advice.model import CaseFacts, ObservedFact
from desktop.core.kinds import InterviewKind, InterviewStatus
from tests.advice.builders import WholeStep, case, check_in, day, sent, step, thanks, whole_step


def met(*contacts: Any, **more: Any) -> CaseFacts:
    return case("2026-03-10", thanks("2026-03-10"), *contacts, **more)


def offer_asked(on: str) -> Any:
    return sent(on, "offer_request")


def deciding(*days: str | None) -> tuple[ObservedFact, ...]:
    return tuple(
        ObservedFact(kind="reply_still_deciding", on=day(on) if on else None) for on in days
    )


OFFERS = [
    (
        met(offer_told_on="2026-03-16"), "2026-03-16",
        ("ask_for_offer", "2026-03-19", "offer_request",
         {"kind": "offer_told", "told": "2026-03-16", "workdays": 3}),
    ),
    (
        met(offer_told_on="2026-03-16", promised_on="2026-03-20"), "2026-03-16",
        ("ask_for_offer", "2026-03-23", "offer_request",
         {"kind": "offer_expected", "expected": "2026-03-20"}),
    ),
    (
        met(offer_told_on="2026-03-16", promised_on="2026-03-16"), "2026-03-16",
        ("ask_for_offer", "2026-03-17", "offer_request",
         {"kind": "offer_expected", "expected": "2026-03-16"}),
    ),
    (
        met(offer_told_on="2026-03-16", promised_on="2026-03-13"), "2026-03-16",
        ("ask_for_offer", "2026-03-19", "offer_request",
         {"kind": "offer_told", "told": "2026-03-16", "workdays": 3}),
    ),
    (
        met(offer_asked("2026-03-13"), offer_told_on="2026-03-16"), "2026-03-16",
        ("ask_for_offer", "2026-03-20", "offer_request",
         {"kind": "spacing", "last": "2026-03-13", "days": 7}),
    ),
    (
        met(offer_asked("2026-03-19"), offer_told_on="2026-03-16"), "2026-03-20",
        ("ask_for_offer", "2026-03-26", "offer_request",
         {"kind": "offer_asked", "asked": "2026-03-19", "days": 7}),
    ),
    (
        met(offer_asked("2026-03-16"), offer_told_on="2026-03-16"), "2026-03-20",
        ("ask_for_offer", "2026-03-23", "offer_request",
         {"kind": "offer_asked", "asked": "2026-03-16", "days": 7}),
    ),
    (
        met(offer_asked("2026-03-19"), offer_asked("2026-03-26"), offer_told_on="2026-03-16"),
        "2026-03-27",
        ("send_check_in", "2026-04-02", "check_in",
         {"kind": "spacing", "last": "2026-03-26", "days": 7}),
    ),
    (
        met(
            offer_asked("2026-03-19"), offer_asked("2026-03-26"),
            sent("2026-04-16", "final_check_in"), offer_told_on="2026-03-16",
        ),
        "2026-04-17",
        ("ask_for_offer", "2026-05-14", "offer_request",
         {"kind": "offer_asked", "asked": "2026-04-16", "days": 28}),
    ),
    (
        met(offer_on="2026-03-16"), "2026-03-17",
        ("answer_offer", "2026-03-17", "offer_reply",
         {"kind": "offer_received", "received": "2026-03-16"}),
    ),
    (
        met(sent("2026-03-13", "offer_reply"), offer_on="2026-03-16", offer_answer_by="2026-03-24"),
        "2026-03-20",
        ("answer_offer", "2026-03-20", "offer_reply",
         {"kind": "offer_received", "received": "2026-03-16", "answer_by": "2026-03-24",
          "ask_by": "2026-03-20"}),
    ),
    (
        met(offer_on="2026-03-16", offer_answer_by="2026-03-24"), "2026-03-21",
        ("answer_offer", "2026-03-21", "offer_reply",
         {"kind": "offer_received", "received": "2026-03-16", "answer_by": "2026-03-24"}),
    ),
    (
        met(sent("2026-03-16", "offer_reply"), offer_on="2026-03-16"), "2026-03-17",
        ("ask_for_offer", "2026-03-23", "offer_request",
         {"kind": "offer_answered", "answered": "2026-03-16", "workdays": 5}),
    ),
    (
        met(
            offer_asked("2026-03-16"), sent("2026-03-18", "offer_reply"),
            offer_asked("2026-03-25"), offer_on="2026-03-16",
        ),
        "2026-03-26",
        ("ask_for_offer", "2026-04-01", "offer_request",
         {"kind": "offer_asked", "asked": "2026-03-25", "days": 7}),
    ),
    (
        met(offer_asked("2026-03-16"), sent("2026-03-18", "offer_reply"), offer_on="2026-03-16"),
        "2026-03-19",
        ("ask_for_offer", "2026-03-25", "offer_request",
         {"kind": "offer_answered", "answered": "2026-03-18", "workdays": 5}),
    ),
]  # fmt: skip
PROMISES = [
    (
        met(), "2026-03-10",
        ("send_check_in", "2026-03-17", "check_in",
         {"kind": "no_promise", "interview": "2026-03-10", "workdays": 5}),
    ),
    (
        met(last_inbound_on="2026-03-10"), "2026-03-10",
        ("send_check_in", "2026-03-17", "check_in",
         {"kind": "no_promise", "interview": "2026-03-10", "workdays": 5}),
    ),
    (
        met(last_inbound_on="2026-03-12"), "2026-03-12",
        ("send_check_in", "2026-03-19", "check_in",
         {"kind": "answer_without_date", "heard": "2026-03-12", "days": 7}),
    ),
    (
        met(away_since="2026-03-11"), "2026-03-12",
        ("send_check_in", "2026-03-25", "check_in",
         {"kind": "away", "since": "2026-03-11", "workdays": 10}),
    ),
    (
        met(away_since="2026-03-11", promised_on="2026-03-18"), "2026-03-12",
        ("send_check_in", "2026-03-20", "check_in",
         {"kind": "promise_not_due", "promise": "2026-03-18", "workdays": 2}),
    ),
    (
        met(promised_on="2026-03-18", last_inbound_on="2026-03-18"), "2026-03-18",
        ("send_check_in", "2026-03-20", "check_in",
         {"kind": "promise_not_due", "promise": "2026-03-18", "workdays": 2}),
    ),
    (
        met(promised_on="2026-03-18"), "2026-03-19",
        ("send_check_in", "2026-03-20", "check_in",
         {"kind": "promise_passed", "promise": "2026-03-18", "workdays": 2}),
    ),
]  # fmt: skip
OTHERS = [
    (
        met(observations="decides_at_once"), "2026-03-10",
        ("send_value_add", "2026-03-11", "value_add",
         {"kind": "decides_at_once", "interview": "2026-03-10"}),
    ),
    (
        case("2026-03-10", interview_kind=InterviewKind.RECORDED_VIDEO), "2026-03-11",
        ("send_check_in", "2026-03-19", "check_in",
         {"kind": "no_promise", "interview": "2026-03-10", "workdays": 7}),
    ),
    (
        case("2026-03-10", interview_kind=InterviewKind.TEST_TASK, country="DE"), "2026-03-11",
        ("send_check_in", "2026-03-17", "check_in",
         {"kind": "no_promise", "interview": "2026-03-10", "workdays": 5}),
    ),
    (
        case("2026-03-10"), "2026-03-10",
        ("send_thank_you", "2026-03-10", "thank_you",
         {"kind": "thank_at_once", "interview": "2026-03-10"}),
    ),
    (
        met(next_interview_on="2026-03-20"), "2026-03-12",
        ("send_thank_you", "2026-03-20", "thank_you",
         {"kind": "interview_ahead", "interview": "2026-03-20"}),
    ),
    (
        met(next_interview_on="2026-03-20", next_interview_kind=InterviewKind.RECORDED_VIDEO),
        "2026-03-12",
        ("send_check_in", "2026-03-31", "check_in",
         {"kind": "interview_ahead", "interview": "2026-03-20"}),
    ),
    (
        met(next_interview_on="2026-03-20", next_interview_kind=InterviewKind.TRIAL_DAY),
        "2026-03-12",
        ("send_thank_you", "2026-03-20", "thank_you",
         {"kind": "interview_ahead", "interview": "2026-03-20"}),
    ),
    (
        case("2026-03-10", sent("2026-03-19", "date_request"), not_held_on="2026-03-16",
             not_held=InterviewStatus.CANCELLED_BY_THEM),
        "2026-03-20",
        ("send_check_in", "2026-03-26", "check_in",
         {"kind": "spacing", "last": "2026-03-19", "days": 7}),
    ),
    (
        case("2026-03-10", sent("2026-03-16", "value_add")), "2026-03-24",
        ("send_check_in", "2026-03-24", "check_in",
         {"kind": "spacing", "last": "2026-03-16", "days": 7}),
    ),
    (
        met(check_in("2026-03-17")), "2026-03-18",
        ("send_value_add", "2026-03-24", "value_add",
         {"kind": "spacing", "last": "2026-03-17", "days": 7}),
    ),
    (
        met(check_in("2026-03-17"), sent("2026-03-24", "value_add")), "2026-03-25",
        ("send_final_check_in", "2026-03-31", "final_check_in",
         {"kind": "spacing", "last": "2026-03-24", "days": 7}),
    ),
    (
        met(last_inbound_on="2026-03-10", observations="asked_to_be_left_to_call"), "2026-03-11",
        ("send_check_in", "2026-03-31", "check_in",
         {"kind": "they_will_contact", "interview": "2026-03-10", "workdays": 15}),
    ),
    (
        met(
            sent("2026-03-17", "future_interest"), rejected=True, rejected_on="2026-03-16",
            observations="invited_after_no",
        ),
        "2026-03-18",
        ("send_future_interest", "2026-03-31", "future_interest",
         {"kind": "invited_again", "last": "2026-03-17", "days": 14}),
    ),
    (
        met(sent("2026-03-17", "future_interest"), rejected=True, rejected_on="2026-03-16"),
        "2026-03-18",
        ("move_on", "2026-03-18", "",
         {"kind": "letter_sent", "sent": "2026-03-17", "again_from": "2026-06-17"}),
    ),
    (
        case("2026-03-10", sent("2026-03-10", "recruiter_debrief", to_agency=True),
             via_agency=True, promised_on="2026-03-13"),
        "2026-03-11",
        ("ask_recruiter", "2026-03-17", "check_in_recruiter",
         {"kind": "promise_not_due", "promise": "2026-03-13", "workdays": 2}),
    ),
    (
        case("2026-03-10", sent("2026-03-10", "recruiter_debrief", to_agency=True),
             via_agency=True, promised_on="2026-03-10"),
        "2026-03-11",
        ("ask_recruiter", "2026-03-17", "check_in_recruiter",
         {"kind": "agency_weekly", "last": "2026-03-10", "days": 7}),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "today", "expected"), OFFERS)
def test_their_offer_is_asked_for_and_answered(
    one: CaseFacts, today: str, expected: WholeStep
) -> None:
    assert whole_step(one, today) == expected


@pytest.mark.parametrize(("one", "today", "expected"), PROMISES)
def test_a_question_waits_for_what_they_said(
    one: CaseFacts, today: str, expected: WholeStep
) -> None:
    assert whole_step(one, today) == expected


@pytest.mark.parametrize(("one", "today", "expected"), OTHERS)
def test_a_step_has_its_day_its_letter_and_its_reason(
    one: CaseFacts, today: str, expected: WholeStep
) -> None:
    assert whole_step(one, today) == expected


@pytest.mark.parametrize(
    ("told", "promised_at", "on", "why"),
    [
        (deciding("2026-03-12"), "2026-03-12", "2026-03-27", "still_deciding"),
        (deciding(None), "2026-03-12", "2026-03-27", "still_deciding"),
        (deciding("2026-03-12"), None, "2026-03-27", "still_deciding"),
        (deciding("2026-03-11"), "2026-03-12", "2026-03-24", "promise_not_due"),
    ],
)
def test_still_deciding_with_a_day_gives_them_a_week_after_it(
    told: tuple[ObservedFact, ...], promised_at: str | None, on: str, why: str
) -> None:
    made = day(promised_at) if promised_at else None
    one = replace(met(), observed=told, promised_on=day("2026-03-20"), promised_at=made)
    found = step(one, "2026-03-13")
    assert (found.on.isoformat(), str(found.why.kind)) == (on, why)
    assert found.why.day("promise") == day("2026-03-20")
    assert found.why.params["workdays"] == (5 if why == "still_deciding" else 2)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            deciding("2026-03-18"),
            ("2026-03-25", {"heard": "2026-03-18", "days": 7}),
        ),
        (
            deciding("2026-03-13", "2026-03-18"),
            ("2026-04-08", {"heard": "2026-03-18", "workdays": 15}),
        ),
    ],
)
def test_still_deciding_twice_without_a_day_leaves_it_to_them(
    told: tuple[ObservedFact, ...], expected: tuple[str, dict[str, str | int]]
) -> None:
    found = step(replace(met(last_inbound_on="2026-03-18"), observed=told), "2026-03-18")
    assert (found.on.isoformat(), found.why.params) == expected

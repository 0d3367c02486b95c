"""Applications without an interview, and interviews without a date.

Applications are of Monday 2 March 2026, interviews were on Tuesday 10 March.
"""

from typing import Any

import pytest

from desktop.advice.model import CaseFacts
from desktop.core.kinds import InterviewStatus
from tests.advice.builders import WholeStep, case, check_in, sent, thanks, whole_step

THEM = InterviewStatus.CANCELLED_BY_THEM
ME = InterviewStatus.CANCELLED_BY_ME
MISSED = InterviewStatus.MISSED_BY_THEM


def applied(*contacts: Any, **more: Any) -> CaseFacts:
    return case(None, *contacts, applied_on="2026-03-02", **more)


def met(*contacts: Any, **more: Any) -> CaseFacts:
    return case("2026-03-10", thanks("2026-03-10"), *contacts, **more)


def not_held(status: InterviewStatus, *contacts: Any, on: str = "2026-03-16", **more: Any) -> Any:
    return met(*contacts, not_held=status, not_held_on=on, **more)


def invited(*contacts: Any, **more: Any) -> CaseFacts:
    return met(*contacts, invited_on="2026-03-16", **more)


def asked(on: str) -> Any:
    return sent(on, "date_request")


APPLIED = [
    (
        applied(), "2026-03-02",
        ("send_check_in", "2026-03-16", "application_status",
         {"kind": "applied", "applied": "2026-03-02", "workdays": 10}),
    ),
    (
        applied(closing_on="2026-03-06"), "2026-03-02",
        ("send_check_in", "2026-03-13", "application_status",
         {"kind": "closing_date", "closing": "2026-03-06", "workdays": 5}),
    ),
    (
        applied(closing_on="2026-03-02"), "2026-03-02",
        ("send_check_in", "2026-03-09", "application_status",
         {"kind": "closing_date", "closing": "2026-03-02", "workdays": 5}),
    ),
    (
        applied(closing_on="2026-02-27"), "2026-03-02",
        ("send_check_in", "2026-03-16", "application_status",
         {"kind": "applied", "applied": "2026-03-02", "workdays": 10}),
    ),
    (
        applied(last_inbound_on="2026-03-04"), "2026-03-05",
        ("send_check_in", "2026-03-18", "application_status",
         {"kind": "applied", "applied": "2026-03-04", "workdays": 10}),
    ),
    (
        applied(last_inbound_on="2026-03-04", promised_on="2026-03-20"), "2026-03-05",
        ("send_check_in", "2026-03-24", "application_status",
         {"kind": "promise_not_due", "promise": "2026-03-20", "workdays": 2}),
    ),
    (
        applied(last_inbound_on="2026-03-04", promised_on="2026-03-04"), "2026-03-04",
        ("send_check_in", "2026-03-06", "application_status",
         {"kind": "promise_not_due", "promise": "2026-03-04", "workdays": 2}),
    ),
    (
        applied(sent("2026-03-05", "other")), "2026-03-06",
        ("send_check_in", "2026-03-19", "application_status",
         {"kind": "applied", "applied": "2026-03-05", "workdays": 10}),
    ),
    (
        applied(check_in("2026-03-16")), "2026-03-17",
        ("move_on", "2026-03-30", "",
         {"kind": "application_unanswered", "asked": "2026-03-16", "workdays": 10}),
    ),
    (
        applied(check_in("2026-03-16"), check_in("2026-03-23")), "2026-03-24",
        ("move_on", "2026-04-06", "",
         {"kind": "application_unanswered", "asked": "2026-03-23", "workdays": 10}),
    ),
    (
        applied(check_in("2026-03-16")), "2026-04-10",
        ("move_on", "2026-04-10", "",
         {"kind": "application_unanswered", "asked": "2026-03-16", "workdays": 10}),
    ),
    (
        applied(via_agency=True), "2026-03-02",
        ("ask_recruiter", "2026-03-09", "check_in_recruiter",
         {"kind": "applied", "applied": "2026-03-02", "workdays": 5}),
    ),
    (
        applied(via_agency=True, promised_on="2026-03-10"), "2026-03-02",
        ("ask_recruiter", "2026-03-11", "check_in_recruiter",
         {"kind": "promise_not_due", "promise": "2026-03-10", "workdays": 1}),
    ),
    (
        applied(via_agency=True, promised_on="2026-03-02"), "2026-03-02",
        ("ask_recruiter", "2026-03-03", "check_in_recruiter",
         {"kind": "promise_not_due", "promise": "2026-03-02", "workdays": 1}),
    ),
    (
        applied(via_agency=True, promised_on="2026-03-03", last_inbound_on="2026-03-04"),
        "2026-03-04",
        ("ask_recruiter", "2026-03-11", "check_in_recruiter",
         {"kind": "applied", "applied": "2026-03-04", "workdays": 5}),
    ),
    (
        applied(rejected=True, rejected_on="2026-03-05"), "2026-03-06",
        ("move_on", "2026-03-06", "", {"kind": "application_declined"}),
    ),
]  # fmt: skip
WITHOUT_A_DATE = [
    *(
        (
            not_held(status), today,
            ("answer_them", today, "rescheduling",
             {"kind": "cancelled", "cancelled": "2026-03-16"}),
        )
        for status in (THEM, InterviewStatus.POSTPONED)
        for today in ("2026-03-16", "2026-03-17")
    ),
    (
        not_held(THEM), "2026-03-18",
        ("ask_for_date", "2026-03-19", "date_request",
         {"kind": "cancelled_ask", "cancelled": "2026-03-16", "workdays": 3}),
    ),
    (
        not_held(THEM, sent("2026-03-16", "other")), "2026-03-16",
        ("ask_for_date", "2026-03-19", "date_request",
         {"kind": "cancelled_ask", "cancelled": "2026-03-16", "workdays": 3}),
    ),
    (
        not_held(THEM, asked("2026-03-19")), "2026-03-20",
        ("send_check_in", "2026-03-26", "check_in",
         {"kind": "spacing", "last": "2026-03-19", "days": 7}),
    ),
    (
        not_held(ME), "2026-03-16",
        ("ask_for_date", "2026-03-16", "date_request",
         {"kind": "cancelled_by_me", "cancelled": "2026-03-16"}),
    ),
    (
        not_held(ME, on="2026-03-14"), "2026-03-14",  # a Saturday
        ("ask_for_date", "2026-03-14", "date_request",
         {"kind": "cancelled_by_me", "cancelled": "2026-03-14"}),
    ),
    (
        not_held(MISSED), "2026-03-16",
        ("ask_for_date", "2026-03-16", "date_request",
         {"kind": "missed_by_them", "missed": "2026-03-16"}),
    ),
    (
        not_held(MISSED, asked("2026-03-16")), "2026-03-16",
        ("ask_for_date", "2026-03-18", "date_request",
         {"kind": "missed_again", "missed": "2026-03-16", "workdays": 2}),
    ),
    (
        not_held(MISSED, asked("2026-03-16"), asked("2026-03-18")), "2026-03-18",
        ("move_on", "2026-03-23", "",
         {"kind": "missed_unanswered", "missed": "2026-03-16", "workdays": 5}),
    ),
    (
        not_held(MISSED, asked("2026-03-16"), asked("2026-03-24")), "2026-03-24",
        ("move_on", "2026-03-26", "",
         {"kind": "missed_unanswered", "missed": "2026-03-16", "workdays": 5}),
    ),
    (
        not_held(MISSED, asked("2026-03-16"), asked("2026-03-18")), "2026-03-30",
        ("move_on", "2026-03-30", "",
         {"kind": "missed_unanswered", "missed": "2026-03-16", "workdays": 5}),
    ),
    (
        not_held(MISSED, asked("2026-03-16"), last_inbound_on="2026-03-17"), "2026-03-17",
        ("send_check_in", "2026-03-24", "check_in",
         {"kind": "answer_without_date", "heard": "2026-03-17", "days": 7}),
    ),
    (
        not_held(MISSED, asked("2026-03-16"), last_inbound_on="2026-03-16"), "2026-03-17",
        ("send_check_in", "2026-03-23", "check_in",
         {"kind": "answer_without_date", "heard": "2026-03-16", "days": 7}),
    ),
    (
        invited(), "2026-03-16",
        ("ask_for_date", "2026-03-19", "date_request",
         {"kind": "invited", "invited": "2026-03-16", "workdays": 3}),
    ),
    (
        invited(asked("2026-03-19")), "2026-03-20",
        ("ask_for_date", "2026-03-26", "date_request",
         {"kind": "date_asked", "asked": "2026-03-19", "days": 7}),
    ),
    (
        invited(asked("2026-03-19"), asked("2026-03-26")), "2026-03-27",
        ("ask_for_date", "2026-04-02", "date_request",
         {"kind": "date_asked", "asked": "2026-03-26", "days": 7}),
    ),
    (
        invited(asked("2026-03-19"), asked("2026-03-26"), asked("2026-04-02")), "2026-04-03",
        ("ask_for_date", "2026-04-30", "date_request",
         {"kind": "date_asked", "asked": "2026-04-02", "days": 28}),
    ),
    (
        invited(hold=True, hold_told_on="2026-03-13"), "2026-03-16",
        ("ask_for_date", "2026-03-19", "date_request",
         {"kind": "invited", "invited": "2026-03-16", "workdays": 3}),
    ),
    (
        invited(hold=True, hold_told_on="2026-03-16"), "2026-03-16",
        ("acknowledge_hold", "2026-03-16", "hold_acknowledgement",
         {"kind": "hold_acknowledge", "told": "2026-03-16", "by": "2026-03-18"}),
    ),
    (
        invited(offer_told_on="2026-03-16"), "2026-03-16",
        ("ask_for_offer", "2026-03-19", "offer_request",
         {"kind": "offer_told", "told": "2026-03-16", "workdays": 3}),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "today", "expected"), APPLIED)
def test_an_application_is_asked_about_once(
    one: CaseFacts, today: str, expected: WholeStep
) -> None:
    assert whole_step(one, today) == expected


@pytest.mark.parametrize(("one", "today", "expected"), WITHOUT_A_DATE)
def test_a_date_that_is_missing_is_asked_for(
    one: CaseFacts, today: str, expected: WholeStep
) -> None:
    assert whole_step(one, today) == expected

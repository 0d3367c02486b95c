"""Cautions of the advice."""

from typing import Any

import pytest

from desktop.advice.model import CaseFacts, ContactFact
from desktop.core.kinds import Caution, InterviewKind, Recipients
from tests.advice.builders import advice, case, check_in, sent, step, thanks

T = thanks("2026-05-04")


@pytest.mark.parametrize(
    ("today", "warned"), [("2026-05-14", True), ("2026-05-18", True), ("2026-05-19", False)]
)
def test_writing_twice_in_a_week_is_warned_of(today: str, warned: bool) -> None:
    given = advice(case("2026-05-04", T, check_in("2026-05-12")), today)
    assert (Caution.ALREADY_CONTACTED_THIS_WEEK in given.cautions) is warned


@pytest.mark.parametrize(
    ("one", "today"),
    [
        (case("2026-05-04", T, check_in("2026-05-12"), offer_deadline="2026-05-18"), "2026-05-14"),
        (
            case("2026-05-04", T, check_in("2026-05-12"), hold=True, hold_told_on="2026-05-13"),
            "2026-05-14",
        ),
        # A Saturday: the acknowledgement waits for Monday, and not for a week to pass.
        (
            case("2026-05-04", T, check_in("2026-05-12"), hold=True, hold_told_on="2026-05-15"),
            "2026-05-16",
        ),
        (
            case("2026-05-04", T, check_in("2026-05-12"), rejected=True, rejected_on="2026-05-13"),
            "2026-05-14",
        ),
        (case("2026-05-13", check_in("2026-05-12"), earlier_interviews=1), "2026-05-14"),
        (case("2026-05-14", thanks("2026-05-14"), interviewers=2, thanks_left=1), "2026-05-14"),
    ],
)
def test_a_step_that_cannot_wait_a_week_is_not_warned_of(one: CaseFacts, today: str) -> None:
    given = advice(one, today)
    assert given.step is not None
    assert given.step.recipients is not Recipients.NONE
    assert Caution.ALREADY_CONTACTED_THIS_WEEK not in given.cautions


@pytest.mark.parametrize(
    "one",
    [
        case("2026-05-13", T, thanks("2026-05-13"), earlier_interviews=1),
        case("2026-05-04", T, check_in("2026-05-12"), observations="new_hire_visible"),
        case("2026-05-04", T, sent("2026-05-12", "final_check_in")),
        case("2026-05-04", T, check_in("2026-05-12"), no_contact=True),
        case("2026-05-04", T, check_in("2026-05-12"), closed=True),
    ],
)
def test_whatever_else_would_be_sent_today_is_warned_of(one: CaseFacts) -> None:
    assert Caution.ALREADY_CONTACTED_THIS_WEEK in advice(one, "2026-05-14").cautions


@pytest.mark.parametrize(
    ("contacts", "warned"),
    [
        ((check_in("2026-05-12"),), False),
        ((check_in("2026-05-11"),), False),
        ((check_in("2026-05-10"),), True),
        ((check_in("2026-05-12"), sent("2026-05-12", "other", channel="phone")), False),
        ((check_in("2026-05-12"), sent("2026-05-14", "other", answers_them=True)), False),
        ((check_in("2026-05-12"), sent("2026-05-19", "value_add")), False),
        (
            (
                check_in("2026-05-12"),
                sent("2026-05-19", "value_add"),
                sent("2026-05-26", "final_check_in"),
            ),
            True,
        ),
    ],
)
def test_writing_too_often_is_warned_of(contacts: tuple[ContactFact, ...], warned: bool) -> None:
    given = advice(case("2026-05-04", T, *contacts), "2026-06-10")
    assert (Caution.OVER_CONTACTING in given.cautions) is warned


@pytest.mark.parametrize(
    ("more", "today", "warned"),
    [
        ({"interviewers": 5, "addresses_known": 2}, "2026-05-05", True),
        ({"interviewers": 5, "addresses_known": 5}, "2026-05-05", False),
        ({"interviewers": 5, "addresses_known": 2}, "2026-05-20", False),
        ({"addresses_known": 0}, "2026-05-20", True),
        ({"addresses_known": 0, "contact_known": True}, "2026-05-20", False),
    ],
)
def test_addresses_are_not_to_be_guessed(more: dict[str, Any], today: str, warned: bool) -> None:
    given = advice(case("2026-05-04", **more), today)
    assert (Caution.DO_NOT_GUESS_ADDRESSES in given.cautions) is warned


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, Recipients.HIRING_CONTACT),
        ({"organiser_known": True}, Recipients.ORGANISER),
        ({"organiser_known": True, "contact_known": True}, Recipients.HIRING_CONTACT),
        ({"organiser_known": True, "addresses_known": 1}, Recipients.HIRING_CONTACT),
        ({"interview_kind": InterviewKind.PHONE_SCREEN}, Recipients.SCREENER),
        (
            {"interview_kind": InterviewKind.PHONE_SCREEN, "organiser_known": True},
            Recipients.ORGANISER,
        ),
    ],
)
def test_without_an_address_the_organiser_is_asked(
    more: dict[str, Any], expected: Recipients
) -> None:
    one = case("2026-05-04", T, **{"addresses_known": 0, **more})
    assert step(one, "2026-05-20").recipients is expected


def test_requests_on_networks_can_wait_until_the_decision() -> None:
    linkedin = Caution.NO_LINKEDIN_BEFORE_DECISION
    assert linkedin in advice(case("2026-05-04"), "2026-05-04").cautions
    assert linkedin not in advice(case("2026-05-04", T), "2026-05-20").cautions
    rejected = case("2026-05-04", rejected=True, addresses_known=0)
    assert linkedin not in advice(rejected, "2026-05-20").cautions


def test_a_job_that_is_posted_again_is_no_proof() -> None:
    given = advice(case("2026-05-04", T, observations="job_reposted"), "2026-05-20")
    assert Caution.REPOSTING_HAS_INNOCENT_CAUSES in given.cautions


def test_a_closed_application_keeps_only_the_wishes() -> None:
    given = advice(case("2026-05-04", T, closed=True, no_calls=True), "2026-07-20")
    assert given.cautions == (Caution.PHONE_DISABLED,)
    assert given.right_for == 0

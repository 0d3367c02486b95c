"""Observations derived from the record."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.advice.derive import all_observations
from desktop.advice.model import CaseFacts, ContactFact
from desktop.core.kinds import RoleType
from tests.advice.builders import case, check_in, knowledge, sent, situation, thanks

T = thanks("2026-03-31")


def derived_observations(one: CaseFacts, today: str) -> set[str]:
    return {o.kind for o in all_observations(situation(one, today))}


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-03-31", "days_0_5bd_no_promise"),
        ("2026-04-07", "days_0_5bd_no_promise"),
        ("2026-04-08", "days_6_10bd"),
        ("2026-04-14", "days_6_10bd"),
        ("2026-04-15", "days_11_20bd"),
        ("2026-04-28", "days_11_20bd"),
        ("2026-04-29", "days_over_20bd"),
        ("2028-04-29", "days_over_20bd"),
    ],
)
def test_the_time_since_the_interview_is_counted_in_working_days(today: str, expected: str) -> None:
    assert derived_observations(case("2026-03-31", T), today) == {expected}


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-04-09", {"promise_not_due"}),
        ("2026-04-10", {"promise_not_due"}),
        ("2026-04-12", {"promise_not_due"}),  # a Sunday: no working day has passed
        ("2026-04-13", {"promise_passed_1_3bd"}),
        ("2026-04-15", {"promise_passed_1_3bd"}),
        ("2026-04-16", {"promise_passed_1_3bd"}),
        ("2026-04-17", {"promise_passed_1_3bd"}),
        ("2026-04-20", {"promise_passed_over_5bd"}),
    ],
)
def test_a_promise_takes_the_place_of_the_time(today: str, expected: set[str]) -> None:
    assert derived_observations(case("2026-03-31", T, promised_on="2026-04-10"), today) == expected


def test_a_return_ahead_is_no_promise_and_one_that_passed_is() -> None:
    one = case("2026-03-31", T, away_until="2026-04-10")
    assert derived_observations(one, "2026-04-08") == {"days_6_10bd", "decision_maker_away"}
    assert derived_observations(one, "2026-04-14") == {
        "promise_passed_1_3bd",
        "decision_maker_away",
    }


@pytest.mark.parametrize(
    ("more", "observation"), [({"hold": True}, "told_on_hold"), ({"rejected": True}, "rejected")]
)
def test_once_they_have_spoken_time_says_nothing(more: dict[str, Any], observation: str) -> None:
    assert derived_observations(case("2026-03-31", T, **more), "2026-05-08") == {observation}
    promised = case("2026-03-31", T, promised_on="2026-04-10", **more)
    assert derived_observations(promised, "2026-05-08") == {observation}


@pytest.mark.parametrize(
    ("contacts", "today", "expected"),
    [
        ((check_in("2026-04-07"),), "2026-04-09", ""),  # the second working day is not over
        ((check_in("2026-04-07"),), "2026-04-10", "no_reply_1"),
        ((check_in("2026-04-07", answered=True),), "2026-04-10", ""),
        ((check_in("2026-04-07"), sent("2026-04-14", "value_add")), "2026-04-14", "no_reply_2plus"),
        ((sent("2026-04-07", "other"),), "2026-04-10", ""),
        ((sent("2026-04-07", "other", channel="phone"),), "2026-04-10", "no_reply_1"),
        ((check_in("2026-03-20"),), "2026-04-10", ""),  # of an earlier interview
    ],
)
def test_silence_is_counted_after_follow_ups(
    contacts: tuple[ContactFact, ...], today: str, expected: str
) -> None:
    found = derived_observations(case("2026-03-31", T, *contacts), today)
    assert {s for s in found if s.startswith("no_reply")} == ({expected} - {""})


@pytest.mark.parametrize(
    ("one", "today", "expected"),
    [
        (case("2026-03-31"), "2026-04-01", False),
        (case("2026-03-31"), "2026-04-02", True),
        (case("2026-03-31", T), "2026-04-02", False),
        (case("2026-03-31", thanks("2026-03-20")), "2026-04-02", True),
        (case("2026-03-31", via_agency=True), "2026-04-02", False),
    ],
)
def test_missing_thanks_are_a_sign_once_the_day_for_them_is_over(
    one: CaseFacts, today: str, expected: bool
) -> None:
    assert ("no_thank_you_sent" in derived_observations(one, today)) is expected


@pytest.mark.parametrize(
    ("contacts", "more", "today", "expected"),
    [
        ((T,), {}, "2026-04-08", True),
        ((), {}, "2026-04-08", True),
        ((T,), {}, "2026-04-01", False),
        ((T, check_in("2026-04-07")), {}, "2026-04-08", False),
        ((T,), {"promised_on": "2026-04-10"}, "2026-04-08", False),
        ((T,), {"promised_on": "2026-04-07"}, "2026-04-08", True),
        ((T,), {"via_agency": True}, "2026-04-08", False),
        ((T,), {"role_type": RoleType.OTHER}, "2026-04-08", False),
    ],
)
def test_silence_is_a_sign_in_sales(
    contacts: tuple[ContactFact, ...], more: dict[str, Any], today: str, expected: bool
) -> None:
    one = case("2026-03-31", *contacts, **{"role_type": RoleType.SALES, **more})
    assert ("sales_role_silent_candidate" in derived_observations(one, today)) is expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"role_type": RoleType.ACADEMIA}, True),
        ({"role_type": RoleType.PUBLIC_SECTOR}, True),
        ({"interviewers": 3}, True),
        ({"earlier_interviews": 2}, True),
        ({"interviewers": 2, "earlier_interviews": 1}, False),
    ],
)
def test_large_and_public_processes_are_slow(more: dict[str, Any], expected: bool) -> None:
    assert (
        "slow_process" in derived_observations(case("2026-03-31", T, **more), "2026-04-08")
    ) is expected


def test_without_an_interview_nothing_is_derived() -> None:
    assert derived_observations(case(None, observations="job_reposted"), "2026-04-08") == {
        "job_reposted"
    }


def test_a_promise_is_long_passed_after_five_working_days_and_not_on_the_fifth() -> None:
    one = case("2026-03-31", T, promised_on="2026-04-10")
    assert derived_observations(one, "2026-04-17") == {"promise_passed_1_3bd"}  # the fifth
    assert derived_observations(one, "2026-04-18") == {"promise_passed_1_3bd"}  # a Saturday
    assert derived_observations(one, "2026-04-20") == {"promise_passed_over_5bd"}  # the sixth


def test_between_two_limits_a_passed_promise_says_nothing() -> None:
    """The limits of "just" and "long ago" are separate numbers of the knowledge files."""
    promise = replace(knowledge().cadence.promise, passed_soon_workdays=3, passed_long_workdays=5)
    cadence = replace(knowledge().cadence, promise=promise)

    def names(today: str) -> set[str]:
        one = case("2026-03-31", T, promised_on="2026-04-10")
        given = replace(situation(one, today), cadence=cadence)
        return {o.kind for o in all_observations(given)}

    assert names("2026-04-15") == {"promise_passed_1_3bd"}
    assert names("2026-04-16") == set()
    assert names("2026-04-17") == set()
    assert names("2026-04-20") == {"promise_passed_over_5bd"}

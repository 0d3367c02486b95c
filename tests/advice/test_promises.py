"""The day of the first check-in: after a promise, or some time after the interview."""

from typing import Any

import pytest

from desktop.advice.model import StepReasonKind
from desktop.advice.rules.promises import earliest_follow_up
from desktop.core.kinds import InterviewKind, LetterKind, RoleType, StepKind
from tests.advice.builders import advice, case, check_in, day, situation, step, step_and_day, thanks


@pytest.mark.parametrize(
    ("promise", "today", "expected"),
    [
        ("2026-03-20", "2026-03-18", "2026-03-24"),  # Friday: Tuesday
        ("2026-03-20", "2026-03-23", "2026-03-24"),
        ("2026-03-20", "2026-03-24", "2026-03-24"),
        ("2026-03-20", "2026-03-27", "2026-03-27"),  # overdue: today
        ("2026-03-20", "2026-03-28", "2026-03-30"),  # overdue on a Saturday: Monday
        ("2026-03-21", "2026-03-18", "2026-03-24"),  # a promised Saturday
        ("2026-05-22", "2026-05-20", "2026-05-27"),  # Memorial Day in between
        ("2026-07-02", "2026-06-30", "2026-07-07"),  # the third is a holiday instead of the fourth
    ],
)
def test_a_check_in_leaves_two_working_days_after_the_promise(
    promise: str, today: str, expected: str
) -> None:
    one = case("2026-03-10", thanks("2026-03-11"), promised_on=promise)
    assert step_and_day(one, today) == ("send_check_in", expected)


def test_before_the_day_the_answer_for_today_is_to_wait() -> None:
    one = case("2026-03-10", thanks("2026-03-11"), promised_on="2026-03-20")
    found = step(one, "2026-03-18")
    assert (found.kind_today, found.letter_kind) == (StepKind.WAIT, LetterKind.CHECK_IN)
    assert found.why.kind is StepReasonKind.PROMISE_NOT_DUE
    assert found.why.day("promise") == one.promised_on
    assert step(one, "2026-03-23").why.kind is StepReasonKind.PROMISE_PASSED


@pytest.mark.parametrize(
    ("promise", "more", "expected"),
    [
        ("2026-03-20", {}, "2026-03-24"),
        ("2026-03-20", {"role_type": RoleType.SALES}, "2026-03-23"),
        ("2026-03-12", {}, "2026-03-16"),
        ("2026-03-11", {}, "2026-03-12"),  # "you will hear tomorrow"
        ("2026-03-10", {}, "2026-03-11"),
        ("2026-03-25", {"promised_at": "2026-03-24"}, "2026-03-26"),
        ("2026-03-25", {"promised_at": "2026-03-23"}, "2026-03-27"),
    ],
)
def test_sales_roles_and_promises_of_a_day_leave_one_working_day(
    promise: str, more: dict[str, Any], expected: str
) -> None:
    seen = situation(case("2026-03-10", promised_on=promise, **more), "2026-03-10")
    assert earliest_follow_up(seen, day("2026-03-10"))[0] == day(expected)


def test_from_a_friday_to_monday_is_not_a_promise_of_a_day() -> None:
    seen = situation(case("2026-03-06", promised_on="2026-03-09"), "2026-03-06")
    assert earliest_follow_up(seen, day("2026-03-06"))[0] == day("2026-03-11")


def test_a_promise_in_an_answer_is_as_long_as_from_that_answer() -> None:
    one = case("2026-03-10", check_in("2026-03-17", answered=True), promised_on="2026-03-18")
    assert earliest_follow_up(situation(one, "2026-03-18"), day("2026-03-10"))[0] == day(
        "2026-03-19"
    )


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"promised_on": "2026-03-20", "away_until": "2026-03-18"}, "2026-03-24"),
        ({"promised_on": "2026-03-20", "away_until": "2026-03-25"}, "2026-03-27"),
        ({"away_until": "2026-03-18"}, "2026-03-20"),
        ({"away_until": "2026-03-12"}, "2026-03-17"),  # a return is never a short promise: spacing
        ({"promised_on": "2026-03-06"}, "2026-03-17"),  # a promise of an earlier interview is void
    ],
)
def test_a_return_counts_like_a_promise_and_the_later_one_holds(
    more: dict[str, Any], expected: str
) -> None:
    assert step_and_day(case("2026-03-10", thanks("2026-03-11"), **more), "2026-03-17") == (
        "send_check_in",
        expected,
    )


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, "2026-04-14"),
        ({"interview_kind": InterviewKind.PANEL, "interviewers": 3}, "2026-04-16"),
        ({"interview_kind": InterviewKind.FINAL, "interviewers": 4}, "2026-04-16"),
        ({"interview_kind": InterviewKind.FINAL, "interviewers": 2}, "2026-04-14"),
        ({"interview_kind": InterviewKind.SECOND, "interviewers": 3}, "2026-04-14"),
        ({"role_type": RoleType.PUBLIC_SECTOR}, "2026-04-21"),
        ({"role_type": RoleType.ACADEMIA}, "2026-04-21"),
        ({"country": "DE"}, "2026-04-21"),
        ({"country": "AT", "interview_kind": InterviewKind.PANEL, "interviewers": 5}, "2026-04-21"),
        ({"country": "CH"}, "2026-04-21"),
        ({"country": "FR"}, "2026-04-14"),
    ],
)
def test_without_a_promise_the_wait_depends_on_interview_role_and_country(
    more: dict[str, Any], expected: str
) -> None:
    one = case("2026-04-07", thanks("2026-04-07"), **more)
    assert step_and_day(one, "2026-04-13") == ("send_check_in", expected)


def test_holidays_of_the_region_count() -> None:
    one = case("2026-05-04", thanks("2026-05-05"), country="DE")
    assert step_and_day(one, "2026-05-12", "BY") == ("send_check_in", "2026-05-19")
    # Corpus Christi is a holiday in Bavaria and not in Berlin.
    late = case("2026-05-27", thanks("2026-05-27"), country="DE")
    assert step_and_day(late, "2026-06-01", "BY")[1] == "2026-06-11"
    assert step_and_day(late, "2026-06-01", "BE")[1] == "2026-06-10"


def test_a_week_from_sunday_to_thursday_is_kept() -> None:
    one = case("2026-04-08", thanks("2026-04-08"), promised_on="2026-04-16", country="SA")
    assert step_and_day(one, "2026-04-19") == ("send_check_in", "2026-04-20")


def test_an_unknown_country_has_a_usual_week_and_no_holidays() -> None:
    one = case("2026-12-21", thanks("2026-12-21"), country="XX")
    assert step_and_day(one, "2026-12-22") == ("send_check_in", "2026-12-28")


def test_an_answer_without_a_date_is_given_a_week() -> None:
    one = case(
        "2026-03-10",
        thanks("2026-03-10"),
        check_in("2026-03-17", answered=True),
        last_inbound_on="2026-03-23",
    )
    found = step(one, "2026-03-24")
    assert (found.kind, found.on.isoformat()) == (StepKind.SEND_CHECK_IN, "2026-03-30")
    assert found.why.kind is StepReasonKind.ANSWER_WITHOUT_DATE


def test_an_answer_after_a_promise_that_passed_is_given_a_week() -> None:
    one = case(
        "2026-03-10",
        thanks("2026-03-10"),
        promised_on="2026-03-13",
        last_inbound_on="2026-03-20",
    )
    assert step_and_day(one, "2026-03-23") == ("send_check_in", "2026-03-27")


@pytest.mark.parametrize(
    "more",
    [
        {"last_inbound_on": "2026-03-12", "promised_on": "2026-03-20"},  # the promise still runs
        {"last_inbound_on": "2026-03-12", "promised_on": "2026-03-20", "promised_at": "2026-03-12"},
    ],
)
def test_an_answer_leaves_a_running_promise_in_force(more: dict[str, Any]) -> None:
    one = case("2026-03-10", thanks("2026-03-10"), **more)
    assert step_and_day(one, "2026-03-16") == ("send_check_in", "2026-03-24")


def test_nothing_is_asked_where_there_was_no_interview() -> None:
    assert advice(case(None, check_in("2026-03-10")), "2026-03-20").step is None

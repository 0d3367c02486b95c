"""After a rejection: one letter of future interest, then no contact."""

from typing import Any

import pytest

from desktop.advice.model import CaseFacts, ContactFact, StepReasonKind
from desktop.advice.rules.rejection import months_after
from desktop.core.kinds import LetterKind, Reason, Recipients, StepKind
from tests.advice.builders import advice, case, check_in, day, sent, step, step_and_day, thanks

T = thanks("2026-04-21")
LETTER = sent("2026-05-06", "future_interest")


@pytest.mark.parametrize(
    ("today", "on"),
    [
        ("2026-05-05", "2026-05-05"),
        ("2026-05-06", "2026-05-06"),
        ("2026-05-07", "2026-05-07"),
        ("2026-05-09", "2026-05-11"),  # late, and a Saturday
        ("2026-05-20", "2026-05-20"),
    ],
)
def test_a_rejection_is_answered_with_a_letter(today: str, on: str) -> None:
    found = step(case("2026-04-21", T, rejected=True, rejected_on="2026-05-05"), today)
    assert (found.kind, found.on.isoformat()) == (StepKind.SEND_FUTURE_INTEREST, on)
    assert found.letter_kind is LetterKind.FUTURE_INTEREST
    assert found.why.params == {"rejected": "2026-05-05", "by": "2026-05-07"}


def test_that_letter_does_not_wait_for_the_spacing() -> None:
    one = case("2026-04-21", T, check_in("2026-05-04"), rejected=True, rejected_on="2026-05-05")
    assert step_and_day(one, "2026-05-06") == ("send_future_interest", "2026-05-06")


def test_a_rejection_on_an_unknown_day_is_answered_today() -> None:
    found = step(case("2026-04-21", T, rejected=True), "2026-05-06")
    assert (found.kind, found.on.isoformat()) == (StepKind.SEND_FUTURE_INTEREST, "2026-05-06")
    assert found.why.params == {}


def test_after_the_letter_it_is_time_to_move_on() -> None:
    one = case("2026-04-21", T, LETTER, rejected=True, rejected_on="2026-05-05")
    found = step(one, "2026-05-11")
    assert (found.kind_today, found.on.isoformat()) == (StepKind.MOVE_ON, "2026-05-11")
    assert (found.recipients, found.letter_kind) == (Recipients.NONE, None)
    assert found.why.kind is StepReasonKind.LETTER_SENT
    assert found.why.day("again_from") == day("2026-08-06")


@pytest.mark.parametrize(
    ("letters", "today", "expected"),
    [
        ((LETTER,), "2026-08-05", ("move_on", "2026-08-05")),
        ((LETTER,), "2026-08-06", ("send_future_interest", "2026-08-06")),
        ((LETTER,), "2026-08-08", ("send_future_interest", "2026-08-10")),  # a Saturday
        ((LETTER, LETTER), "2026-08-06", ("send_future_interest", "2026-08-06")),
        ((LETTER, sent("2026-08-06", "future_interest")), "2026-08-07", ("move_on", "2026-08-07")),
        ((LETTER, sent("2026-08-06", "future_interest")), "2026-12-01", ("move_on", "2026-12-01")),
        ((LETTER, check_in("2026-08-04")), "2026-08-06", ("send_future_interest", "2026-08-11")),
    ],
)
def test_three_months_after_the_letter_another_one_is_welcome_once(
    letters: tuple[ContactFact, ...], today: str, expected: tuple[str, str]
) -> None:
    one = case("2026-04-21", T, *letters, rejected=True, rejected_on="2026-05-05")
    assert step_and_day(one, today) == expected


def test_the_second_letter_says_what_it_follows() -> None:
    one = case("2026-04-21", T, LETTER, rejected=True, rejected_on="2026-05-05")
    why = step(one, "2026-08-07").why
    assert why.kind is StepReasonKind.LETTER_AGAIN
    assert why.params == {"sent": "2026-05-06", "again_from": "2026-08-06"}


def test_a_letter_from_before_does_not_answer_this_rejection() -> None:
    early = sent("2026-04-30", "future_interest")
    one = case("2026-04-21", T, early, rejected=True, rejected_on="2026-05-05")
    assert step_and_day(one, "2026-05-06")[0] == "send_future_interest"


def test_a_rejection_without_an_interview_is_answered_too() -> None:
    one = case(None, rejected=True, rejected_on="2026-05-05")
    assert step_and_day(one, "2026-05-05") == ("send_future_interest", "2026-05-05")


def test_through_an_agency_the_letter_goes_to_the_recruiter() -> None:
    one = case("2026-04-21", rejected=True, rejected_on="2026-05-05", via_agency=True)
    assert step(one, "2026-05-05").recipients is Recipients.AGENCY_RECRUITER


@pytest.mark.parametrize(
    ("last", "today", "expected"),
    [
        (T, "2026-05-06", ("send_future_interest", "2026-05-06")),
        (check_in("2026-05-04"), "2026-05-06", ("send_future_interest", "2026-05-11")),
        (LETTER, "2026-05-12", ("move_on", "2026-05-12")),
    ],
)
def test_somebody_else_in_the_job_asks_for_the_same_letter_within_the_spacing(
    last: object, today: str, expected: tuple[str, str]
) -> None:
    one = case("2026-04-21", last, observations="new_hire_visible")  # type: ignore[arg-type]
    assert step_and_day(one, today) == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (case("2026-04-21", T, hold=True), Reason.ON_HOLD),
        (case("2026-04-21", T, hold=True, rejected=True), Reason.BETTER_CANDIDATE),
        (
            case("2026-04-21", T, hold=True, observations="new_hire_visible"),
            Reason.BETTER_CANDIDATE,
        ),
        (case("2026-04-21", T, observations="told_on_hold rejected"), Reason.BETTER_CANDIDATE),
    ],
)
def test_an_earlier_hold_ends_with_the_decision(one: CaseFacts, expected: Reason) -> None:
    ranking = advice(one, "2026-05-06").ranking
    assert ranking[0].reason is expected
    told_of = {e.kind for r in ranking for e in r.evidence}
    assert ("told_on_hold" in told_of) is (expected is Reason.ON_HOLD)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2026-05-06", 3, "2026-08-06"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-09-15", 4, "2027-01-15"),
    ],
)
def test_months_keep_the_day_or_end_with_the_month(start: str, count: int, expected: str) -> None:
    assert months_after(day(start), count) == day(expected)


SEEN = "2026-05-20"


@pytest.mark.parametrize(
    ("contacts", "more", "today", "expected"),
    [
        ((T, LETTER), {"rejected": True}, "2026-05-20", ("send_future_interest", "2026-05-20")),
        ((T, LETTER), {"rejected": True}, "2026-05-23", ("send_future_interest", "2026-05-26")),
        (
            (T, LETTER, check_in("2026-05-18")),
            {"rejected": True},
            "2026-05-20",
            ("send_future_interest", "2026-05-26"),  # 25 May is Memorial Day
        ),
        (
            (T, LETTER, sent("2026-05-20", "future_interest")),
            {"rejected": True},
            "2026-05-21",
            ("move_on", "2026-05-21"),
        ),
        (
            (T, LETTER),
            {"observations": "new_hire_visible"},
            "2026-05-20",
            ("send_future_interest", "2026-05-20"),
        ),
        ((T, check_in("2026-04-28")), {}, "2026-05-20", ("send_value_add", "2026-05-20")),
    ],
)
def test_a_new_opening_is_a_reason_to_write_again_once_they_have_decided(
    contacts: tuple[ContactFact, ...],
    more: dict[str, Any],
    today: str,
    expected: tuple[str, str],
) -> None:
    assert (
        step_and_day(case("2026-04-21", *contacts, opening_seen_on=SEEN, **more), today) == expected
    )


def test_the_first_letter_after_a_rejection_comes_before_one_about_an_opening() -> None:
    one = case("2026-04-21", T, rejected=True, rejected_on="2026-05-19", opening_seen_on=SEEN)
    assert step(one, "2026-05-20").why.kind is StepReasonKind.REJECTED


def test_a_letter_about_an_opening_says_when_it_was_seen() -> None:
    why = step(case("2026-04-21", T, LETTER, rejected=True, opening_seen_on=SEEN), SEEN).why
    assert (why.kind, why.params) == (StepReasonKind.NEW_OPENING, {"seen": SEEN})


@pytest.mark.parametrize(
    ("contacts", "more", "expected"),
    [
        ((T,), {}, ("send_future_interest", "2026-08-11")),
        ((), {}, ("send_future_interest", "2026-08-11")),
        ((T, LETTER), {}, ("send_future_interest", "2026-08-11")),
        ((T, check_in("2026-06-10")), {}, ("send_future_interest", "2026-09-10")),
        ((T, LETTER, sent("2026-05-08", "future_interest")), {}, None),
        ((T, sent("2026-08-11", "future_interest")), {}, None),
        ((T,), {"offer_deadline": "2026-05-15"}, None),
        ((T,), {"no_contact": True}, None),
        ((T,), {"opening_seen_on": "2026-05-20"}, ("send_future_interest", "2026-05-20")),
        ((T,), {"opening_seen_on": "2026-05-11"}, ("send_future_interest", "2026-05-20")),
        ((T,), {"opening_seen_on": "2026-05-10"}, ("send_future_interest", "2026-08-11")),
        ((T, sent("2026-05-11", "future_interest")), {}, None),
        (
            (T, sent("2026-05-20", "future_interest")),
            {"opening_seen_on": "2026-05-20"},
            None,
        ),
    ],
)
def test_after_moving_on_a_letter_waits_for_three_months_or_an_opening(
    contacts: tuple[ContactFact, ...], more: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    one = case("2026-04-21", *contacts, closed=True, moved_on_since="2026-05-11", **more)
    found = advice(one, "2026-05-20").step
    assert (found and (str(found.kind), found.on.isoformat())) == expected


def test_the_letter_after_moving_on_says_since_when() -> None:
    found = step(case("2026-04-21", T, closed=True, moved_on_since="2026-05-11"), "2026-08-15")
    assert (found.kind_today, found.on.isoformat()) == (StepKind.WAIT, "2026-08-17")  # a Saturday
    assert found.why.kind is StepReasonKind.MOVED_ON_AGAIN
    assert found.why.params == {"since": "2026-05-11", "again_from": "2026-08-11"}


def test_a_closed_application_gets_no_step_for_a_reposted_job() -> None:
    assert advice(case("2026-04-21", T, closed=True, opening_seen_on=SEEN), SEEN).step is None

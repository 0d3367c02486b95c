"""At most one contact a week, with any person and over any channel."""

import pytest

from desktop.advice.model import ContactFact, StepReasonKind
from desktop.core.kinds import StepKind
from tests.advice.builders import case, check_in, sent, step, step_and_day, thanks


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (check_in("2026-05-12"), "2026-05-19"),
        (sent("2026-05-12", "other"), "2026-05-19"),
        (sent("2026-05-12", "other", channel="letter"), "2026-05-19"),
        (check_in("2026-05-10"), "2026-05-18"),  # a Sunday: Monday week
        (check_in("2026-05-18"), "2026-05-26"),  # Memorial Day: the day after
    ],
)
def test_a_week_lies_between_two_contacts(last: ContactFact, expected: str) -> None:
    found = step(case("2026-05-04", thanks("2026-05-04"), last), "2026-05-14")
    assert (found.kind_today, found.on.isoformat()) == (StepKind.WAIT, expected)
    assert found.why.kind is StepReasonKind.SPACING
    assert found.why.day("last") == last.on


@pytest.mark.parametrize(
    ("last", "today", "expected"),
    [
        (check_in("2026-05-12"), "2026-05-19", StepReasonKind.SPACING),
        (check_in("2026-05-12"), "2026-05-27", StepReasonKind.SPACING),
        (thanks("2026-05-07"), "2026-05-14", StepReasonKind.SPACING),
        (thanks("2026-05-04"), "2026-05-11", StepReasonKind.NO_PROMISE),  # both end on the same day
        (thanks("2026-05-04"), "2026-05-20", StepReasonKind.NO_PROMISE),
    ],
)
def test_a_step_that_is_due_says_which_time_was_the_longer(
    last: ContactFact, today: str, expected: StepReasonKind
) -> None:
    found = step(case("2026-05-04", last), today)
    assert (found.kind_today is StepKind.WAIT, found.why.kind) == (False, expected)


@pytest.mark.parametrize(
    "no_contact_of_theirs",
    [
        sent("2026-05-12", "form_returned"),
        sent("2026-05-12", "other", answers_them=True),
    ],
)
def test_answers_and_returned_forms_do_not_count(no_contact_of_theirs: ContactFact) -> None:
    one = case("2026-05-04", thanks("2026-05-04"), no_contact_of_theirs)
    assert step_and_day(one, "2026-05-14") == ("send_check_in", "2026-05-14")


def test_a_thank_you_counts() -> None:
    one = case("2026-05-04", thanks("2026-05-07"))
    assert step_and_day(one, "2026-05-11") == ("send_check_in", "2026-05-14")


def test_a_contact_before_the_interview_counts_for_the_spacing() -> None:
    one = case("2026-05-12", check_in("2026-05-11"), promised_on="2026-05-13", via_agency=False)
    # Five days after the interview the thanks are too late, and the promise has passed.
    assert step_and_day(one, "2026-05-16") == ("send_check_in", "2026-05-18")


def test_without_any_contact_nothing_has_to_be_spaced() -> None:
    assert step_and_day(case("2026-05-04"), "2026-05-11") == ("send_check_in", "2026-05-11")

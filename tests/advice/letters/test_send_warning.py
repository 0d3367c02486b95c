"""The guard's warnings before a letter is sent too early."""

from dataclasses import replace

import pytest

from desktop.advice.letters.send_warning import SendWarning, SendWarningKind, send_warning
from desktop.advice.model import CaseFacts
from desktop.core.records import Person
from tests.advice.builders import advice, case, check_in, day, sent, thanks

DANA = Person(id="dana", name="Dana")
#: Interview on Thursday 5 March, thanked the next day.
THANKED = case("2026-03-05", thanks("2026-03-06"))


def warning(of: CaseFacts, today: str, person: Person | None = DANA) -> SendWarning | None:
    return send_warning(of, advice(of, today), person, day(today), 7)


def test_within_a_week_of_the_last_contact_it_names_that_and_the_next_day() -> None:
    of = case("2026-03-05", thanks("2026-03-06"), check_in("2026-03-16"))
    assert warning(of, "2026-03-18") == SendWarning(
        SendWarningKind.TOO_SOON, day("2026-03-16"), day("2026-03-23")
    )


def test_it_knows_a_call_from_a_letter() -> None:
    called = sent("2026-03-16", "check_in", channel="phone")
    facts = case("2026-03-05", thanks("2026-03-06"), called)
    found = warning(facts, "2026-03-18")
    assert found == SendWarning(
        SendWarningKind.TOO_SOON, day("2026-03-16"), day("2026-03-23"), called=True
    )
    both = case("2026-03-05", thanks("2026-03-06"), called, check_in("2026-03-16"))
    other_job = replace(facts, people_contacted_on=day("2026-03-16"))
    for one in (both, other_job):
        found = warning(one, "2026-03-18")
        assert found is not None
        assert not found.called


def test_before_a_promise_it_names_the_day_after_it() -> None:
    of = case("2026-03-05", thanks("2026-03-06"), promised_on="2026-03-27")
    assert warning(of, "2026-03-18") == SendWarning(
        SendWarningKind.NOT_YET, day("2026-03-06"), day("2026-03-31")
    )


@pytest.mark.parametrize(
    ("of", "today"),
    [
        (case("2026-03-05"), "2026-03-05"),
        (THANKED, "2026-03-16"),
        (case("2026-03-05", thanks("2026-03-06"), offer_deadline="2026-03-13"), "2026-03-09"),
        (case("2026-03-05", thanks("2026-03-06"), closed=True), "2026-03-09"),
    ],
)
def test_a_step_that_is_due_is_never_too_soon(of: CaseFacts, today: str) -> None:
    assert warning(of, today) is None


def test_people_written_to_about_another_job_have_been_written_to() -> None:
    of = case("2026-03-05", thanks("2026-03-06"), people_contacted_on="2026-03-16")
    assert warning(of, "2026-03-18") == SendWarning(
        SendWarningKind.TOO_SOON, day("2026-03-16"), day("2026-03-23")
    )


def test_a_letter_to_the_same_company_about_another_job_is_named() -> None:
    of = case("2026-03-05", thanks("2026-03-06"), company_contacted_on="2026-03-13")
    assert warning(of, "2026-03-16") == SendWarning(SendWarningKind.OTHER_JOB, day("2026-03-13"))
    assert warning(of, "2026-03-20") is None


def test_a_week_after_the_last_contact_only_the_promise_is_waited_for() -> None:
    of = case("2026-03-05", thanks("2026-03-11"), promised_on="2026-03-27")
    found = SendWarning(SendWarningKind.NOT_YET, day("2026-03-11"), day("2026-03-31"))
    assert warning(of, "2026-03-18") == found
    assert warning(of, "2026-03-17") == replace(found, kind=SendWarningKind.TOO_SOON)


def test_a_second_letter_on_one_day_is_too_soon() -> None:
    of = case("2026-03-05", thanks("2026-03-06"), check_in("2026-03-18"))
    assert warning(of, "2026-03-18") == SendWarning(
        SendWarningKind.TOO_SOON, day("2026-03-18"), day("2026-03-25")
    )


def test_before_the_first_question_about_an_application_nothing_was_sent() -> None:
    of = case(None, applied_on="2026-03-16")
    assert warning(of, "2026-03-18") == SendWarning(
        SendWarningKind.NOT_YET, None, day("2026-03-30")
    )


def test_whoever_asked_for_no_contact_is_left_alone() -> None:
    nobody = SendWarning(SendWarningKind.NO_CONTACT)
    assert warning(case("2026-03-05", no_contact=True), "2026-03-05") == nobody
    assert warning(THANKED, "2026-03-16", Person(id="x", name="X", no_contact=True)) == nobody
    assert warning(THANKED, "2026-03-16", None) is None

"""The complete copy as JSON: what is damaged in it costs only itself."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from desktop.core.kinds import Direction, State
from desktop.core.records import Application, Contact, LetterDraft, Person
from desktop.core.stored import Setting, Stored
from desktop.exchange.complete import KINDS, Complete, dump, load
from desktop.exchange.found import CannotReadError, Trouble
from desktop.models.tables import TABLE_OF

AT = datetime(2026, 3, 1, 10, tzinfo=UTC)
TIMES = {"place": 1, "created_at": AT.isoformat(), "updated_at": AT.isoformat()}
JOB = {"id": "a1", "company": "Bluefin", "role": "Baker"} | TIMES
LETTER = {"id": "c1", "application_id": "a1", "at": "2026-03-01T10:00:00"} | TIMES


def copy(**lists: list[dict[str, Any]] | Any) -> str:
    return json.dumps({"format": "callback", "version": 1} | lists)


def only(found: Complete, kind: type) -> Any:
    (one,) = found.of[kind]
    return one.record


def test_every_kind_of_record_that_is_stored_is_in_a_copy() -> None:
    assert {*KINDS.values()} == {*TABLE_OF, Setting}


def test_each_record_has_a_line_of_its_own_with_the_values_as_they_are_stored() -> None:
    job = Application(
        id="a1", company="Bäcker", role="Baker", state=State.ON_HOLD, applied_on=date(2026, 2, 20)
    )
    text = "".join(dump(lambda kind: [Stored(job, 7, AT, AT)] if kind is Application else []))
    (line,) = [line for line in text.splitlines() if "Bäcker" in line]
    values = json.loads(line)
    assert (values["state"], values["applied_on"], values["place"], values["remind"]) == (
        "on_hold",
        "2026-02-20",
        7,
        True,
    )
    assert only(load(text), Application) == job


def test_a_field_that_is_missing_has_its_default_and_an_unknown_one_is_ignored() -> None:
    found = load(copy(applications=[JOB | {"colour": "red"}], contacts=[LETTER]))
    assert only(found, Application) == Application(id="a1", company="Bluefin", role="Baker")
    assert only(found, Contact).direction is Direction.OUTBOUND
    assert found.unreadable == 0


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"id": 5},
        {"id": "a b"},
        {"company": None},
        {"company": 5},
        {"state": "asleep"},
        {"remind": 1},
        {"applied_on": "yesterday"},
        {"applied_on": "9999-12-31"},
        {"applied_on": 20260301},
        {"place": 0},
        {"place": True},
        {"place": "1"},
        {"created_at": "2026-03-01T10:00:00"},
        {"created_at": "2026-03-01T10:00:00+01:00"},
        {"updated_at": None},
    ],
)
def test_a_record_with_a_wrong_value_is_left_out(change: dict[str, Any]) -> None:
    found = load(copy(applications=[JOB | change]))
    assert (found.of[Application], found.unreadable) == ([], 1)


@pytest.mark.parametrize(
    "change",
    [
        {"at": "2026-03-01T10:00:00+00:00"},
        {"zone": "Middle/Earth"},
        {"zone": 1},
        {"application_id": "a2"},
        {"answers_id": "c2"},
    ],
)
def test_a_contact_that_does_not_fit_is_left_out(change: dict[str, Any]) -> None:
    found = load(copy(applications=[JOB], contacts=[LETTER | change]))
    assert (found.of[Contact], found.unreadable) == ([], 1)


def test_what_refers_to_a_record_that_is_left_out_is_left_out_too() -> None:
    answer = LETTER | {"id": "c2", "answers_id": "c1"}
    found = load(copy(applications=[JOB], contacts=[LETTER | {"application_id": "x"}, answer]))
    assert (found.of[Contact], found.unreadable) == ([], 2)


def test_the_second_record_with_an_id_is_left_out() -> None:
    found = load(copy(applications=[JOB, JOB | {"company": "Acme"}]))
    assert only(found, Application).company == "Bluefin"
    assert found.unreadable == 1


@pytest.mark.parametrize("entries", [{}, "text", 5, None, [None], [[]], ["x"]])
def test_a_list_that_is_none_counts_as_one_damaged_record(entries: Any) -> None:
    assert load(copy(people=entries)).unreadable == 1


@pytest.mark.parametrize(("length", "left_out"), [(0, 0), (2**31 - 1, 0), (-1, 1), (2**31, 1)])
def test_a_length_that_no_interview_has_is_refused(length: int, left_out: int) -> None:
    interview = {"id": "i1", "application_id": "a1", "starts": "2026-03-02T10:00"} | TIMES
    found = load(copy(applications=[JOB], interviews=[interview | {"minutes": length}]))
    assert found.unreadable == left_out


@pytest.mark.parametrize(("answers", "left_out"), [("{}", 0), ("[]", 1), ("{", 1), (None, 1)])
def test_the_answers_of_a_run_of_the_wizard_must_be_what_they_are(
    answers: object, left_out: int
) -> None:
    run = {
        "id": "r1",
        "application_id": "a1",
        "asked_on": "2026-03-01",
        "answers": answers,
        "ranking": "[]",
        "action": "wait",
        "step_on": "2026-03-01",
    }
    assert load(copy(applications=[JOB], advice_runs=[run | TIMES])).unreadable == left_out


def test_instants_and_people_are_read() -> None:
    draft = {
        "id": "d1",
        "application_id": "a1",
        "person_id": "p1",
        "kind": "thank_you",
        "handed_over_at": AT.isoformat(),
    }
    person = {"id": "p1", "name": "Priya"} | TIMES
    found = load(copy(applications=[JOB], letter_drafts=[draft | TIMES], people=[person]))
    assert only(found, LetterDraft).handed_over_at == AT
    assert only(found, Person).name == "Priya"


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", Trouble.BROKEN),
        ("[]", Trouble.BROKEN),
        ("{}", Trouble.BROKEN),
        ('{"format": "callback"}', Trouble.BROKEN),
        ('{"format": "callback", "version": "1"}', Trouble.BROKEN),
        ('{"format": "callback", "version": 2}', Trouble.NEWER),
        ("[" * 100_000, Trouble.BROKEN),
    ],
)
def test_what_is_no_copy_says_why(text: str, trouble: Trouble) -> None:
    with pytest.raises(CannotReadError) as caught:
        load(text)
    assert caught.value.trouble is trouble

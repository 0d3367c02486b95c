"""Changes, errors, ids and enumerations."""

import re

import pytest

from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import CLOSED_STATES, OPEN_STATES, State
from desktop.core.records import Application, ApplicationRecord, Person


@pytest.mark.parametrize(
    ("changes", "something"),
    [
        (Changes(), False),
        (Changes(applications=frozenset({"a"})), True),
        (Changes(people=frozenset({"p"})), True),
        (Changes(agenda=True), True),
        (Changes(settings=True), True),
    ],
)
def test_changes_are_true_when_there_are_any(changes: Changes, something: bool) -> None:
    assert bool(changes) is something


def test_changes_add_up() -> None:
    first = Changes(frozenset({"a"}), frozenset({"p"}), agenda=True)
    second = Changes(frozenset({"b"}), frozenset({"p", "q"}), settings=True)
    assert first | second == Changes(
        frozenset({"a", "b"}), frozenset({"p", "q"}), agenda=True, settings=True
    )
    assert first | Changes() == first


def test_an_error_is_its_sentence_with_the_names_filled_in() -> None:
    error = UserError("“{path}” is empty.", path="a.db")
    assert str(error) == "“a.db” is empty."
    assert (error.template, error.params) == ("“{path}” is empty.", {"path": "a.db"})
    assert str(UserError("Braces {stay} as they are.")) == "Braces {stay} as they are."


def test_ids_are_32_hexadecimal_digits_and_differ() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(re.fullmatch(r"[0-9a-f]{32}", key) for key in ids)


def test_every_state_is_either_open_or_closed() -> None:
    assert set(State) == OPEN_STATES | CLOSED_STATES
    assert not OPEN_STATES & CLOSED_STATES


def test_a_record_knows_its_people() -> None:
    dana = Person(id="d", name="Dana")
    job = Application(id="a", company="Northwind", role="Engineer")
    assert (
        ApplicationRecord(application=job, people=(Person(id="l", name="Lee"), dana)).person("d")
        is dana
    )

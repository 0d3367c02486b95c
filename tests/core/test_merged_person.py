"""What two records of one person become: the better value of each field, and nothing lost."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.core.kinds import Courtesy, LetterLanguage
from desktop.core.merged_person import CHOSEN, FieldPair, field_pairs, merged, not_taken
from desktop.core.records import Person

ONE = Person(id="a", name="Dana Reyes", email="dana@a.example", phone="030 1234567")
OTHER = Person(id="b", name="Dana Reyes", title="Head of data", email="dr@b.example")


def guesses(one: Person, other: Person, *, newer: bool = False) -> set[str]:
    pairs = field_pairs(one, other, is_other_newer=newer)
    return {pair.field for pair in pairs if pair.takes_other}


@pytest.mark.parametrize(
    ("one", "other", "newer", "taken"),
    [
        (ONE, OTHER, False, {"title"}),
        (ONE, OTHER, True, {"title", "name", "email"}),
        (ONE, replace(ONE, name="D. Reyes"), True, {"email"}),
        (replace(ONE, name="D. Reyes"), replace(ONE, email="", phone=""), False, {"name"}),
        (replace(ONE, name="dana@a.example"), replace(ONE, name="Dana"), False, {"name"}),
        (ONE, Person(id="b", name="Dana Reyes"), True, {"name"}),
        (ONE, replace(ONE, phone="+49 30 1234567"), False, {"phone"}),
        (replace(ONE, phone="+49 30 1234567"), ONE, True, {"name", "email"}),
    ],
)
def test_a_value_is_better_than_none_a_full_name_than_a_short_one_the_newer_than_the_older(
    one: Person, other: Person, newer: bool, taken: set[str]
) -> None:
    assert guesses(one, other, newer=newer) == taken


def test_fields_that_both_lack_are_left_out() -> None:
    pairs = field_pairs(ONE, OTHER, is_other_newer=False)
    assert [pair.field for pair in pairs] == ["name", "title", "email", "phone"]
    assert [pair.field for pair in pairs if pair.differs] == ["email"]


@pytest.mark.parametrize("field", CHOSEN)
def test_the_chosen_value_is_taken(field: str) -> None:
    values: list[dict[str, Any]] = [{field: "mine"}, {field: "theirs"}]
    one, other = (replace(ONE, **value) for value in values)
    pairs = field_pairs(one, other, is_other_newer=False)
    assert merged(one, other, pairs, ()) == one
    assert getattr(merged(one, other, pairs, {field}), field) == "theirs"


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("sails", "", "sails"),
        ("", "reads", "reads"),
        ("sails", "reads", "sails\n\nreads"),
        ("sails", "sails", "sails"),
        ("", "", ""),
    ],
)
def test_the_notes_of_both_are_kept(one: str, other: str, together: str) -> None:
    found = merged(replace(ONE, notes=one), replace(OTHER, notes=other), [], ())
    assert found.notes == together


@pytest.mark.parametrize("field", ["no_calls", "no_contact"])
def test_a_wish_of_either_holds(field: str) -> None:
    wish: dict[str, Any] = {field: True}
    assert getattr(merged(replace(ONE, **wish), OTHER, [], ()), field)
    assert getattr(merged(ONE, replace(OTHER, **wish), [], ()), field)
    assert not getattr(merged(ONE, OTHER, [], ()), field)


def test_what_is_not_taken_is_told_once() -> None:
    pairs = [
        FieldPair("name", "Dana Reyes", "D. Reyes", takes_other=False),
        FieldPair("title", "Head", "Head", takes_other=False),
        FieldPair("email", "a@a.example", "", takes_other=False),
        FieldPair("phone", "1", "2", takes_other=True),
        FieldPair("company", "2", "1", takes_other=True),
        FieldPair("phone", "030 1234567", "+49 30 1234567", takes_other=True),
        FieldPair("company", "Northwind", "Northwind Ltd", takes_other=True),
        FieldPair("form_of_address", "Dana", "Ms Reyes", takes_other=False),
    ]
    assert not_taken(pairs, {"phone"}) == ["D. Reyes", "1"]


@pytest.mark.parametrize("is_first", [True, False])
def test_ms_or_mr_and_the_language_of_letters_are_kept_of_either(is_first: bool) -> None:
    known = replace(ONE, courtesy=Courtesy.MS, letter_language=LetterLanguage.GERMAN)
    one, other = (known, OTHER) if is_first else (OTHER, known)
    found = merged(one, other, field_pairs(one, other, is_other_newer=False), ())
    assert (found.courtesy, found.letter_language) == (Courtesy.MS, LetterLanguage.GERMAN)

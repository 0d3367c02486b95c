"""What was read comes out of its JSON again."""

import pytest

from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundPerson,
    FoundTable,
    Reading,
    Trouble,
)
from desktop.exchange.reader import read_file
from desktop.exchange.transfer import dump, load
from tests.support.foreign_files import FILES


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_reading_comes_back(name: str) -> None:
    text = dump(read_file(FILES[name][0]))
    again = load(text)
    assert not isinstance(again, CannotReadError)
    assert dump(again) == text


def test_a_reason_comes_back() -> None:
    again = load(dump(CannotReadError(Trouble.PASSWORD, FileKind.TABLE)))
    assert isinstance(again, CannotReadError)
    assert (again.trouble, again.kind) == (Trouble.PASSWORD, FileKind.TABLE)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"trouble": "x", "kind": "y"}'])
def test_anything_else_is_an_error(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        load(text)


def test_long_lists_come_back_whole_from_short_lines() -> None:
    people = [FoundPerson(name=f"Dana {n}") for n in range(1200)]
    rows = [[str(n), "a\u2028b\nc"] for n in range(700)]
    tables = [FoundTable(heads=["n", "text"], rows=rows), FoundTable(heads=[], rows=rows[:3])]
    reading = Reading(
        kind=FileKind.TABLE, people=people, tables=tables, complete='{"long": "x"}' * 40_000
    )
    text = dump(reading)
    again = load(text)
    assert isinstance(again, Reading)
    assert (again.people, again.tables, again.complete) == (people, tables, reading.complete)
    assert max(map(len, text.split("\n"))) < 300_000


def test_a_reading_that_was_cut_off_is_an_error() -> None:
    people = [FoundPerson(name=f"Dana {n}") for n in range(1200)]
    first, *parts = dump(Reading(kind=FileKind.CARDS, people=people)).split("\n")
    with pytest.raises(ValueError, match="not all"):
        load("\n".join([first, *parts[:-1]]))


def test_the_interviews_and_people_of_a_table_come_back() -> None:
    table = (
        "Company,Role,Status,Heard back,Interview,Interviewer,Contact,Mood\n"
        "Bluefin,Baker,Rejected,2026-03-10,2026-03-03 14:00,Dana Reyes,Tom Berg,good\n"
    )
    read = read_file(table.encode())
    back = load(dump(read))
    assert isinstance(back, Reading)
    (before,), (after,) = read.applications, back.applications
    assert (after.answered_on, after.interviews[0].starts) == (
        before.answered_on, before.interviews[0].starts,
    )  # fmt: skip
    assert list(after.interviews[0].people) == list(before.interviews[0].people)
    assert list(after.contacts) == list(before.contacts)
    assert back.not_taken == ["Mood"]

"""A complete copy reads back to the same store, once, and changes nothing that is there."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.actions import applications, imports, people
from desktop.actions.context import Context
from desktop.actions.imports import Finding
from desktop.actions.settings import put
from desktop.actions.undo import undo
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, Part, Tone
from desktop.core.records import Involvement, LetterTemplate, Person, Reminder
from desktop.exchange.complete import dump, load
from tests.actions.harness import Harness
from tests.support.figures import IS_THOROUGH
from tests.support.random_stores import random_records

MakeHarness = Callable[[], Harness]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeHarness]:
    made: list[Harness] = []

    def new() -> Harness:
        made.append(Harness(tmp_path / str(len(made))))
        return made[-1]

    yield new
    for one in made:
        one.store.close()


@contextmanager
def filled_from(empty: Path, folder: Path) -> Iterator[Harness]:
    """A harness with a copy of an empty store, which is faster than a new one."""
    shutil.copy(empty, folder / empty.name)
    harness = Harness(folder)
    with closing(harness.store):
        yield harness


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    harness = Harness(tmp_path_factory.mktemp("empty"))
    harness.store.close()
    return harness.store.path


def copy_of(harness: Harness) -> str:
    return "".join(dump(harness.store.queries.stored.all))


def findings(harness: Harness, text: str) -> list[tuple[str, Finding]]:
    items = imports.compare_copy(harness.store.queries, load(text))
    return [(getattr(one.made, "company", "") or "settings", one.finding) for one in items]


def read(harness: Harness, text: str) -> int:
    """Take everything that is new; returns how many parts changed something."""
    counts: list[int] = []

    def work(ctx: Context) -> None:
        items = imports.compare_copy(ctx.queries, load(text))
        counts.append(imports.take(ctx, items))

    harness.do(work)
    return counts[0]


def fill(harness: Harness, records: list[Any]) -> None:
    def work(ctx: Context) -> None:
        for one in records:
            try:
                ctx.writer.insert(one)
            except sqlite3.IntegrityError:  # the same link twice
                continue

    harness.do(work)


def test_a_copy_reads_back_to_the_same_store(make: MakeHarness) -> None:
    first, second = make(), make()
    first.do(put, "calm", "yes")
    first.add("Dana", "Lee", promise="2026-03-20", notes='=1+1 "quoted"\nand a line')
    first.add("Dana", company="Bluefin", applied_on=date(2026, 1, 5))
    text = copy_of(first)
    assert read(second, text) == 3
    assert copy_of(second) == text
    assert second.store.queries.preferences.calm


def test_reading_it_twice_is_reading_it_once(make: MakeHarness) -> None:
    first, second = make(), make()
    first.add("Dana")
    text = copy_of(first)
    assert findings(second, text) == [("Northwind", Finding.NEW)]
    read(second, text)
    assert findings(second, text) == [("Northwind", Finding.KNOWN)]
    assert read(second, text) == 0
    assert copy_of(second) == text


def test_undo_removes_what_a_copy_brought(make: MakeHarness) -> None:
    first, second = make(), make()
    second.add("Kim", company="Acme")
    before = copy_of(second)
    first.add("Dana")
    read(second, copy_of(first))
    assert copy_of(second) != before
    second.do(undo, second.edits)
    assert copy_of(second) == before


def test_what_is_stored_stays_and_only_what_is_missing_is_added(make: MakeHarness) -> None:
    first, second = make(), make()
    job = first.add("Dana")
    old = copy_of(first)
    read(second, old)
    second.do(applications.update, replace(second.record(job).application, notes="mine"))
    lee = Person(id=new_id(), name="Lee")
    first.do(people.add, lee)
    first.do(lambda ctx: ctx.writer.insert(_part(job.id, lee.id)))
    assert findings(second, copy_of(first)) == [("Northwind", Finding.MORE)]
    read(second, copy_of(first))
    assert second.record(job).application.notes == "mine"
    assert {one.name for one in second.record(job).people} == {"Dana", "Lee"}


def test_the_same_link_under_another_id_is_not_doubled(make: MakeHarness) -> None:
    first, second = make(), make()
    job = first.add("Dana")
    read(second, copy_of(first))
    dana = first.record(job).people[0].id
    for one in (first, second):
        one.do(lambda ctx: ctx.writer.insert(_part(job.id, dana, Part.RECRUITER)))
    read(second, copy_of(first))
    assert len(second.record(job).involvements) == len(first.record(job).involvements)


def test_reminders_of_a_known_application_are_left_to_the_program(make: MakeHarness) -> None:
    first, second = make(), make()
    job = first.add("Dana")
    read(second, copy_of(first))
    planned = second.reminders(job)

    def announce_again(ctx: Context) -> None:
        ctx.writer.insert(replace(planned[0], id=new_id()))

    first.do(announce_again)
    assert findings(second, copy_of(first)) == [("Northwind", Finding.KNOWN)]
    read(second, copy_of(first))
    assert second.reminders(job) == planned
    assert all(isinstance(one, Reminder) for one in planned)


def test_numbers_that_are_taken_are_given_anew_in_the_same_order(make: MakeHarness) -> None:
    first, second = make(), make()
    second.add("Kim", company="Acme")
    job = first.add("Dana", "Lee", "Ann")
    read(second, copy_of(first))
    assert [one.name for one in second.record(job).people] == ["Dana", "Lee", "Ann"]


def test_people_without_an_application_and_templates_come_too(make: MakeHarness) -> None:
    first, second = make(), make()
    first.do(people.add, Person(id=new_id(), name="Ann", company="Acme"))
    template = LetterTemplate(
        id=new_id(), language="en", kind=LetterKind.THANK_YOU, tone=Tone.WARM, text="Hello"
    )
    first.do(lambda ctx: ctx.writer.insert(template))
    assert findings(second, copy_of(first)) == [
        ("settings", Finding.MORE),
        ("Acme", Finding.NEW),
    ]
    read(second, copy_of(first))
    assert second.store.queries.letter_templates("en") == [template]
    assert copy_of(second) == copy_of(first)


def test_contacts_that_answer_each_other_are_left_out(make: MakeHarness) -> None:
    first, second = make(), make()
    job = first.add("Dana")
    letter = first.contact(job, "2026-03-06T09:00")
    answer = first.contact(job, "2026-03-06T10:00", answers_id=letter.id)
    fill(first, [letter, answer])
    first.do(lambda ctx: ctx.writer.update(replace(letter, answers_id=answer.id)))
    read(second, copy_of(first))
    assert second.record(job).contacts == ()


def test_an_answer_may_be_stored_before_what_it_answers(make: MakeHarness) -> None:
    first, second = make(), make()
    job = first.add("Dana")
    answer = first.contact(job, "2026-03-06T10:00")
    letter = first.contact(job, "2026-03-06T09:00")
    fill(first, [answer, letter])
    first.do(lambda ctx: ctx.writer.update(replace(answer, answers_id=letter.id)))
    text = copy_of(first)
    read(second, text)
    assert copy_of(second) == text


@settings(max_examples=500 if IS_THOROUGH else 15, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_any_store_reads_back_to_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, empty: Path, seed: int
) -> None:
    with (
        filled_from(empty, tmp_path_factory.mktemp("first")) as first,
        filled_from(empty, tmp_path_factory.mktemp("second")) as second,
    ):
        fill(first, random_records(seed))
        text = copy_of(first)
        assert load(text).unreadable == 0
        read(second, text)
        assert copy_of(second) == text
        assert read(second, text) == 0


def _part(application_id: str, person_id: str, part: Part = Part.INTERVIEWER) -> Involvement:
    return Involvement(id=new_id(), application_id=application_id, person_id=person_id, part=part)

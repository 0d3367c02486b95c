"""An import of many entries stores what one by one would, and is undone and redone wholly."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.actions import applications, contacts, imports, people, undo
from desktop.actions.context import Batch, Context
from desktop.actions.imports import Item
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.records import Application, Person
from desktop.exchange.found import FoundApplication, FoundPerson
from tests.actions.harness import Harness
from tests.support.digests import wrong_digests

DAY = date(2026, 3, 6)
STAGES = ("Applied", "Interview", "❌", "Offer", "on hold", "hired", "withdrawn", "")
#: Enough of each kind that they are planned together.
JOBS = [
    FoundApplication(
        company="Bluefin" if number % 7 == 0 else f"Firm {number % 5}",
        role=f"Müller {number}",
        stage=STAGES[number % len(STAGES)],
        applied_on=None if number % 9 == 8 else DAY - timedelta(days=number % 3 * 20),
        place="Kiel",
        notes="Nachtschicht, " * (number % 3),
    )
    for number in range(60)
]
PEOPLE = [FoundPerson(name=f"Priya {number}", email=f"p{number}@x.example") for number in range(30)]


@pytest.fixture
def prepared(tmp_path: Path) -> Iterator[Harness]:
    """A store with an application at one of the companies, and a contact with it."""
    harness = Harness(tmp_path)
    job = harness.add("Dana", company="Bluefin", role="Chef")
    harness.do(contacts.log, harness.contact(job, "2026-03-05T09:00"), [])
    yield harness
    harness.store.close()


def rows(harness: Harness, *, ids: bool = True) -> dict[str, list[tuple[object, ...]]]:
    """All rows, in the order of their texts; without `ids` only what does not depend on chance."""
    with closing(sqlite3.connect(harness.store.path)) as db:
        db.row_factory = sqlite3.Row
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'"
        found = {}
        for (name,) in db.execute(names).fetchall():
            table = db.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            kept = [
                [row[key] for key in row.keys() if ids or not key.endswith(("id", "seq"))]  # noqa: SIM118
                for row in table
            ]
            found[name] = sorted(map(tuple, kept), key=repr)
        for name in ("application_search", "person_search"):
            found[name] = db.execute(f"SELECT rowid, body FROM {name} ORDER BY rowid").fetchall()  # noqa: S608
            found[name] = [tuple(row) for row in found[name]]
        return found


def items_of(
    harness: Harness,
    found: Sequence[FoundApplication] = JOBS,
    persons: Sequence[FoundPerson] = PEOPLE,
) -> list[Item]:
    items = imports.compare(
        harness.store.queries, found, persons, country="DE", unnamed_role="Unknown role"
    )
    return imports.in_order(items)


def one_by_one(ctx: Context, items: Sequence[Item]) -> None:
    for item in items:
        if isinstance(item.made, Person):
            people.add(ctx, item.made)
        elif isinstance(item.made, Application):
            applications.add(ctx, application=item.made)


def test_many_at_once_are_stored_as_one_by_one(
    prepared: Harness, tmp_path_factory: pytest.TempPathFactory
) -> None:
    items = items_of(prepared)
    prepared.do(imports.take, items)
    other = Harness(tmp_path_factory.mktemp("other"))
    job = other.add("Dana", company="Bluefin", role="Chef")
    other.do(contacts.log, other.contact(job, "2026-03-05T09:00"), [])
    for item in items:
        other.do(one_by_one, [item])
    assert rows(prepared, ids=False) == rows(other, ids=False)
    other.store.close()


def test_applications_added_at_once_are_planned_as_one_by_one(
    prepared: Harness, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plain = Application(id="", company="Contoso", role="Baker", applied_on=date(2026, 1, 5))
    kinds = [
        plain,
        replace(plain, remind=False),
        replace(plain, careers_url="https://contoso.example/jobs"),
        replace(plain, agency="Hays"),
        replace(plain, agency=" "),
        replace(plain, no_contact=True),
        replace(plain, state=State.OFFER, offer_on=date(2026, 3, 2)),
        replace(plain, closing_on=date(2026, 3, 9)),
    ]
    added = [replace(one, id=new_id()) for one in kinds for _ in range(2)]
    other = Harness(tmp_path_factory.mktemp("other"))
    batch = Batch(prepared.store, prepared.now, prepared.advisor)
    for part in (added[:5], added[5:]):
        batch.run(applications.add_all, part)
    batch.commit()
    job = other.add("Dana", company="Bluefin", role="Chef")
    other.do(contacts.log, other.contact(job, "2026-03-05T09:00"), [])
    for one in added:
        other.do(applications.add, application=one)
    assert rows(prepared, ids=False) == rows(other, ids=False)
    other.store.close()


def test_undo_of_many_is_the_store_before_and_redo_the_one_after(prepared: Harness) -> None:
    before = rows(prepared)
    prepared.do(imports.take, items_of(prepared))
    edits, after = prepared.edits, rows(prepared)
    assert len(after["application"]) == 61
    assert len(after["person"]) == 31
    assert wrong_digests(prepared.store.queries) == []
    for _ in range(2):
        prepared.do(undo.undo, edits)
        assert rows(prepared) == before
        prepared.do(undo.redo, edits)
        assert rows(prepared) == after


def test_a_second_import_changes_nothing(prepared: Harness) -> None:
    prepared.do(imports.take, items_of(prepared))
    after = rows(prepared)
    again = items_of(prepared)
    assert {item.finding for item in again} == {imports.Finding.KNOWN}
    prepared.do(imports.take, again)
    assert rows(prepared) == after


def test_reminders_of_many_are_turned_off_together_and_go_with_an_undo(prepared: Harness) -> None:
    before = rows(prepared)
    prepared.do(imports.take, items_of(prepared, persons=()))
    edits = prepared.edits
    prepared.at("2026-04-20T09:00")
    keys = [edit.key for edit in edits if edit.table == "application"]

    def turn_off(ctx: Context) -> None:
        for key in keys:
            applications.update(ctx, replace(ctx.application(key), remind=False))

    prepared.do(turn_off)
    (only,) = prepared.store.queries.planned_reminders()
    assert only.application_id not in keys
    prepared.do(undo.undo, edits)
    assert rows(prepared) == before


def test_many_whose_reminders_are_turned_on_together_get_one_each(prepared: Harness) -> None:
    plain = Application(id="", company="Contoso", role="Baker", applied_on=DAY, remind=False)
    added = [replace(plain, id=new_id(), role=f"Baker {number}") for number in range(30)]
    prepared.do(applications.add_all, added)
    before = prepared.store.queries.planned_reminders()

    def turn_on(ctx: Context) -> None:
        for one in added:
            applications.update(ctx, replace(one, remind=True))

    prepared.do(turn_on)
    new = [one for one in prepared.store.queries.planned_reminders() if one not in before]
    assert sorted(one.application_id for one in new) == sorted(one.id for one in added)
    assert len({one.due for one in new}) == 1


def test_an_undo_takes_what_was_added_since_with_it(prepared: Harness) -> None:
    before = rows(prepared)
    prepared.do(imports.take, items_of(prepared))
    edits = prepared.edits
    queries = prepared.store.queries
    (key,) = [key for key, _, role in queries.names.applications() if role == "Müller 9"]
    (person,) = [key for key, name, *_ in queries.names.people() if name == "Priya 3"]
    job = queries.application(key)
    assert job is not None
    prepared.do(contacts.log, prepared.contact(job, "2026-03-06T09:00"), [person])
    prepared.do(undo.undo, edits)
    after = rows(prepared)
    assert {name: after[name] for name in before} == before


def test_an_announced_reminder_of_many_is_not_announced_again_after_a_redo(
    prepared: Harness,
) -> None:
    prepared.do(imports.take, items_of(prepared, persons=()))
    edits = prepared.edits
    reminder = next(one for one in prepared.store.queries.planned_reminders())
    prepared.at("2026-03-07T09:00").fire(reminder)
    with_it: list[object] = []
    prepared.do(lambda ctx: with_it.extend(undo.undo(ctx, edits)))
    prepared.do(undo.redo, with_it)  # type: ignore[arg-type]
    again = prepared.store.queries.reminder(reminder.id)
    assert again is not None
    assert again.fired_at is not None


def test_a_redo_leaves_what_is_there_already(prepared: Harness) -> None:
    prepared.do(imports.take, items_of(prepared))
    after = rows(prepared)
    prepared.do(undo.redo, prepared.edits)
    assert rows(prepared) == after


def test_an_entry_that_is_not_valid_stores_nothing(prepared: Harness) -> None:
    before = rows(prepared)
    broken = [Item(Application(id=new_id(), company=" ", role="Baker"), imports.Finding.NEW)]
    with pytest.raises(UserError):
        prepared.do(imports.take, broken)
    nameless = [Item(Person(id=new_id(), name=""), imports.Finding.NEW)]
    with pytest.raises(UserError):
        prepared.do(imports.take, nameless)
    assert rows(prepared) == before

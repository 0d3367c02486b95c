"""The data directory of a user of 0.1.0 opens, migrates and keeps every record and value.

`released/0.1.0.zip` is such a directory: the store, its state file and a backup, written by the
code of commit d0e55869, the last one of 0.1.0 (version 5 of the tables). Its actions, called by a
script with made-up people between 16 February and 9 March 2026, added applications in all states
and types of role, interviews of all kinds and formats, contacts of all kinds and channels, people
in all parts, problems, observations, page checks, drafts of letters, a letter that was sent,
templates and settings; announced steps and interviews, postponed and completed steps, finished the
wizard twice, left input in two forms and deleted four things into the bin. Undo was kept in memory
by 0.1.0, so there is none. Ids were counted instead of random.

`released/0.1.0.json` is what 0.1.0 itself read back of it, under today's names: a record per line,
its ids without their leading zeros, without values that are empty, 0 or false.
"""

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop.core.ids import new_id
from desktop.core.records import Application, Person
from desktop.exchange.complete import KINDS, dump
from desktop.models.backup import former_stores, list_backups, restore, verify
from desktop.models.bin.restoring import restore as restore_item
from desktop.models.checks import IntegrityCheck
from desktop.models.database import Store, open_store
from desktop.models.migrations import MIGRATIONS
from desktop.models.state_file import StateFile, read_state_file
from tests.models.raw import ask, tables

RELEASED = Path(__file__).parent / "released"
NOW = datetime(2026, 3, 9, 21, tzinfo=UTC)
#: Values of columns that 0.1.0 did not have, by kind of record; all others are empty.
NEW: dict[str, dict[str, str]] = {"interviews": {"status": "planned"}}


@cache
def expected() -> dict[str, list[dict[str, Any]]]:
    values: dict[str, list[dict[str, Any]]] = json.loads(
        (RELEASED / "0.1.0.json").read_text(encoding="utf-8")
    )
    return values


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The store in a copy of the directory."""
    with zipfile.ZipFile(RELEASED / "0.1.0.zip") as directory:
        directory.extractall(tmp_path)
    return tmp_path / "callback.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = open_store(path, NOW)
    yield opened
    opened.close()


def shortened(text: str) -> str:
    return re.sub(r"\b0{16,}(?=[0-9a-f]+\b)", "", text)


def copied(store: Store) -> dict[str, list[dict[str, Any]]]:
    """The records as today's program reads them, in the form of `expected`."""
    values = json.loads(shortened("".join(dump(store.queries.stored.all))))
    left_out = {"place", "created_at", "updated_at"}
    return {
        name: [{k: v for k, v in one.items() if v and k not in left_out} for one in values[name]]
        for name in KINDS
    }


def test_the_store_is_of_the_version_of_that_release(path: Path) -> None:
    assert ask(path, "PRAGMA user_version") == [(5,)]
    assert ask(path, "SELECT value FROM setting WHERE id = 'written_by'") == [("0.1.0",)]
    assert read_state_file(path.parent) == StateFile(
        clean=True, checked_on=datetime(2026, 3, 9).date(), program="0.1.0"
    )


def test_every_record_has_the_values_that_the_release_read(store: Store) -> None:
    assert ask(store.path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    found = copied(store)
    for name in KINDS:
        new = NEW.get(name, {})
        assert found[name] == [one | new for one in expected().get(name, [])], name


def test_every_column_of_the_release_is_as_it_was_written(path: Path) -> None:
    """Also the times of writing and what a copy leaves out; sort keys and steps are derived."""
    columns = {
        table: [f'"{row[1]}"' for row in ask(path, f"PRAGMA table_info({table})")]
        for table in tables(path)
        if table != "summary"
    }
    columns["person"].remove('"name_key"')

    def read() -> dict[str, list[tuple[Any, ...]]]:
        only = "WHERE id <> 'written_by' ORDER BY rowid"  # names the program that migrated it
        return {
            table: ask(path, f"SELECT {', '.join(names)} FROM {table} {only}")  # noqa: S608
            for table, names in columns.items()
        }

    before = read()
    open_store(path, NOW).close()
    assert read() == before
    assert {table for table, rows in before.items() if not rows} == set()


def test_the_next_steps_stay_planned(store: Store) -> None:
    for one in expected()["steps"]:
        found = store.queries.summary(one["application_id"].zfill(32))
        assert found is not None
        assert {
            "action": found.action,
            "step_on": found.step_on and found.step_on.isoformat(),
            "due_on": found.due_at and found.due_at.date().isoformat(),
            "channel": found.channel,
            "recipient_names": found.recipient_names or None,
        } == {key: one.get(key) for key in one | dict.fromkeys(_STEP) if key in _STEP}


_STEP = ("action", "step_on", "due_on", "channel", "recipient_names")


def test_input_of_forms_is_offered_in_the_order_of_their_fields(store: Store) -> None:
    for one in expected()["drafts"]:
        form = re.sub(r":(\w+)$", lambda found: ":" + found[1].zfill(32), one["form"])
        draft = store.queries.drafts.latest(form, NOW)
        assert draft is not None
        assert draft.values == one["texts"]


def test_what_was_deleted_is_restored_with_all_that_belonged_to_it(store: Store) -> None:
    items = ask(store.path, "SELECT id, title FROM bin_item ORDER BY rowid")
    assert [title for _, title in items] == [one["title"] for one in expected()["bin"]]
    for key, _ in items:
        with store.writing(NOW) as writer:
            restore_item(writer, key)
    found = copied(store)
    assert found["applications"][-1]["notes"] == "Gelöscht, nicht vergessen"
    assert found["interviews"][-1]["notes"] == "Im Zelt"
    assert found["observations"][-1]["note"] == "„mal sehen“"
    assert found["people"][-1]["name"] == "Tim Ångström"
    assert found["problems"][-1]["problem"] == "Doppelt"
    assert {one["subject"] for one in found["contacts"][-2:]} == {"Danke", "件名 二回"}


def test_texts_are_found_by_the_search(store: Store) -> None:
    search = store.queries.everything.search
    assert [one.company for one in search("lodz").applications] == ["Łódź Software"]
    assert [one.name for one in search("wisniewska").people] == ["Maja Wiśniewska"]
    assert [line.line for line in search("prüfstatik").lines] == ["Die Prüfstatik dauert 8 Wochen"]


@pytest.mark.parametrize("thorough", [False, True])
def test_the_checks_find_nothing(store: Store, thorough: bool) -> None:
    assert IntegrityCheck(store.path, thorough=thorough).run()
    assert ask(store.path, "PRAGMA foreign_key_check") == []


def test_it_can_be_written_to_and_opened_again(path: Path) -> None:
    store = open_store(path, NOW)
    added = Application(id=new_id(), company="Wide World Importers", role="Köchin", internal=True)
    renate = store.queries.person("2".zfill(32))
    assert renate is not None
    with store.writing(NOW) as writer:
        writer.insert(added)
        writer.insert(Person(id=new_id(), name="Yara"))
        writer.delete(renate)
    store.close()
    again = open_store(path, NOW)
    assert again.queries.application(added.id) == added
    assert again.queries.person(renate.id) is None
    again.close()


def test_a_backup_of_the_release_is_restored_and_migrated(path: Path, tmp_path: Path) -> None:
    (backup,) = list_backups(tmp_path / "backups")
    assert (backup.manifest.program, backup.manifest.schema) == ("0.1.0", 5)
    verify(backup)
    store = open_store(path, NOW)
    with store.writing(NOW) as writer:
        for one in store.queries.stored.all(Application):
            writer.delete(one.record)
    store.close()
    former = restore(backup, path, NOW)
    restored = open_store(path, NOW)
    assert copied(restored)["applications"] == expected()["applications"]
    assert copied(restored)["contacts"] == expected()["contacts"]
    restored.close()
    assert former_stores(path) == (former,)


def test_a_backup_of_the_release_is_restored_where_there_is_no_store(
    path: Path, tmp_path: Path
) -> None:
    shutil.move(path, tmp_path / "elsewhere.db")
    (backup,) = list_backups(tmp_path / "backups")
    assert restore(backup, path, NOW) is None
    restored = open_store(path, NOW)
    assert copied(restored)["people"] == expected()["people"]
    restored.close()

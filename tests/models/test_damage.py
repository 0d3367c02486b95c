"""An error in a damaged file is reported as damage; in a sound one it is a defect."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.records import Application, Observation
from desktop.models.database import open_store
from desktop.models.errors import StoreError, StoreErrorKind
from tests.models.samples import NOW, keep, new_store, whole


def change_schema(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA writable_schema = 1")
    db.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'no_calls IN (0, 1)', 'no_calls IN (7, 8)') "
        "WHERE name = 'application'"
    )


def orphan_a_row(db: sqlite3.Connection) -> None:
    db.execute("UPDATE signal SET application_id = 'nowhere'")


def violate_a_constraint(path: Path) -> None:
    store = open_store(path, NOW)
    try:
        with store.writing(NOW) as writer:
            writer.insert(Application(id="f" * 32, company="Northwind", role="Clerk"))
            writer.insert(
                Observation(id="e" * 32, application_id="gone", kind="rejected", observed_on=NOW)
            )
    finally:
        store.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    keep(store, *whole("zebra").records)
    store.close()
    return store.path


@pytest.mark.parametrize("damage", [change_schema, orphan_a_row])
def test_a_violated_constraint_in_a_damaged_file_is_damage(
    path: Path, damage: Callable[[sqlite3.Connection], None]
) -> None:
    with closing(sqlite3.connect(path)) as db:
        damage(db)
        db.commit()
    with pytest.raises(StoreError) as raised:
        violate_a_constraint(path)
    assert raised.value.kind is StoreErrorKind.DAMAGED


def test_a_violated_constraint_in_a_sound_file_is_a_defect(path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        violate_a_constraint(path)

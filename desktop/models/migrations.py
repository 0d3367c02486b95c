"""From one version of the schema to the next; their SQL is in `versions`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop import __version__
from desktop.models.connection import Connection
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.rows import encode
from desktop.models.versions import (
    version_1,
    version_2,
    version_3,
    version_4,
    version_5,
    version_6,
    version_7,
    version_8,
)

#: "Cbk1" in SQLite's header.
APPLICATION_ID = 0x43626B31

#: The setting that says which version of the program gave the store its present form.
WRITTEN_BY = "written_by"

Migration = Callable[[Connection], None]
"""Leaves every table with as many rows as before, and new ones empty; else it is a `Moving`."""

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Moving:
    """A migration that adds or removes rows: `expects` says how many there are to be after it.

    It gets the number of rows of each table before, and returns that of each table after.
    """

    change: Callable[[Connection], None]
    expects: Callable[[Counts], Counts]

    def __call__(self, db: Connection) -> None:
        self.change(db)


def _running(*statements: str) -> Migration:
    def run(db: Connection) -> None:
        for statement in statements:
            db.run(statement)

    return run


#: The function at index n leads from version n to n + 1.
MIGRATIONS: tuple[Migration, ...] = (
    _running(*version_1.STATEMENTS, f"PRAGMA application_id = {APPLICATION_ID}"),
    _running(*version_2.STATEMENTS),
    _running(*version_3.STATEMENTS),
    _running(*version_4.STATEMENTS),
    _running(*version_5.STATEMENTS),
    _running(*version_6.STATEMENTS),
    _running(*version_7.STATEMENTS),
    _running(*version_8.STATEMENTS),
)


def migrate(
    db: Connection, path: Path, found: int, migrations: tuple[Migration, ...], now: datetime
) -> None:
    """Bring `db` from version `found` up to the last, one transaction for each version.

    Foreign keys are off while tables are rebuilt; references and the number of rows are checked
    before each commit. On any error the version that was reached stays as it was; raises
    `StoreError`, whose cause is what the migration did wrong.
    """
    db.run("PRAGMA foreign_keys = 0")
    try:
        for number, migration in enumerate(migrations[found:], found + 1):
            with db.transaction_of_writes():
                before = _counts(db)
                migration(db)
                _hold(db, number, migration, before)
                _sign(db, now)
                db.run(f"PRAGMA user_version = {number}")
    except StoreError:
        raise
    except Exception as error:
        if not found:  # nothing there yet that could be kept
            raise
        raise StoreError(StoreErrorKind.UNMIGRATED, path) from error
    finally:
        db.run("PRAGMA foreign_keys = 1")


def _hold(db: Connection, number: int, migration: Migration, before: Counts) -> None:
    """Raises RuntimeError unless references lead somewhere and no row came or went unforeseen."""
    broken = db.rows("PRAGMA foreign_key_check")
    if broken:
        raise RuntimeError(f"version {number} breaks references: {broken[:3]}")
    expected = migration.expects(before) if isinstance(migration, Moving) else before
    found = _counts(db)
    wrong = {
        table: (expected.get(table, 0), found.get(table))
        for table in {*expected, *found}
        if expected.get(table, 0) != found.get(table)
    }
    if wrong:
        raise RuntimeError(f"version {number} has other rows than expected: {wrong}")


def _counts(db: Connection) -> dict[str, int]:
    """How many rows each table has. The search index is rebuilt where needed and not counted."""
    names = db.column(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"
    )
    return {name: db.number(f'SELECT count(*) FROM "{name}"') for name in names}


def _sign(db: Connection, now: datetime) -> None:
    """Write down which program gave the store this form: an older one names it when it refuses."""
    stamp = encode(now)
    db.run(
        "INSERT INTO setting (id, value, created_at, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        (WRITTEN_BY, __version__, stamp, stamp),
    )

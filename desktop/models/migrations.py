"""Migrations of the schema; their SQL is in `versions`."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from desktop import __version__
from desktop.core.lazy_dataclass import dataclass
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
    version_9,
    version_10,
    version_11,
    version_12,
    version_13,
    version_14,
)

#: "Cbk1" in SQLite's header.
APPLICATION_ID = 0x43626B31

#: The setting with the version of the program that last migrated the store.
WRITTEN_BY = "written_by"

Migration = Callable[[Connection], None]
"""Must keep the number of rows of every table and leave new ones empty; else use `RowMigration`."""

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RowMigration:
    """A migration that adds or removes rows.

    `expects` maps the numbers of rows by table before the migration to those after it.
    """

    change: Callable[[Connection], None]
    expects: Callable[[Counts], Counts]

    def __call__(self, db: Connection) -> None:
        self.change(db)


def _from_sql(*statements: str) -> Migration:
    def run(db: Connection) -> None:
        for statement in statements:
            db.run(statement)

    return run


#: The migration at index n upgrades version n to n + 1.
MIGRATIONS: tuple[Migration, ...] = (
    _from_sql(*version_1.STATEMENTS, f"PRAGMA application_id = {APPLICATION_ID}"),
    _from_sql(*version_2.STATEMENTS),
    _from_sql(*version_3.STATEMENTS),
    _from_sql(*version_4.STATEMENTS),
    _from_sql(*version_5.STATEMENTS),
    _from_sql(*version_6.STATEMENTS),
    _from_sql(*version_7.STATEMENTS),
    _from_sql(*version_8.STATEMENTS),
    _from_sql(*version_9.STATEMENTS),
    _from_sql(*version_10.STATEMENTS),
    _from_sql(*version_11.STATEMENTS),
    _from_sql(*version_12.STATEMENTS),
    _from_sql(*version_13.STATEMENTS),
    _from_sql(*version_14.STATEMENTS),
)


def create(db: Connection, migrations: tuple[Migration, ...], now: datetime) -> None:
    """Make the tables of a new store by all migrations, in one transaction."""
    db.run("PRAGMA foreign_keys = 0")
    try:
        with db.transaction_of_writes():
            for migration in migrations:
                migration(db)
            _record_program(db, now)
            db.run(f"PRAGMA user_version = {len(migrations)}")
    finally:
        db.run("PRAGMA foreign_keys = 1")


def migrate(
    db: Connection, path: Path, found: int, migrations: tuple[Migration, ...], now: datetime
) -> None:
    """Migrate `db` from version `found` to the last one, with one transaction per version.

    Foreign keys are off while tables are rebuilt; references and numbers of rows are checked before
    each commit. Raises `StoreError`, caused by the error of the migration; the store then has the
    last version that was committed.
    """
    db.run("PRAGMA foreign_keys = 0")
    try:
        for number, migration in enumerate(migrations[found:], found + 1):
            with db.transaction_of_writes():
                before = _counts(db)
                migration(db)
                _verify(db, number, migration, before)
                _record_program(db, now)
                db.run(f"PRAGMA user_version = {number}")
    except StoreError:
        raise
    except Exception as error:
        raise StoreError(StoreErrorKind.UNMIGRATED, path) from error
    finally:
        db.run("PRAGMA foreign_keys = 1")


def _verify(db: Connection, number: int, migration: Migration, before: Counts) -> None:
    """Raises RuntimeError for a broken reference or an unexpected number of rows."""
    broken = db.rows("PRAGMA foreign_key_check")
    if broken:
        raise RuntimeError(f"version {number} breaks references: {broken[:3]}")
    expected = migration.expects(before) if isinstance(migration, RowMigration) else before
    found = _counts(db)
    wrong = {
        table: (expected.get(table, 0), found.get(table))
        for table in {*expected, *found}
        if expected.get(table, 0) != found.get(table)
    }
    if wrong:
        raise RuntimeError(f"version {number} has other rows than expected: {wrong}")


def _counts(db: Connection) -> dict[str, int]:
    """The number of rows of each table, without the search index, which can be rebuilt."""
    names = db.column(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"
    )
    return {name: db.number(f'SELECT count(*) FROM "{name}"') for name in names}


def _record_program(db: Connection, now: datetime) -> None:
    """Store the version of this program, for the error message of an older one."""
    stamp = encode(now)
    db.run(
        "INSERT INTO setting (id, value, created_at, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        (WRITTEN_BY, __version__, stamp, stamp),
    )

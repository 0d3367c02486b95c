"""The versions of the schema: numbered functions that hold SQL and are never edited again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.models import migration_1, migration_2
from desktop.models.connection import Connection
from desktop.models.trouble import StoreError, Trouble, sentences

#: "Cbk1" in SQLite's header.
APPLICATION_ID = 0x43626B31

Migration = Callable[[Connection], None]


def _create(db: Connection) -> None:
    for statement in migration_1.STATEMENTS:
        db.run(statement)
    db.run(f"PRAGMA application_id = {APPLICATION_ID}")


def _add_letter_templates(db: Connection) -> None:
    for statement in migration_2.STATEMENTS:
        db.run(statement)


#: The function at index n leads from version n to n + 1.
MIGRATIONS: tuple[Migration, ...] = (_create, _add_letter_templates)


def migrate(db: Connection, found: int, migrations: tuple[Migration, ...]) -> None:
    """Bring `db` from version `found` up to the last, one transaction for each version.

    Foreign keys are off while tables are rebuilt and checked as a whole before each commit. On any
    error the version that was reached stays as it was.
    """
    db.run("PRAGMA foreign_keys = 0")
    try:
        for number, migration in enumerate(migrations[found:], found + 1):
            with db.transaction_of_writes():
                migration(db)
                broken = db.rows("PRAGMA foreign_key_check")
                if broken:
                    raise RuntimeError(f"version {number} breaks references: {broken[:3]}")
                db.run(f"PRAGMA user_version = {number}")
    finally:
        db.run("PRAGMA foreign_keys = 1")


def keep_copy(db: Connection, path: Path, version: int, now: datetime) -> Path:
    """Copy the open store into `backups/` beside `path` before it is migrated.

    Returns the copy's path. Raises `StoreError` when it cannot be written or read back whole.
    """
    folder = path.parent / "backups"
    copy = folder / f"{path.stem}-v{version}-{now:%Y%m%dT%H%M%SZ}.db"
    with sentences(copy):
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            copy.touch(mode=0o600, exist_ok=False)
        except OSError as error:
            raise StoreError(Trouble.READ_ONLY, folder) from error
        try:
            db.run("VACUUM INTO ?", (str(copy),))
            check = Connection(str(copy))
            with check.connection_context():
                problems = check.rows("PRAGMA integrity_check")
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
        if problems != [("ok",)]:
            copy.unlink()
            raise StoreError(Trouble.DAMAGED, path)
    return copy

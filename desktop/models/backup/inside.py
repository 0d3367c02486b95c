"""What is in a database file, asked through connections that cannot write."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from desktop.models.backup.errors import BackupError, BackupErrorKind
from desktop.models.backup.work import Work
from desktop.models.migrations import APPLICATION_ID

#: Steps of SQLite's machine for one row while a file is checked; only how far it seems hangs on it.
_STEPS_A_ROW = 60


@dataclass(frozen=True)
class Inside:
    """`counts` are rows by table; `newest` is the day of the latest contact."""

    schema: int
    counts: Mapping[str, int]
    newest: date | None


@contextmanager
def reading(path: Path, mode: str = "ro", patience: float = 5) -> Iterator[sqlite3.Connection]:
    """A connection of its own, closed at the end; nothing in `path` is changed through it.

    `patience` is how many seconds each statement waits for another program's lock.
    A file of ours alone can be opened with "rw": SQLite (3.40) leaves out the rules for values when
    it checks a file it cannot write.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=patience)) as db:
        for pragma in ("trusted_schema = 0", "cell_size_check = 1", "query_only = 1"):
            db.execute(f"PRAGMA {pragma}")
        yield db


def look(db: sqlite3.Connection) -> Inside:
    """Version, counts and the newest contact, as they are now."""
    names = [
        name
        for (name,) in db.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
            "AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name"
        )
    ]
    counts = {name: _one(db, f'SELECT count(*) FROM "{name}"') for name in names}
    newest = None
    if "interaction" in counts:
        (latest,) = db.execute("SELECT max(at) FROM interaction").fetchone()
        with suppress(TypeError, ValueError):  # none yet, or a damaged one: not what is told here
            newest = datetime.fromisoformat(latest).date()
    return Inside(_one(db, "PRAGMA user_version"), counts, newest)


def check(path: Path, work: Work, expected: Inside | None = None) -> Inside:
    """Read the whole file at `path`; what is in it.

    Raises `BackupError` (`CHANGED`) unless it is a sound store of ours with what is `expected`.
    """
    try:
        return _checked(path, work, expected)
    except sqlite3.DatabaseError as error:
        if (error.sqlite_errorcode & 0xFF) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise BackupError(BackupErrorKind.CHANGED, path) from error
        raise


def _checked(path: Path, work: Work, expected: Inside | None) -> Inside:
    with reading(path, "rw") as db:
        found = look(db)
        steps = _STEPS_A_ROW * max(1, sum(found.counts.values()))
        with work.asking(db, lambda done: done / steps):
            sound = db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            sound = sound and db.execute("PRAGMA foreign_key_check").fetchone() is None
        ours = _one(db, "PRAGMA application_id") == APPLICATION_ID
    if not (sound and ours) or expected not in (None, found):
        raise BackupError(BackupErrorKind.CHANGED, path)
    return found


def _one(db: sqlite3.Connection, sql: str) -> int:
    found: int = db.execute(sql).fetchone()[0]
    return found

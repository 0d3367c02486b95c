"""Opening the one file everything is kept in.

Whatever is not ours, or newer than this program, is refused before SQLite touches it: the header is
read as plain bytes.
"""

import os
import sqlite3
import sys
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop.models.checks import IntegrityCheck
from desktop.models.connection import Connection
from desktop.models.errors import StoreError, StoreErrorKind, translate_errors
from desktop.models.migrations import (
    APPLICATION_ID,
    MIGRATIONS,
    WRITTEN_BY,
    Migration,
    migrate,
)
from desktop.models.state_file import store_existed
from desktop.models.store import Store

__all__ = ["PRAGMAS", "Store", "is_outdated", "open_store", "upgrade"]

#: Set on every connection and read back. Truncated journal with `extra`: no acknowledged change is
#: lost when the power goes.
PRAGMAS: dict[str, str | int] = {
    "journal_mode": "truncate",
    "synchronous": 3,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
}
if sys.platform == "darwin":
    PRAGMAS["fullfsync"] = 1

_TIMEOUT = 0.15
"""Seconds to wait for another program's lock: so long may the window stand still. Nobody else
writes here; whoever holds a lock for longer (a copying program, say) is named, to try again."""


def open_store(
    path: Path,
    now: datetime,
    *,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    anew: bool = False,
) -> Store:
    """Open the store at `path`, made when there never was one, brought up to date when it is old.

    `now` is an instant in UTC. `anew` makes one even where there was one before. Raises
    `StoreError` with a sentence that says what to do, and has then changed nothing.
    """
    upgrade(path, now, migrations=migrations)
    found = _look(path, len(migrations))
    if found is None and not anew and store_existed(path):
        raise StoreError(StoreErrorKind.MISSING, path)
    _prepare_directory(path.parent)
    _try_writing(path.parent)
    with translate_errors(path):
        if found is None:
            _create(path, migrations, now)
        elif os.name == "posix":
            with suppress(PermissionError):
                path.chmod(0o600)
        db = _connect(path)
        try:
            db.rows("SELECT 1 FROM sqlite_master LIMIT 1")  # what a crash left is taken back here
        except BaseException:
            db.close()
            raise
    return Store(db, path)


def is_outdated(path: Path) -> bool:
    """Whether `upgrade` has something to do. Raises `StoreError` as `open_store` does."""
    found = _look(path, len(MIGRATIONS))
    return found is not None and found < len(MIGRATIONS)


def upgrade(path: Path, now: datetime, *, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Check, copy and migrate a store of an older version; nothing else is done to any other.

    Can take a minute for a large store, and may run on any thread while the store is closed.
    Raises `StoreError`; the file is then as it was, or of the last version that was reached.
    """
    found = _look(path, len(migrations))
    if found is None or found >= len(migrations):
        return
    from desktop.models.backup import Occasion, make  # noqa: PLC0415  rarely needed at start

    _try_writing(path.parent)
    with translate_errors(path), closing(_connect(path)) as db:
        IntegrityCheck(path).run()
        make(path, path.parent / "backups", now, Occasion.MIGRATION)
        migrate(db, path, found, migrations, now)


def _look(path: Path, known: int) -> int | None:
    """The version of the file at `path`, None when there is none; raises unless we can open it."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return None
    except NotADirectoryError as error:
        raise StoreError(StoreErrorKind.NO_DIRECTORY, path.parent) from error
    except IsADirectoryError as error:
        raise StoreError(StoreErrorKind.NOT_OURS, path) from error
    except PermissionError as error:  # Windows says this of a directory, too
        is_directory = sys.platform == "win32" and path.is_dir()
        raise StoreError(
            StoreErrorKind.NOT_OURS if is_directory else StoreErrorKind.NO_ACCESS, path
        ) from error
    except OSError as error:
        raise StoreError(StoreErrorKind.NO_ACCESS, path) from error
    if not header:
        raise StoreError(StoreErrorKind.EMPTY, path)
    ours = header[:16] == b"SQLite format 3\0" and len(header) == 100
    if not ours or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreError(StoreErrorKind.NOT_OURS, path)
    found = int.from_bytes(header[60:64], "big")
    if found > known:
        version = _written_by(path)
        kind = StoreErrorKind.NEWER_NAMED if version else StoreErrorKind.NEWER
        raise StoreError(kind, path, found=found, known=known, version=version)
    try:
        path.open("r+b").close()
    except OSError as error:
        raise StoreError(StoreErrorKind.READ_ONLY, path) from error
    return found


def _written_by(path: Path) -> str:
    """The program that a newer store says it was written by, as far as it can be understood.

    Read without looking at a journal or taking a lock, so that no byte changes.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as db:
            row = db.execute("SELECT value FROM setting WHERE id = ?", (WRITTEN_BY,)).fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""


def _prepare_directory(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(StoreErrorKind.NO_DIRECTORY, directory) from error


def _try_writing(directory: Path) -> None:
    """A write needs a journal beside the file, so the directory must take new files."""
    probe = directory / f".callback-probe-{os.getpid()}"
    try:
        probe.touch(mode=0o600)
        probe.unlink()
    except OSError as error:
        raise StoreError(StoreErrorKind.READ_ONLY, directory) from error


def _create(path: Path, migrations: tuple[Migration, ...], now: datetime) -> None:
    """Make an empty store; it appears at `path` only when it is whole."""
    part = path.with_name(path.name + ".new")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600, exist_ok=False)
    try:
        db = _connect(part)
        try:
            migrate(db, path, 0, migrations, now)
        finally:
            db.close()
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    finally:
        part.with_name(part.name + "-journal").unlink(missing_ok=True)
    if os.name == "posix":
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _connect(path: Path) -> Connection:
    db = Connection(
        str(path), pragmas=PRAGMAS, timeout=_TIMEOUT, lock_type="IMMEDIATE", autoconnect=False
    )
    with translate_errors(path):
        db.connect()
        found = {name: db.pragma(name) for name in PRAGMAS}
    if found != PRAGMAS:
        db.close()
        raise RuntimeError(f"SQLite did not take the settings: {found}")
    return db

"""Opening the one file everything is kept in.

Whatever is not ours, or newer than this program, is refused before SQLite touches it: the header is
read as plain bytes.
"""

import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop.models.connection import Connection
from desktop.models.migrations import APPLICATION_ID, MIGRATIONS, Migration, keep_copy, migrate
from desktop.models.store import Store
from desktop.models.trouble import StoreError, Trouble, sentences

__all__ = ["PRAGMAS", "Store", "open_store"]

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

_TIMEOUT = 5
"""Seconds to wait for another program's lock."""


def open_store(
    path: Path, now: datetime, *, migrations: tuple[Migration, ...] = MIGRATIONS
) -> Store:
    """Open the store at `path`, made anew when there is none, migrated when it is an older one.

    `now` is an instant in UTC; it names the copy that is made before a migration. Raises
    `StoreError` with a sentence that says what to do, and has then changed nothing.
    """
    exists = _look(path, len(migrations))
    _prepare_directory(path.parent)
    _try_writing(path.parent)
    with sentences(path):
        if not exists:
            _create(path, migrations)
        elif os.name == "posix":
            with suppress(PermissionError):
                path.chmod(0o600)
        db = _connect(path)
        try:
            version = db.user_version
            if version < len(migrations):
                keep_copy(db, path, version, now)
                migrate(db, version, migrations)
        except BaseException:
            db.close()
            raise
    return Store(db, path)


def _look(path: Path, known: int) -> bool:
    """Whether there is a file at `path`; raises unless it is one this program can open."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return False
    except NotADirectoryError as error:
        raise StoreError(Trouble.NO_DIRECTORY, path.parent) from error
    except IsADirectoryError as error:
        raise StoreError(Trouble.NOT_OURS, path) from error
    except OSError as error:
        raise StoreError(Trouble.NO_ACCESS, path) from error
    if not header:
        raise StoreError(Trouble.EMPTY, path)
    ours = header[:16] == b"SQLite format 3\0" and len(header) == 100
    if not ours or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreError(Trouble.NOT_OURS, path)
    found = int.from_bytes(header[60:64], "big")
    if found > known:
        raise StoreError(Trouble.NEWER, path, found=found, known=known)
    try:
        path.open("r+b").close()
    except OSError as error:
        raise StoreError(Trouble.READ_ONLY, path) from error
    return True


def _prepare_directory(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(Trouble.NO_DIRECTORY, directory) from error


def _try_writing(directory: Path) -> None:
    """A write needs a journal beside the file, so the directory must take new files."""
    probe = directory / f".callback-probe-{os.getpid()}"
    try:
        probe.touch(mode=0o600)
        probe.unlink()
    except OSError as error:
        raise StoreError(Trouble.READ_ONLY, directory) from error


def _create(path: Path, migrations: tuple[Migration, ...]) -> None:
    """Make an empty store; it appears at `path` only when it is whole."""
    part = path.with_name(path.name + ".new")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600, exist_ok=False)
    try:
        db = _connect(part)
        try:
            migrate(db, 0, migrations)
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
    db.connect()
    found = {name: db.pragma(name) for name in PRAGMAS}
    if found != PRAGMAS:
        db.close()
        raise RuntimeError(f"SQLite did not take the settings: {found}")
    return db

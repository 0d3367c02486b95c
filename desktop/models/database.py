"""Opening, creating and upgrading the store.

Files of other programs or of a newer version are refused before SQLite opens them: the header is
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
    create,
    migrate,
)
from desktop.models.state_file import store_existed
from desktop.models.store import Store

__all__ = ["PRAGMAS", "Store", "is_outdated", "open_store", "upgrade"]

#: Set on every connection and verified. With a truncated journal and `synchronous=extra` no
#: committed change is lost in a power cut.
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
"""Seconds to wait for a lock of another program, such as a synchronising service. The window is
blocked meanwhile; after that an error asks to close the other program."""


def open_store(
    path: Path,
    now: datetime,
    *,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    force_new: bool = False,
) -> Store:
    """Open the store at `path`: create it if there never was one, upgrade it if it is older.

    `now` is an instant in UTC. `force_new` creates a missing store even if one existed before.
    Raises `StoreError`, and for an older store also `BackupError`, as `upgrade` does.
    """
    upgrade(path, now, migrations=migrations)
    version = _read_version(path, len(migrations))
    if version is None and not force_new and store_existed(path):
        raise StoreError(StoreErrorKind.MISSING, path)
    _prepare_directory(path.parent)
    _require_writable(path.parent)
    with translate_errors(path):
        if version is None:
            _create(path, migrations, now)
        elif os.name == "posix":
            with suppress(PermissionError):
                path.chmod(0o600)
        db = _connect(path)
        try:
            db.rows("SELECT 1 FROM sqlite_master LIMIT 1")  # rolls back what a crash left
        except BaseException:
            db.close()
            raise
    return Store(db, path)


def is_outdated(path: Path) -> bool:
    """Whether the store is of an older version. Raises `StoreError` for a file of another program,
    a store of a newer version, or one that cannot be read and written."""
    version = _read_version(path, len(MIGRATIONS))
    return version is not None and version < len(MIGRATIONS)


def upgrade(path: Path, now: datetime, *, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Check, back up and migrate a store of an older version; others are left unchanged.

    Takes up to a minute for a large store; runs on any thread while the store is closed. Raises
    `StoreError`, or `BackupError` if the backup before it fails; the file then has the last version
    that was reached.
    """
    version = _read_version(path, len(migrations))
    if version is None or version >= len(migrations):
        return
    from desktop.models.backup import Occasion, make  # noqa: PLC0415  rarely needed at start

    _require_writable(path.parent)
    with translate_errors(path), closing(_connect(path)) as db:
        IntegrityCheck(path).run()
        make(path, path.parent / "backups", now, Occasion.MIGRATION)
        migrate(db, path, version, migrations, now)


def _read_version(path: Path, known: int) -> int | None:
    """The schema version in the header of the file at `path`; None when there is no file.

    Raises `StoreError` for a file of another program, a version above `known`, or a file that
    cannot be read and written.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return None
    except NotADirectoryError as error:
        raise StoreError(StoreErrorKind.NO_DIRECTORY, path.parent) from error
    except IsADirectoryError as error:
        raise StoreError(StoreErrorKind.NOT_OURS, path) from error
    except PermissionError as error:  # also raised for a directory on Windows
        is_directory = sys.platform == "win32" and path.is_dir()
        raise StoreError(
            StoreErrorKind.NOT_OURS if is_directory else StoreErrorKind.NO_ACCESS, path
        ) from error
    except OSError as error:
        raise StoreError(StoreErrorKind.NO_ACCESS, path) from error
    if not header:
        raise StoreError(StoreErrorKind.EMPTY, path)
    is_sqlite = header[:16] == b"SQLite format 3\0" and len(header) == 100
    if not is_sqlite or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
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
    """The version of the program that wrote a newer store; empty if it cannot be read.

    Read without journal and lock, so that no byte changes.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as db:
            row = db.execute("SELECT value FROM setting WHERE id = ?", (WRITTEN_BY,)).fetchone()
    except (sqlite3.Error, UnicodeDecodeError):  # the latter for a message with a damaged name
        return ""
    return str(row[0]) if row else ""


def _prepare_directory(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(StoreErrorKind.NO_DIRECTORY, directory) from error


def _require_writable(directory: Path) -> None:
    """Raises `StoreError` unless files can be created in `directory`, as the journal needs."""
    probe = directory / f".callback-probe-{os.getpid()}"
    try:
        probe.touch(mode=0o600)
        probe.unlink()
    except OSError as error:
        raise StoreError(StoreErrorKind.READ_ONLY, directory) from error


def _create(path: Path, migrations: tuple[Migration, ...], now: datetime) -> None:
    """Create an empty store under a temporary name and rename it to `path`."""
    part = path.with_name(path.name + ".new")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600, exist_ok=False)
    try:
        db = _connect(part)
        try:
            create(db, migrations, now)
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
    with translate_errors(path):
        db = Connection(str(path), pragmas=PRAGMAS, timeout=_TIMEOUT)
        found = {name: db.pragma(name) for name in PRAGMAS}
    if found != PRAGMAS:
        db.close()
        raise RuntimeError(f"SQLite did not take the settings: {found}")
    return db

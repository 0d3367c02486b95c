"""Verification of backups, and the content of a store, read by connections that cannot write."""

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from desktop.models.backup import encryption, files, manifest
from desktop.models.backup.errors import BackupError, BackupErrorKind, translate_backup_errors
from desktop.models.backup.files import Cancelled, Progress, Work, ignore_progress, never_cancelled
from desktop.models.backup.manifest import Backup
from desktop.models.errors import StoreErrorKind, kind_of
from desktop.models.migrations import APPLICATION_ID

#: Steps of SQLite's virtual machine per row in a check: an estimate for the progress only.
_STEPS_PER_ROW = 60


@dataclass(frozen=True)
class StoreContent:
    """`counts` are rows by table; `newest` is the day of the latest contact."""

    schema: int
    counts: Mapping[str, int]
    newest: date | None


@contextmanager
def reading(path: Path, mode: str = "ro", timeout: float = 5) -> Iterator[sqlite3.Connection]:
    """A connection that only reads, closed at the end.

    `timeout` is the time in seconds to wait for the lock of another program. A check opens the
    program's own file with "rw", because SQLite (3.40) skips CHECK constraints for "ro".
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=timeout)) as db:
        for pragma in ("trusted_schema = 0", "cell_size_check = 1", "query_only = 1"):
            db.execute(f"PRAGMA {pragma}")
        yield db


def content_of(db: sqlite3.Connection) -> StoreContent:
    """The present version, counts and day of the newest contact."""
    names = [
        name
        for (name,) in db.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
            "AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name"
        )
    ]
    counts = {name: _number(db, f'SELECT count(*) FROM "{name}"') for name in names}
    newest = None
    if "interaction" in counts:
        (latest,) = db.execute("SELECT max(at) FROM interaction").fetchone()
        with suppress(TypeError, ValueError):  # no contact, or a damaged date
            newest = datetime.fromisoformat(latest).date()
    return StoreContent(_number(db, "PRAGMA user_version"), counts, newest)


def check_database(path: Path, work: Work, expected: StoreContent | None = None) -> StoreContent:
    """Check the whole database at `path`; returns its content.

    Raises `BackupError` (`CHANGED`) unless it is a sound store with the `expected` content.
    """
    try:
        return _checked(path, work, expected)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if kind_of(error, reading=True) is StoreErrorKind.DAMAGED:
            raise BackupError(BackupErrorKind.CHANGED, path) from error
        raise


def _checked(path: Path, work: Work, expected: StoreContent | None) -> StoreContent:
    with reading(path, "rw") as db:
        found = content_of(db)
        total = _STEPS_PER_ROW * max(1, sum(found.counts.values()))
        with work.cancellable(db, lambda steps: steps / total):
            is_sound = db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            is_sound = is_sound and db.execute("PRAGMA foreign_key_check").fetchone() is None
        is_store = _number(db, "PRAGMA application_id") == APPLICATION_ID
    if not (is_sound and is_store) or expected not in (None, found):
        raise BackupError(BackupErrorKind.CHANGED, path)
    return found


def _number(db: sqlite3.Connection, sql: str) -> int:
    found: int = db.execute(sql).fetchone()[0]
    return found


def verify(
    backup: Backup,
    passphrase: str = "",
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Read the whole backup. Raises `BackupError` if it or its manifest has changed.

    The content of an encrypted backup is checked only with its `passphrase`, in a temporary
    directory; otherwise only its digest is. Call it on another thread than the interface's. Raises
    `BackupCancelledError` when cancelled.
    """
    work = Work(progress, cancelled)
    with translate_backup_errors(backup.path):
        work.begin(0.2)
        check_file(backup, files.digest(backup.path, work))
        if not backup.manifest.sealed:
            work.begin(0.8)
            check_content(backup, backup.path, work)
        elif passphrase:
            with tempfile.TemporaryDirectory(prefix="callback-") as folder:
                opened = Path(folder) / "opened.db"
                work.begin(0.3)
                encryption.decrypt(backup.path, opened, backup.manifest.key, passphrase, work)
                work.begin(0.5)
                check_content(backup, opened, work)
    progress(1.0)


def check_file(backup: Backup, digest: str) -> None:
    """Raises `BackupError` unless digest, size and stored manifest match `backup.manifest`."""
    size = backup.path.stat().st_size
    if (
        manifest.read(backup.path) != backup.manifest
        or digest != backup.manifest.sha256
        or size != backup.manifest.size
    ):
        raise BackupError(BackupErrorKind.CHANGED, backup.path)


def check_content(backup: Backup, opened: Path, work: Work) -> None:
    """Raises `BackupError` unless the database `opened` is sound and matches the manifest."""
    described = backup.manifest
    expected = StoreContent(described.schema, described.counts, described.newest)
    try:
        check_database(opened, work, expected)
    except BackupError as error:
        raise BackupError(error.kind, backup.path) from error

"""Making a backup: copy the store while it is in use, then vacuum, encrypt and verify the copy.

SQLite's rollback journal blocks writers while a reader has a lock, so no reader may stay long. The
copy is made in slices that release the lock in between: for a store of 100,000 applications (2 GB)
a slice takes some milliseconds, while `VACUUM INTO` blocks writers for 13 s. A write in between
restarts the copy; steady writes must not keep it from completing.
"""

import os
import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

import desktop
from desktop.models.backup import encryption, files, manifest, restoring
from desktop.models.backup.encryption import KeyPair
from desktop.models.backup.errors import (
    BackupError,
    BackupErrorKind,
    as_store_errors,
    translate_backup_errors,
)
from desktop.models.backup.files import Cancelled, Progress, Work, ignore_progress, never_cancelled
from desktop.models.backup.manifest import Backup, Manifest, Occasion
from desktop.models.backup.verifying import StoreContent, check_database, content_of, reading

_PAGES = 128
#: Slices (16 MB) between two syncs of the copy, made while no lock is held. Otherwise the system
#: would sync at any time, which can block a slice or the program's own writes.
_SLICES_PER_SYNC = 32
#: Seconds between two polls of a store in use.
_PAUSE = 0.01
#: Seconds that a slice waits for a lock, and the maximum of consecutive failures.
_LOCK_TIMEOUT = 1.0
_MAX_FAILURES = 5
#: Restarts of the copy because of writes before it waits for a pause in writing.
RESTARTS = 3
#: Maximum bytes of a store that is copied under one lock, as a fallback (about 30 ms).
AT_ONCE = 4 << 20
#: For larger stores: rounds of waiting for a pause in writing; polls without a write that make a
#: pause; and maximum polls per round.
_ROUNDS = 4
_QUIET_POLLS = 100
_MAX_POLLS = 3_000


class _TooManyRestartsError(Exception):
    """Writes have restarted the copy too often."""


def copy_pages(store: Path, target: Path, work: Work) -> None:
    """Copy the store into the new, empty file `target`, as of one moment.

    The copy is made in slices. When writes restart it too often, a store of up to `AT_ONCE` bytes
    is copied under one lock, which is too short for a writer to notice; for a larger store the
    copy waits for the next pause in writing, up to half a minute each time. Writers never fail.
    Raises `BackupError`: `CONSTANT_WRITES` when there is no pause, `BUSY`, and others.
    """
    for pause in range(1 + _ROUNDS):
        with (
            reading(store, timeout=_LOCK_TIMEOUT) as source,
            closing(sqlite3.connect(target, isolation_level=None)) as new,
        ):
            # The file need not survive a crash, but an abandoned attempt is rolled back.
            new.execute("PRAGMA journal_mode = memory")
            new.execute("PRAGMA synchronous = off")
            if pause:
                _wait_for_quiet(source, work)
            if _copied(source, new, store, work, target):
                return
    raise BackupError(BackupErrorKind.CONSTANT_WRITES, store)


def _copied(
    source: sqlite3.Connection, new: sqlite3.Connection, store: Path, work: Work, target: Path
) -> bool:
    """Copy in slices, or at once; False after too many restarts of a large store."""
    with target.open("r+b") as file:
        slices = _Slices(store, work, file.fileno())
        try:
            source.backup(new, pages=_PAGES, progress=slices, sleep=_PAUSE)
        except _TooManyRestartsError:
            if slices.pages * _page_size(source) > AT_ONCE:
                return False
            slices = _Slices(store, work, file.fileno())
            source.backup(new, pages=-1, progress=slices, sleep=_PAUSE)
    return True


class _Slices:
    """Progress callback of `sqlite3.Connection.backup`: counts restarts and failures to lock."""

    def __init__(self, store: Path, work: Work, target: int) -> None:
        self._store, self._work, self._target = store, work, target
        self._number = 0
        self._left: int | None = None
        self._restarts = 0
        self._failures = 0
        self.pages = 0

    def __call__(self, status: int, left: int, pages: int) -> None:
        self.pages = pages
        self._work.done(1 - left / max(1, pages))
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._failures += 1
            if self._failures > _MAX_FAILURES:
                raise BackupError(BackupErrorKind.BUSY, self._store)
            return
        self._failures = 0
        if self._left is not None and left >= self._left:
            self._restarts += 1
            if self._restarts > RESTARTS:
                raise _TooManyRestartsError
        self._left = left
        self._number += 1
        if self._number % _SLICES_PER_SYNC == 0:
            os.fsync(self._target)


def _page_size(db: sqlite3.Connection) -> int:
    size: int = db.execute("PRAGMA page_size").fetchone()[0]
    return size


def _data_version(db: sqlite3.Connection) -> int:
    found: int = db.execute("PRAGMA data_version").fetchone()[0]
    return found


def _wait_for_quiet(db: sqlite3.Connection, work: Work) -> None:
    """Wait until nothing has been written for a second, at most half a minute."""
    last, quiet = _data_version(db), 0
    for _ in range(_MAX_POLLS):
        time.sleep(_PAUSE)
        work.done(0)
        found = _data_version(db)
        quiet = quiet + 1 if found == last else 0
        last = found
        if quiet >= _QUIET_POLLS:
            return


def make(
    store: Path,
    folder: Path,
    now: datetime,
    occasion: Occasion,
    *,
    key_pair: KeyPair | None = None,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Backup:
    """Make a backup of the store at `store`, which may be in use, in `folder`.

    Takes seconds per 100 MB: call it on another thread than the interface's, and once at a time
    for a folder, which needs free space of twice the store's size. `now` is an instant in UTC;
    `progress` gets 0 to 1; `cancelled` is polled. With `key_pair` the backup is encrypted; opening
    it needs the passphrase, making it does not. The pages are copied, the copy is vacuumed into a
    second file, and that file is verified (integrity, references, rows by table) before it gets
    its name.

    Raises `BackupError`, or `BackupCancelledError` when cancelled; partial files are deleted then,
    and older backups unchanged.
    """
    work = Work(progress, cancelled)
    moment = now.replace(microsecond=0)
    with translate_backup_errors(store):
        store.stat()
        restoring.delete_partial(store)
    with translate_backup_errors(folder):
        files.prepare(folder)
        files.delete_partial(folder)
        path = manifest.new_path(folder, moment, occasion, sealed=key_pair is not None)
        manifest_path = manifest.manifest_of(path)
        raw, packed, encrypted, text = (
            folder / f"{manifest.stem_of(path)}.{kind}.part"
            for kind in ("raw", "db", "age", "json")
        )
        key = manifest.key_of(path)
        created = (raw, packed, encrypted, text, key, manifest_path, path)
        with files.removed_on_failure(
            *created, *(files.journal_of(part) for part in (raw, packed))
        ):
            _pack(store, raw, packed, work)
            content = _verified(store, raw, packed, work)
            raw.unlink()
            result = packed
            if key_pair:
                work.begin(0.1)
                encryption.encrypt(packed, encrypted, key_pair.recipient, work)
                packed.unlink()
                result = encrypted
                files.write(key, key_pair.key.encode("ascii"))
            files.sync(result)
            work.begin(0.05)
            digest = files.digest(result, work)
            description = Manifest(
                made_at=moment,
                schema=content.schema,
                program=desktop.__version__,
                sha256=digest,
                size=result.stat().st_size,
                counts=content.counts,
                newest=content.newest,
                occasion=occasion,
                sealed=key_pair is not None,
                key=key_pair.key if key_pair else "",
            )
            files.write(text, description.encoded())
            # The manifest first: without its file it is ignored, a file without it is never pruned.
            text.replace(manifest_path)
            result.replace(path)
            files.sync_directory(folder)
    progress(1.0)
    return Backup(path, description)


def _pack(store: Path, raw: Path, packed: Path, work: Work) -> None:
    files.create(raw)
    work.begin(0.3)
    with as_store_errors(store):
        copy_pages(store, raw, work)
    files.create(packed)
    work.begin(0.2)
    size = max(1, raw.stat().st_size)
    with closing(sqlite3.connect(raw, isolation_level=None)) as db:
        db.execute("PRAGMA trusted_schema = 0")
        db.execute("PRAGMA temp_store = 2")
        with as_store_errors(store), work.cancellable(db, lambda _: packed.stat().st_size / size):
            db.execute("VACUUM INTO ?", (str(packed),))


def _verified(store: Path, raw: Path, packed: Path, work: Work) -> StoreContent:
    """The content of both files. Raises `BackupError` when their source is damaged."""
    work.begin(0.35)
    with as_store_errors(store):
        with reading(raw) as db:
            expected = content_of(db)
        return check_database(packed, work, expected)

"""A copy of a store that is in use, page by page.

The store's journal does not let anyone write while somebody reads, so no reader may stay long. The
copy is taken in slices with the lock given back between them: where this was measured, on a store
of 100,000 applications (2 GB), a slice holds it for some milliseconds where `VACUUM INTO` would for
13 s. What is written in between makes SQLite begin anew; writes that keep coming must not keep it
from ending.
"""

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from desktop.models.backup import inside
from desktop.models.backup.errors import BackupError, BackupErrorKind
from desktop.models.backup.work import Work

_PAGES = 128
#: Slices after which what was written is brought to the disk, while no lock is held: 16 MB. Else
#: the system would do so when it likes, and halt a slice, or the window's own writing, for that.
_SLICES = 32
#: Seconds between two looks at a store that is in use.
_PAUSE = 0.01
#: Seconds that a slice waits for a lock, and how often in a row it may be in vain.
_PATIENT = 1.0
_TRIES = 5
#: How often the slices begin anew because of writes before it is waited for quiet.
RESTARTS = 3
#: Bytes that are copied in one go under one lock, once nothing else has helped: some 30 ms.
AT_ONCE = 4 << 20
#: For a larger store: times it is waited for quiet, pauses of quiet, and pauses to wait for that.
_ROUNDS = 4
_QUIET = 100
_LONGEST = 3_000


class _RestlessError(Exception):
    """It was written to all the time."""


def copy_pages(store: Path, target: Path, work: Work) -> None:
    """Copy the store into the new, empty file `target`, as of one moment.

    The copy is made in slices. When writes restart it too often, a store of up to `AT_ONCE` bytes
    is copied under one lock, which is too short for a writer to notice; for a larger store the
    copy waits for the next pause in writing, up to half a minute each time. Writers never fail.
    Raises `BackupError`: `CONSTANT_WRITES` when there is no pause, `BUSY`, and others.
    """
    for pause in range(1 + _ROUNDS):
        with (
            inside.reading(store, patience=_PATIENT) as source,
            closing(sqlite3.connect(target, isolation_level=None)) as new,
        ):
            # Nobody needs this file after a crash, but an attempt that is given up is rolled back.
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
    """Whether it could be copied, in slices or at once."""
    with target.open("r+b") as file:
        slices = _Slices(store, work, file.fileno())
        try:
            source.backup(new, pages=_PAGES, progress=slices, sleep=_PAUSE)
        except _RestlessError:
            if slices.pages * _page_size(source) > AT_ONCE:
                return False
            slices = _Slices(store, work, file.fileno())
            source.backup(new, pages=-1, progress=slices, sleep=_PAUSE)
    return True


class _Slices:
    """Follows the slices: how far, how often anew, how long in vain."""

    def __init__(self, store: Path, work: Work, target: int) -> None:
        self._store, self._work, self._target = store, work, target
        self._number = 0
        self._left: int | None = None
        self._restarts = 0
        self._in_vain = 0
        self.pages = 0

    def __call__(self, status: int, left: int, pages: int) -> None:
        self.pages = pages
        self._work.done(1 - left / max(1, pages))
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._in_vain += 1
            if self._in_vain > _TRIES:
                raise BackupError(BackupErrorKind.BUSY, self._store)
            return
        self._in_vain = 0
        if self._left is not None and left >= self._left:
            self._restarts += 1
            if self._restarts > RESTARTS:
                raise _RestlessError
        self._left = left
        self._number += 1
        if self._number % _SLICES == 0:
            os.fsync(self._target)


def _page_size(db: sqlite3.Connection) -> int:
    size: int = db.execute("PRAGMA page_size").fetchone()[0]
    return size


def _version(db: sqlite3.Connection) -> int:
    found: int = db.execute("PRAGMA data_version").fetchone()[0]
    return found


def _wait_for_quiet(db: sqlite3.Connection, work: Work) -> None:
    """Until nothing has been written for a second, or half a minute has gone by."""
    last, quiet = _version(db), 0
    for _ in range(_LONGEST):
        time.sleep(_PAUSE)
        work.done(0)
        found = _version(db)
        quiet = quiet + 1 if found == last else 0
        last = found
        if quiet >= _QUIET:
            return

"""Private files: creation, syncing, digests; and progress and cancellation of long work."""

import hashlib
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.models.backup.errors import BackupCancelledError

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]

#: Steps of SQLite's virtual machine between two polls of `cancelled`: some milliseconds.
_STEPS = 20_000


def ignore_progress(_done: float) -> None:
    """The default for `progress`."""


def never_cancelled() -> bool:
    """The default for `cancelled`."""
    return False


class Work:
    """Consecutive parts of long work; `progress` gets 0 to 1 over all of them, increasing."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._from, self._to, self._reported = 0.0, 0.0, 0.0

    def begin(self, share: float) -> None:
        """Begin the next part, which is `share` of the whole."""
        self._from, self._to = self._to, self._to + share
        self.done(0)

    def done(self, part: float) -> None:
        """Report how much of the current part is done, 0 to 1. Raises `BackupCancelledError`."""
        if self._cancelled():
            raise BackupCancelledError
        now = min(1.0, self._from + (self._to - self._from) * min(part, 1.0))
        if now > self._reported:
            self._reported = now
            self._progress(now)

    @contextmanager
    def cancellable(
        self, db: sqlite3.Connection, part_done: Callable[[int], float]
    ) -> Iterator[None]:
        """Make SQL statements cancellable; `part_done(steps)` is the part done after `steps`."""
        steps = 0
        raised: list[BaseException] = []

        def poll() -> int:
            nonlocal steps
            steps += _STEPS
            try:
                self.done(part_done(steps))
            except BaseException as error:  # SQLite would swallow it
                raised.append(error)
                return 1
            return 0

        db.set_progress_handler(poll, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if raised:
                raise raised[0] from error
            raise
        finally:
            db.set_progress_handler(None, 0)


_CHUNK = 1 << 20
_CAN_SYNC_DIRECTORIES = os.name == "posix"
_PART = re.compile(
    r"callback-\d{8}T\d{6}Z-[a-z]+(-\d+)?\.(raw|db|age|json)\.part(-journal)?", re.ASCII
)


def prepare(folder: Path) -> None:
    """Create the directory, readable by its owner only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def delete_partial(folder: Path) -> None:
    """Delete the partial files that a crash left in `folder`."""
    for path in folder.iterdir():
        if _PART.fullmatch(path.name):
            path.unlink()


def journal_of(path: Path) -> Path:
    """The rollback journal of the database at `path`."""
    return path.with_name(path.name + "-journal")


def create(path: Path) -> None:
    """Create an empty file, readable by its owner only, in place of an existing one."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


@contextmanager
def removed_on_failure(*paths: Path) -> Iterator[None]:
    """Delete `paths` if the block raises."""
    try:
        yield
    except BaseException:
        for path in paths:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise


def write(path: Path, content: bytes) -> None:
    """Create the file at `path` and sync it."""
    create(path)
    with path.open("r+b") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync(path: Path) -> None:
    """Sync the content of `path` to the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_directory(folder: Path) -> None:
    """Sync the names in `folder` to the disk, where the system supports it."""
    if not _CAN_SYNC_DIRECTORIES:
        return
    directory = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # not supported by some file systems of memory sticks
            os.fsync(directory)
    finally:
        os.close(directory)


def digest(path: Path, work: Work) -> str:
    """The SHA-256 of the file at `path`."""
    size = max(1, path.stat().st_size)
    found = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in _chunks(file, size, work):
            found.update(chunk)
    return found.hexdigest()


def copy(source: Path, target: Path, work: Work) -> str:
    """Copy to a new file `target` and sync it; returns the SHA-256 of `source`."""
    size = max(1, source.stat().st_size)
    found = hashlib.sha256()
    create(target)
    with source.open("rb") as file, target.open("r+b") as new:
        for chunk in _chunks(file, size, work):
            found.update(chunk)
            new.write(chunk)
        new.flush()
        os.fsync(new.fileno())
    return found.hexdigest()


def _chunks(file: BinaryIO, size: int, work: Work) -> Iterator[bytes]:
    read = 0
    while chunk := file.read(_CHUNK):
        read += len(chunk)
        work.done(read / size)
        yield chunk

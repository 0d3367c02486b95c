"""Files only the owner may read, on the disk for certain, and known by their digest."""

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.models.backup.work import Work

_CHUNK = 1 << 20
#: Whether a directory can be opened like a file.
_HAS_DIRECTORIES = os.name == "posix"
_PART = re.compile(
    r"callback-\d{8}T\d{6}Z-[a-z]+(-\d+)?\.(raw|db|age|json)\.part(-journal)?", re.ASCII
)


def prepare(folder: Path) -> None:
    """A directory for the owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def sweep(folder: Path) -> None:
    """Take away what a crash left half made in `folder`."""
    for path in folder.iterdir():
        if _PART.fullmatch(path.name):
            path.unlink()


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back a change of the file at `path`."""
    return path.with_name(path.name + "-journal")


def create(path: Path) -> None:
    """A new, empty file for the owner alone; what a crash left under that name goes."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


@contextmanager
def removed_on_failure(*paths: Path) -> Iterator[None]:
    """Whatever ends the work early takes `paths` with it."""
    try:
        yield
    except BaseException:
        for path in paths:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise


def write(path: Path, content: bytes) -> None:
    """Make the file at `path` and wait until it is on the disk."""
    create(path)
    with path.open("r+b") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync(path: Path) -> None:
    """Wait until the content of `path` is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_directory(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk, where the system knows such a thing."""
    if not _HAS_DIRECTORIES:
        return
    directory = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems of memory sticks cannot
            os.fsync(directory)
    finally:
        os.close(directory)


def digest(path: Path, work: Work) -> str:
    """SHA-256 of what is on the disk under `path`."""
    size = max(1, path.stat().st_size)
    found = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in _chunks(file, size, work):
            found.update(chunk)
    return found.hexdigest()


def copy(source: Path, target: Path, work: Work) -> str:
    """Copy to a new file `target`, on the disk when this returns; the SHA-256 of what was read."""
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

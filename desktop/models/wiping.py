"""Deleting everything that is kept, or single files."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

#: Held by the running program; it says nothing about anybody.
_LOCK = "callback.lock"
_BACKUPS = "backups"


def kept_files(store: Path, others: Iterable[str] = ()) -> list[Path]:
    """Everything of ours in the directory of `store`, and the backups beside it.

    That is the store with its journal, quarantined stores, the log, the state file, and the files
    named `others`. What another program has put there is not among them.
    """
    return sorted(path for path in _found(store.parent, {*others}) if path.is_file())


def wipe(store: Path, others: Iterable[str] = ()) -> tuple[Path, ...]:
    """Delete `kept_files`; returns what is still there, because the system refuses.

    The store is closed. What cannot be deleted (an open log on Windows) is at least emptied. The
    names go at once; what was in the files can be found on the disk until it is written over.
    """
    for path in kept_files(store, others):
        try:
            path.unlink()
        except OSError:
            with suppress(OSError):
                path.write_bytes(b"")
    with suppress(OSError):
        (store.parent / _BACKUPS).rmdir()
    return tuple(path for path in kept_files(store, others) if path.stat().st_size > 0)


def remove(files: Iterable[Path]) -> tuple[Path, ...]:
    """Delete `files`; those that are still there, because the system refuses."""
    left = []
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return tuple(left)


def _found(directory: Path, others: set[str]) -> Iterator[Path]:
    for path in _inside(directory):
        if (path.name.startswith("callback") and path.name != _LOCK) or path.name in others:
            yield path
    for path in _inside(directory / _BACKUPS):
        if path.name.startswith("callback-"):
            yield path


def _inside(directory: Path) -> list[Path]:
    try:
        return list(directory.iterdir())
    except OSError:
        return []

"""Deletion of all data, or of single files."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

#: Held by the running program; has no personal data.
_LOCK = "callback.lock"
_BACKUPS = "backups"


def kept_files(store: Path, others: Iterable[str] = ()) -> list[Path]:
    """All files of the program in the directory of `store`, including the backups.

    These are the store with its journal, quarantined stores, the log, the state file, and the files
    named `others`; files of other programs are not included.
    """
    return sorted(path for path in _found(store.parent, {*others}) if path.is_file())


def wipe(store: Path, others: Iterable[str] = ()) -> tuple[Path, ...]:
    """Delete `kept_files` of a closed store; returns those that could not be deleted or emptied.

    Files that cannot be deleted (an open log on Windows) are emptied. The content stays on the
    disk until it is overwritten.
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
    """Delete `files`; returns those that could not be deleted."""
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

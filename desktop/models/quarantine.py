"""Quarantine of a closed store that cannot be used.

A *quarantined* store was renamed, with its journal, because it was damaged or replaced by a backup.
It keeps all its data and is never deleted automatically.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.models.errors import StoreError, StoreErrorKind

#: Prefixes of the names of quarantined stores.
DAMAGED = "callback-damaged-"
REPLACED = "callback-before-restore-"

#: Suffixes of SQLite's files that belong to a database file.
SIDE_FILES = ("-journal", "-wal", "-shm")


def quarantine(store: Path, now: datetime) -> Path | None:
    """Rename a damaged store and its journal to `callback-damaged-<time>.db`.

    Returns the new path, None when there was no file. `now` is an instant in UTC. Raises
    `StoreError` when files in the directory cannot be renamed.
    """
    if not store.exists():
        return None
    quarantined = quarantine_name(store, DAMAGED, now)
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in (*SIDE_FILES, ""):  # the store last, so that it is never without its journal
            source = store.with_name(store.name + ending)
            if source.exists():
                target = quarantined.with_name(quarantined.name + ending)
                source.rename(target)
                moved.append((target, source))
    except OSError as error:
        _rename(moved)
        raise StoreError(StoreErrorKind.READ_ONLY, store.parent) from error
    return quarantined


def release(quarantined: Path, store: Path) -> None:
    """Rename a quarantined store back, unless another file has its name."""
    if not store.exists():
        _rename(
            (quarantined.with_name(quarantined.name + ending), store.with_name(store.name + ending))
            for ending in ("", *SIDE_FILES)
        )


def quarantine_name(store: Path, prefix: str, now: datetime) -> Path:
    """A path beside `store` that begins with `prefix` and is free, as are those of its side files.

    `now` is an instant in UTC.
    """
    stem = f"{prefix}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    taken = {path.name.partition(".")[0] for path in store.parent.glob(f"{stem}*")}
    number, name = 1, stem
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return store.with_name(f"{name}.db")


def quarantined_files(store: Path) -> tuple[Path, ...]:
    """The quarantined stores beside `store`, with their side files."""
    try:
        found = list(store.parent.iterdir())
    except OSError:
        return ()
    return tuple(sorted(path for path in found if path.name.startswith((DAMAGED, REPLACED))))


def _rename(moved: Iterable[tuple[Path, Path]]) -> None:
    for source, target in moved:
        with suppress(OSError):
            source.rename(target)

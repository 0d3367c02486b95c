"""Quarantine for a store that cannot be used. It is not open then.

A *quarantined* store has been renamed, with its journal, because it was damaged or because a backup
took its place. It still holds all that was in it and is never deleted by itself.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.models.errors import StoreError, StoreErrorKind

#: How the names of quarantined stores begin.
DAMAGED = "callback-damaged-"
REPLACED = "callback-before-restore-"

#: What SQLite keeps beside a file, and needs to make sense of it.
SIDE_FILES = ("-journal", "-wal", "-shm")


def quarantine(store: Path, now: datetime) -> Path | None:
    """Rename a damaged store and its journal to `callback-damaged-<time>.db`.

    Returns the new path, None when there was no file. `now` is an instant in UTC. Raises
    `StoreError` when the directory does not let files be renamed.
    """
    if not store.exists():
        return None
    quarantined = quarantine_name(store, DAMAGED, now)
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in (*SIDE_FILES, ""):  # the store last: until then it is where it was
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
    """Give a quarantined store its name again, unless another file has it."""
    if not store.exists():
        _rename(
            (quarantined.with_name(quarantined.name + ending), store.with_name(store.name + ending))
            for ending in ("", *SIDE_FILES)
        )


def quarantine_name(store: Path, prefix: str, now: datetime) -> Path:
    """A free name beside `store` that begins with `prefix`; its journal has no file either.

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
    """The quarantined stores beside `store`, each with its side files."""
    try:
        found = list(store.parent.iterdir())
    except OSError:
        return ()
    return tuple(sorted(path for path in found if path.name.startswith((DAMAGED, REPLACED))))


def _rename(moved: Iterable[tuple[Path, Path]]) -> None:
    for source, target in moved:
        with suppress(OSError):
            source.rename(target)

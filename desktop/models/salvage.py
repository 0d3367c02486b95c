"""Putting a store aside that cannot be used. It is never deleted."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop.models.aside import BESIDE, DAMAGED, free_name
from desktop.models.errors import StoreError, Trouble


def set_aside(store: Path, now: datetime) -> Path | None:
    """Rename the store, and its journal with it, to `callback-damaged-<time>.db` beside it.

    Returns the new path, None when there was no file. Nobody may have it open. `now` is an instant
    in UTC. Raises `StoreError` when the directory does not let files be renamed.
    """
    if not store.exists():
        return None
    aside = free_name(store, DAMAGED, now)
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in (*BESIDE, ""):  # the store last: until then it is where it was
            source = store.with_name(store.name + ending)
            if source.exists():
                target = aside.with_name(aside.name + ending)
                source.rename(target)
                moved.append((target, source))
    except OSError as error:
        _rename(moved)
        raise StoreError(Trouble.READ_ONLY, store.parent) from error
    return aside


def take_back(aside: Path, store: Path) -> None:
    """Give a store that was put aside its name again, where no other has taken it."""
    if not store.exists():
        _rename(
            (aside.with_name(aside.name + ending), store.with_name(store.name + ending))
            for ending in ("", *BESIDE)
        )


def _rename(moved: Iterable[tuple[Path, Path]]) -> None:
    for source, target in moved:
        with suppress(OSError):
            source.rename(target)

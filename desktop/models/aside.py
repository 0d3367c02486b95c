"""How files are called that a store was put aside as; none of them is ever deleted by itself."""

from datetime import UTC, datetime
from pathlib import Path

DAMAGED = "callback-damaged-"
"""One that could not be used."""
REPLACED = "callback-before-restore-"
"""One that a backup took the place of."""

#: What SQLite keeps beside a file, and needs to make sense of it.
BESIDE = ("-journal", "-wal", "-shm")


def free_name(store: Path, why: str, now: datetime) -> Path:
    """A name beside `store` that begins with `why` and that nothing has, nor a journal of it.

    `now` is an instant in UTC.
    """
    stem = f"{why}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    taken = {path.name.partition(".")[0] for path in store.parent.glob(f"{stem}*")}
    number, name = 1, stem
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return store.with_name(f"{name}.db")

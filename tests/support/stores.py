"""New stores for tests."""

import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from desktop.models.database import open_store
from desktop.models.store import Store


@cache
def empty_store() -> bytes:
    """The bytes of a new store."""
    with tempfile.TemporaryDirectory(prefix="callback-") as folder:
        path = Path(folder, "callback.db")
        open_store(path, datetime(2026, 3, 6, tzinfo=UTC)).close()
        return path.read_bytes()


def new_store(path: Path, now: datetime) -> Store:
    """The store at `path`. If there is none, it is a copy of an empty one that the program made
    once in this process: to make one takes longer than most tests. `now` is an instant in UTC."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(empty_store())
    return open_store(path, now)

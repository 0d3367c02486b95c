"""Repair of a closed store."""

from datetime import datetime
from pathlib import Path

from desktop.models.database import open_store


def rebuild_search(path: Path, now: datetime) -> None:
    """Rebuild the search index of the closed store at `path`; `now` is an instant in UTC.

    Takes seconds for a large store. Raises `StoreError`; the index is then unchanged.
    """
    store = open_store(path, now)
    try:
        store.rebuild_search()
    finally:
        store.close()

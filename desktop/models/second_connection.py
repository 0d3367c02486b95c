"""Reading the store over a connection of its own, on another thread."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.models.connection import Connection
from desktop.models.errors import translate_errors
from desktop.models.queries import Queries


@contextmanager
def reading(path: Path) -> Iterator[Queries]:
    """Queries about what is committed in the store at `path`, which another thread has open.

    Each statement locks the file for its own time only. Raises `StoreError`.
    """
    with (
        translate_errors(path),
        closing(Connection(str(path), pragmas={"query_only": 1}, must_exist=True)) as db,
    ):
        yield Queries(db)

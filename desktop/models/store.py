"""An open store."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.models.errors import translate_errors
from desktop.models.queries import Queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from desktop.models.connection import Connection
    from desktop.models.writer import Writer


class Store:
    """One connection, used by one thread. Made by `database.open_store`."""

    def __init__(self, db: Connection, path: Path) -> None:
        self._db = db
        self.path = path
        self.queries = Queries(db)
        self._data_version = -1
        self.before_write: list[Callable[[], None]] = []
        """Called before each write: whoever reads the whole file meanwhile lets go of it."""

    @contextmanager
    def writing(self, now: datetime) -> Iterator[Writer]:
        """One transaction: everything that is written in it, or nothing.

        `now` is the instant (UTC) that created and updated are set to. Raises `StoreError` when the
        disk is full, the file is locked and the like; then nothing was written.
        """
        from desktop.models.writer import Writer  # noqa: PLC0415  loaded with the first write

        self._clear_the_way()
        try:
            with translate_errors(self.path), self._db.transaction_of_writes():
                self._notice_other_writers()
                writer = Writer(self._db, self.queries, now)
                yield writer
                writer.finish()
        except BaseException:
            self.queries.invalidate()  # what was read meanwhile has not been written after all
            raise

    def _notice_other_writers(self) -> None:
        """Read anew what another connection may have written since the last look."""
        version = self._db.number("PRAGMA data_version")
        if version != self._data_version:
            self._data_version = version
            self.queries.invalidate()

    def rebuild_search(self) -> None:
        """Write the search index anew from the records."""
        from desktop.models.search import SearchIndex  # noqa: PLC0415  rarely needed

        self._clear_the_way()
        with translate_errors(self.path), self._db.transaction_of_writes():
            SearchIndex(self._db).rebuild()

    def close(self) -> None:
        self._db.close()

    def _clear_the_way(self) -> None:
        for ask in self.before_write:
            ask()

"""An open store."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.models.errors import StoreError, StoreErrorKind, translate_errors
from desktop.models.queries import Queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path

    from desktop.models.connection import Connection
    from desktop.models.writer import Writer

    Part = AbstractContextManager[Writer]


class Store:
    """An open store: one connection, used by one thread. Opened by `database.open_store`."""

    def __init__(self, db: Connection, path: Path) -> None:
        self._db = db
        self.path = path
        self.queries = Queries(db)
        self._data_version = -1
        self.before_write: list[Callable[[], None]] = []
        """Callbacks before each write, which stop readers that hold a lock."""

    @contextmanager
    def writing(self, now: datetime) -> Iterator[Writer]:
        """A transaction for writes; `now` (UTC) is used for `created_at` and `updated_at`.

        Raises `StoreError` when the disk is full, the file is locked or damaged and so on; nothing
        is written then.
        """
        with self._transaction(), self._part(now) as writer:
            yield writer

    @contextmanager
    def writing_parts(self, now: datetime) -> Iterator[Callable[[], Part]]:
        """A transaction of several parts, each with a writer of its own; see `writing`."""
        with self._db.large_cache(), self._transaction():
            yield lambda: self._part(now)
            self._run_before_write()  # readers may have begun since

    @contextmanager
    def _part(self, now: datetime) -> Iterator[Writer]:
        from desktop.models.writer import Writer  # noqa: PLC0415  loaded with the first write

        writer = Writer(self._db, self.queries, now)
        yield writer
        writer.finish()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._run_before_write()
        try:
            with translate_errors(self.path), self._db.transaction_of_writes():
                self._invalidate_after_other_writers()
                yield
        except BaseException as error:
            self.queries.invalidate()  # it may have cached rows that were rolled back
            self._report_damage(error)
            raise

    def _report_damage(self, error: BaseException) -> None:
        """Raise `StoreError` for a violated constraint or a missing column in a damaged file."""
        if isinstance(error, sqlite3.IntegrityError | KeyError):
            from desktop.models.damage import is_damaged  # noqa: PLC0415  rarely needed

            if is_damaged(self._db):
                raise StoreError(StoreErrorKind.DAMAGED, self.path) from error

    def _invalidate_after_other_writers(self) -> None:
        """Drop cached records if another connection has written since the last transaction."""
        version = self._db.number("PRAGMA data_version")
        if version != self._data_version:
            self._data_version = version
            self.queries.invalidate()

    def rebuild_search(self) -> None:
        """Rebuild the search index from the records. Raises `StoreError`."""
        from desktop.models.search import SearchIndex  # noqa: PLC0415  rarely needed

        self._run_before_write()
        with translate_errors(self.path), self._db.transaction_of_writes():
            SearchIndex(self._db).rebuild()

    def close(self) -> None:
        self._db.close()

    def _run_before_write(self) -> None:
        for callback in (*self.before_write,):  # some remove themselves
            callback()

"""The database connection and its query methods."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from peewee import IntegrityError, PeeweeException, SqliteDatabase

from desktop.core.fold import sort_key
from desktop.models.errors import StoreError, StoreErrorKind, translate_errors
from desktop.models.rows import Row
from desktop.models.search_words import document

Params: TypeAlias = Sequence[Any] | Mapping[str, Any]


class Connection(SqliteDatabase):
    """A connection to the store.

    Values are always bound; SQL text is composed of constant names only. The query methods raise
    errors of the file or the disk as `StoreError`. SQL may call `document` (see `search_words`) and
    `sort_key`.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, function in (("document", document), ("sort_key", sort_key)):
            self.register_function(function, name, 1, deterministic=True)

    @cached_property
    def path(self) -> Path:
        return Path(str(self.database))

    def run(self, sql: str, params: Params = ()) -> None:
        with translate_errors(self.path):
            self.execute_sql(sql, params)  # type: ignore[no-untyped-call]

    def run_many(self, sql: str, rows: Iterable[Params]) -> None:
        """Run `sql` for each of `rows`."""
        with translate_errors(self.path):
            self.connection().executemany(sql, rows)  # type: ignore[no-untyped-call]

    def write(self, query: Any) -> int:
        """Run a Peewee query; returns the last inserted rowid."""
        with translate_errors(self.path):
            cursor = self.execute(query)  # type: ignore[no-untyped-call]
        return int(cursor.lastrowid or 0)

    def rows(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]]
        with translate_errors(self.path, reading=True):
            found = self.execute_sql(sql, params).fetchall()  # type: ignore[no-untyped-call]
        return found

    def row(self, sql: str, params: Params = ()) -> tuple[Any, ...] | None:
        return next(iter(self.rows(sql, params)), None)

    def number(self, sql: str, params: Params = ()) -> int:
        """The single number that `sql` selects."""
        return int(self.rows(sql, params)[0][0])

    def column(self, sql: str, params: Params = ()) -> list[str]:
        """The single column that `sql` selects, as texts."""
        return [str(value) for (value,) in self.rows(sql, params)]

    def dicts(self, sql: str, params: Params = ()) -> list[Row]:
        with translate_errors(self.path, reading=True):
            cursor = self.execute_sql(sql, params)  # type: ignore[no-untyped-call]
            names = [described[0] for described in cursor.description]
            return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]

    @property
    def changes(self) -> int:
        """The total number of rows written over this connection."""
        return int(self.connection().total_changes)  # type: ignore[no-untyped-call]

    @property
    def writing(self) -> bool:
        """Whether a transaction is open."""
        return bool(self.connection().in_transaction)  # type: ignore[no-untyped-call]

    @contextmanager
    def transaction_of_writes(self) -> Iterator[None]:
        """A transaction that takes the write lock at once.

        Its begin and end raise the errors of SQLite, which the caller translates; a constraint that
        fails on commit is raised as `StoreError`, as the file is damaged then.
        """
        self.begin("IMMEDIATE")
        try:
            yield
            try:
                self.commit()
            except IntegrityError as error:  # only the search index can fail on commit
                raise StoreError(StoreErrorKind.DAMAGED, self.path) from error
        except BaseException as error:
            if self.writing:  # on a full disk SQLite has already rolled back
                try:
                    self.rollback()
                except (PeeweeException, sqlite3.Error):
                    raise error from None  # report the first error
            raise

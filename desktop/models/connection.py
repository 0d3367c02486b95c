"""The database connection and its query methods."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from desktop.core.fold import sort_key
from desktop.models.errors import StoreError, StoreErrorKind, translate_errors
from desktop.models.rows import Row, SqlValue
from desktop.models.search_words import document

#: In KiB, negative as SQLite wants it.
_LARGE_CACHE = -128 * 1024

Params: TypeAlias = Sequence[Any] | Mapping[str, Any]


class Connection:
    """A connection to the store, used by the thread that opens it; a long commit runs on another
    one, for which this one waits.

    Values are always bound; SQL text is composed of constant names only. The query methods raise
    errors of the file or the disk as `StoreError`. SQL may call `document` (see `search_words`) and
    `sort_key`.

    Peewee is imported for the first write: reading needs none of it, and a start only reads.
    """

    def __init__(
        self,
        path: str,
        *,
        pragmas: Mapping[str, str | int] | None = None,
        timeout: float = 5,
        must_exist: bool = False,
    ) -> None:
        """Open the file at `path`. `timeout`: seconds to wait for a lock of another connection.

        Raises `sqlite3.Error`; with `must_exist` also for a missing file, which is created else.
        """
        self.path = Path(path)
        target = f"{self.path.absolute().as_uri()}?mode=rw" if must_exist else path
        self.driver = sqlite3.connect(
            target,
            timeout=timeout,
            isolation_level=None,
            uri=must_exist,
            check_same_thread=False,
        )
        try:
            for name, value in (pragmas or {}).items():
                self.driver.execute(f"PRAGMA {name} = {value}")
            for name, function in (("document", document), ("sort_key", sort_key)):
                self.driver.create_function(name, 1, function, deterministic=True)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self.driver.close()

    def run(self, sql: str, params: Params = ()) -> None:
        with translate_errors(self.path):
            self._execute(sql, params)

    def run_many(self, sql: str, rows: Iterable[Params]) -> None:
        """Run `sql` for each of `rows`."""
        with translate_errors(self.path):
            self.driver.executemany(sql, rows)

    def write(self, query: Any) -> None:
        """Run a Peewee query."""
        self.run(*self._compiler.get_sql_context().sql(query).query())

    def insert(self, table: str, row: Mapping[str, SqlValue]) -> int:
        """Insert a row of encoded values and return its rowid.

        Columns that `row` lacks get their defaults. SQLite writes the row in less time than Peewee
        takes to compile the statement.
        """
        with translate_errors(self.path):
            cursor = self._execute(_insertion(table, row), tuple(row.values()))
        return int(cursor.lastrowid or 0)

    def insert_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[SqlValue]]
    ) -> None:
        """Insert rows of encoded values of the same columns."""
        self.run_many(_insertion(table, columns), rows)

    def rows(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]]
        with translate_errors(self.path, reading=True):
            found = self._execute(sql, params).fetchall()
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
            cursor = self._execute(sql, params)
            names = [described[0] for described in cursor.description]
            return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]

    def pragma(self, name: str) -> Any:
        """The value of a setting of SQLite."""
        return self.rows(f"PRAGMA {name}")[0][0]

    @property
    def changes(self) -> int:
        """The total number of rows written over this connection."""
        return self.driver.total_changes

    @property
    def writing(self) -> bool:
        """Whether a transaction is open."""
        return self.driver.in_transaction

    @contextmanager
    def large_cache(self) -> Iterator[None]:
        """Keep the pages of a long transaction in memory. The indexes on ids grow at random places:
        with a small cache their pages are written and read again many times."""
        before = self.pragma("cache_size")
        self.run(f"PRAGMA cache_size = {_LARGE_CACHE}")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size = {before}")

    @contextmanager
    def transaction_of_writes(self) -> Iterator[None]:
        """A transaction that takes the write lock at once.

        Its begin and end raise the errors of SQLite, which the caller translates; a constraint that
        fails on commit is raised as `StoreError`, as the file is damaged then.
        """
        self._execute("BEGIN IMMEDIATE")
        try:
            yield
            try:
                self.driver.commit()
            except sqlite3.IntegrityError as error:  # only the search index can fail on commit
                raise StoreError(StoreErrorKind.DAMAGED, self.path) from error
        except BaseException as error:
            if self.writing:  # on a full disk SQLite has already rolled back
                try:
                    self.driver.rollback()
                except sqlite3.Error:
                    raise error from None  # report the first error
            raise

    def _execute(self, sql: str, params: Params = ()) -> sqlite3.Cursor:
        return self.driver.execute(sql, params)

    @cached_property
    def _compiler(self) -> Any:
        from desktop.models.orm import SqliteDatabase  # noqa: PLC0415  loaded with the first write

        return SqliteDatabase(None)


def _insertion(table: str, columns: Iterable[str]) -> str:
    """The statement that inserts a row with these columns."""
    names = [f'"{name}"' for name in columns]
    marks = ", ".join("?" * len(names))
    return f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({marks})'

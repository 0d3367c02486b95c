"""Checks a store's integrity and content without the program's queries."""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.models.connection import Connection
from desktop.models.search import SearchIndex

#: Executes SQL and returns the rows.
Ask = Callable[[str], list[tuple[Any, ...]]]

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY name"
)


def content(ask: Ask, *, without: str = "") -> str:
    """A hash of the rows of all tables, including the search index.

    The table `without` is left out.
    """
    seen = hashlib.blake2b(digest_size=12)
    for (name,) in ask(_TABLES):
        if name == without:
            continue
        columns = "rowid, body" if name.endswith("_search") else "*"
        seen.update(repr((name, ask(f'SELECT {columns} FROM "{name}" ORDER BY rowid'))).encode())  # noqa: S608
    return seen.hexdigest()


def inspect_store(path: Path, *, without: str = "") -> tuple[str, list[str]]:
    """The content hash of the store at `path`, and the faults of the file.

    Opening it rolls back a hot journal. The hash of an unreadable file is "".
    """
    try:
        with closing(sqlite3.connect(path)) as db:

            def ask(sql: str) -> list[tuple[Any, ...]]:
                return db.execute(sql).fetchall()

            wrong = [str(row[0]) for row in ask("PRAGMA integrity_check") if row[0] != "ok"]
            wrong += [f"reference {row}" for row in ask("PRAGMA foreign_key_check")]
            return content(ask, without=without), wrong
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return "", [str(error)]


def content_of(path: Path, *, without: str = "") -> str:
    """The content hash of the store at `path`, which must have no faults."""
    found, wrong = inspect_store(path, without=without)
    assert wrong == []
    return found


def search_index_is_current(path: Path) -> bool:
    """Whether the search index of the store at `path` is intact and equal to a rebuilt one.

    Rebuilds the index: call it with a copy.
    """
    with closing(Connection(str(path))) as db:
        before = _documents(db)
        for table in ("application_search", "person_search"):
            db.run(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608
        SearchIndex(db).rebuild()
        return before == _documents(db)


def _documents(db: Connection) -> list[tuple[str, int, list[str]]]:
    return [
        (table, seq, sorted(body.split("\n")))
        for table in ("application_search", "person_search")
        for seq, body in db.rows(f"SELECT rowid, body FROM {table} ORDER BY rowid")  # noqa: S608
    ]

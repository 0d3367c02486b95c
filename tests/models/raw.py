"""Reads a store's file without the program."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def ask(path: Path, sql: str, *params: Any) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql, params).fetchall()


def schema(path: Path) -> list[tuple[Any, ...]]:
    return ask(
        path,
        "SELECT type, name, tbl_name, sql FROM sqlite_master "
        "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )


def tables(path: Path) -> list[str]:
    found = ask(
        path,
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%' ORDER BY name",
    )
    return [name for (name,) in found]


def everything(path: Path, table: str, columns: str = "*") -> list[tuple[Any, ...]]:
    return ask(path, f"SELECT {columns} FROM {table} ORDER BY rowid")  # noqa: S608


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, with the search index as words."""
    rows = {name: sorted(everything(path, name), key=repr) for name in tables(path)}
    for index in ("application_search", "person_search"):
        rows[index] = [
            (seq, tuple(sorted(body.split("\n"))))
            for seq, body in everything(path, index, "rowid, body")
        ]
    return rows

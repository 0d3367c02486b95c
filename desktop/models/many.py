"""Writes to many rows at once: imports of thousands of entries, and their undo."""

import json
from collections.abc import Collection, Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any

from desktop.core.fold import sort_key
from desktop.core.records import Person, Summary
from desktop.core.text import tidied
from desktop.models import tables
from desktop.models.bin.content import InsertedRow
from desktop.models.connection import Connection
from desktop.models.journal import Journal
from desktop.models.orm import Model
from desktop.models.queries import Queries
from desktop.models.rows import decoders, encode
from desktop.models.search import SearchIndex

#: Columns of a summary that a plan writes.
_PLANNED = tuple(field.name for field in fields(Summary) if field.name != "application_id")
#: Tables whose rows nothing refers to, and that belong to an application.
_LEAVES = frozenset({"state_change", "signal", "reminder"})
#: Tables whose rows can be inserted at once.
INSERTABLE = _LEAVES | {"application", "person"}


class ManyRows:
    def __init__(
        self, db: Connection, queries: Queries, journal: Journal, search: SearchIndex
    ) -> None:
        self._db = db
        self._queries = queries
        self._journal = journal
        self._search = search

    def insert(self, records: Sequence[Any], now: str) -> None:
        """Insert records of one kind of `INSERTABLE`, with normalized texts."""
        if not records:
            return
        kind = type(records[0])
        name = str(tables.TABLE_OF[kind]._meta.table_name)
        own = tuple(decoders(kind))
        read = attrgetter(*own)
        columns = (*own, "created_at", "updated_at", "seq")
        if kind is Person:
            columns = (*columns, "name_key")
        last = self._db.row("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)) or (0,)
        edits = []
        for seq, record in enumerate(map(tidied, records), int(last[0]) + 1):
            values = [
                value if value.__class__ is str and value.isascii() else encode(value)
                for value in read(record)
            ]
            values += (now, now, seq)
            if kind is Person:
                values.append(sort_key(record.name))
            edits.append(InsertedRow(name, columns, tuple(values)))
        self._write(name, edits)

    def insert_again(self, edits: Sequence[InsertedRow]) -> list[InsertedRow]:
        """Insert rows of one table again; returns those that are there, with their edits."""
        name = edits[0].table
        there = self._ids(name, edits)
        self._write(name, [edit for edit in edits if edit.key not in there])
        return [edit for edit in edits if edit.key in there]

    def remove(self, edits: Sequence[InsertedRow]) -> list[InsertedRow]:
        """Delete inserted rows of one table; returns those that others refer to, which stay.

        Reminders that were planned for applications since are deleted with them.
        """
        name = edits[0].table
        table = tables.TABLES[name]
        used = self._used(table, [edit.key for edit in edits]) if name not in _LEAVES else set()
        chosen = [edit for edit in edits if edit.key not in used]
        keys = json.dumps([edit.key for edit in chosen])
        if table is tables.Application:
            self._delete("reminder", "application_id", keys)
            self._delete("summary", "application_id", keys)
        if name not in _LEAVES:
            seqs = self._db.rows(f"SELECT seq FROM {name} WHERE {_among('id')}", (keys,))
            self._search.remove(name, *(int(seq) for (seq,) in seqs))
        self._delete(name, "id", keys)
        if table is tables.Person:
            self._journal.note_people_removed([edit.key for edit in chosen])
        else:
            self._journal.note_many(name, {edit.owner for edit in chosen})
        return [edit for edit in edits if edit.key in used]

    def copy_plan(self, source: str, others: Collection[str]) -> None:
        """Give the applications `others` what is planned in the summary of `source`."""
        columns = ", ".join(_PLANNED)
        keys = json.dumps(sorted(others))
        self._db.run(
            f"UPDATE summary SET ({columns}) = (SELECT {columns} FROM summary "
            f"WHERE application_id = ?) WHERE {_among('application_id')}",
            (source, keys),
        )
        self._queries.invalidate("summary")
        self._journal.note_plan(*others)

    def _write(self, name: str, edits: Sequence[InsertedRow]) -> None:
        if not edits:
            return
        columns = edits[0].columns
        names, marks = ", ".join(f'"{one}"' for one in columns), ", ".join("?" * len(columns))
        sql = f'INSERT INTO "{name}" ({names}) VALUES ({marks})'
        self._db.run_many(sql, (edit.values for edit in edits))
        self._queries.invalidate(name)
        if name == "application":
            read = itemgetter(*map(columns.index, ("seq", "id", "state", "company")))
            key = cache(sort_key)  # thousands are at the same companies
            rows = ((*own, key(company)) for *own, company in (read(e.values) for e in edits))
            self._db.run_many(
                "INSERT INTO summary (seq, application_id, state, company_key) VALUES (?, ?, ?, ?)",
                rows,
            )
            self._queries.invalidate("summary")
        owner = columns.index("application_id" if "application_id" in columns else "id")
        self._journal.note_inserted(edits, name, {str(edit.values[owner]) for edit in edits})

    def _used(self, table: type[Model], keys: Sequence[str]) -> set[str]:
        """Those of the rows `keys` to which rows refer, other than reminders of applications."""
        found: set[str] = set()
        wanted = json.dumps(keys)
        for parent, child, column in (*tables.CHILDREN, *tables.REFERENCES):
            if parent is table and child is not tables.Reminder:
                name = child._meta.table_name
                sql = f"SELECT DISTINCT {column} FROM {name} WHERE {_among(column)}"
                found.update(self._db.column(sql, (wanted,)))
        return found

    def _ids(self, name: str, edits: Sequence[InsertedRow]) -> set[str]:
        keys = json.dumps([edit.key for edit in edits])
        return set(self._db.column(f'SELECT id FROM "{name}" WHERE {_among("id")}', (keys,)))

    def _delete(self, name: str, column: str, keys: str) -> None:
        self._db.run(f'DELETE FROM "{name}" WHERE {_among(column)}', (keys,))
        self._queries.invalidate(name)


def _among(column: str) -> str:
    return f"{column} IN (SELECT value FROM json_each(?))"

"""Writes to many rows at once: imports of thousands of entries, and their undo."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import cache
from itertools import count
from operator import attrgetter, itemgetter
from typing import Any

from desktop.core.fold import sort_key
from desktop.core.ids import new_ids
from desktop.core.records import Application, Person
from desktop.core.summary import Summary
from desktop.core.text import tidied
from desktop.models import tables
from desktop.models.bin.content import InsertedRow
from desktop.models.connection import Connection
from desktop.models.journal import Journal
from desktop.models.orm import Model
from desktop.models.queries import Queries
from desktop.models.rows import SqlValue, decoders, encode
from desktop.models.search import SearchIndex

#: Columns of a summary that a plan writes.
_PLANNED = tuple(field.name for field in fields(Summary) if field.name != "application_id")
#: Tables whose rows nothing refers to, and that belong to an application.
_LEAVES = frozenset({"state_change", "signal", "reminder"})
#: Tables whose rows can be inserted at once.
INSERTABLE = _LEAVES | {"application", "person"}


#: Columns behind those of a record.
_ADDED = ("created_at", "updated_at", "seq")
_SUMMARY = ("seq", "application_id", "state", "company_key", *_PLANNED)
_INSERT_SUMMARY = (
    f"INSERT INTO summary ({', '.join(_SUMMARY)}) VALUES ({', '.join('?' * len(_SUMMARY))})"
)


class Pattern:
    """The plan of a new application, and the records that belong to it, for others alike."""

    __slots__ = ("belonging", "planned")

    def __init__(self, summary: Summary, records: Iterable[Any]) -> None:
        """`records`: tidied ones of kinds whose tables are in `_LEAVES`."""
        self.planned = tuple(encode(getattr(summary, name)) for name in _PLANNED)
        """The columns `_PLANNED` of the summary."""
        self.belonging = [_copied(record) for record in records]
        """Table, columns, and the values behind the ids of the record and its application."""


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
        if records:
            self._write(*self._edits([tidied(one) for one in records], now))

    def insert_applications(
        self, added: Sequence[Application], patterns: Sequence[Pattern], now: str
    ) -> None:
        """Insert applications, each with copies of what its pattern has."""
        if not added:
            return
        added = [tidied(one) for one in added]
        name, edits = self._edits(added, now)
        self._insert(name, edits)
        numbers = [int(edit.values[-1] or 0) for edit in edits]
        key = cache(sort_key)  # thousands are at the same companies
        summaries = (
            (seq, one.id, one.state.value, key(one.company), *pattern.planned)
            for seq, one, pattern in zip(numbers, added, patterns, strict=True)
        )
        self._db.run_many(_INSERT_SUMMARY, summaries)
        self._queries.invalidate("summary")
        for name, copies in self._copies(added, patterns, now).items():
            self._insert(name, copies)
            edits += copies
        self._search.add_new(zip(numbers, added, strict=True))
        self._journal.note_planned(edits, [one.id for one in added])

    def _copies(
        self, added: Sequence[Application], patterns: Sequence[Pattern], now: str
    ) -> dict[str, list[InsertedRow]]:
        """The rows of what belongs to applications, by table."""
        ids = iter(new_ids(sum(len(pattern.belonging) for pattern in patterns)))
        made: dict[str, list[InsertedRow]] = {}
        seqs: dict[str, Iterator[int]] = {}
        for one, pattern in zip(added, patterns, strict=True):
            for name, columns, values in pattern.belonging:
                if name not in made:
                    made[name], seqs[name] = [], count(self._last_number(name) + 1)
                row = (next(ids), one.id, *values, now, now, next(seqs[name]))
                made[name].append(InsertedRow(name, columns, row))
        return made

    def _edits(self, records: Sequence[Any], now: str) -> tuple[str, list[InsertedRow]]:
        """The name of the table of these tidied records, and their new rows in it."""
        kind = type(records[0])
        name = _name_of(kind)
        own = tuple(decoders(kind))
        read = attrgetter(*own)
        columns = (*own, *_ADDED)
        if kind is Person:
            columns = (*columns, "name_key")
        edits = []
        for seq, record in enumerate(records, self._last_number(name) + 1):
            values = [
                value if value.__class__ is str and value.isascii() else encode(value)
                for value in read(record)
            ]
            values += (now, now, seq)
            if kind is Person:
                values.append(sort_key(record.name))
            edits.append(InsertedRow(name, columns, tuple(values)))
        return name, edits

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
        self._insert(name, edits)
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

    def _last_number(self, name: str) -> int:
        found = self._db.row("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,))
        return int(found[0]) if found else 0

    def _insert(self, name: str, edits: Sequence[InsertedRow]) -> None:
        self._db.insert_many(name, edits[0].columns, (edit.values for edit in edits))
        self._queries.invalidate(name)

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


def _name_of(kind: type) -> str:
    return str(tables.TABLE_OF[kind]._meta.table_name)


def _copied(record: Any) -> tuple[str, tuple[str, ...], tuple[SqlValue, ...]]:
    names = ("id", "application_id")
    others = [name for name in decoders(type(record)) if name not in names]
    values = tuple(encode(getattr(record, name)) for name in others)
    return _name_of(type(record)), (*names, *others, *_ADDED), values


def _among(column: str) -> str:
    return f"{column} IN (SELECT value FROM json_each(?))"

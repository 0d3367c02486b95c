"""Queries about many records at once: which of them are stored, and which are planned alike."""

import json
from collections.abc import Iterable
from typing import TypeVar

from desktop.core.records import Reminder
from desktop.models import tables
from desktop.models.connection import Connection
from desktop.models.reading import Reader

T = TypeVar("T")

#: Columns of an application that its next step does not depend on.
NOT_ADVISED_COLUMNS = frozenset(
    {
        "seq", "id", "created_at", "updated_at", "company", "role", "location", "posting_url",
        "careers_url", "source", "agency", "salary_note", "notes",
    }
)  # fmt: skip
#: Children of applications that are compared, or that the next step does not depend on. With any
#: other an application is planned by itself.
_COMPARED = frozenset({tables.StateChange, tables.Observation, tables.Reminder})
_NOT_ADVISED = frozenset({tables.AdviceRun, tables.LetterDraft})

_COLUMNS = ", ".join(
    f"a.{field.column_name}"
    for field in tables.Application._meta.sorted_fields
    if field.column_name not in NOT_ADVISED_COLUMNS
)
_LONELY = "".join(
    f" AND NOT EXISTS (SELECT 1 FROM {child._meta.table_name} WHERE {column} = a.id)"
    for parent, child, column in tables.CHILDREN
    if parent is tables.Application and child not in _COMPARED | _NOT_ADVISED
)


def _rows(columns: str, table: str, order: str) -> str:
    return (
        f"(SELECT json_group_array(json_array({columns})) FROM (SELECT * FROM {table} "
        f"WHERE application_id = a.id ORDER BY {order}))"
    )


_SQL = (
    f"SELECT a.id, json_array({_COLUMNS}, trim(a.agency) <> '', s.action, s.step_on, s.step_at), "
    + _rows('state, "on", note, date(created_at)', "state_change", "seq")
    + ", "
    + _rows("kind, observed_on, until, note", "signal", "observed_on, seq")
    + ", "
    + _rows("action, step_on, due, zone, state, fired_at, shown_at", "reminder", "step_on, seq")
    + f", 1{_LONELY} AND NOT EXISTS (SELECT 1 FROM setting WHERE id = 'look_every:' || a.id) "
    "FROM json_each(?) given JOIN application a ON a.id = given.value "
    "JOIN summary s ON s.seq = a.seq ORDER BY a.seq"
)


class ManyQueries:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._reader = Reader(db)

    def one(self, kind: type[T], record_id: str) -> T | None:
        """The record of this kind with this id, or None."""
        return self._reader.one(kind, record_id)

    def planned_alike(self, application_ids: Iterable[str]) -> list[list[str]]:
        """The stored ones of these applications, in groups that get the same next step.

        In an import of thousands most differ only in their names. Those with people, interviews or
        contacts are alone. The company is not compared: contacts about another application there
        only make a caution, which is not stored.
        """
        groups: dict[object, list[str]] = {}
        for key, *facts, is_lonely in self._db.rows(_SQL, (json.dumps(sorted(application_ids)),)):
            groups.setdefault(tuple(facts) if is_lonely else key, []).append(str(key))
        return list(groups.values())

    def known_applications(self, application_ids: Iterable[str]) -> frozenset[str]:
        """Those of the ids that belong to stored applications."""
        sql = "SELECT id FROM application WHERE id IN (SELECT value FROM json_each(?))"
        return frozenset(self._db.column(sql, (json.dumps(list(application_ids)),)))

    def announced(self, reminder_ids: Iterable[str]) -> list[Reminder]:
        """Those of these reminders that have been announced."""
        tail = "WHERE id IN (SELECT value FROM json_each(?)) AND fired_at IS NOT NULL ORDER BY seq"
        return self._reader.all(Reminder, tail, (json.dumps(list(reminder_ids)),))

"""Reads the records of many applications, some hundred at once, with a statement for each kind."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from desktop.core.records import (
    Application,
    ApplicationRecord,
    Attendance,
    Contact,
    Interview,
    Participation,
    Person,
    StateChange,
)
from desktop.core.summary import Summary
from desktop.models.connection import Connection
from desktop.models.rows import from_row, table_name

#: Applications that are read at once, in some 20 ms.
AT_ONCE = 100
_GIVEN = "(SELECT value FROM json_each(:ids))"
#: What an export shows of an application: kind, the tables between, and the order.
_KINDS: tuple[tuple[type, str, str, str], ...] = (
    (Interview, "interviews", "", "t.starts"),
    (Contact, "contacts", "", "t.at"),
    (StateChange, "history", "", 't."on"'),
    (Attendance, "attendances", "JOIN interview o ON o.id = t.interview_id", ""),
    (Participation, "participations", "JOIN interaction o ON o.id = t.interaction_id", ""),
)
_PEOPLE = (
    f"SELECT application_id, person_id FROM involvement WHERE application_id IN {_GIVEN} "
    "UNION SELECT o.application_id, t.person_id FROM interview o "
    f"JOIN attendance t ON t.interview_id = o.id WHERE o.application_id IN {_GIVEN} "
    "UNION SELECT o.application_id, t.person_id FROM interaction o "
    f"JOIN participation t ON t.interaction_id = o.id WHERE o.application_id IN {_GIVEN} "
    "UNION SELECT application_id, person_id FROM problem "
    f"WHERE application_id IN {_GIVEN} AND person_id IS NOT NULL"
)


class WholeRecords:
    """Reads what an export shows: no problems, questions, observations, page checks and documents,
    and not when others were contacted."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def each(self, ids: Sequence[str]) -> Iterator[tuple[ApplicationRecord, Summary]]:
        """The stored ones of these applications, in this order, with their summaries."""
        edges = [*range(0, len(ids), AT_ONCE), len(ids)]
        for start, end in pairwise(edges):
            yield from self._some(ids[start:end])

    def _some(self, ids: Sequence[str]) -> Iterator[tuple[ApplicationRecord, Summary]]:
        given = json.dumps(list(ids))
        jobs = self._by_owner(Application, "t.id", f"t WHERE t.id IN {_GIVEN}", given)
        summaries = self._by_owner(
            Summary, "t.application_id", f"t WHERE t.application_id IN {_GIVEN}", given
        )
        found: dict[str, dict[str, list[Any]]] = {}
        for kind, name, join, order in _KINDS:
            owner = "o.application_id" if join else "t.application_id"
            tail = f"t {join} WHERE {owner} IN {_GIVEN} ORDER BY {order or 't.seq'}, t.seq"
            found[name] = self._by_owner(kind, owner, tail, given)
        found["people"] = self._people(given)
        for key in ids:
            for application, summary in zip(jobs.get(key, ()), summaries.get(key, ()), strict=True):
                of: Any = {name: tuple(several.get(key, ())) for name, several in found.items()}
                yield ApplicationRecord(application=application, **of), summary

    def _people(self, given: str) -> dict[str, list[Any]]:
        """The people of each application, in the order of their numbers."""
        pairs = self._db.rows(_PEOPLE, {"ids": given})
        keys = json.dumps(sorted({person for _, person in pairs}))
        tail = f"t WHERE t.id IN {_GIVEN} ORDER BY t.seq"
        people = self._by_owner(Person, "t.id", tail, keys)
        places = {key: place for place, key in enumerate(people)}
        made: dict[str, list[Any]] = defaultdict(list)
        placed = sorted((places[person], owner, person) for owner, person in pairs)
        for _, owner, person in placed:
            made[owner] += people[person]
        return made

    def _by_owner(self, kind: type, owner: str, tail: str, given: str) -> dict[str, list[Any]]:
        """The records of a kind by the id in the column `owner`."""
        sql = f"SELECT t.*, {owner} AS owner FROM {table_name(kind)} {tail}"
        found: dict[str, list[Any]] = defaultdict(list)
        for row in self._db.dicts(sql, {"ids": given}):
            found[str(row["owner"])].append(from_row(kind, row))
        return found

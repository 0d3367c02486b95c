"""Reading of records: by kind, or all records of one application."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from operator import itemgetter
from typing import Any, TypeVar

from desktop.core import records
from desktop.core.insight_rows import ChangeRow
from desktop.core.instants import instant
from desktop.models.connection import Connection
from desktop.models.people import PEOPLE_OF, SAME_PEOPLE
from desktop.models.rows import Row, UnreadableError, from_row, table_name

T = TypeVar("T")

#: Kinds of which most applications have no records; one statement asks which of them there are.
_RARE = (
    records.Problem,
    records.AskedQuestion,
    records.Observation,
    records.PageCheck,
    records.Posting,
    records.SentDocument,
)
_FOUND = "SELECT " + ", ".join(
    f"EXISTS (SELECT 1 FROM {table_name(kind)} WHERE application_id = :id)" for kind in _RARE
)
_UNASKED = (
    "i.direction = 'outbound' AND i.answers_id IS NULL "
    "AND i.kind NOT IN ('form_returned', 'call_attempt')"
)
#: By wall time. Wall times differ between zones by up to a day, hence more than one row.
_LATEST = "ORDER BY i.at DESC LIMIT 10"
_PEOPLE = (
    "SELECT i.at, i.zone FROM participation t "
    "JOIN interaction i ON i.id = t.interaction_id "
    f"WHERE t.person_id IN (SELECT value FROM json_each(:people) UNION {SAME_PEOPLE}) "
    f"AND i.application_id <> :id AND {_UNASKED} {_LATEST}"
)
#: For a company with very many applications only those with the latest contacts are searched.
_COMPANY = (
    "WITH other AS MATERIALIZED (SELECT o.application_id FROM summary s "
    "JOIN summary o ON o.company_key = s.company_key AND o.seq <> s.seq "
    "WHERE s.application_id = :id ORDER BY o.contact_key DESC LIMIT 50) "
    "SELECT i.at, i.zone FROM other "
    "CROSS JOIN application a ON a.id = other.application_id AND trim(a.agency) = '' "
    f"CROSS JOIN interaction i ON i.application_id = a.id WHERE {_UNASKED} {_LATEST}"
)
_HISTORY = 'SELECT * FROM state_change WHERE application_id = :id ORDER BY "on", seq'

#: What was written to these people, or to duplicate records of them, the latest first.
_SENT_TO = (
    "WHERE direction = 'outbound' AND channel NOT IN ('phone', 'in_person') AND text <> '' "
    "AND id IN ("
    "SELECT interaction_id FROM participation WHERE person_id IN "
    f"(SELECT value FROM json_each(:people) UNION {SAME_PEOPLE})) ORDER BY at DESC, seq DESC"
)


class Reader:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._other_contacts = OtherContacts(db)

    def all(self, kind: type[T], tail: str, params: Any = ()) -> list[T]:
        """The records of `kind` selected by `tail` (WHERE, ORDER BY, LIMIT)."""
        name = table_name(kind)
        rows = self._db.dicts(f"SELECT {name}.* FROM {name} {tail}", params)
        return [from_row(kind, row) for row in rows]

    def one(self, kind: type[T], key: str) -> T | None:
        return next(iter(self.all(kind, "WHERE id = ?", (key,))), None)

    def record(self, application_id: str) -> records.ApplicationRecord | None:
        """All records of one application in chronological order; None if it does not exist."""
        application = self.one(records.Application, application_id)
        if application is None:
            return None
        key = {"id": application_id}
        (found,) = self._db.rows(_FOUND, key)
        absent = {kind for kind, is_found in zip(_RARE, found, strict=True) if not is_found}

        def of(kind: type[T], *order: str) -> tuple[T, ...]:
            if kind in absent:
                return ()
            tail = f"WHERE application_id = :id ORDER BY {', '.join((*order, 'seq'))}"
            return tuple(self.all(kind, tail, key))

        def through(kind: type[T], parent: str) -> tuple[T, ...]:
            name = table_name(kind)
            tail = (
                f"JOIN {parent} ON {parent}.id = {name}.{parent}_id "
                f"WHERE {parent}.application_id = :id ORDER BY {name}.seq"
            )
            return tuple(self.all(kind, tail, key))

        changes = self._db.dicts(_HISTORY, key)
        people = tuple(self.all(records.Person, f"WHERE id IN ({PEOPLE_OF}) ORDER BY seq", key))
        return records.ApplicationRecord(
            application=application,
            interviews=of(records.Interview, "starts"),
            people=people,
            involvements=of(records.Involvement),
            attendances=through(records.Attendance, "interview"),
            contacts=of(records.Contact, "at"),
            participations=through(records.Participation, "interaction"),
            problems=of(records.Problem),
            asked_questions=of(records.AskedQuestion),
            observations=of(records.Observation, "observed_on"),
            page_checks=of(records.PageCheck, "checked_on"),
            history=tuple(from_row(records.StateChange, row) for row in changes),
            entries=tuple(map(_entry, sorted(changes, key=itemgetter("seq")))),
            postings=of(records.Posting, "kept_on"),
            documents=of(records.SentDocument, "sent_on"),
            people_contacted_at=self._other_contacts.people_contacted_at(
                application_id, [person.id for person in people]
            ),
            company_contacted_at=self._other_contacts.company_contacted_at(application_id),
        )

    def sent_to(self, people: Iterable[str]) -> list[records.Contact]:
        """What was written to these people, about any application, the latest first."""
        return self.all(records.Contact, _SENT_TO, {"people": json.dumps(sorted(people))})


def _entry(row: Row) -> ChangeRow:
    try:
        on, entered = (date.fromisoformat(str(row[name])[:10]) for name in ("on", "created_at"))
    except ValueError as error:
        raise UnreadableError from error
    return ChangeRow(
        str(row["application_id"]), str(row["state"]), on.toordinal(), entered.toordinal()
    )


class OtherContacts:
    """The latest contacts about other applications that were no answers."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def people_contacted_at(self, application_id: str, people: list[str]) -> datetime | None:
        """The instant (UTC) at which one of its `people` was last contacted, unasked, about another
        application."""
        return self._latest(_PEOPLE, {"id": application_id, "people": json.dumps(people)})

    def company_contacted_at(self, application_id: str) -> datetime | None:
        """The instant (UTC) at which its company was last contacted, unasked, about another
        application. Applications through an agency do not count."""
        return self._latest(_COMPANY, {"id": application_id})

    def _latest(self, sql: str, params: dict[str, str]) -> datetime | None:
        found = self._db.rows(sql, params)
        return max((instant(datetime.fromisoformat(at), zone) for at, zone in found), default=None)

"""Reading of records."""

from typing import Any, TypeVar

from desktop.core import records
from desktop.models.connection import Connection
from desktop.models.other_contacts import OtherContacts
from desktop.models.people import PEOPLE_OF
from desktop.models.rows import from_row
from desktop.models.tables import TABLE_OF

T = TypeVar("T")


class Reader:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._other_contacts = OtherContacts(db)

    def all(self, kind: type[T], tail: str, params: Any = ()) -> list[T]:
        """The records of `kind` selected by `tail` (WHERE, ORDER BY, LIMIT)."""
        name = TABLE_OF[kind]._meta.table_name
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

        def of(kind: type[T], *order: str) -> tuple[T, ...]:
            tail = f"WHERE application_id = :id ORDER BY {', '.join((*order, 'seq'))}"
            return tuple(self.all(kind, tail, key))

        def through(kind: type[T], parent: str) -> tuple[T, ...]:
            name = TABLE_OF[kind]._meta.table_name
            tail = (
                f"JOIN {parent} ON {parent}.id = {name}.{parent}_id "
                f"WHERE {parent}.application_id = :id ORDER BY {name}.seq"
            )
            return tuple(self.all(kind, tail, key))

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
            observations=of(records.Observation, "observed_on"),
            page_checks=of(records.PageCheck, "checked_on"),
            history=of(records.StateChange, '"on"'),
            people_contacted_at=self._other_contacts.people_contacted_at(
                application_id, [person.id for person in people]
            ),
            company_contacted_at=self._other_contacts.company_contacted_at(application_id),
        )

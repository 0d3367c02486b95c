"""Records out of the database."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from desktop.core import records
from desktop.models.connection import Connection
from desktop.models.elsewhere import Elsewhere
from desktop.models.people import PEOPLE_OF
from desktop.models.rows import from_row
from desktop.models.tables import TABLE_OF

T = TypeVar("T")

#: The furthest that a wall clock can be from UTC, and then some.
_SPREAD = timedelta(hours=15)

#: In this order (CROSS JOIN): few are planned, whatever the number of applications.
_ANNOUNCED = (
    "reminder CROSS JOIN application ON application.id = reminder.application_id "
    "WHERE reminder.state IN ('planned', 'snoozed') AND application.remind = 1"
)


class Reader:
    """Reads whole records."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._elsewhere = Elsewhere(db)

    def all(self, kind: type[T], tail: str, params: Any = ()) -> list[T]:
        """The records of `kind` that `tail` (WHERE, ORDER BY, LIMIT) picks."""
        name = TABLE_OF[kind]._meta.table_name
        rows = self._db.dicts(f"SELECT {name}.* FROM {name} {tail}", params)
        return [from_row(kind, row) for row in rows]

    def one(self, kind: type[T], key: str) -> T | None:
        return next(iter(self.all(kind, "WHERE id = ?", (key,))), None)

    def dossier(self, application_id: str) -> records.Dossier | None:
        """All that is known of one application, oldest first."""
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

        return records.Dossier(
            application=application,
            interviews=of(records.Interview, "starts"),
            people=tuple(self.all(records.Person, f"WHERE id IN ({PEOPLE_OF}) ORDER BY seq", key)),
            involvements=of(records.Involvement),
            attendances=through(records.Attendance, "interview"),
            interactions=of(records.Interaction, "at"),
            participations=through(records.Participation, "interaction"),
            problems=of(records.Problem),
            signals=of(records.Signal, "observed_on"),
            checks=of(records.CareersCheck, "checked_on"),
            history=of(records.StateChange, '"on"'),
            people_contacted_on=self._elsewhere.people_contacted_on(application_id),
            company_contacted_on=self._elsewhere.company_contacted_on(application_id),
        )

    def due_reminders(self, utc: datetime, limit: int) -> list[records.Reminder]:
        """What is to be announced by the instant `utc`, the longest overdue first."""
        latest = (utc.astimezone(UTC) + _SPREAD).replace(tzinfo=None).isoformat()
        found = self._hanging("reminder.due <= ?", (latest,))
        return [reminder for reminder in found if instant(reminder) <= utc][:limit]

    def next_reminder(self) -> records.Reminder | None:
        """The one to be announced next, due already or not."""
        first = self._db.row(f"SELECT reminder.due FROM {_ANNOUNCED} ORDER BY reminder.due LIMIT 1")
        if first is None:
            return None
        latest = (datetime.fromisoformat(first[0]) + 2 * _SPREAD).isoformat()
        return self._hanging("reminder.due <= ?", (latest,))[0]

    def _hanging(self, where: str, params: Sequence[str]) -> list[records.Reminder]:
        rows = self._db.dicts(f"SELECT reminder.* FROM {_ANNOUNCED} AND {where}", params)
        found = [from_row(records.Reminder, row) for row in rows]
        return sorted(found, key=lambda reminder: (instant(reminder), reminder.id))


def instant(reminder: records.Reminder) -> datetime:
    """When a reminder is due, in UTC. A wall time that does not exist (spring) counts as later."""
    return reminder.due.replace(tzinfo=ZoneInfo(reminder.zone)).astimezone(UTC)

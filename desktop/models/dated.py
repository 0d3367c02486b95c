"""What a calendar shows: interviews, next steps and promised days."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.kinds import StepKind
from desktop.core.records import Interview
from desktop.models.connection import Connection
from desktop.models.rows import from_row

_INTERVIEWS = (
    "SELECT x.*, a.company, a.role, coalesce((SELECT group_concat(name, ', ') FROM ("
    "SELECT p.name FROM attendance t JOIN person p ON p.id = t.person_id "
    "WHERE t.interview_id = x.id ORDER BY t.seq)), '') AS names "
    "FROM interview x JOIN application a ON a.id = x.application_id "
    "WHERE x.starts >= ? AND x.status = 'planned'{only} ORDER BY x.starts, x.seq"
)
_STEPS = (
    "SELECT s.application_id, s.action, s.due_at, s.promise_on, s.recipient_names AS names, "
    "a.company, a.role FROM summary s JOIN application a USING (seq) "
    "WHERE (s.action IS NOT NULL OR s.promise_on IS NOT NULL){only} ORDER BY s.seq"
)
_ONLY = " AND a.id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class DatedInterview:
    """An interview that is planned or was held."""

    interview: Interview
    company: str
    role: str
    names: str
    """The people, with commas between."""


@dataclass(frozen=True, slots=True)
class DatedStep:
    """The next step of an application, the day by which an answer was promised, or both."""

    application_id: str
    action: StepKind | None
    due_at: datetime | None
    """Instant in UTC."""
    promise_on: date | None
    names: str
    """The people to write to or call, with "; " between."""
    company: str
    role: str


class DatedRows:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def interviews(self, since: date, ids: str | None = None) -> list[DatedInterview]:
        """Those that begin on `since` or later, wall time; `ids` is JSON of the applications."""
        return [
            DatedInterview(
                from_row(Interview, row), str(row["company"]), str(row["role"]), str(row["names"])
            )
            for row in self._rows(_INTERVIEWS, ids, since.isoformat())
        ]

    def steps(self, ids: str | None = None) -> list[DatedStep]:
        """Those of all applications, or of those in the JSON `ids`."""
        return [from_row(DatedStep, row) for row in self._rows(_STEPS, ids)]

    def _rows(self, sql: str, ids: str | None, *values: str) -> list[dict[str, str | int | None]]:
        more = () if ids is None else (ids,)
        return self._db.dicts(sql.format(only="" if ids is None else _ONLY), (*values, *more))

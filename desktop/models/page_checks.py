"""Due page checks, which are planned independently of the next steps."""

from datetime import date, timedelta

from desktop.core.lazy_dataclass import dataclass
from desktop.core.moment import Moment
from desktop.models.connection import Connection
from desktop.models.listing import COLUMNS, ApplicationRow, application_rows

#: CROSS JOIN fixes the order: few checks are due, however many applications there are.
_DUE = (
    "FROM reminder r CROSS JOIN application a ON a.id = r.application_id "
    "CROSS JOIN summary s ON s.seq = a.seq "
    "WHERE r.action = 'look_at_careers_page' AND r.state IN ('planned', 'snoozed', 'fired') "
    "AND r.due < ? AND a.remind = 1 AND (? OR a.state <> 'rejected')"
)
_LAST = "(SELECT max(checked_on) FROM careers_check c WHERE c.application_id = a.id)"


@dataclass(frozen=True, slots=True)
class PageCheckRow:
    """A due check. `careers_url` may be empty; `last_on` is None before the first check."""

    row: ApplicationRow
    careers_url: str
    due_on: date
    last_on: date | None


class PageCheckList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def due(self, now: Moment, limit: int, *, rejected: bool = True) -> list[PageCheckRow]:
        """Due checks, the longest overdue first; `rejected`: include rejected applications."""
        rows = self._db.rows(
            f"SELECT {COLUMNS}, a.careers_url, r.due, {_LAST} {_DUE} ORDER BY r.due, r.seq LIMIT ?",
            (_midnight_after(now.today), rejected, limit),
        )
        return [
            PageCheckRow(
                row=row,
                careers_url=url,
                due_on=date.fromisoformat(due[:10]),
                last_on=date.fromisoformat(last) if last else None,
            )
            for row, (url, due, last) in zip(
                application_rows((values[:-3] for values in rows), now),
                (values[-3:] for values in rows),
                strict=True,
            )
        ]

    def count(self, now: Moment, *, rejected: bool = True) -> int:
        return self._db.number(f"SELECT count(*) {_DUE}", (_midnight_after(now.today), rejected))


def _midnight_after(today: date) -> str:
    return (today + timedelta(days=1)).isoformat()

"""Reads the rows of `core.insight_rows`, each kind in one statement.

Of a hundred thousand applications the digests are read; the rows only of those without one, and of
those that a week's review is about.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from desktop.core.insight_rows import (
    ApplicationRow,
    ChangeRow,
    CheckRow,
    ContactRow,
    InsightRows,
    InsightSource,
    InterviewRow,
    ObservationRow,
    RunRow,
    StepRow,
)
from desktop.models.connection import Connection
from desktop.models.errors import translate_errors

Row = TypeVar("Row", bound=tuple[Any, ...])
Found = TypeVar("Found")

_A_DAY = timedelta(days=1)


def _day(column: str) -> str:
    """The ordinal of a date; NULL for NULL."""
    return f"CAST(julianday(substr({column}, 1, 10)) - 1721424.5 AS INTEGER)"


_GIVEN = "IN (SELECT value FROM json_each(:ids))"
_APPLICATIONS = (
    "SELECT id, company, role, country, subdivision, role_type, state, "
    f"{_day('applied_on')}, {_day('offer_told_on')}, {_day('offer_on')}, outcome_reason "
    f"FROM application WHERE id {_GIVEN} ORDER BY seq"
)
_INTERVIEWS = (
    f"SELECT application_id, round, starts, {_day('starts')}, zone, minutes, status, "
    f"{_day('status_on')}, {_day('promise_on')}, {_day('created_at')} "
    f"FROM interview WHERE application_id {_GIVEN}"
)
_CONTACTS = (
    f"SELECT application_id, id, at, {_day('at')}, zone, direction = 'inbound', channel, kind, "
    f"{_day('promise_on')}, answers_id "
    f"FROM interaction WHERE application_id {_GIVEN} AND at >= :since"
)
_CHANGES = (
    f"SELECT application_id, state, {_day('state_change.[on]')}, {_day('created_at')} "
    f"FROM state_change WHERE application_id {_GIVEN} ORDER BY seq"
)
_OBSERVATIONS = (
    f"SELECT application_id, kind, {_day('observed_on')}, {_day('until')} "
    f"FROM signal WHERE application_id {_GIVEN} AND kind IN ('rejected', 'told_on_hold', "
    "'reply_still_deciding', 'reply_warm_new_date', 'job_reposted')"
)
_REPOSTED = (
    f"SELECT application_id, {_day('checked_on')} "
    f"FROM careers_check WHERE application_id {_GIVEN} AND status = 'reposted'"
)
_STEPS = (
    f"SELECT application_id, action, due_at, {_day('promise_on')} FROM summary "
    f"WHERE application_id {_GIVEN} AND (due_at IS NOT NULL OR promise_on IS NOT NULL) ORDER BY seq"
)
_RUNS = (
    "SELECT r.application_id, a.outcome_reason, r.ranking FROM advice_run r "
    "JOIN application a ON a.id = r.application_id WHERE a.outcome_reason IS NOT NULL "
    "ORDER BY r.seq"
)
_AT_EMPLOYER = (
    "SELECT application_id FROM summary WHERE company_key = "
    "(SELECT company_key FROM summary WHERE application_id = ?) ORDER BY seq"
)


#: Applications with their digests, NULL for those whose digest is not complete.
_DIGESTS = (
    "SELECT application_id, CASE WHEN digest_at <= ? THEN digest END FROM summary ORDER BY seq"
)
#: Applications that a review may have: something happened since a day, or comes until another one.
_NEAR = (
    "SELECT application_id FROM summary WHERE digest_at IS NULL OR digest_at >= :since "
    "OR promise_on BETWEEN :since AND :until OR due_at BETWEEN :since AND :until ORDER BY seq"
)


class InsightReader:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def source(self, now: datetime) -> InsightSource:
        """What the figures of the whole store are computed from at the instant `now`."""
        found = self._db.rows(_DIGESTS, (now.isoformat(),))
        without = [key for key, digest in found if digest is None]
        digests = [row for row in found if row[1] is not None] if without else found
        return InsightSource(digests, self.of(without), self._read(RunRow, _RUNS, {}))

    def near(self, first: date, last: date) -> InsightRows:
        """What a review from the first to the last day needs: the rows of the applications that it
        is about and of some others, contacts since the day before the first one."""
        since, until = first - _A_DAY, last + 2 * _A_DAY
        span = {"since": since.isoformat(), "until": until.isoformat()}
        return self._near(json.dumps(self._db.column(_NEAR, span)), since)

    def of(self, ids: Iterable[str]) -> InsightRows:
        """The rows of these applications."""
        given = {"ids": json.dumps([*ids])}
        return self._near(given["ids"], date.min)._replace(
            observations=self._read(ObservationRow, _OBSERVATIONS, given),
            reposted=self._read(CheckRow, _REPOSTED, given),
        )

    def at_employer_of(self, application_id: str) -> InsightRows:
        """The rows of all applications at the employer of this one."""
        return self.of(self._db.column(_AT_EMPLOYER, (application_id,)))

    def _near(self, ids: str, since: date) -> InsightRows:
        """The rows of the applications in the JSON `ids` but observations and page checks, contacts
        since a day."""
        given = {"ids": ids, "since": since.isoformat()}
        return InsightRows(
            self._read(ApplicationRow, _APPLICATIONS, given),
            self._read(InterviewRow, _INTERVIEWS, given),
            self._read(ContactRow, _CONTACTS, given),
            self._read(ChangeRow, _CHANGES, given),
            steps=self._read(StepRow, _STEPS, given),
        )

    def _read(self, kind: type[Row], sql: str, given: Mapping[str, str]) -> list[Row]:
        make = cast("Callable[[tuple[Any, ...]], Row]", partial(tuple.__new__, kind))
        return [*map(make, self._db.rows(sql, given))]


class InsightReading:
    """Reads over a connection of its own, on any thread.

    It locks out writers while it reads: they call `stop` first, from any thread.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_stopped = False
        self._db: Connection | None = None

    def run(self, read: Callable[[InsightReader], Found]) -> Found | None:
        """What `read` returns; None if it was stopped. Raises `StoreError`."""
        try:
            with translate_errors(self._path, reading=True), closing(self._connect()) as db:
                self._db = db
                try:
                    return None if self._is_stopped else read(InsightReader(db))
                finally:
                    self._db = None
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return None
            raise

    def _connect(self) -> Connection:
        return Connection(str(self._path), pragmas={"query_only": 1}, must_exist=True)

    def stop(self) -> None:
        """Interrupt `run`, which then returns None."""
        self._is_stopped = True
        db = self._db
        if db is not None:
            try:
                db.driver.interrupt()
            except sqlite3.ProgrammingError:  # closed in the meantime
                return

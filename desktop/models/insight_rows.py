"""Reads the rows of `core.insight_rows`, each kind in one statement.

A hundred thousand rows are read at once, so dates are converted to numbers by SQLite.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from desktop.core.insight_rows import (
    ApplicationRow,
    ChangeRow,
    CheckRow,
    ContactRow,
    InsightRows,
    InterviewRow,
    ObservationRow,
    RunRow,
    StepRow,
)
from desktop.models.connection import Connection
from desktop.models.errors import translate_errors

Row = TypeVar("Row", bound=tuple[Any, ...])


def _day(column: str) -> str:
    """The ordinal of a date; NULL for NULL."""
    return f"CAST(julianday(substr({column}, 1, 10)) - 1721424.5 AS INTEGER)"


_APPLICATIONS = (
    "SELECT id, company, role, country, subdivision, role_type, state, "
    f"{_day('applied_on')}, {_day('offer_told_on')}, {_day('offer_on')}, outcome_reason "
    "FROM application{of} ORDER BY seq"
)
_INTERVIEWS = (
    f"SELECT application_id, round, starts, {_day('starts')}, zone, minutes, status, "
    f"{_day('status_on')}, {_day('promise_on')}, {_day('created_at')} FROM interview{{of}}"
)
_CONTACTS = (
    f"SELECT application_id, id, at, {_day('at')}, zone, direction = 'inbound', channel, kind, "
    f"{_day('promise_on')}, answers_id FROM interaction{{of}}"
)
_CHANGES = (
    f"SELECT application_id, state, {_day('state_change.[on]')}, {_day('created_at')} "
    "FROM state_change{of} ORDER BY seq"
)
_OBSERVATIONS = (
    f"SELECT application_id, kind, {_day('observed_on')}, {_day('until')} "
    "FROM signal{of} {and} kind IN ('rejected', 'told_on_hold', 'reply_still_deciding', "
    "'reply_warm_new_date', 'job_reposted')"
)
_REPOSTED = (
    f"SELECT application_id, {_day('checked_on')} FROM careers_check{{of}} {{and}} "
    "status = 'reposted'"
)
_RUNS = (
    "SELECT application_id, outcome_reason, ranking FROM (SELECT r.application_id, "
    "a.outcome_reason, r.ranking, r.seq FROM advice_run r JOIN application a "
    "ON a.id = r.application_id WHERE a.outcome_reason IS NOT NULL){of} ORDER BY seq"
)
_STEPS = (
    f"SELECT application_id, action, due_at, {_day('promise_on')} FROM summary{{of}} {{and}} "
    "(due_at IS NOT NULL OR promise_on IS NOT NULL)"
)
_AT_EMPLOYER = (
    "SELECT application_id FROM summary WHERE company_key = "
    "(SELECT company_key FROM summary WHERE application_id = ?) ORDER BY seq"
)


class InsightReader:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> InsightRows:
        """The rows of the whole store."""
        return self._rows("")

    def of(self, ids: Iterable[str]) -> InsightRows:
        """The rows of these applications."""
        return self._rows(json.dumps([*ids]))

    def at_employer_of(self, application_id: str) -> InsightRows:
        """The rows of all applications at the employer of this one."""
        return self.of(self._db.column(_AT_EMPLOYER, (application_id,)))

    def _rows(self, ids: str) -> InsightRows:
        return InsightRows(
            self._read(_APPLICATIONS, ApplicationRow, ids, "id"),
            self._read(_INTERVIEWS, InterviewRow, ids),
            self._read(_CONTACTS, ContactRow, ids),
            self._read(_CHANGES, ChangeRow, ids),
            self._read(_OBSERVATIONS, ObservationRow, ids),
            self._read(_REPOSTED, CheckRow, ids),
            self._read(_RUNS, RunRow, ids),
            self._read(_STEPS, StepRow, ids),
        )

    def _read(
        self, sql: str, kind: type[Row], ids: str, column: str = "application_id"
    ) -> list[Row]:
        """The rows of `kind` of the applications in the JSON `ids`; of all if it is empty."""
        of = f" WHERE {column} IN (SELECT value FROM json_each(?))" if ids else ""
        found = self._db.rows(
            sql.format(of=of, **{"and": "AND" if ids else "WHERE"}), (ids,) if ids else ()
        )
        make = cast("Callable[[tuple[Any, ...]], Row]", partial(tuple.__new__, kind))
        return [*map(make, found)]


class InsightReading:
    """Reads the whole store over a connection of its own, on any thread.

    It locks out writers while it reads: they call `stop` first, from any thread.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_stopped = False
        self._db: Connection | None = None

    def run(self) -> InsightRows | None:
        """The rows; None if it was stopped. Raises `StoreError`."""
        try:
            with translate_errors(self._path, reading=True), closing(self._connect()) as db:
                self._db = db
                try:
                    return None if self._is_stopped else InsightReader(db).all()
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

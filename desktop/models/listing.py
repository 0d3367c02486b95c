"""Pages of the lists of applications and people, at any size.

A page is found on an index first and only then joined with the records. While searching, the newest
hits are taken from the full-text index, at most `search.CAP`; up to `SORTED` of them come in the
order that was asked for, more come newest first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.core.kinds import Action, Channel, LetterKind, Reason, Recipients, State
from desktop.models.connection import Connection
from desktop.models.rows import decoders
from desktop.models.search import CAP, expression

#: As many hits are sorted as asked for; beyond that nobody reads a search in order.
SORTED = 200


class Sort(StrEnum):
    DUE = "due"
    COMPANY = "company"
    LAST_INTERVIEW = "last_interview"
    LAST_CONTACT = "last_contact"
    ADDED = "added"


class Filter(StrEnum):
    """Waiting, on hold and closed part the whole; due goes across them."""

    ALL = "all"
    WAITING = "waiting"
    DUE = "due"
    ON_HOLD = "on_hold"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRow:
    """An application as lists and cards show it; see `records.Summary` for what is derived."""

    id: str
    company: str
    role: str
    state: State
    country: str
    remind: bool
    last_interview_on: date | None
    last_contact_on: date | None
    promise_on: date | None
    thanked: int
    to_thank: int
    action: Action | None
    step_on: date | None
    due_on: date | None
    channel: Channel
    recipients: Recipients
    recipient_names: str
    letter_kind: LetterKind | None
    why: str
    top_reason: Reason | None


_HITS = (
    "SELECT rowid AS seq FROM application_search WHERE application_search MATCH ? "
    f"ORDER BY rowid DESC LIMIT {CAP}"
)
_FIELDS = decoders(ApplicationRow)
_OF_APPLICATION = ("id", "company", "role", "state", "country", "remind")
COLUMNS = ", ".join(("a." if name in _OF_APPLICATION else "s.") + name for name in _FIELDS)

#: The column that sorts, and whether it runs downwards. Ties run the same way, by age.
_ORDER = {
    Sort.DUE: ("due_key", False),
    Sort.COMPANY: ("company_key", False),
    Sort.LAST_INTERVIEW: ("interview_key", True),
    Sort.LAST_CONTACT: ("contact_key", True),
    Sort.ADDED: ("seq", True),
}


def application_row(values: Sequence[Any]) -> ApplicationRow:
    """The row in `values`, which come in the order of `COLUMNS`."""
    return ApplicationRow(
        **{
            name: decode(value)
            for (name, decode), value in zip(_FIELDS.items(), values, strict=True)
        }
    )


def _order(sort: Sort) -> str:
    column, down = _ORDER[sort]
    if column == "seq":
        return "s.seq DESC"
    return f"s.{column} DESC, s.seq DESC" if down else f"s.{column}, s.seq"


def _where(kept: Filter, today: date) -> tuple[str, tuple[str, ...]]:
    if kept is Filter.ALL:
        return "1", ()
    if kept is Filter.DUE:
        return "s.due_key <= ?", (today.isoformat(),)
    return "s.shelf = ?", (kept.value,)


class ApplicationList:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def count(self, *, kept: Filter, search: str, today: date) -> int:
        where, params = _where(kept, today)
        if not expression(search):
            sql = f"SELECT count(*) FROM summary s WHERE {where}"
            return self._db.number(sql, params)
        hits, match = _hits(search)
        if kept is Filter.ALL:
            return self._db.number(f"SELECT count(*) FROM ({hits})", match)
        return self._db.number(
            f"WITH hit AS MATERIALIZED ({hits}) "
            f"SELECT count(*) FROM hit CROSS JOIN summary s USING (seq) WHERE {where}",
            (*match, *params),
        )

    def page(
        self, *, kept: Filter, search: str, sort: Sort, today: date, offset: int, limit: int
    ) -> list[ApplicationRow]:
        source, params, order = self._source(kept, search, sort, today)
        sql = (
            f"WITH page AS MATERIALIZED (SELECT s.seq {source} ORDER BY {order} LIMIT ? OFFSET ?) "
            f"SELECT {COLUMNS} FROM page CROSS JOIN summary s USING (seq) "
            f"CROSS JOIN application a USING (seq) ORDER BY {order}"
        )
        return [application_row(values) for values in self._db.rows(sql, (*params, limit, offset))]

    def position(
        self, application_id: str, *, kept: Filter, search: str, sort: Sort, today: date
    ) -> int | None:
        """The place of an application in the list, counted from 0; None when it is not in it."""
        if expression(search):
            source, params, order = self._source(kept, search, sort, today)
            ids = self._db.column(f"SELECT s.application_id {source} ORDER BY {order}", params)
            return ids.index(application_id) if application_id in ids else None
        where, params = _where(kept, today)
        column, down = _ORDER[sort]
        here = self._db.row(
            f"SELECT s.{column}, s.seq FROM summary s WHERE s.application_id = ? AND {where}",
            (application_id, *params),
        )
        if here is None:
            return None
        sign = ">" if down else "<"
        return self._db.number(
            f"SELECT count(*) FROM summary s WHERE {where} AND (s.{column}, s.seq) {sign} (?, ?)",
            (*params, *here),
        )

    def _source(
        self, kept: Filter, search: str, sort: Sort, today: date
    ) -> tuple[str, tuple[Any, ...], str]:
        """FROM and WHERE of a list, their parameters, and its order."""
        where, params = _where(kept, today)
        if not expression(search):
            return f"FROM summary s WHERE {where}", params, _order(sort)
        hits, match = _hits(search)
        if sort is not Sort.ADDED and self._many(hits, match):
            sort = Sort.ADDED
        return (
            f"FROM ({hits}) CROSS JOIN summary s USING (seq) WHERE {where}",
            (
                *match,
                *params,
            ),
            _order(sort),
        )

    def _many(self, hits: str, match: tuple[Any, ...]) -> bool:
        sql = f"SELECT 1 FROM ({hits}) LIMIT 1 OFFSET {SORTED}"
        return self._db.row(sql, match) is not None


def _hits(search: str) -> tuple[str, tuple[Any, ...]]:
    return _HITS, (expression(search),)

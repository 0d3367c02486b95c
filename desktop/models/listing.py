"""Pages of the lists of applications and people, at any size.

A page is found on an index first and only then joined with the records. While searching, the list
is made of the newest hits in the full-text index, at most `search.CAP`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.core.kinds import Action, Channel, LetterKind, Reason, Recipients, State
from desktop.models.connection import Connection
from desktop.models.rows import decoders, from_values
from desktop.models.search import Finder


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


@dataclass(frozen=True, slots=True)
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


_FIELDS = decoders(ApplicationRow)
_DECODE = tuple(_FIELDS.values())
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
    return from_values(ApplicationRow, values, _DECODE)


class ApplicationList:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._finder = Finder(db, "application")

    def count(self, *, kept: Filter, search: str, today: date) -> int:
        hits = self._finder.hits(search)
        if hits is not None and kept is Filter.ALL:
            return len(hits)
        source, params = _source(hits, kept, today)
        return self._db.number(f"SELECT count(*) {source}", params)

    def page(
        self, *, kept: Filter, search: str, sort: Sort, today: date, offset: int, limit: int
    ) -> list[ApplicationRow]:
        hits = self._finder.hits(search)
        if hits is not None and kept is Filter.ALL and sort is Sort.ADDED:
            hits, offset = hits[offset : offset + limit], 0
        source, params = _source(hits, kept, today)
        order = _order(sort, kept)
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
        source, params = _source(self._finder.hits(search), kept, today)
        column, down = _ORDER[sort]
        here = self._db.row(
            f"SELECT s.{column}, s.seq {source} AND s.application_id = ?",
            (*params, application_id),
        )
        if here is None:
            return None
        sign = ">" if down else "<"
        return self._db.number(
            f"SELECT count(*) {source} AND (s.{column}, s.seq) {sign} (?, ?)",
            (*params, *here),
        )


def _order(sort: Sort, kept: Filter) -> str:
    column, down = _ORDER[sort]
    # What is due is few: found by its day and then sorted, not looked for along another order.
    plus = "+" if kept is Filter.DUE and sort is not Sort.DUE else ""
    way = " DESC" if down else ""
    return f"{plus}s.{column}{way}, s.seq{way}"


def _source(hits: list[int] | None, kept: Filter, today: date) -> tuple[str, tuple[str, ...]]:
    """FROM and WHERE of a list, with their parameters."""
    source = "FROM summary s"
    params: tuple[str, ...] = ()
    if hits is not None:
        source = "FROM json_each(?) hit CROSS JOIN summary s ON s.seq = hit.value"
        params = (json.dumps(hits),)
    if kept is Filter.DUE:
        return f"{source} WHERE s.due_key <= ?", (*params, today.isoformat())
    if kept is Filter.ALL:
        return f"{source} WHERE 1", params
    return f"{source} WHERE s.shelf = ?", (*params, kept.value)

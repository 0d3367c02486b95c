"""Pages of the lists of applications and people, at any size.

A page is found on an index first and only then joined with the records. While searching, the list
is made of the newest hits in the full-text index, at most `search.MAX_HITS`.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desktop.core.instants import zone_info
from desktop.core.kinds import Channel, LetterKind, Reason, Recipients, State, StepKind
from desktop.core.moment import Moment
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
    """An application as lists and cards show it at one moment; `records.Summary` says more.

    Its dates are those where the person is.
    """

    id: str
    company: str
    role: str
    state: State
    country: str
    remind: bool
    interviewed: bool
    last_interview_on: date | None
    last_contact_on: date | None
    promise_on: date | None
    thanked: int
    to_thank: int
    action: StepKind | None
    channel: Channel
    recipients: Recipients
    recipient_names: str
    letter_kind: LetterKind | None
    why: str
    top_reason: Reason | None
    due_on: date | None
    """The day on which the step is due."""
    is_due: bool
    can_be_done: bool
    """Whether the step's own day has come, be it that the step was put off."""


_SEEN = ("due_on", "is_due", "can_be_done")
_FIELDS = {name: read for name, read in decoders(ApplicationRow).items() if name not in _SEEN}
_OF_APPLICATION = ("id", "company", "role", "state", "country", "remind")
COLUMNS = ", ".join(
    ("a." if name in _OF_APPLICATION else "s.") + name for name in (*_FIELDS, "step_at", "due_at")
)

#: The column that sorts, and whether it runs downwards. Ties run the same way, by age.
_ORDER = {
    Sort.DUE: ("due_key", False),
    Sort.COMPANY: ("company_key", False),
    Sort.LAST_INTERVIEW: ("interview_key", True),
    Sort.LAST_CONTACT: ("contact_key", True),
    Sort.ADDED: ("seq", True),
}


def application_rows(found: Iterable[Sequence[Any]], now: Moment) -> list[ApplicationRow]:
    """The rows in `found`, whose values come in the order of `COLUMNS`, as they stand at `now`."""
    here = zone_info(now.zone)

    def day(at: str | None) -> date | None:
        return None if at is None else datetime.fromisoformat(at).astimezone(here).date()

    def has_come(at: str | None) -> bool:
        return at is not None and datetime.fromisoformat(at) <= now.utc

    decode = (*_FIELDS.values(), day, has_come, has_come)
    return [
        from_values(ApplicationRow, (*kept, due_at, due_at, step_at), decode)
        for *kept, step_at, due_at in found
    ]


class ApplicationList:
    def __init__(self, db: Connection) -> None:
        self._db = db
        self._finder = Finder(db, "application")

    def count(self, *, kept: Filter, search: str, now: Moment) -> int:
        hits = self._finder.hits(search)
        if hits is not None and kept is Filter.ALL:
            return len(hits)
        source, params = _source(hits, kept, now)
        return self._db.number(f"SELECT count(*) {source}", params)

    def page(
        self, *, kept: Filter, search: str, sort: Sort, now: Moment, offset: int, limit: int
    ) -> list[ApplicationRow]:
        hits = self._finder.hits(search)
        if hits is not None and kept is Filter.ALL and sort is Sort.ADDED:
            hits, offset = hits[offset : offset + limit], 0
        source, params = _source(hits, kept, now)
        order = _order(sort, kept)
        sql = (
            f"WITH page AS MATERIALIZED (SELECT s.seq {source} ORDER BY {order} LIMIT ? OFFSET ?) "
            f"SELECT {COLUMNS} FROM page CROSS JOIN summary s USING (seq) "
            f"CROSS JOIN application a USING (seq) ORDER BY {order}"
        )
        return application_rows(self._db.rows(sql, (*params, limit, offset)), now)

    def position(
        self, application_id: str, *, kept: Filter, search: str, sort: Sort, now: Moment
    ) -> int | None:
        """The place of an application in the list, counted from 0; None when it is not in it."""
        source, params = _source(self._finder.hits(search), kept, now)
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


def _source(hits: list[int] | None, kept: Filter, now: Moment) -> tuple[str, tuple[str, ...]]:
    """FROM and WHERE of a list, with their parameters."""
    source = "FROM summary s"
    params: tuple[str, ...] = ()
    if hits is not None:
        source = "FROM json_each(?) hit CROSS JOIN summary s ON s.seq = hit.value"
        params = (json.dumps(hits),)
    if kept is Filter.DUE:
        return f"{source} WHERE s.due_key <= ?", (*params, now.utc.isoformat())
    if kept is Filter.ALL:
        return f"{source} WHERE 1", params
    return f"{source} WHERE s.shelf = ?", (*params, kept.value)

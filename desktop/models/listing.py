"""Pages of the list of applications.

For speed a page is first selected on an index, then joined with the records. A search is limited to
the newest hits of the full-text index, at most `search.MAX_HITS`.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desktop.core.instants import zone_info
from desktop.core.kinds import Channel, LetterKind, Reason, Recipients, State, StepKind
from desktop.core.lazy_dataclass import dataclass
from desktop.core.moment import Moment
from desktop.models.columns import Columns, Filter, column_of
from desktop.models.connection import Connection
from desktop.models.rows import decoders, from_values
from desktop.models.search import Finder


class Sort(StrEnum):
    """*State* is in groups: the columns of the board one after the other, each sorted by *due*."""

    STATE = "state"
    DUE = "due"
    COMPANY = "company"
    LAST_INTERVIEW = "last_interview"
    LAST_CONTACT = "last_contact"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class SharedStep:
    """Another application whose due step is settled by the same message."""

    id: str
    company: str
    role: str
    promise_on: date | None = None

    @classmethod
    def read(cls, key: str, company: str, role: str, promise_on: str | None) -> "SharedStep":
        return cls(key, company, role, date.fromisoformat(promise_on) if promise_on else None)


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application as shown in lists and cards at one moment; see `summary.Summary`.

    Dates are in the zone of the person's computer.
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
    other_channel: Channel | None
    """The channel of the alternative to the step."""
    recipients: Recipients
    recipient_names: str
    letter_kind: LetterKind | None
    why: str
    top_reason: Reason | None
    due_on: date | None
    """The day on which the step is due."""
    is_due: bool
    can_be_done: bool
    """Whether the step's original day has come, even if the step was postponed."""
    also: tuple[SharedStep, ...] = ()
    """Set in the agenda: the other applications that the same message settles."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all applications that the message settles."""
        return tuple(one.id for one in self.settled)

    @property
    def settled(self) -> tuple[SharedStep, ...]:
        """All applications that the message settles, this one first."""
        return (SharedStep(self.id, self.company, self.role, self.promise_on), *self.also)

    @property
    def alternative(self) -> Channel | None:
        """The channel of the alternative, if the step can be done now."""
        return self.other_channel if self.can_be_done and self.letter_kind else None

    @property
    def only_applied(self) -> bool:
        """Whether the step is to ask about, or to leave, an application without an interview."""
        asks = self.letter_kind is LetterKind.APPLICATION_STATUS or self.action in _ASK_OR_LEAVE
        return asks and self.last_interview_on is None


_ASK_OR_LEAVE = frozenset({StepKind.ASK_RECRUITER, StepKind.MOVE_ON})
#: The same as `ApplicationRow.only_applied`, on the table `summary s`.
ONLY_APPLIED = (
    f"(s.last_interview_on IS NULL AND (s.letter_kind IS '{LetterKind.APPLICATION_STATUS.value}' "
    f"OR s.action IS '{StepKind.ASK_RECRUITER.value}' OR s.action IS '{StepKind.MOVE_ON.value}'))"
)

_COMPUTED = ("due_on", "is_due", "can_be_done", "also")
_FIELDS = {name: read for name, read in decoders(ApplicationRow).items() if name not in _COMPUTED}
_OF_APPLICATION = ("id", "company", "role", "state", "country", "remind")
COLUMNS = ", ".join(
    ("a." if name in _OF_APPLICATION else "s.") + name for name in (*_FIELDS, "step_at", "due_at")
)

#: Sort column, and whether it is descending unless it is reversed. Ties are sorted by `seq` in the
#: same direction.
_ORDER = {
    Sort.STATE: ("due_key", False),
    Sort.DUE: ("due_key", False),
    Sort.COMPANY: ("company_key", False),
    Sort.LAST_INTERVIEW: ("interview_key", True),
    Sort.LAST_CONTACT: ("contact_key", True),
    Sort.ADDED: ("seq", True),
}

#: The key of rows without a value, which sort last.
_EMPTY = dict.fromkeys((Sort.STATE, Sort.DUE), "9999-12-31")
_EMPTY |= dict.fromkeys((Sort.LAST_INTERVIEW, Sort.LAST_CONTACT), "")
_EMPTY_LAST = {
    sort: f"(s.{column} = '{_EMPTY[sort]}')" if sort in _EMPTY else "0"
    for sort, (column, _) in _ORDER.items()
}


def application_rows(found: Iterable[Sequence[Any]], now: Moment) -> list[ApplicationRow]:
    """The rows at the moment `now` for the values `found`, in the order of `COLUMNS`."""
    zone = zone_info(now.zone)

    def day(at: str | None) -> date | None:
        return None if at is None else datetime.fromisoformat(at).astimezone(zone).date()

    def has_come(at: str | None) -> bool:
        return at is not None and datetime.fromisoformat(at) <= now.utc

    decode = (*_FIELDS.values(), day, has_come, has_come)
    return [
        from_values(ApplicationRow, (*stored, due_at, due_at, step_at), decode)
        for *stored, step_at, due_at in found
    ]


class ApplicationList:
    """Counts and pages of the list.

    `next_interviews` returns the day of the next interview of each application that has one.
    """

    def __init__(
        self, db: Connection, next_interviews: Callable[[Moment], Mapping[str, date]]
    ) -> None:
        self._db = db
        self._columns = Columns(db, next_interviews)
        self._finder = Finder(db, "application")

    def count(self, *, filter_by: Filter, search: str, now: Moment) -> int:
        hits = self._finder.hits(search)
        if hits is not None and filter_by is Filter.ALL:
            return len(hits)
        source, params = self._source(hits, filter_by, now)
        return self._db.number(f"SELECT count(*) {source}", params)

    def counts(self, now: Moment) -> dict[Filter, int]:
        """The number of applications in each filter."""
        return self._columns.counts(now)

    def columns(self, application_id: str, now: Moment) -> tuple[Filter, Filter] | None:
        """The column of the board that has an application, and the one that would have it if it
        were waiting; None if there is no such application."""
        found = self._db.row(
            "SELECT s.state, s.interviewed OR s.interview_key <> '', "
            "a.offer_told_on IS NOT NULL, a.offer_on IS NOT NULL "
            "FROM summary s JOIN application a USING (seq) WHERE s.application_id = ?",
            (application_id,),
        )
        if found is None:
            return None
        state, has_met, is_told, is_in_hand = found
        is_ahead = application_id in self._columns.interviews_ahead(now)

        def column(state: State, *, is_announced: bool) -> Filter:
            return column_of(
                state, is_announced=is_announced, is_ahead=is_ahead, has_met=bool(has_met)
            )

        present = column(State(state), is_announced=bool(is_told and not is_in_hand))
        return present, column(State.WAITING, is_announced=bool(is_told))

    def page(
        self,
        *,
        filter_by: Filter,
        search: str,
        sort: Sort,
        now: Moment,
        offset: int,
        limit: int,
        reverse: bool = False,
    ) -> list[ApplicationRow]:
        hits = self._finder.hits(search)
        if hits is not None and filter_by is Filter.ALL and sort is Sort.ADDED and not reverse:
            hits, offset = hits[offset : offset + limit], 0
        rows, params = _sorted(
            *self._source(hits, filter_by, now), sort, filter_by, reverse=reverse
        )
        order = _order(sort, filter_by, reverse=reverse)
        if reverse and sort in _EMPTY:
            order = f"{_EMPTY_LAST[sort]}, {order}"
        sql = (
            f"WITH page AS MATERIALIZED (SELECT seq FROM ({rows}) LIMIT ? OFFSET ?) "
            f"SELECT {COLUMNS} FROM page CROSS JOIN summary s USING (seq) "
            f"CROSS JOIN application a USING (seq) ORDER BY {order}"
        )
        return application_rows(self._db.rows(sql, (*params, limit, offset)), now)

    def parts(self, wanted: Sequence[tuple[Filter, int, int]], now: Moment) -> list[ApplicationRow]:
        """Parts of several lists by the next step, each by its filter, offset and limit."""
        selected: list[str] = []
        params: list[str | int] = []
        for number, (filter_by, offset, limit) in enumerate(wanted):
            source, found = self._source(None, filter_by, now)
            order = _order(Sort.DUE, filter_by, reverse=False)
            selected.append(
                f"SELECT * FROM (SELECT {number} AS part, s.seq {source} ORDER BY {order} "
                "LIMIT ? OFFSET ?)"
            )
            params += [*found, limit, offset]
        if not wanted:
            return []
        sql = (
            f"WITH page AS MATERIALIZED ({' UNION ALL '.join(selected)}) "
            f"SELECT {COLUMNS} FROM page CROSS JOIN summary s USING (seq) "
            "CROSS JOIN application a USING (seq) ORDER BY page.part, s.due_key, s.seq"
        )
        return application_rows(self._db.rows(sql, tuple(params)), now)

    def ids(
        self,
        *,
        filter_by: Filter,
        search: str,
        sort: Sort,
        now: Moment,
        offset: int,
        limit: int,
        reverse: bool = False,
    ) -> list[str]:
        """The ids of a page of the list; of all from `offset` on if `limit` is -1."""
        hits = self._finder.hits(search)
        rows, params = _sorted(
            *self._source(hits, filter_by, now), sort, filter_by, reverse=reverse
        )
        sql = f"SELECT id FROM ({rows}) LIMIT ? OFFSET ?"
        return self._db.column(sql, (*params, limit, offset))

    def position(
        self,
        application_id: str,
        *,
        filter_by: Filter,
        search: str,
        sort: Sort,
        now: Moment,
        reverse: bool = False,
    ) -> int | None:
        """The position of an application in the list, from 0; None when it is not in it."""
        source, params = self._source(self._finder.hits(search), filter_by, now)
        column, descending = _ORDER[sort]
        empty = _EMPTY_LAST[sort]
        sign = ">" if descending is not reverse else "<"
        is_before = f"(s.{column}, s.seq) {sign} (own.key, own.seq)"
        if reverse:
            is_before = f"({empty} < own.empty OR {empty} = own.empty AND {is_before})"
        own = f"SELECT s.{column} AS key, s.seq, {empty} AS empty {source} AND s.application_id = ?"
        found = self._db.row(
            f"SELECT (SELECT count(*) {source} AND {is_before}) FROM ({own}) own",
            (*params, *params, application_id),
        )
        return None if found is None else int(found[0])

    def _source(
        self, hits: list[int] | None, filter_by: Filter, now: Moment
    ) -> tuple[str, tuple[str, ...]]:
        """FROM and WHERE of a list, with their parameters."""
        source = "FROM summary s"
        params: tuple[str, ...] = ()
        if hits is not None:
            source = "FROM json_each(?) hit CROSS JOIN summary s ON s.seq = hit.value"
            params = (json.dumps(hits),)
        condition, more = self._columns.condition(filter_by, now)
        return f"{source} WHERE {condition}", (*params, *more)


def _sorted(
    source: str, params: tuple[str, ...], sort: Sort, filter_by: Filter, *, reverse: bool
) -> tuple[str, tuple[str, ...]]:
    """A statement for `seq` and `id` of all rows of `source` in their order, with its parameters.

    In both directions, rows without a value for it come last. In the reverse one an index has them
    first, so the two kinds are read one after the other; `LIMIT -1` keeps SQLite from dropping
    their order.
    """
    rows = f"SELECT s.seq AS seq, s.application_id AS id {source}"
    order = f"ORDER BY {_order(sort, filter_by, reverse=reverse)}"
    empty = _EMPTY.get(sort)
    if not reverse or empty is None:
        return f"{rows} {order}", params
    column, descending = _ORDER[sort]
    filled = f"s.{column} {'>' if descending else '<'} '{empty}'"
    first = f"SELECT * FROM ({rows} AND {filled} {order} LIMIT -1)"
    last = f"SELECT * FROM ({rows} AND s.{column} = '{empty}' {order} LIMIT -1)"
    return f"{first} UNION ALL {last}", (*params, *params)


def _order(sort: Sort, filter_by: Filter, *, reverse: bool) -> str:
    column, descending = _ORDER[sort]
    # Unary + keeps SQLite from sorting by index: few rows are due, so select by due_key first.
    plus = "+" if filter_by is Filter.DUE and _ORDER[sort][0] != "due_key" else ""
    direction = " DESC" if descending is not reverse else ""
    return f"{plus}s.{column}{direction}, s.seq{direction}"

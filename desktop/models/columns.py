"""The columns of the board, which are filters and groups of the list, too."""

import json
from collections.abc import Callable, Collection, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop.core.kinds import State
from desktop.core.moment import Moment
from desktop.models.connection import Connection


class Filter(StrEnum):
    """All, those with a step that is due, and the columns of the board (see `BOARD`)."""

    ALL = "all"
    DUE = "due"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    ON_HOLD = "on_hold"
    OFFERS = "offers"
    CLOSED = "closed"


#: The columns of the board: each application is in exactly one, see `column_of`.
BOARD = (
    Filter.APPLIED,
    Filter.INTERVIEWING,
    Filter.WAITING,
    Filter.ON_HOLD,
    Filter.OFFERS,
    Filter.CLOSED,
)
#: Those of applications in the state *waiting*.
WAITING_COLUMNS = frozenset({Filter.APPLIED, Filter.INTERVIEWING, Filter.WAITING})


def column_of(state: State, *, is_announced: bool, is_ahead: bool, has_met: bool) -> Filter:
    """The column of the board that has an application; the same as the conditions of the lists.

    `is_announced`: they have told of an offer that is not in hand. `is_ahead`: an interview lies
    ahead. `has_met`: there was one.
    """
    if state is State.ON_HOLD:
        return Filter.ON_HOLD
    if state is State.OFFER or (state is State.WAITING and is_announced):
        return Filter.OFFERS
    if state is not State.WAITING:
        return Filter.CLOSED
    if is_ahead:
        return Filter.INTERVIEWING
    return Filter.WAITING if has_met else Filter.APPLIED


#: The applications with an offer in hand, and the waiting ones whose offer was announced. To go
#: through each table once is quicker than an index of states, which has to be followed to the rows.
_OFFERS = (
    "SELECT 1, seq FROM summary NOT INDEXED WHERE state = 'offer' "
    "UNION ALL SELECT 0, seq FROM application NOT INDEXED "
    "WHERE state = 'waiting' AND offer_told_on IS NOT NULL AND offer_on IS NULL"
)
#: The parameters are JSON arrays, of the `seq` of applications with an announced offer, then of the
#: ids of those with an interview ahead.
_WAITS = "s.shelf = 'waiting' AND s.seq NOT IN (SELECT value FROM json_each(?))"
_AHEAD = "s.application_id IN (SELECT value FROM json_each(?))"
#: The shelf of an offer in hand is "closed": the column is older than this filter. The parameter
#: for the offers is a JSON array of the `seq` of all.
_SHELVES = {
    Filter.APPLIED: f"{_WAITS} AND s.interview_key = '' AND NOT s.interviewed AND NOT {_AHEAD}",
    Filter.INTERVIEWING: f"{_WAITS} AND {_AHEAD}",
    Filter.WAITING: f"{_WAITS} AND (+s.interview_key <> '' OR s.interviewed) AND NOT {_AHEAD}",
    Filter.ON_HOLD: "s.shelf = 'on_hold'",
    Filter.OFFERS: "s.seq IN (SELECT value FROM json_each(?))",
    Filter.CLOSED: "s.shelf = 'closed' AND s.state <> 'offer'",
}
_COUNTS = (
    "SELECT shelf, count(*) FROM summary GROUP BY shelf "
    "UNION ALL SELECT 'due', count(*) FROM summary WHERE due_key <= ? "
    f"UNION ALL SELECT 'applied', count(*) FROM summary s WHERE {_SHELVES[Filter.APPLIED]} "
    "UNION ALL SELECT 'interviewing', count(*) FROM summary s "
    f"WHERE {_SHELVES[Filter.INTERVIEWING]}"
)


class _Offers(NamedTuple):
    """The `seq` of the applications with an offer."""

    in_hand: list[int]
    announced: list[int]


class Columns:
    """The applications of each filter, as conditions on the table `summary s`.

    `next_interviews` returns the day of the next interview of each application that has one.
    """

    def __init__(
        self, db: Connection, next_interviews: Callable[[Moment], Mapping[str, date]]
    ) -> None:
        self._db = db
        self._next_interviews = next_interviews
        self._ahead_of: tuple[Moment, int] | None = None
        self._ahead: list[str] = []
        self._offers_of: int | None = None
        self._found_offers = _Offers([], [])

    def condition(self, filter_by: Filter, now: Moment) -> tuple[str, tuple[str, ...]]:
        """The condition, and its parameters."""
        if filter_by is Filter.ALL:
            return "1", ()
        if filter_by is Filter.DUE:
            return "s.due_key <= ?", (now.utc.isoformat(),)
        return _SHELVES[filter_by], self._params(filter_by, now)

    def counts(self, now: Moment) -> dict[Filter, int]:
        """The number of applications in each filter."""
        offers = self._offers()
        waiting = self._params(Filter.WAITING, now)
        params = (now.utc.isoformat(), *waiting, *waiting)
        found: dict[str, int] = dict(self._db.rows(_COUNTS, params))
        shelves = {shelf: found.get(shelf, 0) for shelf in ("waiting", "on_hold", "closed")}
        others = len(offers.announced) + found["applied"] + found["interviewing"]
        return {
            Filter.ALL: sum(shelves.values()),
            Filter.DUE: found["due"],
            Filter.APPLIED: found["applied"],
            Filter.INTERVIEWING: found["interviewing"],
            Filter.WAITING: shelves["waiting"] - others,
            Filter.ON_HOLD: shelves["on_hold"],
            Filter.OFFERS: len(offers.in_hand) + len(offers.announced),
            Filter.CLOSED: shelves["closed"] - len(offers.in_hand),
        }

    def interviews_ahead(self, now: Moment) -> Collection[str]:
        """The applications with an interview ahead, cached until a write."""
        key = (now, self._db.changes)
        if key != self._ahead_of:
            self._ahead = [*self._next_interviews(now)]
            # Not cached inside a transaction, which may be rolled back.
            self._ahead_of = None if self._db.writing else key
        return self._ahead

    def _params(self, filter_by: Filter, now: Moment) -> tuple[str, ...]:
        if filter_by in WAITING_COLUMNS:
            ahead = json.dumps([*self.interviews_ahead(now)])
            return json.dumps(self._offers().announced), ahead
        if filter_by is Filter.OFFERS:
            offers = self._offers()
            return (json.dumps([*offers.in_hand, *offers.announced]),)
        return ()

    def _offers(self) -> _Offers:
        """The applications with an offer, cached until a write."""
        if self._offers_of != self._db.changes:
            found: list[tuple[int, int]] = self._db.rows(_OFFERS)
            in_hand = [seq for is_in_hand, seq in found if is_in_hand]
            announced = [seq for is_in_hand, seq in found if not is_in_hand]
            self._found_offers = _Offers(in_hand, announced)
            self._offers_of = None if self._db.writing else self._db.changes
        return self._found_offers

"""The columns of the board, which are filters and groups of the list, too."""

from enum import StrEnum

from desktop.core.kinds import State


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

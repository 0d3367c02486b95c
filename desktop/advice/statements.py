"""The employer's statements that are in force: a promise, a hold, a rejection.

- The promise in force is the one made last: in the latest interview, in a later message, or in an
  answer that was noted with its date. A return date mentioned before it is void. An invitation
  fulfils what was promised before it.
- A hold ends with an interview on a later day, held or agreed, with a later promise, or when the
  state goes back to waiting.
- A rejection ends with a later interview, or when the state goes back to waiting.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from desktop.advice.employer_time import EmployerTime, contacted_at
from desktop.advice.model import ObservedFact
from desktop.core.kinds import ContactKind, State
from desktop.core.records import ApplicationRecord, Contact, Interview

#: Observations of an answer, which may name a new date.
REPLIES = frozenset({"reply_warm_new_date", "reply_still_deciding"})


@dataclass(frozen=True, slots=True)
class EmployerStatements:
    """Observations and inbound contacts since the latest interview."""

    observed: tuple[ObservedFact, ...]
    inbound: tuple[Contact, ...]
    time: EmployerTime


@dataclass(frozen=True, slots=True)
class Promise:
    on: date | None = None
    made: date | None = None
    away_until: date | None = None


@dataclass(frozen=True, slots=True)
class StatementInForce:
    """A hold or a rejection: the day of the statement, and the day until which it holds."""

    in_force: bool = False
    told_on: date | None = None
    until: date | None = None


def promise_in_force(statements: EmployerStatements, last: Interview | None) -> Promise:
    invited = max(
        (i for i in statements.inbound if i.kind is ContactKind.INVITATION),
        key=contacted_at,
        default=None,
    )
    if invited is not None:
        statements, last = _since(statements, invited), None
    day, promise = max(_promises(statements, last), default=(None, None))
    back = max(
        (
            o.until
            for o in statements.observed
            if o.kind == "decision_maker_away"
            and o.until is not None
            and (day is None or o.on is None or o.on >= day)
        ),
        default=None,
    )
    return Promise(promise, day, back)


def _since(statements: EmployerStatements, invited: Contact) -> EmployerStatements:
    """What they have said with the invitation or since."""
    day = statements.time.day_of(invited)
    return replace(
        statements,
        observed=tuple(o for o in statements.observed if o.on is None or o.on >= day),
        inbound=tuple(i for i in statements.inbound if contacted_at(i) >= contacted_at(invited)),
    )


def hold_in_force(
    record: ApplicationRecord, statements: EmployerStatements, latest: date | None
) -> StatementInForce:
    """The hold, if any; `latest` is the day of the last interview, held or agreed."""
    noted = _last(statements.observed, "told_on_hold")
    on_hold = record.application.state is State.ON_HOLD
    if noted is None and not on_hold:
        return StatementInForce()
    day = noted.on if noted else None
    if on_hold and day is None:
        day = last_change(record, State.ON_HOLD)
    since = [made for made, _ in _promises(statements, None)]
    since += [] if latest is None else [latest]
    overtaken = day is not None and any(later > day for later in since)
    if overtaken or (not on_hold and _withdrawn(record, State.ON_HOLD, day)):
        return StatementInForce()
    return StatementInForce(in_force=True, told_on=day, until=noted.until if noted else None)


def rejection_in_force(
    record: ApplicationRecord, statements: EmployerStatements
) -> StatementInForce:
    days = [
        statements.time.day_of(i) for i in statements.inbound if i.kind is ContactKind.REJECTION
    ]
    noted = _last(statements.observed, "rejected")
    if noted is not None and noted.on is not None:
        days.append(noted.on)
    closed = record.application.state is State.REJECTED
    if not closed and not days:
        return StatementInForce()
    day = max(days, default=last_change(record, State.REJECTED))
    if not closed and _withdrawn(record, State.REJECTED, day):
        return StatementInForce()
    return StatementInForce(in_force=True, told_on=day)


def _promises(statements: EmployerStatements, last: Interview | None) -> list[tuple[date, date]]:
    """For each promise the day on which it was made, and the promised day."""
    made = [
        (statements.time.day_of(i), i.promise_on)
        for i in statements.inbound
        if i.promise_on is not None
    ]
    made += [
        (o.on, o.until)
        for o in statements.observed
        if o.kind in REPLIES and o.on is not None and o.until is not None
    ]
    if last is not None and last.promise_on is not None:
        made.append((statements.time.day(last.starts, last.zone), last.promise_on))
    return made


def _last(observed: Iterable[ObservedFact], observation: str) -> ObservedFact | None:
    return max(
        (o for o in observed if o.kind == observation),
        key=lambda o: (o.on or date.min, o.until or date.min),
        default=None,
    )


def last_change(record: ApplicationRecord, state: State) -> date | None:
    """The day on which the application last entered `state`; None if it never did."""
    return max((c.on for c in record.history if c.state is state), default=None)


def _withdrawn(record: ApplicationRecord, state: State, day: date | None) -> bool:
    """Whether the state changed from `state` back to waiting on or after `day`."""
    left = False
    for change in record.history:
        if change.state is state:
            left = False
        elif change.state is State.WAITING and (day is None or change.on >= day):
            left = True
    return left and any(c.state is state for c in record.history)

"""What has happened in an application and what lies ahead, on one line of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from desktop.actions.states import OBSERVATION_OF
from desktop.core.instants import instant, is_ahead, starts_at, was_held, zone_info
from desktop.core.kinds import Direction, State
from desktop.core.moment import Moment
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Contact,
    Interview,
    Observation,
    SentDocument,
    StateChange,
)

_UNDECIDED = frozenset({State.WAITING, State.ON_HOLD})


class MarkKind(StrEnum):
    """What a day without a record of its own is."""

    PROMISE = "promise"
    OFFER_ANSWER = "offer_answer"
    OTHER_OFFER = "other_offer"
    CLOSING = "closing"
    APPLIED = "applied"


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day that a record names."""

    kind: MarkKind
    on: date
    source: Application | Contact | Interview
    """The record that names it."""


class Entry(NamedTuple):
    """One thing on the line of time. `at` is a wall time of the computer's zone.

    A tuple, as a long history has thousands of them.
    """

    key: str
    at: datetime
    item: Contact | Interview | Observation | SentDocument | StateChange | DayMark
    is_ahead: bool = False


def entries_of(record: ApplicationRecord, now: Moment) -> list[Entry]:
    """All entries, newest first; what lies ahead is on top."""
    found = [Entry(one.id, _local(one.at, one.zone, now), one) for one in record.contacts]
    found += [_interview(one, now) for one in record.interviews]
    found += [Entry(one.id, _late(one.observed_on), one) for one in record.observations]
    found += [Entry(one.id, _late(one.sent_on), one) for one in record.documents]
    found += [Entry(one.id, _late(one.on), one) for one in _state_changes(record)]
    found += [_mark(one, now.today) for one in _marks(record, now)]
    found.sort(key=attrgetter("at"), reverse=True)
    found.sort(key=attrgetter("is_ahead"), reverse=True)
    return found


def ahead_of(record: ApplicationRecord, now: Moment) -> list[Entry]:
    """What lies ahead, the next one first; without interviews that do not take place."""
    found = [_interview(one, now) for one in record.interviews if is_ahead(one, now.utc)]
    found += [_mark(one, now.today) for one in _marks(record, now)]
    return sorted((one for one in found if one.is_ahead), key=attrgetter("at"))


def _local(wall: datetime, zone: str, now: Moment) -> datetime:
    if zone == now.zone:
        return wall
    return instant(wall, zone).astimezone(zone_info(now.zone)).replace(tzinfo=None)


def _late(on: date) -> datetime:
    """The time by which a day is sorted: after what happened on it at a known time."""
    return datetime.combine(on, time.max)


def _interview(one: Interview, now: Moment) -> Entry:
    ahead = is_ahead(one, now.utc) or starts_at(one) > now.utc
    return Entry(one.id, _local(one.starts, one.zone, now), one, ahead)


def _mark(mark: DayMark, today: date) -> Entry:
    early = mark.kind is MarkKind.APPLIED
    at = datetime.combine(mark.on, time.min) if early else _late(mark.on)
    return Entry(f"{mark.kind}:{mark.source.id}", at, mark, mark.on >= today and not early)


def _state_changes(record: ApplicationRecord) -> Iterator[StateChange]:
    """The changes of state that nothing else on the line tells.

    Each application begins by waiting. That day is when it was entered: earlier news may be older.
    """
    told = {(one.kind, one.observed_on) for one in record.observations}
    start = next((one for one in record.history if one.state is State.WAITING), None)
    for one in record.history:
        if one is not start and (OBSERVATION_OF.get(one.state), one.on) not in told:
            yield one


def _marks(record: ApplicationRecord, now: Moment) -> Iterator[DayMark]:
    application = record.application
    is_open = application.state in _UNDECIDED
    for mark in _promises(record, now):
        if is_open or mark.on < now.today:
            yield mark
    days = {
        MarkKind.OFFER_ANSWER: application.offer_answer_by,
        MarkKind.OTHER_OFFER: application.other_offer_deadline,
        MarkKind.CLOSING: application.closing_on,
        MarkKind.APPLIED: application.applied_on,
    }
    for kind, on in days.items():
        if on is not None:
            yield DayMark(kind, on, application)


def _promises(record: ApplicationRecord, now: Moment) -> Iterator[DayMark]:
    """The promised days, without those that a newer promise replaced before they came."""
    made = [
        (_local(one.at, one.zone, now), DayMark(MarkKind.PROMISE, one.promise_on, one))
        for one in record.contacts
        if one.promise_on is not None and one.direction is Direction.INBOUND
    ]
    made += [
        (_local(one.starts, one.zone, now), DayMark(MarkKind.PROMISE, one.promise_on, one))
        for one in record.interviews
        if one.promise_on is not None and was_held(one, now.utc)
    ]
    made.sort(key=lambda pair: pair[0])
    for (_, mark), (replaced, _next) in pairwise(made):
        if replaced.date() > mark.on:
            yield mark
    yield from (mark for _, mark in made[-1:])

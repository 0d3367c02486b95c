"""The rows of one application in the order of time, with days in the employer's time zone.

`timelines` goes through a hundred thousand applications: what is on different days is compared by
days, wall times in one zone as texts, and only what is left by instants.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from operator import itemgetter
from typing import NamedTuple, TypeAlias, TypeVar

from desktop.advice.statements import REPLIES
from desktop.core.insight_rows import (
    ApplicationRow,
    ChangeRow,
    ContactRow,
    InsightRows,
    InterviewRow,
    ObservationRow,
    by_application,
)
from desktop.core.instants import USUAL_MINUTES, instant, zone_info
from desktop.core.kinds import InterviewKind, InterviewStatus, State
from desktop.core.moment import Moment

_PLANNED = str(InterviewStatus.PLANNED)
_CALLED_OFF = frozenset({InterviewStatus.CANCELLED_BY_THEM, InterviewStatus.POSTPONED})
_WAITING = str(State.WAITING)
#: States that the employer brings about, and those of them that decide.
_BY_EMPLOYER = frozenset({State.ON_HOLD, State.OFFER, State.HIRED, State.REJECTED})
_DECIDED = frozenset({State.OFFER, State.HIRED, State.REJECTED})
#: States with which the person ends the wait.
LEFT = frozenset({State.WITHDRAWN, State.MOVED_ON})
_REJECTED = "rejected"
_ANSWERED = frozenset({*REPLIES, _REJECTED, "told_on_hold"})
#: Days after which an interview of any length is over in every zone.
_SURELY_OVER = 3
_ROUNDS = {str(kind): kind for kind in InterviewKind}
_USUAL = {str(kind): minutes for kind, minutes in USUAL_MINUTES.items()}

_by_wall, _zone_of = itemgetter(2), itemgetter(4)
Wall = TypeVar("Wall", InterviewRow, ContactRow)


class Meeting(NamedTuple):
    """An interview that was held; of several on one day the last."""

    day: int
    starts: str
    zone: str
    round: InterviewKind
    promise: int | None


class Note(NamedTuple):
    """Something that the employer said or did, of which only the day is known."""

    day: int
    decides: bool


#: A contact with the employer's day on which it was made. A plain tuple: there are very many.
Dated: TypeAlias = tuple[int, ContactRow]


class Days:
    """The present day in each zone, an ordinal."""

    def __init__(self, now: Moment) -> None:
        self._now = now.utc
        self._days: dict[str, int] = {}

    def today(self, zone: str) -> int:
        if zone not in self._days:
            self._days[zone] = self._now.astimezone(zone_info(zone)).toordinal()
        return self._days[zone]


class GroupedRows(Days):
    """Rows by the id of their application, and the present day in each zone."""

    def __init__(self, rows: InsightRows, now: Moment) -> None:
        super().__init__(now)
        self.interviews = by_application(rows.interviews)
        self.contacts = by_application(rows.contacts)
        self.changes = by_application(rows.changes)
        self.observations = by_application(rows.observations)


class Timeline:
    """One application. Days are ordinals, as in the rows."""

    __slots__ = (
        "ahead", "application", "contacts", "inbound", "left", "meetings", "notes", "state_day",
        "today", "undated", "zone",
    )  # fmt: skip

    def __init__(self, application: ApplicationRow, rows: GroupedRows, now: Moment) -> None:
        key = application[0]
        interviews = rows.interviews.get(key)
        contacts = rows.contacts.get(key)
        self.application = application
        last = max(interviews or contacts or (), key=_by_wall, default=None)
        self.zone = now.zone if last is None else last[4]
        self.today = rows.today(self.zone)
        self.meetings: list[Meeting] = []
        """The interviews that were held, in order."""
        self.ahead: list[InterviewRow] = []
        """Those that are to take place."""
        self.notes: list[Note] = []
        """In order, up to today."""
        self.contacts: list[Dated] = []
        """In order, up to today."""
        self.inbound: list[Dated] = []
        """The employer's ones of them."""
        self.left: int | None = None
        """The day on which the person withdrew or moved on, if that is the state."""
        self.undated = False
        """Whether the present state was entered together with the application."""
        self.state_day: int | None = None
        """The day on which the present state began, if it is known and not waiting."""
        if interviews is not None:
            self._add_interviews(interviews, now)
        if contacts is not None:
            self._add_contacts(contacts)
        if application[6] != _WAITING or len(rows.changes.get(key, ())) > 1:
            self._add_changes(rows.changes.get(key, ()))
        noted = rows.observations.get(key, ())
        if noted or self.notes or application[8] is not None or application[9] is not None:
            self._add_notes(noted)

    def is_after(self, contact: Dated, meeting: Meeting) -> bool:
        """Whether a contact was made after the start of a meeting."""
        day, row = contact
        if day != meeting.day:
            return day > meeting.day
        return _at(row[2], row[4]) >= _at(meeting.starts, meeting.zone)

    def _add_interviews(self, interviews: list[InterviewRow], now: Moment) -> None:
        zone, today, meetings = self.zone, self.today, self.meetings
        for one in interviews if len(interviews) == 1 else _in_order(interviews):
            _, kind, starts, day, own_zone, minutes, status, status_day, promise, _ = one
            if status != _PLANNED:
                if status in _CALLED_OFF and status_day is not None:
                    self.notes.append(Note(status_day, decides=False))
                continue
            if own_zone != zone:
                day = _day_in(zone, starts, own_zone)
            is_in_doubt = day > today - _SURELY_OVER or minutes is not None
            if is_in_doubt and over_at(one) > now.utc:
                self.ahead.append(one)
                continue
            if meetings and meetings[-1].day == day:
                meetings.pop()
            meetings.append(Meeting(day, starts, own_zone, _ROUNDS[kind], promise))

    def _add_contacts(self, contacts: list[ContactRow]) -> None:
        zone, today = self.zone, self.today
        found = [
            (one[3] if one[4] == zone else _day_in(zone, one[2], one[4]), one)
            for one in (contacts if len(contacts) == 1 else _in_order(contacts))
        ]
        while found and found[-1][0] > today:
            found.pop()
        self.contacts = found
        self.inbound = [one for one in found if one[1][5]]

    def _add_changes(self, changes: Sequence[ChangeRow]) -> None:
        state, last = self.application[6], len(changes) - 1
        for number, (_, changed, day, entered) in enumerate(changes):
            if changed == _WAITING:
                continue
            if number == 0 and abs(day - entered) <= 1:
                self.undated = changed == state and last == 0
                continue
            if number < last and changes[number + 1][1:3] == (_WAITING, day):
                continue  # taken back on the same day: a correction
            if changed in _BY_EMPLOYER:
                self.notes.append(Note(day, decides=changed in _DECIDED))
            if changed == state:
                self.state_day = day
        if state in LEFT:
            self.undated = self.state_day is None
            self.left = None if self.state_day is None else min(self.state_day, self.today)

    def _add_notes(self, observations: Sequence[ObservationRow]) -> None:
        application, notes = self.application, self.notes
        if not self.undated:
            notes += [
                Note(day, decides=kind == _REJECTED)
                for _, kind, day, _ in observations
                if kind in _ANSWERED
            ]
        notes += [Note(day, decides=True) for day in application[8:10] if day is not None]
        if notes:
            notes.sort()
            while notes and notes[-1].day > self.today:
                notes.pop()


def timelines(rows: InsightRows, now: Moment) -> Iterator[Timeline]:
    """The timelines of all applications of `rows`, in their order."""
    grouped = GroupedRows(rows, now)
    for application in rows.applications:
        yield Timeline(application, grouped, now)


def over_at(interview: InterviewRow) -> datetime:
    """The instant in UTC from which an interview counts as held."""
    _, kind, starts, _, zone, minutes, *_ = interview
    length = _USUAL[kind] if minutes is None else minutes
    return _at(starts, zone) + timedelta(minutes=length)


def _in_order(rows: list[Wall]) -> list[Wall]:
    """The rows by the instants of their wall times, which are the third values."""
    if len(set(map(_zone_of, rows))) == 1:
        return sorted(rows, key=_by_wall)
    return sorted(rows, key=lambda one: _at(one[2], one[4]))


def _at(wall: str, zone: str) -> datetime:
    return instant(datetime.fromisoformat(wall), zone)


def _day_in(zone: str, wall: str, own_zone: str) -> int:
    return _at(wall, own_zone).astimezone(zone_info(zone)).toordinal()

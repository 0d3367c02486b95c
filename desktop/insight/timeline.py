"""The rows of one application in the order of time, with days in the employer's time zone.

`timelines` goes through a hundred thousand applications: wall times are compared as texts where
that tells which came first, and converted to instants only where it does not.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

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
_ANSWERED = frozenset({*REPLIES, "rejected", "told_on_hold"})
#: Days after which an interview of any length is over in every zone.
_SURELY_OVER = 3
_USUAL = {str(kind): minutes for kind, minutes in USUAL_MINUTES.items()}


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


class Dated(NamedTuple):
    """A contact with the employer's day on which it was made."""

    day: int
    row: ContactRow


class GroupedRows:
    """Rows by the id of their application."""

    def __init__(self, rows: InsightRows) -> None:
        self.interviews = by_application(rows.interviews)
        self.contacts = by_application(rows.contacts)
        self.changes = by_application(rows.changes)
        self.observations = by_application(rows.observations)


class Timeline:
    """One application. Days are ordinals, as in the rows."""

    __slots__ = (
        "ahead", "application", "contacts", "left", "meetings", "notes", "state_day", "today",
        "undated", "zone",
    )  # fmt: skip

    def __init__(self, application: ApplicationRow, rows: GroupedRows, now: Moment) -> None:
        key = application[0]
        interviews = rows.interviews.get(key, ())
        contacts = rows.contacts.get(key, ())
        self.application = application
        last = max(interviews, key=_by_start, default=None)
        self.zone = zone = now.zone if last is None else last.zone
        self.today = today = _today(now.utc, zone)
        self.meetings: list[Meeting] = []
        """The interviews that were held, in order."""
        self.ahead: list[InterviewRow] = []
        """Those that are to take place."""
        self.notes: list[Note] = []
        """In order."""
        if interviews:
            self._sort_interviews(interviews, now)
        self.contacts: list[Dated] = []
        """In order."""
        if contacts:
            if len(contacts) > 1:
                contacts = sorted(contacts, key=_by_time)
            self.contacts = [
                Dated(one[3] if one[4] == zone else _day_in(zone, one[2], one[4]), one)
                for one in contacts
            ]
        self.left: int | None = None
        """The day on which the person withdrew or moved on, if that is the state."""
        self.undated = False
        """Whether the present state was entered together with the application."""
        self.state_day: int | None = None
        """The day on which the present state began, if it is known and not waiting."""
        self._note(rows.changes.get(key, ()), rows.observations.get(key, ()))
        if self.left is None and application[6] in LEFT:
            self.undated = True
        self.left = self.left if self.left is None else min(self.left, today)

    def _sort_interviews(self, interviews: Sequence[InterviewRow], now: Moment) -> None:
        zone, today = self.zone, self.today
        if len(interviews) > 1:
            interviews = sorted(interviews, key=_by_start)
        for one in interviews:
            _, kind, starts, day, own_zone, minutes, status, status_day, promise, _ = one
            if status != _PLANNED:
                if status in _CALLED_OFF and status_day is not None:
                    self.notes.append(Note(status_day, decides=False))
                continue
            if own_zone != zone:
                day = _day_in(zone, starts, own_zone)
            if day > today - _SURELY_OVER or minutes is not None:
                length = _USUAL[kind] if minutes is None else minutes
                if _at(starts, own_zone) + timedelta(minutes=length) > now.utc:
                    self.ahead.append(one)
                    continue
            meeting = Meeting(day, starts, own_zone, InterviewKind(kind), promise)
            if self.meetings and self.meetings[-1].day == day:
                self.meetings[-1] = meeting
            else:
                self.meetings.append(meeting)

    def _note(self, changes: Sequence[ChangeRow], observations: Sequence[ObservationRow]) -> None:
        notes, application = self.notes, self.application
        state = application[6]
        for number, (_, changed, day, entered) in enumerate(changes):
            if changed == _WAITING:
                continue
            if number == 0 and abs(day - entered) <= 1:
                self.undated = changed == state and len(changes) == 1
                continue
            if number + 1 < len(changes) and changes[number + 1][1:3] == (_WAITING, day):
                continue  # taken back on the same day: a correction
            if changed in _BY_EMPLOYER:
                notes.append(Note(day, decides=changed in _DECIDED))
            if changed == state:
                self.state_day = day
                self.left = day if changed in LEFT else None
        notes += [
            Note(day, decides=kind == "rejected")
            for _, kind, day, _ in observations
            if kind in _ANSWERED and not self.undated
        ]
        notes += [Note(day, decides=True) for day in application[8:10] if day is not None]
        notes.sort()

    def is_after(self, contact: ContactRow, meeting: Meeting) -> bool:
        """Whether a contact was made after the start of a meeting."""
        if contact[4] == meeting.zone and contact[2][:10] != meeting.starts[:10]:
            return contact[2] > meeting.starts
        return _at(contact[2], contact[4]) >= _at(meeting.starts, meeting.zone)


def timelines(rows: InsightRows, now: Moment) -> Iterator[Timeline]:
    """The timelines of all applications of `rows`, in their order."""
    grouped = GroupedRows(rows)
    for application in rows.applications:
        yield Timeline(application, grouped, now)


def _by_start(interview: InterviewRow) -> str:
    return interview[2]


def _by_time(contact: ContactRow) -> str:
    return contact[2]


def _at(wall: str, zone: str) -> datetime:
    return instant(datetime.fromisoformat(wall), zone)


def _day_in(zone: str, wall: str, own_zone: str) -> int:
    return _at(wall, own_zone).astimezone(zone_info(zone)).toordinal()


@lru_cache(maxsize=64)
def _today(utc: datetime, zone: str) -> int:
    return utc.astimezone(UTC if zone == "UTC" else zone_info(zone)).toordinal()

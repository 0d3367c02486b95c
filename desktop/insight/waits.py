"""How long employers took: from an interview to their next word, and to the decision."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

from desktop.core.kinds import ContactKind, State
from desktop.insight.published import published_for
from desktop.insight.results import (
    ENOUGH,
    GroupBy,
    NamedTime,
    PublishedWait,
    Until,
    WaitGroup,
    WaitReport,
)
from desktop.insight.survival import curve
from desktop.insight.timeline import Dated, Meeting, Note, Timeline

_DECISIONS = frozenset({ContactKind.OFFER, ContactKind.REJECTION})
_WAITING, _WITHDRAWN = str(State.WAITING), str(State.WITHDRAWN)


class Wait(NamedTuple):
    """A wait of some days; `is_over`: whether it ended, else no more is known of it."""

    days: int
    is_over: bool


#: What a wait is for, and the values of the groups that it belongs to; None for none.
_Key: TypeAlias = tuple[Until, str | None, str | None, str | None]
_VALUES = (GroupBy.ROUND, GroupBy.ROLE, GroupBy.COUNTRY)


class WaitCollector:
    """Collects the waits of one application after the other."""

    def __init__(self) -> None:
        self._waits: dict[_Key, list[Wait]] = {}
        self._silent: dict[str, int] = {}
        self._places: dict[tuple[str, str], int] = {}
        self._undated = 0

    def add(self, timeline: Timeline) -> None:
        meetings, application = timeline.meetings, timeline.application
        if not meetings:
            return
        self._undated += timeline.undated
        role, country = application[5], application[3].strip().upper()
        place, last = (country, application[4]), meetings[-1].day
        if last > self._places.get(place, 0):
            self._places[place] = last
        last_wait = None
        for meeting, last_wait in words(timeline):
            if last_wait is not None:
                self._put((Until.WORD, meeting[3], role, country), last_wait)
        self._add_decisions(timeline, role, country)
        if is_silent(timeline) and last_wait is not None and not last_wait.is_over:
            self._silent[application[0]] = last_wait.days

    def report(
        self, published: Sequence[PublishedWait] = (), laws: Iterable[NamedTime] = ()
    ) -> WaitReport:
        groups: dict[tuple[Until, GroupBy, str], list[Wait]] = {
            (until, GroupBy.ALL, ""): [] for until in Until
        }
        for (until, *values), waits in self._waits.items():
            if values[-1] is not None:
                groups[until, GroupBy.ALL, ""] += waits
            for by, value in zip(_VALUES, values, strict=True):
                if value is not None:
                    groups.setdefault((until, by, value), []).extend(waits)
        made = [_group(*key, waits) for key, waits in groups.items()]
        made.sort(key=lambda one: (-one.cases, one.value))
        places = [(*place, date.fromordinal(day)) for place, day in self._places.items()]
        return WaitReport(
            tuple(made),
            self._silent,
            published_for(published, (country for country, _, _ in places)),
            tuple(law for law in laws if any(law.is_for(*place) for place in places)),
            self._undated,
        )

    def _add_decisions(self, timeline: Timeline, role: str, country: str) -> None:
        found = decisions(timeline)
        if found[0][1] is None:
            return
        self._put((Until.DECISION, None, role, country), found[0][1])
        for kind, wait in {meeting[3]: wait for meeting, wait in found}.items():
            if wait is not None:
                self._put((Until.DECISION, kind, None, None), wait)

    def _put(self, key: _Key, wait: Wait) -> None:
        found = self._waits.get(key)
        if found is None:
            found = self._waits[key] = []
        found.append(wait)


def wait_report(
    timelines: Iterable[Timeline],
    published: Sequence[PublishedWait] = (),
    laws: Iterable[NamedTime] = (),
) -> WaitReport:
    collector = WaitCollector()
    for timeline in timelines:
        collector.add(timeline)
    return collector.report(published, laws)


def words(timeline: Timeline) -> list[tuple[Meeting, Wait | None]]:
    """For each meeting the wait for the next word; None if its day is not known."""
    meetings = timeline.meetings
    if len(meetings) == 1:
        (meeting,) = meetings
        return [(meeting, _wait(timeline, meeting, next_word(timeline, meeting)))]
    following = [meeting.day for meeting in meetings[1:]]
    return [
        (meeting, _wait(timeline, meeting, next_word(timeline, meeting, day)))
        for meeting, day in zip_longest(meetings, following)
    ]


def decisions(timeline: Timeline) -> list[tuple[Meeting, Wait | None]]:
    """For each meeting the wait for the decision; None if its day is not known."""
    told = [one for one in timeline.inbound if one[1][7] in _DECISIONS]
    noted = [note for note in timeline.notes if note.decides]
    return [
        (meeting, _wait(timeline, meeting, _first_after(timeline, meeting, told, noted)))
        for meeting in timeline.meetings
    ]


def next_word(timeline: Timeline, meeting: Meeting, following: int | None = None) -> int | None:
    """The day of the employer's next word after a meeting; `following`: that of the next one."""
    found = _first_after(timeline, meeting, timeline.inbound, timeline.notes)
    if following is None and timeline.ahead:  # its invitation has come already
        entered = timeline.ahead[0].entered
        following = entered if meeting.day <= entered <= timeline.today else None
    return _first(found, following)


def is_silent(timeline: Timeline) -> bool:
    """Whether the person waits for a word, if none has come since the last meeting."""
    is_waiting = timeline.application[6] == _WAITING
    return is_waiting and bool(timeline.meetings) and not timeline.ahead


def silence(timeline: Timeline) -> int | None:
    """The days since the last meeting without a word; None unless the person waits for one."""
    if not is_silent(timeline):
        return None
    meeting = timeline.meetings[-1]
    if next_word(timeline, meeting) is not None:
        return None
    return timeline.today - meeting.day


def _first_after(
    timeline: Timeline, meeting: Meeting, inbound: Sequence[Dated], notes: Sequence[Note]
) -> int | None:
    """The first day of the contacts and notes, which are in order, that follow a meeting."""
    start, heard = meeting.day, None
    for one in inbound:
        day = one[0]
        if day > start or (day == start and timeline.is_after(one, meeting)):
            heard = day
            break
    for note in notes:
        if note.day >= start:
            return note.day if heard is None else min(heard, note.day)
    return heard


def _wait(timeline: Timeline, meeting: Meeting, ended: int | None) -> Wait | None:
    left = timeline.left
    if ended is not None and (left is None or ended <= left or not _withdrew(timeline)):
        return Wait(max(0, ended - meeting.day), is_over=True)
    if timeline.undated:
        return None
    until = timeline.today if left is None else left
    return Wait(max(0, until - meeting.day), is_over=False)


def _withdrew(timeline: Timeline) -> bool:
    return timeline.application[6] == _WITHDRAWN


def _first(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def _group(until: Until, by: GroupBy, value: str, waits: Sequence[Wait]) -> WaitGroup:
    ended = sorted(wait.days for wait in waits if wait.is_over)
    censored = [wait.days for wait in waits if not wait.is_over]
    has_curve = len(waits) >= ENOUGH and bool(ended)
    drawn = curve(ended, censored) if has_curve else None
    return WaitGroup(until, by, value, len(waits), len(ended), tuple(ended), drawn)

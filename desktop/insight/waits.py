"""How long employers took: from an interview to their next word, and to the decision."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from desktop.core.kinds import ContactKind
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
from desktop.insight.timeline import Meeting, Timeline

_DECISIONS = frozenset({ContactKind.OFFER, ContactKind.REJECTION})


class Wait(NamedTuple):
    """A wait of some days; `is_over`: whether it ended, else no more is known of it."""

    days: int
    is_over: bool


class WaitCollector:
    """Collects the waits of one application after the other."""

    def __init__(self) -> None:
        self._groups: dict[tuple[Until, GroupBy, str], tuple[list[int], list[int]]] = {}
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
        for meeting, wait in words(timeline):
            if wait is not None:
                self._put(Until.WORD, wait, role, country)
                self._put_one(Until.WORD, GroupBy.ROUND, meeting.round, wait)
        rounds: dict[str, Wait] = {}
        for number, (meeting, wait) in enumerate(decisions(timeline)):
            if wait is None:
                break
            rounds[meeting.round] = wait
            if not number:
                self._put(Until.DECISION, wait, role, country)
        for kind, wait in rounds.items():
            self._put_one(Until.DECISION, GroupBy.ROUND, kind, wait)
        days = silence(timeline)
        if days is not None:
            self._silent[application[0]] = days

    def report(
        self, published: Sequence[PublishedWait] = (), laws: Iterable[NamedTime] = ()
    ) -> WaitReport:
        for until in Until:
            self._groups.setdefault((until, GroupBy.ALL, ""), ([], []))
        made = [
            _group(until, by, value, *both) for (until, by, value), both in self._groups.items()
        ]
        made.sort(key=lambda one: (-one.cases, one.value))
        places = [(*place, date.fromordinal(day)) for place, day in self._places.items()]
        return WaitReport(
            tuple(made),
            self._silent,
            published_for(published, (country for country, _, _ in places)),
            tuple(law for law in laws if any(law.is_for(*place) for place in places)),
            self._undated,
        )

    def _put(self, until: Until, wait: Wait, role: str, country: str) -> None:
        self._put_one(until, GroupBy.ALL, "", wait)
        self._put_one(until, GroupBy.ROLE, role, wait)
        self._put_one(until, GroupBy.COUNTRY, country, wait)

    def _put_one(self, until: Until, by: GroupBy, value: str, wait: Wait) -> None:
        key = until, by, value
        found = self._groups.get(key)
        if found is None:
            found = self._groups[key] = ([], [])
        found[0 if wait.is_over else 1].append(wait.days)


def wait_report(
    timelines: Iterable[Timeline],
    published: Sequence[PublishedWait] = (),
    laws: Iterable[NamedTime] = (),
) -> WaitReport:
    collector = WaitCollector()
    for timeline in timelines:
        collector.add(timeline)
    return collector.report(published, laws)


def words(timeline: Timeline) -> Iterator[tuple[Meeting, Wait | None]]:
    """For each meeting the wait for the next word; None if its day is not known."""
    meetings = timeline.meetings
    last = len(meetings) - 1
    for number, meeting in enumerate(meetings):
        following = None if number == last else meetings[number + 1].day
        yield meeting, _wait(timeline, meeting, next_word(timeline, meeting, following))


def decisions(timeline: Timeline) -> Iterator[tuple[Meeting, Wait | None]]:
    """For each meeting the wait for the decision; None if its day is not known."""
    for meeting in timeline.meetings:
        heard = next(
            (
                day
                for day, one in timeline.contacts
                if one[5] and one[7] in _DECISIONS and timeline.is_after(one, meeting)
            ),
            None,
        )
        noted = next((n.day for n in timeline.notes if n.decides and n.day >= meeting.day), None)
        yield meeting, _wait(timeline, meeting, _first(heard, noted))


def next_word(timeline: Timeline, meeting: Meeting, following: int | None = None) -> int | None:
    """The day of the employer's next word after a meeting; `following`: that of the next one."""
    heard = next(
        (day for day, one in timeline.contacts if one[5] and timeline.is_after(one, meeting)),
        None,
    )
    found = heard
    for note in timeline.notes:
        if note.day >= meeting.day:
            found = _first(found, note.day)
            break
    if following is None and timeline.ahead:  # its invitation has come already
        entered = timeline.ahead[0].entered
        following = entered if meeting.day <= entered <= timeline.today else None
    return _first(found, following)


def silence(timeline: Timeline) -> int | None:
    """The days since the last meeting without a word; None unless the person waits for one."""
    if not timeline.meetings or timeline.ahead or timeline.undated:
        return None
    meeting, state = timeline.meetings[-1], timeline.application[6]
    if state != "waiting" or next_word(timeline, meeting) is not None:
        return None
    return timeline.today - meeting.day


def _wait(timeline: Timeline, meeting: Meeting, ended: int | None) -> Wait | None:
    left = timeline.left
    if ended is not None and (left is None or ended <= left or not _withdrew(timeline)):
        return Wait(max(0, ended - meeting.day), is_over=True)
    if timeline.undated:
        return None
    until = timeline.today if left is None else left
    return Wait(max(0, until - meeting.day), is_over=False)


def _withdrew(timeline: Timeline) -> bool:
    return timeline.application[6] == "withdrawn"


def _first(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def _group(
    until: Until, by: GroupBy, value: str, ended: Sequence[int], censored: Sequence[int]
) -> WaitGroup:
    cases = len(ended) + len(censored)
    has_curve = cases >= ENOUGH and bool(ended)
    drawn = curve(ended, censored) if has_curve else None
    return WaitGroup(until, by, value, cases, len(ended), tuple(sorted(ended)), drawn)

"""How long employers took: from an interview to their next word, and to the decision."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

from desktop.core.kinds import ContactKind, State
from desktop.insight.facts import MET, SILENT, UNDATED, WAIT, Counted, fact, in_order, place
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
from desktop.insight.timeline import Dated, Days, Meeting, Note, Timeline

_DECISIONS = frozenset({ContactKind.OFFER, ContactKind.REJECTION})
_WAITING, _WITHDRAWN = str(State.WAITING), str(State.WITHDRAWN)


class Wait(NamedTuple):
    """A wait of some days; `is_over`: whether it ended, else no more is known of it."""

    days: int
    is_over: bool


#: What a wait is for, and the values of the groups that it belongs to; empty for none of the kind.
_VALUES = (GroupBy.ROUND, GroupBy.ROLE, GroupBy.COUNTRY)
_Key: TypeAlias = tuple[Until, GroupBy, str]
#: Marks in the length of a wait, see `_length`.
_CENSORED, _SINCE = "+", "@"
#: The value of a wait that belongs to no group of a kind.
_NONE = "-"


def wait_facts(timeline: Timeline) -> Iterator[str]:
    """The waits of an application."""
    if not timeline.meetings:
        return
    if timeline.undated:
        yield UNDATED
    role, country = timeline.application[5], place(timeline.application[3]).upper()
    wait = None
    for meeting, wait in words(timeline):
        if wait is not None:
            length = _length(timeline, meeting, wait)
            yield fact(WAIT, Until.WORD, meeting.round, role, country, length)
    if wait is not None and not wait.is_over and is_silent(timeline):
        yield fact(SILENT, timeline.meetings[-1].day, timeline.zone)
    yield from _decision_facts(timeline, role, country)


def _decision_facts(timeline: Timeline, role: str, country: str) -> Iterator[str]:
    found = decisions(timeline)
    first, wait = found[0]
    if wait is None:
        return
    yield fact(WAIT, Until.DECISION, _NONE, role, country, _length(timeline, first, wait))
    for meeting, wait in {one[0].round: one for one in found}.values():
        if wait is not None:
            length = _length(timeline, meeting, wait)
            yield fact(WAIT, Until.DECISION, meeting.round, _NONE, _NONE, length)


def _length(timeline: Timeline, meeting: Meeting, wait: Wait) -> str:
    """Days if it is over, "5+" if no more is known, and the day and zone since when it goes on."""
    if wait.is_over:
        return str(wait.days)
    if timeline.left is None:
        return f"{meeting.day}{_SINCE}{timeline.zone}"
    return f"{wait.days}{_CENSORED}"


class _Lengths:
    """The lengths of the waits of a group."""

    def __init__(self) -> None:
        self.ended: Counter[int] = Counter()
        self.censored: Counter[int] = Counter()


def wait_report(
    counted: Counted,
    days: Days,
    published: Sequence[PublishedWait] = (),
    laws: Iterable[NamedTime] = (),
) -> WaitReport:
    """The waits of all applications; `days` tells the present day in each zone."""
    groups: dict[_Key, _Lengths] = {(until, GroupBy.ALL, ""): _Lengths() for until in Until}
    for (until, *values, length), number in counted.of(WAIT):
        keys = [
            (Until(until), by, value)
            for by, value in zip(_VALUES, values, strict=True)
            if value not in ("", _NONE)  # the country may be unknown
        ]
        if values[-1] != _NONE:
            keys.append((Until(until), GroupBy.ALL, ""))
        wait = _wait_of(length, days)
        for key in keys:
            lengths = groups.get(key)
            if lengths is None:
                lengths = groups[key] = _Lengths()
            (lengths.ended if wait.is_over else lengths.censored)[wait.days] += number
    made = [_group(*key, lengths) for key, lengths in groups.items()]
    made.sort(key=lambda one: (-one.cases, one.value))
    silent: Counter[int] = Counter()
    for (day, zone), number in counted.of(SILENT):
        silent[days.today(zone) - int(day)] += number
    places = _places(counted)
    return WaitReport(
        tuple(made),
        in_order(silent),
        published_for(published, (country for country, _, _ in places)),
        tuple(law for law in laws if any(law.is_for(*found) for found in places)),
        sum(number for _, number in counted.of(UNDATED)),
    )


def _wait_of(length: str, days: Days) -> Wait:
    """The wait of the text of `_length`, today."""
    if length.isdigit():
        return Wait(int(length), is_over=True)
    day, since, zone = length.partition(_SINCE)
    if since:
        return Wait(max(0, days.today(zone) - int(day)), is_over=False)
    return Wait(int(length.removesuffix(_CENSORED)), is_over=False)


def _places(counted: Counted) -> list[tuple[str, str, date]]:
    """The country and subdivision of each place, with the day of the last interview there."""
    last: dict[tuple[str, str], int] = {}
    for (country, subdivision, day, _), _ in counted.of(MET):
        found = country.upper(), subdivision
        last[found] = max(last.get(found, 0), int(day))
    return [(*found, date.fromordinal(day)) for found, day in last.items()]


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


def _group(until: Until, by: GroupBy, value: str, lengths: _Lengths) -> WaitGroup:
    ended = lengths.ended.total()
    cases = ended + lengths.censored.total()
    has_curve = cases >= ENOUGH and ended > 0
    drawn = curve(lengths.ended, lengths.censored) if has_curve else None
    return WaitGroup(until, by, value, cases, ended, in_order(lengths.ended), drawn)

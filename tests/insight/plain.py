"""The reckoning without digests, application by application: the oracle of `desktop.insight`.

It shares the timelines of applications and their waits with the program, which have tests of their
own, and neither facts nor sums.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from desktop.advice.cadence import Thanks as ThanksRule
from desktop.advice.dated_case import UNATTENDED
from desktop.advice.model import FIRST_LETTERS
from desktop.core.insight_rows import InsightRows, RunRow
from desktop.core.kinds import Channel, ContactKind
from desktop.core.moment import Moment
from desktop.insight.fit import advice_fit
from desktop.insight.flow import APPLIED, ROUNDS, _keys, _link, _node
from desktop.insight.follow_ups import (
    _ASKS,
    _FOLLOW_UPS,
    _LONG_OVER,
    _OVER,
    WEEKS,
    CalendarFor,
    _answers,
    _counts,
    _thanked_on,
    _week,
)
from desktop.insight.published import published_for
from desktop.insight.results import (
    ENOUGH,
    Answered,
    Flow,
    FollowUpReport,
    GroupBy,
    InsightReport,
    NamedTime,
    PublishedWait,
    Thanks,
    Until,
    WaitGroup,
    WaitReport,
    Week,
)
from desktop.insight.survival import curve
from desktop.insight.timeline import Dated, Meeting, Timeline, timelines
from desktop.insight.waits import Wait, decisions, is_silent, words


def plain_report(
    rows: InsightRows,
    runs: Iterable[RunRow],
    now: Moment,
    *,
    thanks: ThanksRule,
    calendar_for: CalendarFor,
    published: Sequence[PublishedWait] = (),
    laws: Sequence[NamedTime] = (),
) -> InsightReport:
    waits, flow = _Waits(), _Flow()
    follow_ups = _FollowUps(thanks, calendar_for, now.today)
    for timeline in timelines(rows, now):
        waits.add(timeline)
        flow.add(timeline)
        follow_ups.add(timeline)
    return InsightReport(
        waits.report(published, laws), flow.flow(), follow_ups.report(), advice_fit(runs)
    )


#: What a wait is for, and the values of the groups that it belongs to; None for none.
_Key: TypeAlias = tuple[Until, str | None, str | None, str | None]
_VALUES = (GroupBy.ROUND, GroupBy.ROLE, GroupBy.COUNTRY)


class _Waits:
    """Collects the waits of one application after the other."""

    def __init__(self) -> None:
        self._waits: dict[_Key, list[Wait]] = {}
        self._silent: list[int] = []
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
            self._silent.append(last_wait.days)

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
            tuple(sorted(self._silent)),
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


def _group(until: Until, by: GroupBy, value: str, waits: Sequence[Wait]) -> WaitGroup:
    ended = sorted(wait.days for wait in waits if wait.is_over)
    censored = [wait.days for wait in waits if not wait.is_over]
    has_curve = len(waits) >= ENOUGH and bool(ended)
    drawn = curve(Counter(ended), Counter(censored)) if has_curve else None
    return WaitGroup(until, by, value, len(waits), len(ended), tuple(ended), drawn)


#: The interviews and the state of an application, in order.
_Path = tuple[str, ...]
#: The id of an application, and the day of each of its stages, 0 where it is not known.
_Trip = tuple[str | int, ...]


class _Flow:
    """Collects the paths of one application after the other."""

    def __init__(self) -> None:
        self._trips: dict[_Path, list[_Trip]] = {}

    def add(self, timeline: Timeline) -> None:
        application, meetings = timeline.application, timeline.meetings[:ROUNDS]
        path = (*(meeting.round for meeting in meetings), application[6])
        trip: _Trip = (
            application[0],
            *(meeting.day for meeting in meetings),
            timeline.state_day or 0,
        )
        found = self._trips.get(path)
        if found is None:
            found = self._trips[path] = []
        found.append(trip)

    def flow(self) -> Flow:
        counts: dict[str, int] = {}
        links: dict[tuple[str, str], tuple[list[str], list[int]]] = {}
        for path, trips in self._trips.items():
            keys = _keys(path)
            columns = [list(column) for column in zip(*trips, strict=True)]
            ids = [str(key) for key in columns[0]]
            for key in keys:
                counts[key] = counts.get(key, 0) + len(trips)
            for link, days in zip(pairwise(keys), columns[1:], strict=True):
                known = links.setdefault(link, ([], []))
                known[0].extend(ids)
                known[1].extend(int(day) for day in days if day)
        if not counts:
            counts[APPLIED] = 0
        nodes = sorted(
            (_node(key, count) for key, count in counts.items()),
            key=lambda node: (node.depth, -node.count, node.key),
        )
        order = {node.key: number for number, node in enumerate(nodes)}
        return Flow(
            tuple(nodes),
            tuple(
                _link(*link, *links[link])
                for link in sorted(links, key=lambda link: (order[link[0]], order[link[1]]))
            ),
            counts[APPLIED],
        )


class _FollowUps:
    """Collects the contacts of one application after the other."""

    def __init__(self, rule: ThanksRule, calendar_for: CalendarFor, today: date) -> None:
        self._rule = rule
        self._calendar_for = calendar_for
        self._week = _week(today.toordinal())
        self._first_day = (self._week - WEEKS + 1) * 7 + 1
        self._days: dict[tuple[str, str], list[int]] = {}
        self._open: dict[tuple[str, str], int] = {}
        self._sent: dict[tuple[str, str], int] = {}
        self._contacts: dict[int, int] = {}
        self._most: dict[int, int] = {}
        self._thanks = [0, 0, 0]
        self._known: dict[tuple[str, str, int, int], int] = {}
        """Numbers of working days by place, start and end."""

    def add(self, timeline: Timeline) -> None:
        outbound = [one for one in timeline.contacts if not one[1][5]]
        if outbound:
            self._add_follow_ups(timeline, outbound)
            if outbound[-1][0] >= self._first_day:
                self._add_weeks(outbound)
        if timeline.meetings:
            self._add_thanks(timeline, [one for one in outbound if one[1][7] in FIRST_LETTERS])

    def report(self) -> FollowUpReport:
        interviews, on_time, late = self._thanks
        kinds = [self._answered(kind, None) for kind in _FOLLOW_UPS]
        channels = [self._answered(None, channel) for channel in Channel]
        return FollowUpReport(
            tuple(one for one in kinds if one.sent),
            tuple(one for one in channels if one.sent),
            tuple(self._weeks()),
            Thanks(interviews, on_time, late),
        )

    def _add_follow_ups(self, timeline: Timeline, outbound: list[Dated]) -> None:
        asked = [(day, one) for day, one in outbound if one[7] in _ASKS]
        if not asked:
            return
        answers = _answers(timeline.contacts)
        is_over = timeline.application[6] in _OVER
        for day, one in asked:
            key = one[7], one[6]
            self._sent[key] = self._sent.get(key, 0) + 1
            answered = answers.get(one[1])
            if answered is not None:
                self._days.setdefault(key, []).append(max(0, answered - day))
            elif not is_over:
                self._open[key] = self._open.get(key, 0) + 1

    def _add_weeks(self, outbound: list[Dated]) -> None:
        mine: dict[int, int] = {}
        for day, one in outbound:
            week = _week(day)
            if self._first_day <= day and week <= self._week and _counts(one):
                mine[week] = mine.get(week, 0) + 1
        for week, count in mine.items():
            self._contacts[week] = self._contacts.get(week, 0) + count
            self._most[week] = max(self._most.get(week, 0), count)

    def _weeks(self) -> Iterable[Week]:
        for week in range(min(self._contacts, default=self._week + 1), self._week + 1):
            monday = date.fromordinal(week * 7 + 1)
            yield Week(monday, self._contacts.get(week, 0), self._most.get(week, 0))

    def _add_thanks(self, timeline: Timeline, letters: list[Dated]) -> None:
        meetings = timeline.meetings
        for number, meeting in enumerate(meetings):
            if meeting.round in UNATTENDED:
                continue
            following = meetings[number + 1] if number + 1 < len(meetings) else None
            thanked = _thanked_on(timeline, letters, meeting, following)
            is_due = thanked is None and self._may_still(timeline, meeting)
            if not is_due:
                self._thanks[0] += 1
            if thanked is not None:
                self._thanks[1 if self._in_time(timeline, meeting, thanked) else 2] += 1

    def _in_time(self, timeline: Timeline, meeting: Meeting, thanked: int) -> bool:
        best, days = self._rule.best_within_workdays, thanked - meeting.day
        if days <= best or days > _LONG_OVER:
            return days <= best
        return self._workdays(timeline, meeting.day, thanked) <= best

    def _may_still(self, timeline: Timeline, meeting: Meeting) -> bool:
        """Whether thanks would still be in time today."""
        return self._in_time(timeline, meeting, timeline.today)

    def _workdays(self, timeline: Timeline, start: int, end: int) -> int:
        key = (*timeline.application[3:5], start, end)
        found = self._known.get(key)
        if found is None:
            calendar = self._calendar_for(*timeline.application[3:5])
            days = date.fromordinal(start), date.fromordinal(end)
            found = self._known[key] = calendar.count_between(*days)
        return found

    def _answered(self, kind: ContactKind | None, channel: Channel | None) -> Answered:
        keys = [key for key in self._sent if kind in {None, key[0]} and channel in {None, key[1]}]
        return Answered(
            kind,
            channel,
            sum(self._sent[key] for key in keys),
            tuple(sorted(day for key in keys for day in self._days.get(key, ()))),
            sum(self._open.get(key, 0) for key in keys),
        )

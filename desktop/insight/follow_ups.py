"""What follow-ups brought, how often was written, and whether thanks were in time.

- A follow-up is answered by the message that was saved as its answer; a message without one answers
  the latest follow-up before it. A thank-you asks nothing, so it is not among the follow-ups.
- Contacts of a week are those that answer nothing, without thanks, returned forms and calls that
  nobody answered: what the rule of once a week counts.
- Interviews are thanked for as in the advice: by a thank-you, or by a check-in that is the first
  letter after them.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from desktop.advice.cadence import Thanks as ThanksRule
from desktop.advice.dated_case import UNATTENDED
from desktop.advice.model import FIRST_LETTERS
from desktop.core.insight_rows import ContactRow
from desktop.core.kinds import CLOSED_STATES, Channel, ContactKind, State
from desktop.core.workdays import WorkCalendar
from desktop.insight.results import Answered, FollowUpReport, Thanks, Week
from desktop.insight.timeline import Dated, Meeting, Timeline

#: Weeks that are shown.
WEEKS = 26
_FOLLOW_UPS = (
    ContactKind.CHECK_IN,
    ContactKind.VALUE_ADD,
    ContactKind.FINAL_CHECK_IN,
    ContactKind.DATE_REQUEST,
    ContactKind.OFFER_REQUEST,
    ContactKind.RECRUITER_DEBRIEF,
    ContactKind.FUTURE_INTEREST,
)
_ASKS = frozenset(_FOLLOW_UPS)
_UNCOUNTED = frozenset({ContactKind.THANK_YOU, ContactKind.FORM_RETURNED, ContactKind.CALL_ATTEMPT})
_OVER = CLOSED_STATES | {State.REJECTED}
#: So many days after an interview the working days for thanks are over in every calendar.
_LONG_OVER = 30

CalendarFor = Callable[[str, str], WorkCalendar]


class FollowUpCollector:
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


def follow_up_report(
    timelines: Iterable[Timeline], rule: ThanksRule, calendar_for: CalendarFor, today: date
) -> FollowUpReport:
    """The follow-ups up to `today`, the person's own day."""
    collector = FollowUpCollector(rule, calendar_for, today)
    for timeline in timelines:
        collector.add(timeline)
    return collector.report()


def _answers(contacts: list[Dated]) -> Mapping[str, int]:
    """By the id of a follow-up the day of its answer."""
    found: dict[str, int] = {}
    open_: str | None = None
    for day, one in contacts:
        if not one[5]:
            if one[7] in _ASKS:
                open_ = one[1]
            continue
        answered = one[9] or open_
        if answered is not None:
            found.setdefault(answered, day)
    return found


def _counts(contact: ContactRow) -> bool:
    """Whether the rule of once a week counts this contact of the person."""
    return contact[9] is None and contact[7] not in _UNCOUNTED


def _thanked_on(
    timeline: Timeline, letters: list[Dated], meeting: Meeting, following: Meeting | None
) -> int | None:
    is_first = True
    for letter in letters:
        if not timeline.is_after(letter, meeting):
            continue
        if following is not None and timeline.is_after(letter, following):
            return None
        kind = letter[1][7]
        if kind == ContactKind.THANK_YOU or (is_first and kind == ContactKind.CHECK_IN):
            return letter[0]
        is_first = False
    return None


def _week(day: int) -> int:
    """The number of the week of a day; weeks begin on Monday, as the ordinal 1 is one."""
    return (day - 1) // 7

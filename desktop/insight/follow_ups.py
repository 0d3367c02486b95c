"""What follow-ups brought, how often was written, and whether thanks were in time.

- A follow-up is answered by the message that was saved as its answer; a message without one answers
  the latest follow-up before it. A thank-you asks nothing, so it is not among the follow-ups.
- Contacts of a week are those that answer nothing, without thanks, returned forms and calls that
  nobody answered: what the rule of once a week counts.
- Interviews are thanked for as in the advice: by a thank-you, or by a check-in that is the first
  letter after them.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import zip_longest

from desktop.advice.cadence import Thanks as ThanksRule
from desktop.advice.dated_case import UNATTENDED
from desktop.advice.model import FIRST_LETTERS
from desktop.core.insight_rows import ContactRow
from desktop.core.kinds import CLOSED_STATES, Channel, ContactKind, State
from desktop.core.moment import Moment
from desktop.core.workdays import WorkCalendar
from desktop.insight.facts import ASKED, CONTACTS, MET, Counted, fact, in_order, place
from desktop.insight.results import Answered, FollowUpReport, Thanks, Week
from desktop.insight.timeline import Dated, Days, Meeting, Timeline

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


#: Ends of a follow-up that was not answered: its application goes on, or is over.
_OPEN, _CLOSED = "open", "closed"
#: In place of the days until the thanks: nobody is thanked for it; none came, with the zone.
_NOT_ATTENDED, _NO_THANKS = "x", "@"


def follow_up_facts(timeline: Timeline) -> Iterator[str]:
    """The follow-ups of an application, its weeks, and its interviews with the thanks for them."""
    outbound = [one for one in timeline.contacts if not one[1][5]]
    if outbound:
        yield from _asked(timeline, outbound)
        weeks = Counter(_week(day) for day, one in outbound if _counts(one))
        if weeks:
            yield fact(CONTACTS, " ".join(f"{week}:{number}" for week, number in weeks.items()))
    country, subdivision = map(place, timeline.application[3:5])
    letters = [one for one in outbound if one[1][7] in FIRST_LETTERS]
    for meeting, following in zip_longest(timeline.meetings, timeline.meetings[1:]):
        thanks: int | str = _NOT_ATTENDED
        if meeting.round not in UNATTENDED:
            thanked = _thanked_on(timeline, letters, meeting, following)
            thanks = _NO_THANKS + timeline.zone if thanked is None else thanked - meeting.day
        yield fact(MET, country, subdivision, meeting.day, thanks)


def _asked(timeline: Timeline, outbound: list[Dated]) -> Iterator[str]:
    asked = [(day, one) for day, one in outbound if one[7] in _ASKS]
    if not asked:
        return
    answers = _answers(timeline.contacts)
    unanswered = _CLOSED if timeline.application[6] in _OVER else _OPEN
    for day, one in asked:
        answered = answers.get(one[1])
        end = unanswered if answered is None else max(0, answered - day)
        yield fact(ASKED, one[7], one[6], end)


def follow_up_report(
    counted: Counted, rule: ThanksRule, calendar_for: CalendarFor, now: Moment
) -> FollowUpReport:
    """The follow-ups up to today; the present week is that of the person's own day."""
    ends: dict[tuple[str, str], Counter[str]] = {}
    for (kind, channel, end), number in counted.of(ASKED):
        ends.setdefault((kind, channel), Counter())[end] += number
    kinds = [_answered(ends, kind, None) for kind in _FOLLOW_UPS]
    channels = [_answered(ends, None, channel) for channel in Channel]
    return FollowUpReport(
        tuple(one for one in kinds if one.sent),
        tuple(one for one in channels if one.sent),
        tuple(_weeks(counted, _week(now.today.toordinal()))),
        _thanks(counted, _Deadlines(rule, calendar_for), now),
    )


def _answered(
    ends: Mapping[tuple[str, str], Counter[str]], kind: ContactKind | None, channel: Channel | None
) -> Answered:
    found: Counter[str] = Counter()
    for key, counts in ends.items():
        if kind in {None, key[0]} and channel in {None, key[1]}:
            found += counts
    days = {int(end): number for end, number in found.items() if end.isdigit()}
    return Answered(kind, channel, found.total(), in_order(Counter(days)), found[_OPEN])


def _weeks(counted: Counted, present: int) -> Iterator[Week]:
    """The weeks up to the present one, from the first of them with a contact on."""
    contacts: Counter[int] = Counter()
    most: dict[int, int] = {}
    for (text,), applications in counted.of(CONTACTS):
        for one in text.split(" "):
            week, number = map(int, one.split(":"))
            if present - WEEKS < week <= present:
                contacts[week] += number * applications
                most[week] = max(most.get(week, 0), number)
    for week in range(min(contacts, default=present + 1), present + 1):
        yield Week(date.fromordinal(week * 7 + 1), contacts[week], most.get(week, 0))


def _thanks(counted: Counted, deadlines: "_Deadlines", now: Moment) -> Thanks:
    """Interviews, and thanks in time and late. What may still be thanked for is left out."""
    interviews = on_time = late = 0
    days = Days(now)
    for (country, subdivision, met, thanks), number in counted.of(MET):
        if thanks == _NOT_ATTENDED:
            continue
        last = deadlines.last_day(country, subdivision, int(met))
        if thanks.startswith(_NO_THANKS):
            is_over = days.today(thanks.removeprefix(_NO_THANKS)) > last
            interviews += number if is_over else 0
            continue
        interviews += number
        if int(met) + int(thanks) <= last:
            on_time += number
        else:
            late += number
    return Thanks(interviews, on_time, late)


class _Deadlines:
    """The last days on which thanks are in time."""

    def __init__(self, rule: ThanksRule, calendar_for: CalendarFor) -> None:
        self._best = rule.best_within_workdays
        self._calendar_for = calendar_for
        self._known: dict[tuple[str, str, int], int] = {}

    def last_day(self, country: str, subdivision: str, met: int) -> int:
        key = country, subdivision, met
        found = self._known.get(key)
        if found is None:
            calendar, start = self._calendar_for(country, subdivision), date.fromordinal(met)
            found = met + self._best
            while (
                found < met + _LONG_OVER
                and calendar.count_between(start, date.fromordinal(found + 1)) <= self._best
            ):
                found += 1
            self._known[key] = found
        return found


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

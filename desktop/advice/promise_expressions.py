"""Expressions of time in English, and the period that each one means.

How ambiguous expressions are interpreted:

- A week or a month ends with its last working day in the employer's country. "Next Friday" is the
  one of next week, "Friday" the coming one, "this Friday" may be today. On a weekend, "this week"
  and "next week" both mean the coming one.
- Days, weeks and months are calendar units unless they are "working" days; "a couple" is two,
  "a few" three; half a week or month is rounded up to whole days.
- The beginning of a week is its first two working days, its middle the third; a month is early
  until the 10th, and its middle is the 15th; the beginning of a quarter or a year is its first
  month.
- A range ("Monday or Tuesday") means its last part.
- A day without a year is the first one from the day of the statement. In 5/6 the month comes first
  in the United States and second elsewhere.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.advice.promise_days import EARLY, Days, Period, one_day
from desktop.advice.promise_feasts import RULES as FEASTS
from desktop.advice.promise_terms import (
    DATE,
    LENGTH,
    MONTH,
    NTH,
    NTH_DAY,
    NTH_OF,
    OF_MONTH,
    ON,
    PART,
    TO,
    UNIT,
    WD,
    WEEK_OF,
    WEEKDAY,
    WEEKS,
    WHICH,
    WHICH_MONTH,
    WORDS,
    YEAR,
    N,
    in_one_form,
    month_of,
    number_of,
    part_of,
    weekday_of,
)
from desktop.advice.rules.rejection import months_after

#: The first character of the private use area that replaces an expression in the text.
_FIRST_MARK = 0xE000
#: A pattern for any such character.
MARK = "[\ue000-\uf8ff]"

Match = re.Match[str]
Reader = Callable[[Match, Days], Period | date | None]


@dataclass(frozen=True, slots=True)
class Expression:
    """The text and its period; None if the period is past or there is no such day."""

    text: str
    period: Period | None


def read_expressions(text: str, days: Days) -> tuple[str, list[Expression]]:
    """`text` with a `MARK` in place of each expression of time, and the expressions.

    `text` must be in lower case; `expression_of` gives the expression of a mark.
    """
    found: list[Expression] = []

    def mark(match: Match, period: Period | None) -> str:
        passed = period is not None and period.last < days.said_on
        found.append(Expression(match.group(), None if passed else period))
        return chr(_FIRST_MARK + len(found) - 1)

    text = in_one_form(text)
    for pattern, read in _RULES:

        def marked(match: Match, read: Reader = read) -> str:
            try:
                period = read(match, days)
            except (OverflowError, ValueError):
                period = None
            else:
                if period is None:
                    return match.group()
            return mark(match, one_day(period) if isinstance(period, date) else period)

        text = pattern.sub(marked, text)
    return _SPAN.sub(lambda match: mark(match, _span(match, days, found)), text), found


def expression_of(mark: str, found: list[Expression]) -> Expression:
    return found[ord(mark) - _FIRST_MARK]


def _iso(match: Match, _days: Days) -> date:
    return date(*map(int, match.groups()))


def _dotted(match: Match, days: Days) -> date:
    return _on_weekday(match, int(match["day"]), int(match["month"]), days)


def _slashed(match: Match, days: Days) -> date:
    month, day = int(match["one"]), int(match["other"])
    if month > 12 or (day <= 12 and days.calendar.country != "US"):
        month, day = day, month
    return _on_weekday(match, day, month, days)


def _on_weekday(match: Match, number: int, month: int, days: Days) -> date:
    """Raises ValueError if the named weekday is not that of the day."""
    day = _dated(number, month, match["year"], days)
    if match["on"] and day.weekday() != weekday_of(match["on"]):
        raise ValueError(day)
    return day


def _in_month(match: Match, days: Days) -> Period:
    number = int(re.sub(r"\D", "", match["until"] or match["day"]))
    day = _dated(number, month_of(match["month"]), match["year"], days)
    return _week_or_day(match, day, days)


def _week_or_day(match: Match, day: date, days: Days) -> Period:
    """`day` or its week. Raises ValueError if the named weekday is not that of `day`."""
    if match["on"] and not match["until"] and day.weekday() != weekday_of(match["on"]):
        raise ValueError(day)
    if match["week"] is None:
        return one_day(day)
    if match["ending"] == "ending":
        return one_day(days.calendar.roll_back(day))
    weekend = day.weekday() in days.calendar.weekend
    return days.week_of(days.start_of_week(days.calendar.roll(day) if weekend else day))


def _dated(day: int, month: int, year: str | None, days: Days) -> date:
    if year is not None:
        return date(int(year) + (0 if len(year) > 2 else 2000), month, day)
    this = date(days.said_on.year, month, day)
    return this if this >= days.said_on else date(this.year + 1, month, day)


def _nth_day(match: Match, days: Days) -> Period | date:
    number = int(match["day"][:-2])
    if match["next"]:
        months = WEEKS.get(match["next"], 1)
        return months_after(days.said_on.replace(day=1), months).replace(day=number)
    return _week_or_day(match, days.of_month(number), days)


def _nth_weekday(match: Match, days: Days) -> Period:
    nth, weekday = NTH[match["nth"]], weekday_of(match["wd"])
    return _next_time(match, days, lambda first: one_day(days.nth_weekday(nth, weekday, first)))


def _nth_of_month(match: Match, days: Days) -> Period:
    """ "the last day of the month", "the first working day in April", "the second week of May"."""
    nth, calendar, a_day = NTH[match["nth"]], days.calendar, timedelta(days=1)

    def in_month(first: date) -> Period:
        if match["unit"] == "week":
            return days.nth_week(nth, first)
        if nth < 0:
            end = months_after(first, 1) - a_day
            return one_day(calendar.roll_back(end) if match["working"] else end)
        working = bool(match["working"])
        return one_day(calendar.add(first - a_day, nth + 1) if working else first + nth * a_day)

    return _next_time(match, days, in_month)


def _weeks_of_month(match: Match, days: Days) -> Period:
    """ "the first two weeks of April", "the last three days of the month"."""
    length = math.ceil(number_of(match["n"])) * (7 if match["unit"] == "weeks" else 1)

    def in_month(first: date) -> Period:
        end = months_after(first, 1) - timedelta(days=1)
        if match["nth"] == "last":
            return Period(end - timedelta(days=length - 1), days.calendar.roll_back(end))
        return Period(first, first + timedelta(days=length - 1))

    return _next_time(match, days, in_month)


def _next_time(match: Match, days: Days, in_month: Callable[[date], Period]) -> Period:
    """`in_month` of the named month's first day, or of the next such month's if that has passed."""
    this = days.said_on.replace(day=1)
    if match["month"]:
        month = month_of(match["month"])
        if match["year"]:
            return in_month(date(int(match["year"]), month, 1))
        this = this.replace(month=month)
        later = this.replace(year=this.year + 1)
    else:
        later = months_after(this, 1)
        if match["next"]:
            return in_month(this if match["next"] == "this" else later)
    found = in_month(this)
    return found if found.last >= days.said_on else in_month(later)


def _span(match: Match, days: Days, found: list[Expression]) -> Period | None:
    """ "in ten working days", "two to three weeks", "3 days after the 10th"."""
    start = days.said_on
    if match["start"]:
        from_period = expression_of(match["start"], found).period
        if from_period is None or from_period.holiday:
            return None
        start = from_period.first if match["link"] == "from" else from_period.last
    count = number_of(match["more"] or match["until"] or match["n"])
    try:
        end = _later(start, count, match["unit"], days, working=bool(match["working"]))
    except (OverflowError, ValueError):
        return None
    return one_day(end, counted=not match["start"])


def _later(start: date, count: float, unit: str, days: Days, *, working: bool) -> date:
    if unit.startswith("hour"):
        whole = math.ceil(count / 24)
        return days.calendar.add(start, whole) if working else start + timedelta(days=whole)
    if unit.startswith("day"):
        whole = math.ceil(count)
        return days.calendar.add(start, whole) if working else start + timedelta(days=whole)
    if unit.startswith("month"):
        half = timedelta(days=15) if count % 1 else timedelta()
        return months_after(start, int(count)) + half
    return start + timedelta(days=math.ceil(count * (14 if unit.startswith("fortnight") else 7)))


def _weekday_of_week(match: Match, days: Days) -> date:
    return days.in_week(weekday_of(match["until"] or match["wd"]), WEEKS.get(match["which"], 1))


def _which_weekday(match: Match, days: Days) -> date:
    which, weekday = match["which"], weekday_of(match["wd"])
    if which == "this":
        first = days.coming(weekday, days.said_on)
    elif which == "coming":
        first = days.coming(weekday)
    else:
        first = days.in_week(weekday, WEEKS.get(which, 1))
    return _until(match, first, days)


def _coming_weekday(match: Match, days: Days) -> date:
    first = days.coming(weekday_of(match["wd"]))
    return _until(match, first + timedelta(weeks=1) if match["later"] else first, days)


def _until(match: Match, first: date, days: Days) -> date:
    return days.coming(weekday_of(match["until"]), first) if match["until"] else first


def _weekend(match: Match, days: Days) -> Period | date:
    if match["when"] == "before":
        return days.week(0).last
    return days.after_weekend() if match["when"] == "after" else days.weekend()


def _week(match: Match, days: Days) -> Period | None:
    part, which = part_of(match), match["which"]
    if not part and not which:
        return None
    return days.week(WEEKS.get(which, 1) if which else 0, part)


def _month_unit(match: Match, days: Days) -> Period | None:
    part, which = part_of(match), match["which"]
    if not part and not which:
        return None
    return days.month(WEEKS.get(which, 1) if which else 0, part)


def _month_name(match: Match, days: Days) -> Period | None:
    part, month = part_of(match), match["until"] or match["month"]
    named = part or match["until"] or match["year"] or match["lead"] is not None
    if month in WORDS and not named:
        return None
    year = int(match["year"]) if match["year"] else None
    return days.named_month(month_of(month), part, year)


def _quarter(match: Match, days: Days) -> Period | None:
    part, which = part_of(match), match["which"]
    if number := match["q"] or match["nth"]:
        quarter = int(number) if number.isdecimal() else NTH[number] + 1
        year = int(match["year"]) if match["year"] else None
        later = days.said_on.year + 1 if match["later"] else None
        return days.quarter(quarter, year or later, part)
    if not part and not which:
        return None
    return days.quarter_from_now(int(which not in {None, "this"}), part)


def _year(match: Match, days: Days) -> Period | None:
    part, which = part_of(match), match["which"]
    if not part and not which:
        return None
    year, is_january = days.said_on.year, days.said_on.month == 1
    if which == "new":
        return days.year(year + (not is_january), EARLY)
    period = days.year(year + (which not in {None, "this"}), part)
    return days.year(year + 1, part) if period.last < days.said_on else period


def _numbered_year(match: Match, days: Days) -> Period | None:
    part = part_of(match)
    return days.year(int(match["year"]), part) if part or match["lead"] is not None else None


def _rule(pattern: str, read: Reader) -> tuple[re.Pattern[str], Reader]:
    return re.compile(rf"(?<![\w/.-])(?:{pattern})(?![\w/])"), read


_RULES = (
    _rule(r"(20\d\d)-(\d\d?)-(\d\d?)", _iso),
    _rule(rf"{ON}(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>20\d\d|\d\d)?", _dotted),
    _rule(rf"{ON}(?P<one>\d\d?)/(?P<other>\d\d?)(?:/(?P<year>20\d\d|\d\d))?", _slashed),
    *(_rule(pattern, read) for pattern, read in FEASTS),
    _rule(
        rf"{PART}(?:{NTH_OF} quarter|q ?(?P<q>[1-4])|{WHICH} quarter"
        rf"|(?<=of )quarter|(?<=of the )quarter)"
        rf"(?: of)?(?:(?P<later> next year)| (?P<year>20\d\d))?",
        _quarter,
    ),
    _rule(rf"{NTH_OF} (?P<wd>{WEEKDAY}){OF_MONTH}", _nth_weekday),
    _rule(
        rf"{NTH_OF} (?P<working>working |business )?(?P<unit>day|week)(?<!last week){OF_MONTH}",
        _nth_of_month,
    ),
    _rule(
        rf"(?P<nth>first|last) (?P<n>{N}) (?:of )?(?P<unit>weeks|days){OF_MONTH}", _weeks_of_month
    ),
    _rule(
        rf"{WEEK_OF}{ON}(?P<day>{DATE})(?:{TO}(?P<until>{DATE}))?"
        rf"(?: of)? (?P<month>{MONTH}){YEAR}",
        _in_month,
    ),
    _rule(
        rf"{WEEK_OF}{ON}(?P<month>{MONTH}) (?:the )?(?P<day>{DATE})"
        rf"(?:{TO}(?P<until>{DATE}))?{YEAR}(?! {LENGTH}| (?:working|business))",
        _in_month,
    ),
    _rule(
        rf"{WHICH_MONTH} month (?:, )?(?:on |by )?{WEEK_OF}{ON}(?P<day>{NTH_DAY})(?! of| {MONTH})",
        _nth_day,
    ),
    _rule(
        rf"{WEEK_OF}{ON}(?P<day>{NTH_DAY})"
        rf"(?:(?: of)?(?: the)? {WHICH_MONTH} month| of (?:the )?month)?(?P<until>(?!))?"
        r"(?! (?:round|interview|stage|week|half|call|candidate|person|quarter|floor|of (?!the)))",
        _nth_day,
    ),
    _rule(rf"{WD}(?: of| in)? {WHICH} week", _weekday_of_week),
    _rule(rf"{WHICH} week (?:on |by )?{WD}", _weekday_of_week),
    _rule(rf"{WHICH} {WD}", _which_weekday),
    _rule(
        rf"(?P<wd>{WEEKDAY})(?P<later> week)?"
        rf"(?:{TO}(?P<until>{WEEKDAY}))?",
        _coming_weekday,
    ),
    _rule(r"(?:(?P<when>before|after) )?(?:the |this )?weekend", _weekend),
    _rule(rf"{PART}(?:{WHICH} )?week", _week),
    _rule(rf"{PART}(?:{WHICH} )?month", _month_unit),
    _rule(
        rf"{PART}(?P<lead>(?<=in )|(?<=by )|(?<=until )|(?<=till )|(?<=during )|(?<=for )"
        rf"|(?<=of )|(?<=before )|(?<=after )|(?<=from )|(?<=through ))?"
        rf"(?P<month>{MONTH})(?:{TO}(?P<until>{MONTH}))?{YEAR}",
        _month_name,
    ),
    _rule(rf"{PART}(?:(?P<which>this|next|following|coming|new) )?year", _year),
    _rule(
        rf"{PART}(?P<lead>(?<=in )|(?<=by )|(?<=until )|(?<=till ))?(?P<year>20\d\d)",
        _numbered_year,
    ),
    _rule("overmorrow", lambda _match, days: days.said_on + timedelta(days=2)),
    _rule("tomorrow|overnight", lambda _match, days: days.said_on + timedelta(days=1)),
    _rule("today|tonight|this (?:morning|afternoon|evening)", lambda _match, days: days.said_on),
)
_SPAN = re.compile(
    rf"(?<![\w/.-])(?P<n>{N})(?: of)?(?: more)?(?:{TO}(?P<until>{N}))?[ -]"
    rf"(?P<working>working |work |business |week ?)?{UNIT}"
    rf"(?: or (?P<more>two|three)(?= (?!{LENGTH})|$))?"
    rf"(?: time)?(?: from (?:now|today))?"
    rf"(?: (?P<link>from|after|following|on|of) (?:the )?(?P<start>{MARK}))?(?![\w/])"
)

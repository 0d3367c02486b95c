"""What people promise in words, as a date: "by the end of next week" is a day.

The last day of what was said counts. Where the words leave room, this is how they are read here:

- Every date in the words is found, and the latest counts: a range counts to its end.
- A week or a month ends with its last working day where the employer is. "Next Friday" is the one
  of next week, "Friday" the coming one, "this Friday" may be today. On a weekend, this week and
  next week are both the one that follows.
- Days, weeks and months are counted by the calendar unless they are "working" days; "a couple" are
  two, "a few" three.
- The beginning of a week is its second working day, its middle the third; a month is young until
  the 10th and has its middle on the 15th; the new year is its January.
- A day without a year is the first one from then on. In 5/6 the month comes first in the United
  States and second elsewhere.
- Words that name no time ("soon", "we'll be in touch"), or one that has passed, are no promise.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from desktop.advice.promise_days import EARLY, LATE, MID, Days
from desktop.advice.rules.rejection import months_after
from desktop.core.workdays import WorkCalendar

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "couple": 2, "three": 3, "few": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
_NTH = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: Months that are words of their own too.
_WORDS = frozenset({"may", "mar", "march"})
_LONGEST = 500

_N = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_TO = r" ?(?:-|to|or|and|until|till|through) ?(?:the |a |at the latest )?"
_WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|saturday|sunday)"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_NTH_DAY = r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)"
_WD = rf"(?P<wd>{_WEEKDAY})(?:{_TO}(?P<until>{_WEEKDAY}))?"
_WEEK_OF = r"(?P<week>week (?:of|commencing|beginning|starting|ending) (?:on )?(?:the )?)?"
_YEAR = r"(?: (?P<year>20\d\d))?"
_PARTS = {
    EARLY: r"early|start|beginning|first (?:half|part|days)",
    MID: r"mid|middle",
    LATE: r"end|late|later|second half|last (?:days?|week)",
}
_PART = rf"(?:(?P<part>{'|'.join(_PARTS.values())})[ -]?(?:(?:of|in|on) )?(?:the )?)?"
_WHICH = r"(?P<which>this|next|following|coming|overnext)"
_WEEKS = {"this": 0, "overnext": 2}

Match = re.Match[str]
Reader = Callable[[Match, Days], date | None]


def promised_day(words: str, said_on: date, calendar: WorkCalendar) -> date | None:
    """The last day of what was promised on `said_on`; None where nothing definite was said.

    `calendar` is the employer's. Any text may be given.
    """
    days = Days(said_on, calendar)
    found = (day for day in _found(_plain(words), days) if day is not None)
    return max((day for day in found if day >= said_on), default=None)


def _plain(words: str) -> str:
    """Lower case, no punctuation, and what has several forms in one of them."""
    text = unicodedata.normalize("NFKC", words[:_LONGEST]).casefold()
    text = re.sub(r"[‐-―]", "-", text.replace("’", "'"))
    text = " ".join(re.sub(r"'s?\b|[^\w/ -]", " ", text).split())
    for pattern, form in _FORMS:
        text = pattern.sub(form, text)
    return text


def _found(text: str, days: Days) -> Iterator[date | None]:
    """The date of each expression; what one rule has read is out of sight for the next."""
    for pattern, read in _RULES:
        for match in pattern.finditer(text):
            try:
                yield read(match, days)
            except (OverflowError, ValueError):
                continue
        text = pattern.sub(" ; ", text)


def _nothing(_match: Match, _days: Days) -> None:
    return None


def _iso(match: Match, _days: Days) -> date:
    return date(*map(int, match.groups()))


def _slashed(match: Match, days: Days) -> date:
    month, day = int(match["one"]), int(match["other"])
    if month > 12 or (day <= 12 and days.calendar.country != "US"):
        month, day = day, month
    return _dated(day, month, match["year"], days)


def _in_month(match: Match, days: Days) -> date:
    number = int(re.sub(r"\D", "", match["until"] or match["day"]))
    day = _dated(number, _month(match["month"]), match["year"], days)
    return days.week_end(day) if match["week"] else day


def _dated(day: int, month: int, year: str | None, days: Days) -> date:
    if year is not None:
        return date(int(year) + (0 if len(year) > 2 else 2000), month, day)
    this = date(days.said_on.year, month, day)
    return this if this >= days.said_on else date(this.year + 1, month, day)


def _nth_day(match: Match, days: Days) -> date:
    number = int(match["day"][:-2])
    if match["next"]:
        return days.month(1, EARLY).replace(day=number)
    day = days.of_month(number)
    return days.week_end(day) if match["week"] else day


def _span(match: Match, days: Days) -> date:
    """ "in ten working days", "two to three weeks", "a week from Monday"."""
    count, unit, start = _number(match["until"] or match["n"]), match["unit"], days.said_on
    if match["start"]:
        start = days.coming(_weekday(match["start"]))
    return _later(start, count, unit, days, working=bool(match["working"]))


def _or_two(match: Match, days: Days) -> date:
    return _later(days.said_on, _number(match["until"]), match["unit"], days)


def _later(start: date, count: int, unit: str, days: Days, *, working: bool = False) -> date:
    if unit.startswith("hour"):
        return start + timedelta(days=-(-count // 24))
    if unit.startswith("day"):
        return days.calendar.add(start, count) if working else start + timedelta(days=count)
    if unit.startswith("month"):
        return months_after(start, count)
    return start + timedelta(weeks=2 * count if unit.startswith("fortnight") else count)


def _weekday_of_week(match: Match, days: Days) -> date:
    return days.in_week(_weekday(match["until"] or match["wd"]), _WEEKS.get(match["which"], 1))


def _which_weekday(match: Match, days: Days) -> date:
    which, weekday = match["which"], _weekday(match["wd"])
    if which == "this":
        first = days.coming(weekday, days.said_on)
    elif which == "coming":
        first = days.coming(weekday)
    else:
        first = days.in_week(weekday, _WEEKS.get(which, 1))
    return _until(match, first, days)


def _coming_weekday(match: Match, days: Days) -> date:
    first = days.coming(_weekday(match["wd"]))
    return _until(match, first + timedelta(weeks=1) if match["later"] else first, days)


def _until(match: Match, first: date, days: Days) -> date:
    return days.coming(_weekday(match["until"]), first) if match["until"] else first


def _before_weekday(match: Match, days: Days) -> date:
    return days.calendar.roll_back(days.coming(_weekday(match["wd"])) - timedelta(days=1))


def _weekend(match: Match, days: Days) -> date:
    if match["when"] == "before":
        return days.week(0)
    return days.after_weekend() if match["when"] == "after" else days.weekend()


def _week(match: Match, days: Days) -> date | None:
    part, which = _part(match), match["which"]
    if not part and not which:
        return None
    return days.week(_WEEKS.get(which, 1) if which else 0, part)


def _month_unit(match: Match, days: Days) -> date | None:
    part, which = _part(match), match["which"]
    if not part and not which:
        return None
    return days.month(_WEEKS.get(which, 1) if which else 0, part)


def _month_name(match: Match, days: Days) -> date | None:
    part, month = _part(match), match["until"] or match["month"]
    if not (part or match["lead"] or match["until"]) and month in _WORDS:
        return None
    year = int(match["year"]) if match["year"] else None
    return days.named_month(_month(month), part, year)


def _before_month(match: Match, days: Days) -> date:
    first = days.named_month(_month(match["month"]), MID).replace(day=1)
    return days.calendar.roll_back(first - timedelta(days=1))


def _nth_week(match: Match, days: Days) -> date:
    middle = days.named_month(_month(match["month"]), MID) if match["month"] else days.month(1, MID)
    return days.week_end(days.calendar.roll(middle.replace(day=1 + 7 * _NTH[match["nth"]])))


def _quarter(match: Match, days: Days) -> date | None:
    if not any((match["part"], match["which"], match["q"])):
        return None
    number = int(match["q"]) if match["q"] else None
    return days.quarter(number, later=match["which"] not in {None, "this"})


def _year(match: Match, days: Days) -> date | None:
    part, which = _part(match), match["which"]
    if not part and not which:
        return None
    later = which not in {None, "this"}
    return days.year(later=later, early=part == EARLY or which == "new")


def _feast(match: Match, days: Days) -> date:
    day = 31 if match["feast"] == "new year" else 24
    return days.calendar.roll_back(date(days.said_on.year, 12, day))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBERS[word]


def _month(word: str) -> int:
    return _MONTHS.index(word[:3]) + 1


def _weekday(word: str) -> int:
    return _WEEKDAYS.index(word[:3])


def _part(match: Match) -> str:
    said = match["part"] or ""
    return next((name for name, words in _PARTS.items() if re.fullmatch(words, said)), "")


def _rule(pattern: str, read: Reader) -> tuple[re.Pattern[str], Reader]:
    return re.compile(rf"(?<![\w/-])(?:{pattern})(?![\w/])"), read


_FORMS = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), form)
    for pattern, form in (
        (r"eow", "end of week"),
        (r"eom", "end of month"),
        (r"eod|cob|close of (?:business|play)|end of (?:the )?(?:business |working )?day", "today"),
        (r"the day after tomorrow", "overmorrow"),
        (r"(?:the )?(week|month) after next", r"overnext \1"),
        (rf"({_WEEKDAY}) after next", r"overnext \1"),
        (rf"a week on ({_WEEKDAY})", r"\1 week"),
        (r"the (?:week|month) after", "next week"),
        (r"(?:this|the) coming", "coming"),
        (r"(?:within|in|over|during) the (?:next|coming) (week|month|fortnight)", r"in one \1"),
    )
)
_UNIT = r"(?P<unit>hours?|days?|weeks?|fortnights?|months?)"
_RULES = (
    _rule(
        rf"(?:last|past|previous) (?:weekend|week(?! of| in)|month|year|{_WEEKDAY}|{_MONTH})"
        rf"|yesterday|{_N} (?:days?|weeks?|months?) ago|(?:once|twice|times|days) (?:a|per) \w+",
        _nothing,
    ),
    _rule(r"(20\d\d)-(\d\d?)-(\d\d?)", _iso),
    _rule(r"(?P<one>\d\d?)/(?P<other>\d\d?)(?:/(?P<year>20\d\d|\d\d))?", _slashed),
    _rule(
        rf"(?P<nth>{'|'.join(_NTH)}) week (?:of|in) (?:next month|(?P<month>{_MONTH}))", _nth_week
    ),
    _rule(
        rf"{_WEEK_OF}(?:{_WEEKDAY} )?(?:the )?(?P<day>{_DATE})(?:{_TO}(?P<until>{_DATE}))?"
        rf"(?: of)? (?P<month>{_MONTH}){_YEAR}",
        _in_month,
    ),
    _rule(
        rf"{_WEEK_OF}(?:{_WEEKDAY} )?(?P<month>{_MONTH}) (?:the )?(?P<day>{_DATE})"
        rf"(?:{_TO}(?P<until>{_DATE}))?{_YEAR}(?! (?:hours|days|weeks))",
        _in_month,
    ),
    _rule(
        rf"{_WEEK_OF}(?:{_WEEKDAY} )?(?:the )?(?P<day>{_NTH_DAY})(?P<next> of next month)?"
        r"(?! (?:round|interview|stage|week|half|call|candidate|person))",
        _nth_day,
    ),
    _rule(
        rf"(?P<n>{_N})(?: of)?(?: more)?(?:{_TO}(?P<until>{_N}))?[ -]"
        rf"(?P<working>working |work |business |week ?)?{_UNIT}(?! or (?:two|three))"
        rf"(?: time)?(?: from (?:now|today|(?P<start>{_WEEKDAY})))?",
        _span,
    ),
    _rule(rf"(?:a|one|the next) {_UNIT} or (?P<until>two|three)", _or_two),
    _rule(rf"{_WD}(?: of| in)? {_WHICH} week", _weekday_of_week),
    _rule(rf"{_WHICH} week (?:on |by )?{_WD}", _weekday_of_week),
    _rule(rf"{_WHICH} {_WD}", _which_weekday),
    _rule(rf"before (?P<wd>{_WEEKDAY})", _before_weekday),
    _rule(rf"(?P<wd>{_WEEKDAY})(?P<later> week)?(?:{_TO}(?P<until>{_WEEKDAY}))?", _coming_weekday),
    _rule(r"(?:(?P<when>before|after) )?(?:the |this )?weekend", _weekend),
    _rule(r"before next week", lambda _match, days: days.week(0)),
    _rule(rf"{_PART}(?:{_WHICH} )?week", _week),
    _rule(rf"{_PART}(?:{_WHICH} )?month", _month_unit),
    _rule(rf"before (?P<month>{_MONTH})", _before_month),
    _rule(
        rf"{_PART}(?P<lead>(?:in|by|until|till|during|for|of) )?(?P<month>{_MONTH})"
        rf"(?:{_TO}(?P<until>{_MONTH}))?{_YEAR}",
        _month_name,
    ),
    _rule(rf"{_PART}(?:{_WHICH} )?(?:q(?P<q>[1-4])|quarter)", _quarter),
    _rule(r"(?:by|before|until|till) (?:the )?(?P<feast>christmas|xmas|new year|holidays)", _feast),
    _rule(rf"{_PART}(?:(?P<which>this|next|following|coming|new) )?year", _year),
    _rule("overmorrow", lambda _match, days: days.said_on + timedelta(days=2)),
    _rule("tomorrow|overnight", lambda _match, days: days.said_on + timedelta(days=1)),
    _rule("today|tonight|this (?:morning|afternoon|evening)", lambda _match, days: days.said_on),
)

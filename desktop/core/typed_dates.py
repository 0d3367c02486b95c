"""Days and times of day as people type or paste them.

A grammar of our own, because the libraries for this (dateutil, dateparser, parsedatetime) guess
without saying so: they make 3 March of 31 February, and drop words that they do not know.

The text is read as a whole or not at all. Where it can be read in two ways it is not understood,
with one exception: in 03/04 the order of `Expectation` decides. What is not typed (the time, the
day) stays as the field shows it. Names are English.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeAlias


class Order(StrEnum):
    """What comes first where a date is written in numbers."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    YEAR_FIRST = "year_first"


class Unreadable(StrEnum):
    """Why a text is not understood."""

    EMPTY = "empty"
    UNKNOWN = "unknown"
    NO_SUCH_TIME = "no_such_time"
    NO_SUCH_DAY = "no_such_day"
    OTHER_WEEKDAY = "other_weekday"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """`readings` are the two of an ambiguous text, or the date whose weekday is another one."""

    why: Unreadable
    readings: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a field shows and expects.

    `earliest` and `latest` choose the year, month or week where the text leaves it open: of the
    days between them, the nearest to `shown`. They do not refuse a date that is typed in full.
    """

    today: date
    shown: datetime
    order: Order = Order.DAY_FIRST
    earliest: date | None = None
    latest: date | None = None
    with_time: bool = True

    def choose(self, days: Iterable[date], near: date) -> date:
        """Of `days`, not empty, the expected one. Of two equally near ones the earlier."""
        every = sorted(days)
        expected = [
            day
            for day in every
            if (self.earliest is None or day >= self.earliest)
            and (self.latest is None or day <= self.latest)
        ]
        return min(expected or every, key=lambda day: abs(day - near))


Reading: TypeAlias = datetime | NotUnderstood


class _RefusedError(Exception):
    def __init__(self, why: Unreadable, day: date | None = None) -> None:
        self.why = why
        self.day = day


_FIRST_YEAR, _LAST_YEAR = 1900, 2199
#: Four digits this near to the present year are a year, never the time 20:26.
_YEARS_NEAR = 2
#: Without "am" or "pm", 1:00 to 6:00 are as likely meant for the afternoon.
_SMALL_HOURS = range(1, 7)
_LONGEST = 60

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_COUNTS = {
    word: number
    for number, words in enumerate(
        ("a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
    for word in words.split()
}
_NEAR_DAYS = {
    "day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "day after tomorrow": 2,
}

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?"
    r"|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?"
)
_NTH = r"(?P<day>\d{1,2})(?: ?(?P<nth>st|nd|rd|th))?"
_YEAR = r"'?(?P<year>\d{4}|\d\d)"
_HALF = r"(?: ?(?P<half>[ap])m?)"

_BESIDE = re.compile(rf"{_WEEKDAY} (?P<rest>.+)|(?P<before>.+) {_WEEKDAY.replace('weekday', 'wd')}")
_THREE = re.compile(
    r"(?P<a>\d{4}|\d{1,2})(?P<sep>[./ -]) ?(?P<b>\d\d?)(?P=sep) ?(?P<c>\d{4}|\d\d?)"
)
_TWO = re.compile(r"(?P<a>\d\d?)(?:(?P<sep>[/-])|\. ?)(?P<b>\d\d?)(?P<dot>\.)?")
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)")
_DAY_MONTH = re.compile(rf"{_NTH}\.?[ /-]?(?:of )?{_MONTH}(?:[ /-]?{_YEAR})?")
_MONTH_DAY = re.compile(rf"{_MONTH}[ /-]?(?:the )?{_NTH}\.?(?:[ /-]{_YEAR})?")
_NTH_ALONE = re.compile(rf"{_NTH}\.?")
_WEEK = re.compile(
    rf"(?:(?P<which>this|next|last|past|coming) )?{_WEEKDAY}"
    rf"|{_WEEKDAY.replace('weekday', 'wd')} (?P<week>this|next|last) week"
)
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})"
_FAR = re.compile(rf"(?P<ahead>in )?{_COUNT} ?(?P<unit>day|week|month)s?(?P<ago> ago)?")
_CLOCK = re.compile(rf"(?P<hour>\d\d?)(?P<sep>[:.h])(?P<minute>\d\d)(?:(?<!\.\d\d):00)?{_HALF}?h?")
_HOUR = re.compile(rf"(?P<hour>0?[1-9]|[12]\d)(?P<minute>)(?P<sep>)(?:{_HALF}| ?h)?")
_RUN = re.compile(rf"(?P<hour>\d\d?)(?P<minute>\d\d)(?P<sep>){_HALF}?h?")


def read(text: str, expected: Expectation) -> Reading:
    """The day and time that `text` names; with the time shown before where it names none."""
    words = _plain(text)
    if not words:
        return NotUnderstood(Unreadable.EMPTY)
    found: set[datetime] = set()
    refused: list[_RefusedError] = []
    for day_words, time_words, is_after in _splits(words, expected):
        try:
            times = [*_times(time_words, is_after, expected)]
            days = [*_days(day_words, expected)] if day_words else [expected.shown.date()]
        except _RefusedError as refusal:
            refused.append(refusal)
        else:
            found |= {datetime.combine(day, at) for day in days for at in times}
    return _decide(sorted(found), refused)


def read_time(text: str) -> time | NotUnderstood:
    """The time of day that `text` names, in a field that asks for nothing else."""
    some_day = date(_LAST_YEAR, 1, 1)  # no time of day looks like this year
    anywhere = Expectation(today=some_day, shown=datetime.combine(some_day, time()))
    words = _plain(text)
    if not words:
        return NotUnderstood(Unreadable.EMPTY)
    try:
        found = [*_times(words, True, anywhere)]
    except _RefusedError as refusal:
        return NotUnderstood(refusal.why)
    read = _decide([datetime.combine(anywhere.today, at) for at in found], [])
    return read.time() if isinstance(read, datetime) else read


def _decide(found: list[datetime], refused: list[_RefusedError]) -> Reading:
    whys = {refusal.why: refusal for refusal in refused}
    contradiction = whys.get(Unreadable.OTHER_WEEKDAY)
    if contradiction is not None and contradiction.day is not None:
        day = datetime.combine(contradiction.day, time())
        return NotUnderstood(Unreadable.OTHER_WEEKDAY, (day,))
    if len(found) == 1:
        return found[0]
    if found:
        return NotUnderstood(Unreadable.AMBIGUOUS, (found[0], found[-1]))
    for why in (Unreadable.NO_SUCH_DAY, Unreadable.NO_SUCH_TIME):
        if why in whys:
            return NotUnderstood(why)
    return NotUnderstood(Unreadable.UNKNOWN)


def _plain(text: str) -> str:
    """Lower case, ASCII digits, one form of each sign, no characters that cannot be seen."""
    seen = (
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in unicodedata.normalize("NFC", text)
        if unicodedata.category(char) != "Cf"
    )
    words = "".join(seen).casefold().translate(_SIGNS)
    for pattern, form in _FORMS:
        words = pattern.sub(form, words)
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else "?"


_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys(",;()[]", " "),
        "：": ":",
        "／": "/",
        "’": "'",
    }
)
_FORMS = [
    (re.compile(pattern), form)
    for pattern, form in (
        (r"(?<=[\d ])([ap])\.m\.?", r"\1m"),
        (r"(?<=\d)t(?=\d)", " "),
        (r"\b(?:o'clock|uhr|hrs|hours)(?= |$)", "h"),
        (r"(?<=\d) h\b", "h"),
        (r"@", " at "),
        (r"^\s*on ", ""),
        (r"\bthe (?=\d|day )", ""),
    )
]


def _splits(words: str, expected: Expectation) -> Iterator[tuple[str, str, bool]]:
    """Every way to see a day and a time beside each other; third, whether the time is behind."""
    parts = words.split()
    yield words, "", True
    if expected.with_time:
        yield "", words, True
        for at in range(1, len(parts)):
            left, right = " ".join(parts[:at]), " ".join(parts[at:])
            yield left, right, True
            yield right.removeprefix("on "), left, False


def _times(words: str, is_after: bool, expected: Expectation) -> Iterator[time]:
    if not words:
        yield expected.shown.time()
        return
    bare = words.removeprefix("at ")
    if bare in {"noon", "midday"}:
        yield time(12)
        return
    match = _CLOCK.fullmatch(bare) or _HOUR.fullmatch(bare) or _RUN.fullmatch(bare)
    year = int(bare) if len(bare) == 4 and bare.isdecimal() else 0
    is_year = abs(year - expected.today.year) <= _YEARS_NEAR
    if match is None or is_year or (match["sep"] == "." and not (is_after or match["half"])):
        raise _RefusedError(Unreadable.UNKNOWN)
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if minute > 59 or hour > (12 if half else 23) or (half and hour == 0):
        raise _RefusedError(Unreadable.NO_SUCH_TIME if match["sep"] or half else Unreadable.UNKNOWN)
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    yield time(hour, minute)
    if not half and hour in _SMALL_HOURS and not match["hour"].startswith("0"):
        yield time(hour + 12, minute)


def _days(words: str, expected: Expectation) -> Iterator[date]:
    if words in _NEAR_DAYS:
        yield expected.today + timedelta(days=_NEAR_DAYS[words])
    elif (match := _WEEK.fullmatch(words)) is not None:
        yield _of_week(match, expected)
    elif (match := _FAR.fullmatch(words)) is not None:
        yield _far(match, expected.today)
    elif (beside := _BESIDE.fullmatch(words)) is not None:
        name = beside["weekday"] or beside["wd"]
        day = _dated(beside["rest"] or beside["before"], expected)
        if day.weekday() != _WEEKDAYS.index(name[:3]):
            raise _RefusedError(Unreadable.OTHER_WEEKDAY, day)
        yield day
    else:
        yield _dated(words, expected)


def _of_week(match: re.Match[str], expected: Expectation) -> date:
    today, which = expected.today, match["which"]
    weekday = _WEEKDAYS.index((match["weekday"] or match["wd"])[:3])
    of_this_week = today + timedelta(days=weekday - today.weekday())
    if match["week"] or which in {"this", "next"}:
        weeks = {"this": 0, "next": 1, "last": -1}[match["week"] or which]
        return of_this_week + timedelta(weeks=weeks)
    ahead = (weekday - today.weekday()) % 7
    if which == "coming":
        return today + timedelta(days=ahead or 7)
    if which in {"last", "past"}:
        return today + timedelta(days=ahead - 7)
    return expected.choose({today + timedelta(days=ahead + add) for add in (-7, 0)}, today)


def _far(match: re.Match[str], today: date) -> date:
    if bool(match["ahead"]) == bool(match["ago"]):
        raise _RefusedError(Unreadable.UNKNOWN)  # "3 days": in three days, or three days ago?
    count = _COUNTS.get(match["count"]) or int(match["count"])
    signed = count if match["ahead"] else -count
    if match["unit"] == "month":
        months = today.year * 12 + today.month - 1 + signed
        return _day(months // 12, months % 12 + 1, today.day)
    return today + timedelta(days=signed * (7 if match["unit"] == "week" else 1))


def _dated(words: str, expected: Expectation) -> date:
    """A date of the calendar: with a month, or the day of a month alone."""
    if (match := _COMPACT.fullmatch(words)) is not None:
        return _day(_year(match["year"]), int(match["month"]), int(match["day"]))
    if (match := _THREE.fullmatch(words)) is not None:
        return _numbers(match, expected.order)
    if (match := _TWO.fullmatch(words)) is not None:
        return _day_and_month(match, expected)
    if (match := _DAY_MONTH.fullmatch(words) or _MONTH_DAY.fullmatch(words)) is not None:
        month = _MONTHS.index(match["month"][:3]) + 1
        return _of_year(match["year"], month, int(match["day"]), expected)
    if (match := _NTH_ALONE.fullmatch(words)) is not None:
        return _of_some_month(int(match["day"]), expected)
    raise _RefusedError(Unreadable.UNKNOWN)


def _numbers(match: re.Match[str], order: Order) -> date:
    """Three numbers. Dots are written in countries alone where the day comes first."""
    a, b, c = match["a"], match["b"], match["c"]
    is_short = len(a) < 3 and len(c) < 3
    year_first = len(a) == 4 or (is_short and order is Order.YEAR_FIRST and match["sep"] != ".")
    year, day_at_end = (a, c) if year_first else (c, a)
    if len(year) == 1 or len(day_at_end) == 4 or (is_short and match["sep"] == " "):
        raise _RefusedError(Unreadable.UNKNOWN)
    if year_first:
        return _day(_year(a), int(b), int(c))
    day, month = _in_order(int(a), int(b), match["sep"] == ".", order)
    return _day(_year(c), month, day)


def _day_and_month(match: re.Match[str], expected: Expectation) -> date:
    has_dots = not match["sep"]
    day, month = _in_order(int(match["a"]), int(match["b"]), has_dots, expected.order)
    if (match["dot"] and not has_dots) or (has_dots and day != int(match["a"])) or month > 12:
        raise _RefusedError(Unreadable.UNKNOWN)  # 10.30 is a time
    return _of_year(None, month, day, expected)


def _in_order(a: int, b: int, has_dots: bool, order: Order) -> tuple[int, int]:
    """Day and month; where only one order gives a month, that one."""
    day_first = has_dots or order is Order.DAY_FIRST
    day, month = (a, b) if day_first else (b, a)
    return (day, month) if month <= 12 else (month, day)


def _of_year(year: str | None, month: int, day: int, expected: Expectation) -> date:
    if year is not None:
        return _day(_year(year), month, day)
    near = {anchor.year + add for anchor in (expected.today, expected.shown) for add in (-1, 0, 1)}
    return _existing(((one, month, day) for one in near), expected)


def _of_some_month(day: int, expected: Expectation) -> date:
    anchors = {anchor.year * 12 + anchor.month - 1 for anchor in (expected.today, expected.shown)}
    months = {anchor + add for anchor in anchors for add in range(-2, 3)}
    return _existing(((month // 12, month % 12 + 1, day) for month in months), expected)


def _existing(numbers: Iterable[tuple[int, int, int]], expected: Expectation) -> date:
    """Of the days that exist, the expected one."""
    days = set()
    for year, month, day in numbers:
        try:
            days.add(date(year, month, day))
        except ValueError:
            continue
    if not days:
        raise _RefusedError(Unreadable.NO_SUCH_DAY)
    return expected.choose(days, expected.shown.date())


def _year(digits: str) -> int:
    year = int(digits) + (2000 if len(digits) == 2 else 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _RefusedError(Unreadable.UNKNOWN)
    return year


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise _RefusedError(Unreadable.NO_SUCH_DAY) from None

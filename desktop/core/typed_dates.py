"""Parser for typed or pasted dates and times, in English.

Existing libraries (dateutil, dateparser, parsedatetime) guess silently: they turn 31 February into
3 March, and drop unknown words.

The whole text must match. An ambiguous text is an error, except that the `order` of `Expectation`
decides on 03/04. A missing date or time is taken from the value that the field shows.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeAlias

from desktop.core.typed_phrases import plain


class Order(StrEnum):
    """Order of the parts of a numeric date."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    YEAR_FIRST = "year_first"


class UnreadableReason(StrEnum):
    """Why a text cannot be parsed."""

    EMPTY = "empty"
    UNKNOWN = "unknown"
    NO_SUCH_TIME = "no_such_time"
    NO_SUCH_DAY = "no_such_day"
    OTHER_WEEKDAY = "other_weekday"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A parse failure.

    `readings`: the two readings of an ambiguous text, or the date that is on another weekday.
    """

    reason: UnreadableReason
    readings: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """Context of a field: the value it shows and the dates it expects.

    `earliest` and `latest` resolve an omitted year, month or week to the day between them that is
    nearest to `shown`. They do not reject a complete date. `afternoon`: 1:00 to 6:59 is pm.
    """

    today: date
    shown: datetime
    order: Order = Order.DAY_FIRST
    earliest: date | None = None
    latest: date | None = None
    with_time: bool = True
    afternoon: bool = False

    def choose(self, days: Iterable[date], near: date) -> date:
        """The expected one of `days` (not empty): the nearest to `near`, the earlier of two."""
        every = sorted(days)
        expected = [
            day
            for day in every
            if (self.earliest is None or day >= self.earliest)
            and (self.latest is None or day <= self.latest)
        ]
        return min(expected or every, key=lambda day: abs(day - near))


Reading: TypeAlias = datetime | Unreadable


class _RefusedError(Exception):
    def __init__(self, reason: UnreadableReason, day: date | None = None) -> None:
        self.reason = reason
        self.day = day


_FIRST_YEAR, _LAST_YEAR = 1900, 2199
#: Four digits this close to the present year are a year, not a time such as 20:26.
_YEARS_NEAR = 2
#: Hours that are ambiguous without "am" or "pm": 1:00 to 6:59 may be in the afternoon.
_AMBIGUOUS_HOURS = range(1, 7)

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
_WHICH = "this|next|last|past|coming"
_ORDINAL = r"(?P<day>\d{1,2})(?: ?(?P<nth>st|nd|rd|th))?"
_YEAR = r"'?(?P<year>\d{4}|\d\d)"
_HALF = r"(?: ?(?P<half>[ap])m?)"

_WITH_WEEKDAY = re.compile(
    rf"(?:(?:{_WHICH}) (?=[a-z.]+ .*(?:[a-z]{{3}}|/|\. ?\d+\.)))?{_WEEKDAY} (?P<rest>.+)"
    rf"|(?P<before>.+) {_WEEKDAY.replace('weekday', 'wd')}"
)
_THREE_NUMBERS = re.compile(
    r"(?P<a>\d{4}|\d{1,2})(?P<sep>[./ -]) ?(?P<b>\d\d?)(?P=sep) ?(?P<c>\d{4}|\d\d?)"
)
_TWO_NUMBERS = re.compile(r"(?P<a>\d\d?)(?:(?P<sep>[/-])|\. ?)(?P<b>\d\d?)(?P<dot>\.)?")
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)")
_DAY_MONTH = re.compile(rf"{_ORDINAL}\.?[ /-]?(?:of )?{_MONTH}(?:[ /-]?{_YEAR})?")
_MONTH_DAY = re.compile(rf"{_MONTH}[ /-]?(?:the )?{_ORDINAL}\.?(?:[ /-]{_YEAR})?")
_DAY_OF_MONTH = re.compile(rf"{_ORDINAL}\.?")
_WEEK = re.compile(
    rf"(?:(?P<which>{_WHICH}) )?{_WEEKDAY}"
    rf"|{_WEEKDAY.replace('weekday', 'wd')} (?P<week>this|next|last) week"
    rf"|{_WEEKDAY.replace('weekday', 'later')} week"
)
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})"
_RELATIVE = re.compile(rf"(?P<ahead>in )?{_COUNT} ?(?P<unit>day|week|month)s?(?P<ago> ago)?")
_CLOCK = re.compile(rf"(?P<hour>\d\d?)(?P<sep>[:.h])(?P<minute>\d\d)(?:(?<!\.\d\d):00)?{_HALF}?h?")
_HOUR = re.compile(rf"(?P<hour>0?[1-9]|[12]\d)(?P<minute>)(?P<sep>)(?:{_HALF}| ?h)?")
_DIGITS = re.compile(rf"(?P<hour>\d\d?)(?P<minute>\d\d)(?P<sep>){_HALF}?h?")


def read(text: str, expected: Expectation) -> Reading:
    """Parse a date and time; a missing one is taken from `expected.shown`."""
    words = plain(text)
    if not words:
        return Unreadable(UnreadableReason.EMPTY)
    found: set[datetime] = set()
    refused: list[_RefusedError] = []
    for day_words, time_words, is_after in _splits(words, expected):
        try:
            times = [*_times(time_words, is_after, expected)]
            days = [*_days(day_words, expected)] if day_words else [expected.shown.date()]
            if time_words.endswith("midnight"):  # that before the day, or after it?
                days += [day + timedelta(days=1) for day in days]
        except _RefusedError as refusal:
            refused.append(refusal)
        else:
            found |= {datetime.combine(day, at) for day in days for at in times}
    return _decide(sorted(found), refused)


def read_time(text: str, *, afternoon: bool = False) -> time | Unreadable:
    """Parse a time of day alone."""
    some_day = date(_LAST_YEAR, 1, 1)  # a year that cannot be mistaken for a time
    midnight = datetime.combine(some_day, time())
    context = Expectation(today=some_day, shown=midnight, afternoon=afternoon)
    words = plain(text)
    if not words:
        return Unreadable(UnreadableReason.EMPTY)
    try:
        found = [*_times(words, True, context)]
    except _RefusedError as refusal:
        return Unreadable(refusal.reason)
    read = _decide([datetime.combine(context.today, at) for at in found], [])
    return read.time() if isinstance(read, datetime) else read


def _decide(found: list[datetime], refused: list[_RefusedError]) -> Reading:
    """The only reading in `found`, or the most specific reason why there is none."""
    by_reason = {refusal.reason: refusal for refusal in refused}
    contradiction = by_reason.get(UnreadableReason.OTHER_WEEKDAY)
    if contradiction is not None and contradiction.day is not None:
        day = datetime.combine(contradiction.day, time())
        return Unreadable(UnreadableReason.OTHER_WEEKDAY, (day,))
    if len(found) == 1:
        return found[0]
    if found:
        return Unreadable(UnreadableReason.AMBIGUOUS, (found[0], found[-1]))
    for reason in (UnreadableReason.NO_SUCH_DAY, UnreadableReason.NO_SUCH_TIME):
        if reason in by_reason:
            return Unreadable(reason)
    return Unreadable(UnreadableReason.UNKNOWN)


def _splits(words: str, expected: Expectation) -> Iterator[tuple[str, str, bool]]:
    """Every split into day words and time words; third, whether the time follows the day."""
    parts = words.split()
    yield words, "", True
    if expected.with_time:
        yield "", words, True
        for index in range(1, len(parts)):
            left, right = " ".join(parts[:index]), " ".join(parts[index:])
            yield left, right, True
            yield right.removeprefix("on "), left, False


def _times(words: str, is_after: bool, expected: Expectation) -> Iterator[time]:
    if not words:
        yield expected.shown.time()
        return
    bare = words.removeprefix("at ")
    if bare in {"noon", "midday", "midnight"}:
        yield time(0 if bare == "midnight" else 12)
        return
    match = _CLOCK.fullmatch(bare) or _HOUR.fullmatch(bare) or _DIGITS.fullmatch(bare)
    year = int(bare) if len(bare) == 4 and bare.isdecimal() else 0
    is_year = abs(year - expected.today.year) <= _YEARS_NEAR
    if match is None or is_year or (match["sep"] == "." and not (is_after or match["half"])):
        raise _RefusedError(UnreadableReason.UNKNOWN)
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if minute > 59 or hour > (12 if half else 23) or (half and hour == 0):
        raise _RefusedError(
            UnreadableReason.NO_SUCH_TIME if match["sep"] or half else UnreadableReason.UNKNOWN
        )
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    at = time(hour, minute)
    is_ambiguous = not half and hour in _AMBIGUOUS_HOURS and not match["hour"].startswith("0")
    if not (is_ambiguous and expected.afternoon and at != expected.shown.time()):
        yield at
    if is_ambiguous:
        yield time(hour + 12, minute)


def _days(words: str, expected: Expectation) -> Iterator[date]:
    if words in _NEAR_DAYS:
        yield expected.today + timedelta(days=_NEAR_DAYS[words])
    elif (match := _WEEK.fullmatch(words)) is not None:
        yield _of_week(match, expected)
    elif (match := _RELATIVE.fullmatch(words)) is not None:
        yield _relative(match, expected.today)
    elif (match := _WITH_WEEKDAY.fullmatch(words)) is not None:
        name = match["weekday"] or match["wd"]
        day = _calendar_date(match["rest"] or match["before"], expected)
        if day.weekday() != _WEEKDAYS.index(name[:3]):
            raise _RefusedError(UnreadableReason.OTHER_WEEKDAY, day)
        yield day
    else:
        yield _calendar_date(words, expected)


def _of_week(match: re.Match[str], expected: Expectation) -> date:
    today, which = expected.today, match["which"]
    weekday = _WEEKDAYS.index((match["weekday"] or match["wd"] or match["later"])[:3])
    of_this_week = today + timedelta(days=weekday - today.weekday())
    if match["week"] or which in {"this", "next"}:
        weeks = {"this": 0, "next": 1, "last": -1}[match["week"] or which]
        return of_this_week + timedelta(weeks=weeks)
    ahead = (weekday - today.weekday()) % 7
    if which == "coming" or match["later"]:  # "friday week"
        return today + timedelta(days=(ahead or 7) + (7 if match["later"] else 0))
    if which in {"last", "past"}:
        return today + timedelta(days=ahead - 7)
    return expected.choose({today + timedelta(days=ahead + add) for add in (-7, 0)}, today)


def _relative(match: re.Match[str], today: date) -> date:
    if bool(match["ahead"]) == bool(match["ago"]):
        raise _RefusedError(UnreadableReason.UNKNOWN)  # "3 days": in three days, or three days ago?
    count = _COUNTS.get(match["count"]) or int(match["count"])
    signed = count if match["ahead"] else -count
    if match["unit"] == "month":
        months = today.year * 12 + today.month - 1 + signed
        return _day(months // 12, months % 12 + 1, today.day)
    return today + timedelta(days=signed * (7 if match["unit"] == "week" else 1))


def _calendar_date(words: str, expected: Expectation) -> date:
    """A date with a month, or a day of the month alone."""
    if (match := _COMPACT.fullmatch(words)) is not None:
        return _day(_year(match["year"]), int(match["month"]), int(match["day"]))
    if (match := _THREE_NUMBERS.fullmatch(words)) is not None:
        return _three_numbers(match, expected.order)
    if (match := _TWO_NUMBERS.fullmatch(words)) is not None:
        return _day_and_month(match, expected)
    if (match := _DAY_MONTH.fullmatch(words) or _MONTH_DAY.fullmatch(words)) is not None:
        month = _MONTHS.index(match["month"][:3]) + 1
        return _of_year(match["year"], month, int(match["day"]), expected)
    if (match := _DAY_OF_MONTH.fullmatch(words)) is not None:
        return _of_some_month(int(match["day"]), expected)
    raise _RefusedError(UnreadableReason.UNKNOWN)


def _three_numbers(match: re.Match[str], order: Order) -> date:
    """A numeric date with a year. With dots the day is always before the month."""
    a, b, c = match["a"], match["b"], match["c"]
    is_short = len(a) < 3 and len(c) < 3
    year_first = len(a) == 4 or (is_short and order is Order.YEAR_FIRST and match["sep"] != ".")
    year, day_at_end = (a, c) if year_first else (c, a)
    if len(year) == 1 or len(day_at_end) == 4 or (is_short and match["sep"] == " "):
        raise _RefusedError(UnreadableReason.UNKNOWN)
    if year_first:
        return _day(_year(a), int(b), int(c))
    day, month = _in_order(int(a), int(b), match["sep"] == ".", order)
    return _day(_year(c), month, day)


def _day_and_month(match: re.Match[str], expected: Expectation) -> date:
    has_dots = not match["sep"]
    day, month = _in_order(int(match["a"]), int(match["b"]), has_dots, expected.order)
    if (match["dot"] and not has_dots) or (has_dots and day != int(match["a"])) or month > 12:
        raise _RefusedError(UnreadableReason.UNKNOWN)  # 10.30 is a time
    return _of_year(None, month, day, expected)


def _in_order(a: int, b: int, has_dots: bool, order: Order) -> tuple[int, int]:
    """Day and month of two numbers; the other order if this one gives no month."""
    day_first = has_dots or order is Order.DAY_FIRST
    day, month = (a, b) if day_first else (b, a)
    return (day, month) if month <= 12 else (month, day)


def _of_year(year: str | None, month: int, day: int, expected: Expectation) -> date:
    if year is not None:
        return _day(_year(year), month, day)
    near = {anchor.year + add for anchor in (expected.today, expected.shown) for add in (-1, 0, 1)}
    return _existing(((candidate, month, day) for candidate in near), expected)


def _of_some_month(day: int, expected: Expectation) -> date:
    anchors = {anchor.year * 12 + anchor.month - 1 for anchor in (expected.today, expected.shown)}
    months = {anchor + add for anchor in anchors for add in range(-2, 3)}
    return _existing(((month // 12, month % 12 + 1, day) for month in months), expected)


def _existing(numbers: Iterable[tuple[int, int, int]], expected: Expectation) -> date:
    """The expected one of the dates that exist."""
    days = set()
    for year, month, day in numbers:
        try:
            days.add(date(year, month, day))
        except ValueError:
            continue
    if not days:
        raise _RefusedError(UnreadableReason.NO_SUCH_DAY)
    return expected.choose(days, expected.shown.date())


def _year(digits: str) -> int:
    year = int(digits) + (2000 if len(digits) == 2 else 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _RefusedError(UnreadableReason.UNKNOWN)
    return year


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise _RefusedError(UnreadableReason.NO_SUCH_DAY) from None

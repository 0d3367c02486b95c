"""The dates of a column, whose order of day and month is decided over the whole column."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import TypeAlias


class Order(StrEnum):
    """The order in numeric dates that could be read in two ways."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    UNCLEAR = "unclear"
    """Some dates can be read in two ways, and none says in which: it must be asked."""


@dataclass(frozen=True, slots=True)
class ColumnDates:
    """A date for each cell; None for one that is empty or not understood."""

    dates: Sequence[date | None]
    order: Order | None
    """None if no date of the column needs an order."""


_BEFORE = r"(?:[^\W\d]+\.?,?\s+){0,2}"
_REST = r"(?P<rest>(?:[\s,;@(–-].*)?)"
#: A year behind the name of a month. Of two digits, so that it is no hour: "5 Nov 10am".
_YEAR = r"(?:,?[\s/-]+(?:del?\s+)?'?(?P<year>\d{4}|2\d)(?![\d:.h]|\s*(?:[ap]\.?m\b|uhr|h\b)))?"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?P<rest>(?:[T ,].*)?)")
_NUMBERS = re.compile(
    rf"{_BEFORE}(\d{{1,2}})([/.-])\s?(\d{{1,2}})\2\s?(\d{{4}}|\d{{2}})(?P<rest>(?:,?\s.*)?)"
)
_TWO_NUMBERS = re.compile(rf"{_BEFORE}(\d{{1,2}})([/.-])\s?(\d{{1,2}})\.?(?P<rest>(?:,?\s.*)?)")
_DAY_MONTH = re.compile(
    rf"{_BEFORE}(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|[.ºo])?[\s/-]*(?:of\s+|de\s+)?"
    rf"(?P<month>[^\W\d]{{3,}})\.?{_YEAR}{_REST}",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"{_BEFORE}(?P<month>[^\W\d]{{3,}})\.?[\s-]*(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?![\d:/]){_YEAR}{_REST}",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
#: Day 0 of spreadsheet programs, and the days that are dates of our time.
_DAY_0 = date(1899, 12, 30)
_SERIALS = range(36526, 73051)  # 2000 to 2099
_YEARS = range(1990, 2100)

#: The first letters of the months in English, German, French and Spanish, and what follows them.
_MONTHS = (
    "jan(?:uary|uar|v(?:ier)?)?|jän(?:ner)?|ene(?:ro)?",
    "feb(?:ruary|ruar|rero)?|f[ée]v(?:r(?:ier)?)?",
    "mar(?:ch|s|zo)?|mär(?:z)?|mrz|maerz",
    "apr(?:il)?|avr(?:il)?|abr(?:il)?",
    "may(?:o)?|mai",
    "june?|juni|juin|junio",
    "july?|juli|juil(?:let)?|julio",
    "aug(?:ust)?|ao[uû]t?|ago(?:sto)?",
    "sept?(?:ember|embre|iembre|t)?|set(?:iembre)?",
    "oct(?:ober|obre|ubre)?|okt(?:ober)?",
    "nov(?:ember|embre|iembre)?",
    "dec(?:ember|embre)?|dez(?:ember)?|d[ée]c(?:embre)?|dic(?:iembre)?",
)
_MONTH = tuple(map(re.compile, _MONTHS))

YearOf: TypeAlias = Callable[[int, int], date | None]
"""The date of a month and a day without a year; None if there is none."""


def read_column(
    cells: Sequence[str], order: Order | None = None, today: date | None = None
) -> ColumnDates:
    """The dates of all cells. `order` is what the person, or the kind of file, says.

    With `today`, those without a year are the latest that are not after it, else they are not read.
    """
    decided = order or order_in(cells, without_year=today is not None)
    year_of = None if today is None else partial(latest_day, today)
    dates = [read_cell(cell, decided, year_of)[0] for cell in cells]
    return ColumnDates(dates, decided)


def read_cell(cell: str, order: Order | None, year_of: YearOf | None) -> tuple[date | None, str]:
    """The date with which a cell begins, and what follows it."""
    cell = cell.strip()
    if order is Order.UNCLEAR and _is_ambiguous(cell):
        return None, cell
    return _date(cell, order is Order.DAY_FIRST, year_of)


def latest_day(latest: date, month: int, day: int) -> date | None:
    """The last day of this name that is not after `latest`."""
    years = range(latest.year, latest.year - 5, -1)  # a leap day is there every four years
    days = (_made(year, month, day) for year in years)
    return next((found for found in days if found is not None and found <= latest), None)


def first_day(earliest: date, month: int, day: int) -> date | None:
    """The first day of this name that is not before `earliest`."""
    days = (_made(year, month, day) for year in range(earliest.year, earliest.year + 5))
    return next((found for found in days if found is not None and found >= earliest), None)


def has_no_year(cell: str) -> bool:
    """Whether a cell is a date that lacks its year."""
    with_year = _date(cell.strip(), True, None)[0]
    order = Order.DAY_FIRST
    return (
        with_year is None and read_cell(cell, order, lambda m, d: _made(2000, m, d))[0] is not None
    )


def order_in(cells: Sequence[str], *, without_year: bool = False) -> Order | None:
    """What the cells themselves say: a figure above 12 is a day, a point is never American."""
    firsts, seconds, is_dotted = [], [], False
    for cell in map(str.strip, cells):
        found = _NUMBERS.fullmatch(cell) or (without_year and _TWO_NUMBERS.fullmatch(cell))
        if found:
            firsts.append(int(found[1]))
            seconds.append(int(found[3]))
            is_dotted = is_dotted or found[2] == "."
    if not firsts:
        return None
    day_first, month_first = max(firsts) > 12, max(seconds) > 12
    if day_first != month_first:
        return Order.DAY_FIRST if day_first else Order.MONTH_FIRST
    if day_first or not is_dotted:
        return Order.UNCLEAR
    return Order.DAY_FIRST


def _is_ambiguous(cell: str) -> bool:
    found = _NUMBERS.fullmatch(cell) or _TWO_NUMBERS.fullmatch(cell)
    return found is not None and int(found[1]) <= 12 and int(found[3]) <= 12


def _date(cell: str, is_day_first: bool, year_of: YearOf | None) -> tuple[date | None, str]:
    if found := _ISO.fullmatch(cell):
        return _made(int(found[1]), int(found[2]), int(found[3])), found["rest"]
    if found := _NUMBERS.fullmatch(cell):
        return _of_year(int(found[4]), *_month_and_day(found, is_day_first)), found["rest"]
    if found := _DAY_MONTH.fullmatch(cell) or _MONTH_DAY.fullmatch(cell):
        return _named(found, year_of)
    if year_of is not None and (found := _TWO_NUMBERS.fullmatch(cell)):
        if found[2] == ".":  # never American; "10.30" is a time
            return year_of(int(found[3]), int(found[1])), found["rest"]
        return year_of(*_month_and_day(found, is_day_first)), found["rest"]
    return _of_serial(cell)


def _of_serial(cell: str) -> tuple[date | None, str]:
    """The date of a number with which spreadsheet programs store it, and its time of day."""
    if not _SERIAL.fullmatch(cell) or int(float(cell)) not in _SERIALS:
        return None, cell
    minutes = round(float(cell) % 1 * 24 * 60)
    rest = f"{minutes // 60}:{minutes % 60:02}" if minutes else ""
    return _DAY_0 + timedelta(days=int(float(cell))), rest


def _month_and_day(found: re.Match[str], is_day_first: bool) -> tuple[int, int]:
    first, second = int(found[1]), int(found[3])
    if first > 12 or second > 12:  # then only one way is left
        is_day_first = first > 12
    return (second, first) if is_day_first else (first, second)


def _named(found: re.Match[str], year_of: YearOf | None) -> tuple[date | None, str]:
    """A date with the name of its month."""
    month, day = _number_of(found["month"]), int(found["day"])
    if found["year"]:
        return _of_year(int(found["year"]), month, day), found["rest"]
    if month and year_of is not None:
        return year_of(month, day), found["rest"]
    return None, found.string


def _number_of(word: str) -> int:
    """The number of a month by its name; 0 for another word."""
    lower = word.lower()
    return next((n for n, month in enumerate(_MONTH, 1) if month.fullmatch(lower)), 0)


def _of_year(year: int, month: int, day: int) -> date | None:
    """The date in a year that may be written with two digits."""
    return _made(year + 2000 if year < 100 else year, month, day)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None

"""The dates of a column, whose order of day and month is decided over the whole column."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


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


_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s.*)?")
_DAY_MONTH = re.compile(
    r"(?:\w+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([^\W\d]{3,})\.?,?[\s-]+(\d{4})\b.*"
)
_MONTH_DAY = re.compile(
    r"(?:\w+,?\s+)?([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b.*"
)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
#: Day 0 of spreadsheet programs, and the days that are dates of our time.
_DAY_0 = date(1899, 12, 30)
_SERIALS = range(36526, 73051)  # 2000 to 2099
_YEARS = range(1990, 2100)

#: The first letters of the months in English, German, French and Spanish.
_MONTHS = (
    ("jan", "jän", "ene"),
    ("feb", "fév", "fev"),
    ("mar", "mär", "mrz"),
    ("apr", "avr", "abr"),
    ("may", "mai"),
    ("jun", "juin"),
    ("jul", "juil"),
    ("aug", "aoû", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt"),
    ("nov",),
    ("dec", "dez", "déc", "dic"),
)


def read_column(cells: Sequence[str], order: Order | None = None) -> ColumnDates:
    """The dates of all cells. `order` is what the person, or the kind of file, says."""
    decided = order or _order(cells)
    is_day_first = decided is Order.DAY_FIRST
    dates = [
        None if decided is Order.UNCLEAR and _is_ambiguous(cell) else _date(cell, is_day_first)
        for cell in map(str.strip, cells)
    ]
    return ColumnDates(dates, decided)


def _order(cells: Sequence[str]) -> Order | None:
    """What the cells themselves say: a figure above 12 is a day, a point is never American."""
    firsts, seconds, is_dotted = [], [], False
    for cell in map(str.strip, cells):
        if found := _NUMBERS.fullmatch(cell):
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
    found = _NUMBERS.fullmatch(cell)
    return found is not None and int(found[1]) <= 12 and int(found[3]) <= 12


def _date(cell: str, is_day_first: bool) -> date | None:
    if found := _ISO.fullmatch(cell):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(cell):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if first > 12 or second > 12:  # then only one way is left
            is_day_first = first > 12
        day, month = (first, second) if is_day_first else (second, first)
        return _made(year + 2000 if year < 100 else year, month, day)
    if found := _DAY_MONTH.fullmatch(cell):
        return _made(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_DAY.fullmatch(cell):
        return _made(int(found[3]), _month(found[1]), int(found[2]))
    if _SERIAL.fullmatch(cell) and int(float(cell)) in _SERIALS:
        return _DAY_0 + timedelta(days=int(float(cell)))
    return None


def _month(word: str) -> int:
    lower = word.lower()
    for number, starts in enumerate(_MONTHS, 1):
        if any(lower.startswith(start) for start in starts):
            return number
    return 0


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None

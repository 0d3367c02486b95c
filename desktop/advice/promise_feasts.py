"""Feasts in expressions of time: "before Christmas", "in the new year", "the third Advent".

A feast is the coming one. One that is almost a year away has just been, and is not understood.
"""

import re
from datetime import date, timedelta

from desktop.advice.promise_days import Days, Period, one_day
from desktop.advice.promise_terms import NTH

_DAY = timedelta(days=1)
#: A feast that is further away has just been.
_FURTHEST = timedelta(days=335)
#: From this month on "the festive season" is the coming one.
_SEASON_NAMED_FROM = 10

#: Feasts of one day, with month and day.
_FEASTS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new years eve": (12, 31),
    "new years day": (1, 1),
    "epiphany|three kings(?: day)?": (1, 6),
    "saint nicholas(?: day)?": (12, 6),
    "constitution day": (12, 6),
    "immaculate conception": (12, 8),
    "all saints(?: day)?": (11, 1),
}
#: "After the Christmas holidays" depends on the place.
_NOT_ITSELF = r"(?! (?:holidays?|break|vacation|shutdown|closure|party|market|dinner|lunch|card)\b)"

#: What ends one year and begins the next.
_FEAST = "|".join(_FEASTS)
_HOLIDAY = (
    r"(?<!in the )(?<!in )(?<!of the )(?<!of )"
    rf"(?P<holiday>christmas|xmas|new years?|festive season){_NOT_ITSELF}"
)
_BETWEEN = "between christmas and (?:the )?new years?(?: day| eve)?"
_ADVENT = rf"(?P<nth>{'|'.join(NTH)}) (?:sunday (?:of|in) )?advent(?: sunday)?"
_FIRST_WEEK = rf"(?P<nth>{'|'.join(NTH)}) week of (?:the )?(?P<which>new|next|coming) year"


def _feast(match: re.Match[str], days: Days) -> Period:
    month, day = next(at for words, at in _FEASTS.items() if re.fullmatch(words, match.group()))
    return one_day(_coming(month, day, days))


def _holiday(match: re.Match[str], days: Days) -> Period:
    """Christmas, the new year, or all that is between them."""
    name = match["holiday"]
    if name == "festive season":
        return _season(days)
    if name.startswith("new"):
        return Period(day := _coming(1, 1, days), day, holiday=True)
    second = _coming(12, 26, days)
    return Period(second - _DAY, second, holiday=True)


def _between(_match: re.Match[str], days: Days) -> Period:
    """The working days from Christmas to the end of the year."""
    end = _coming(12, 31, days)
    return Period(days.calendar.roll(end.replace(day=27)), days.calendar.roll_back(end))


def _advent(match: re.Match[str], days: Days) -> date:
    """A Sunday of Advent; the fourth is the last one before Christmas Day."""
    number = NTH[match["nth"]] % 4
    if NTH[match["nth"]] > 3:
        raise ValueError(number)
    eve = date(days.said_on.year, 12, 24)
    fourth = eve - timedelta(days=(eve.weekday() + 1) % 7)
    sunday = fourth - timedelta(weeks=3 - number)
    if sunday - days.said_on > _FURTHEST:
        raise ValueError(sunday)
    return sunday


def _week_of_next_year(match: re.Match[str], days: Days) -> Period:
    """ "the first week of the new year", by its first working day."""
    nth = NTH[match["nth"]]
    if nth < 0:
        raise ValueError(nth)
    is_begun = match["which"] == "new" and days.said_on.month == 1
    return days.nth_week(nth, date(days.said_on.year + (not is_begun), 1, 1))


def _season(days: Days) -> Period:
    """From Christmas to the new year; in Spain to Epiphany."""
    last = (1, 6) if days.calendar.country == "ES" else (1, 1)
    if days.said_on > date(days.said_on.year, *last) and days.said_on.month < _SEASON_NAMED_FROM:
        raise ValueError(days.said_on)
    end = _coming(*last, days)
    return Period(date(end.year - 1, 12, 25), end, holiday=True)


def _coming(month: int, day: int, days: Days) -> date:
    """The next such date, today or later. Raises ValueError if it was less than a month ago."""
    this = date(days.said_on.year, month, day)
    coming = this if this >= days.said_on else this.replace(year=this.year + 1)
    if coming - days.said_on > _FURTHEST:
        raise ValueError(coming)
    return coming


#: Patterns in the order in which they are looked for.
RULES = (
    (_FEAST, _feast),
    (_BETWEEN, _between),
    (_ADVENT, _advent),
    (_FIRST_WEEK, _week_of_next_year),
    (_HOLIDAY, _holiday),
)

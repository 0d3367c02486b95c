"""The day and the time of day that a sentence names, and the day by which something is wanted."""

import re
from collections.abc import Iterator
from datetime import date, time

from desktop.advice.promise_days import Days, Period
from desktop.advice.promise_expressions import MARK, expression_of, read_expressions
from desktop.advice.promise_words import plain_words

_CLOCK = re.compile(
    r"(?<![\d.:/])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?"
    r"(?:\s*(?:-|–|to|until)\s*\d{1,2}(?:[:.h]\d\d)?)?\s*(?P<half>[ap])\.?m\b"
    r"|(?<![\d.:/])(?P<hour24>\d{1,2}):(?P<minute24>\d\d)(?![\d:])"
    r"|\bat\s+(?P<hour_at>\d{1,2})(?:\.(?P<minute_at>\d\d)(?!\.?\d))?"
    r"(?:\s*o'?clock)?(?=\s*(?:[,;!?)]|\.(?!\d)|$|on\b|in\b|with\b|for\b|to\b|at\b))"
    r"|(?<![\d.:/])(?P<hour_clock>\d{1,2})\s*o'?clock"
    r"|\b(?P<noon>noon|midday)\b",
    re.IGNORECASE,
)
#: "At 2" is in the afternoon: nobody is invited for these hours of the night.
_AFTERNOON = range(1, 7)
#: "Monday or Tuesday", of which the promise reader takes the last.
_SEVERAL = re.compile(r"\b(?:or|to|and|until)\b|[a-z] ?[-/] ?[a-z]")
#: "27-03-2026", as in India.
_DASHED = re.compile(r"(?<![\d-])(\d{1,2})-(\d{1,2})-(20\d\d)(?![\d-])")
_BY = re.compile(
    r"\b(?:by|until|till|before|on|within|latest|than|expires?|valid|deadline|is) (?:\S+ ){0,2}$"
)


def day_named(sentence: str, days: Days) -> date | None:
    """The one day that a sentence names; None without one and with several."""
    found = {
        period.first
        for _, period, words in _periods(sentence, days)
        if period.first == period.last
        and not period.counted
        and period.first >= days.said_on
        and not _SEVERAL.search(words)
    }
    return found.pop() if len(found) == 1 else None


def day_by(sentence: str, days: Days) -> date | None:
    """The day by which an answer is wanted: the last one of the period after "by" or the like."""
    found = [period.last for before, period, _ in _periods(sentence, days) if _BY.search(before)]
    return max((day for day in found if day >= days.said_on), default=None)


def time_named(sentence: str) -> time | None:
    """The time of day that a sentence names first; None without one and with alternatives."""
    found = [(match, at) for match in _CLOCK.finditer(sentence) if (at := _time(match)) is not None]
    if not found:
        return None
    between = sentence[found[0][0].end() : found[-1][0].start()]
    return None if re.search(r"\bor\b", between) else found[0][1]


def ends_of_times(sentence: str) -> Iterator[int]:
    """Where the times of day end that a sentence names."""
    return (match.end() for match in _CLOCK.finditer(sentence) if _time(match) is not None)


def _periods(sentence: str, days: Days) -> Iterator[tuple[str, Period, str]]:
    """The text before each expression of time, its period and its words."""
    dated = _DASHED.sub(r"\1/\2/\3", sentence)
    text, found = read_expressions(plain_words(dated), days)
    for mark in re.finditer(MARK, text):
        one = expression_of(mark.group(), found)
        if one.period is not None:
            yield text[: mark.start()], one.period, one.text


def _time(match: re.Match[str]) -> time | None:
    if match["noon"]:
        return time(12)
    hour = int(match["hour"] or match["hour24"] or match["hour_at"] or match["hour_clock"])
    minute = int(match["minute"] or match["minute24"] or match["minute_at"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    elif not match["hour24"] and not match["hour"] and hour in _AFTERNOON:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None

"""The day and the time of day that a sentence names, and the day by which something is wanted.

Days are read in English; a sentence in another language is put into English first.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from desktop.advice.promise_days import Days, Period
from desktop.advice.promise_expressions import MARK, expression_of, read_expressions
from desktop.advice.promise_languages.translation import words_in_english
from desktop.advice.promise_words import plain_words
from desktop.core.kinds import LetterLanguage
from desktop.core.spoken_times import AFTERNOON, SpokenTime, in_digits

#: "Monday or Tuesday", of which the promise reader takes the last.
_SEVERAL = re.compile(r"\b(?:or|to|and|until)\b|[a-z] ?[-/] ?[a-z]")
#: "27-03-2026", as in India.
_DASHED = re.compile(r"(?<![\d-])(\d{1,2})-(\d{1,2})-(20\d\d)(?![\d-])")
_BY = re.compile(
    r"\b(?:by|until|till|before|on|within|latest|than|expires?|valid|deadline|is) (?:\S+ ){0,2}$"
)
_BEFORE = re.compile(r"\b(?:before|prior to|ahead of) (?:the )?$")
_AFTER = re.compile(r"\b(?:after|following) (?:the )?$")


@dataclass(frozen=True, slots=True)
class Clock:
    """How times of day are written."""

    times: re.Pattern[str]
    afternoon: frozenset[str]
    """First letters or words of what makes an hour one of the afternoon."""
    alternatives: re.Pattern[str]
    language: LetterLanguage

    @classmethod
    def of(cls, table: Mapping[str, Any], language: LetterLanguage) -> "Clock":
        """By the section `clock` of a grammar. Raises KeyError."""
        patterns = [
            re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>_{number}>", one)
            for number, one in enumerate(table["patterns"])
        ]
        return cls(
            re.compile("|".join(patterns), re.IGNORECASE),
            frozenset(table["afternoon"]),
            re.compile(table["alternatives"], re.IGNORECASE),
            language,
        )

    def in_digits(self, sentence: str) -> str:
        """The sentence with the times of day that it says in words in digits: "14:30"."""
        return in_digits(sentence, self.language, _written)

    def named(self, sentence: str) -> time | None:
        """The time of day that a sentence names first; None without one and with alternatives."""
        sentence = self.in_digits(sentence)
        matches = self.times.finditer(sentence)
        found = [(one, at) for one in matches if (at := self._time(one)) is not None]
        if not found:
            return None
        between = sentence[found[0][0].end() : found[-1][0].start()]
        return None if self.alternatives.search(between) else found[0][1]

    def ends(self, sentence: str) -> Iterator[int]:
        """Where the times of day end that a sentence with digits names."""
        return (one.end() for one in self.times.finditer(sentence) if self._time(one) is not None)

    def _time(self, match: re.Match[str]) -> time | None:
        found = {
            name.rpartition("_")[0]: value for name, value in match.groupdict().items() if value
        }
        if "noon" in found:
            return time(12)
        hour = int(found.get("hour") or found["spoken"])
        minute = int(found.get("minute", 0))
        if half := found.get("half", "").casefold():
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if self._is_afternoon(half) else 0)
        elif "spoken" in found and hour in AFTERNOON:
            hour += 12
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def _is_afternoon(self, half: str) -> bool:
        return any(half.startswith(one) for one in self.afternoon)


def _written(spoken: SpokenTime) -> str:
    """On 24 hours and with two digits each, as all languages have them.

    Midnight, of which day is not said, is 24:00: as such, `named` reads no time of it.
    """
    if spoken.is_midnight:
        return "24:00"
    return "{:02}:{:02}".format(*spoken.on_24_hours)


def day_named(
    sentence: str, days: Days, language: LetterLanguage = LetterLanguage.ENGLISH
) -> date | None:
    """The one day that a sentence names; None without one and with several."""
    found = {
        period.first
        for before, period, words, _ in _periods(sentence, days, language)
        if period.first == period.last
        and not (period.counted or period.holiday or _AFTER.search(before))
        and period.first >= days.said_on
        and not _SEVERAL.search(words)
    }
    return found.pop() if len(found) == 1 else None


def day_by(
    sentence: str, days: Days, language: LetterLanguage = LetterLanguage.ENGLISH
) -> date | None:
    """The day by which an answer is wanted: the last one of the period after "by" or the like.

    "Before Friday" is the working day before, as in promises; "before Friday noon" is Friday.
    """
    found = [
        days.calendar.roll_back(period.first - timedelta(days=1))
        if period.holiday
        or (_BEFORE.search(before) and not (period.counted or after.startswith(" aside")))
        else period.last
        for before, period, _, after in _periods(sentence, days, language)
        if _BY.search(before) and not _AFTER.search(before)
    ]
    return max((day for day in found if day >= days.said_on), default=None)


def _periods(
    sentence: str, days: Days, language: LetterLanguage
) -> Iterator[tuple[str, Period, str, str]]:
    """The text before each expression of time, its period, its words, and the text after it."""
    if language is not LetterLanguage.ENGLISH:
        sentence = words_in_english(sentence, days.said_on, language)
    dated = _DASHED.sub(r"\1/\2/\3", sentence)
    text, found = read_expressions(plain_words(dated), days)
    for mark in re.finditer(MARK, text):
        one = expression_of(mark.group(), found)
        if one.period is not None:
            yield text[: mark.start()], one.period, one.text, text[mark.end() :]

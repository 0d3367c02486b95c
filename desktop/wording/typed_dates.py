"""Typed dates in the interface's language, as `core.typed_dates` reads them: in English."""

import re
from functools import cache

from PySide6.QtCore import QLocale

from desktop.core.fold import fold
from desktop.core.spoken_days import in_english_terms
from desktop.core.spoken_times import in_digits
from desktop.wording import dates, languages

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
#: A word with the point of an abbreviation, or a number with the sign of an ordinal: "24.", "1er".
_PART = re.compile(r"\b1er\b|[^\W\d_]+\.?|\d+\.(?=\s*[^\W\d_])")
#: Longer texts are no dates.
_MAX_CHARACTERS = 200
#: In Spanish, "ago" is also August.
_IS_AGO = re.compile(r"\d (?:hours|days|weeks|months|years) $")
#: Words between the parts of a date: "el 24 de noviembre", "den 24. November", "le 24 novembre".
_FILLERS = {
    "de": ("am", "den", "der", "gegen", "um"),
    "es": ("a", "al", "de", "del", "el", "la", "las"),
    "fr": ("a", "le", "du", "vers"),
}
#: Where they stand in no phrase that `core.spoken_times` reads, as in "12 Uhr mittags".
_TIMES = {
    "de": {"mittag": "noon", "mittags": "noon", "mitternacht": "midnight"},
    "es": {"mediodia": "noon", "medianoche": "midnight"},
    "fr": {"midi": "noon", "minuit": "midnight"},
}


def in_english(text: str) -> str:
    """`text` with its days and months in English, and times that are said in words in digits.

    Other words stay as they are.
    """
    language = languages.current()
    if language == languages.ENGLISH or len(text) > _MAX_CHARACTERS:
        return text
    days, months, others = _words(language)
    text = in_digits(text, language, lambda spoken: spoken.as_said, is_field=True)
    text = in_english_terms(text, language)

    def replaced(match: re.Match[str]) -> str:
        part = match[0]
        if part[0].isdecimal():
            return part.rstrip(".er")
        word = fold(part.rstrip("."))
        if word == "ago" and _IS_AGO.search(text[: match.start()]):
            return part
        # "mar" is Tuesday and March in Spanish: after the number of a day it is the month.
        is_after_number = bool(re.search(r"\d(?:er)?\W*(?:d[eu]l?\s+)?$", text[: match.start()]))
        tables = (months, days, others) if is_after_number else (days, months, others)
        return next((table[word] for table in tables if word in table), part)

    return " ".join(_PART.sub(replaced, text).split())


@cache
def _words(language: str) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """The names of days and of months, and the other words, folded and without points."""
    locale = dates.locale()
    days = {
        _bare(name): english
        for number, english in enumerate(_DAYS, 1)
        for form in _FORMATS
        for name in (locale.dayName(number, form), locale.standaloneDayName(number, form))
    }
    months = {
        _bare(name): english
        for number, english in enumerate(_MONTHS, 1)
        for form in _FORMATS
        for name in (locale.monthName(number, form), locale.standaloneMonthName(number, form))
    }
    others = dict.fromkeys(_FILLERS.get(language, ()), "") | _TIMES.get(language, {})
    return days, months, others


def _bare(name: str) -> str:
    return fold(name.rstrip("."))

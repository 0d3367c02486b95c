"""How dates, times and numbers are written: names in the interface's language, the rest as the
system's region does it.

Someone in Germany with an English interface sees "Tue 24 November, 13:30" and "1,234"; in the
United States "Tue, Nov 24, 1:30 PM".
"""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

from desktop.wording import languages

#: Where nothing is known of the region, as in tests.
_NEUTRAL = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_SHORT = QLocale.FormatType.ShortFormat
_HALVES = {True: "h:mm AP", False: "HH:mm"}


class Region(NamedTuple):
    """What differs between regions. `locale` has the names of days and months."""

    locale: QLocale
    time_pattern: str
    is_month_first: bool
    """Whether the month stands before the day: "Nov 24"."""
    first_day: int
    """The first day of the week, from 1 (Monday) to 7."""


def region() -> Region:
    """The region of the system, in the language in use."""
    return _region(languages.current())


def use_language(choice: str = "") -> None:
    """Use a language, by default that of the system, and let Qt's widgets follow its region."""
    languages.use(choice)
    if QLocale.system().language() is not QLocale.Language.C:
        QLocale.setDefault(region().locale)


@cache
def _region(language: str) -> Region:
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        system = _NEUTRAL
    locale = QLocale(QLocale.codeToLanguage(language), system.territory())
    time_pattern = locale.timeFormat(_SHORT)
    is_halved = _is_halved(system.timeFormat(_SHORT))
    if _is_halved(time_pattern) != is_halved:
        time_pattern = _HALVES[is_halved]
    is_same = system.language() is locale.language()
    written = (system if is_same else locale).dateFormat(QLocale.FormatType.LongFormat)
    return Region(
        locale=locale,
        time_pattern=time_pattern,
        is_month_first=language == languages.ENGLISH and 0 <= written.find("M") < _day_at(written),
        first_day=system.firstDayOfWeek().value,
    )


def _is_halved(pattern: str) -> bool:
    """Whether times have twelve hours, with AM and PM."""
    return "a" in pattern.casefold()


def _day_at(pattern: str) -> int:
    """Where the day of the month stands in a pattern, not the day of the week."""
    without_weekday = pattern.replace("dddd", "****").replace("ddd", "***")
    return without_weekday.find("d")

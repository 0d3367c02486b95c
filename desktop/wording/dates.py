"""Days and times in words: how far away, and which day.

The patterns are those of `QLocale`. Translators may reorder their parts and change the signs in
between; in English, regions that write the month first have patterns of their own.
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.core.patterns import pattern
from desktop.wording import languages
from desktop.wording.counts import counts
from desktop.wording.region import region

_YEAR_MATTERS_AFTER = 300  # days: ten months, when a month's name alone begins to mislead
_DAYS_UP_TO = 13
_WEEKS_UP_TO = 59
# The day in a pattern, by language, where the first of a month is an ordinal: "1er mars".
_FIRST_OF_MONTH = {"fr": "d'er'"}
_DAY_IN_PATTERN = pattern(r"(?<!d)d(?!d)")


def locale() -> QLocale:
    """The locale of numbers, and of the names of days and months."""
    return region().locale


def day(on: date, today: date | None = None) -> str:
    """ "Tue 31 March"; with the year when `today` is given and about ten months away or more."""
    if today is not None and abs((on - today).days) > _YEAR_MATTERS_AFTER:
        return full_day(on)
    #: A date. Keep ddd (Tue), d and MMMM (November) or MMM; change their order and the signs.
    pattern = QCoreApplication.translate("Dates", "ddd d MMMM")
    return _spelt(on, pattern, "ddd, MMM d")


def short_day(on: date) -> str:
    """ "Tue 31 Mar 2026", as fields show it: unambiguous in every country."""
    pattern = QCoreApplication.translate("Dates", "ddd d MMM yyyy")
    return _spelt(on, pattern, "ddd, MMM d, yyyy")


def full_day(on: date) -> str:
    """ "Tue 31 March 2026", always with its year."""
    pattern = QCoreApplication.translate("Dates", "ddd d MMMM yyyy")
    return _spelt(on, pattern, "ddd, MMM d, yyyy")


def full_date(on: date) -> str:
    """ "31 March 2026", where the weekday is shown separately."""
    return _spelt(on, QCoreApplication.translate("Dates", "d MMMM yyyy"), "MMMM d, yyyy")


def day_and_month(on: date) -> str:
    """ "2 Mar", below the columns of a chart."""
    return _spelt(on, QCoreApplication.translate("Dates", "d MMM"), "MMM d")


def weekday(on: date) -> str:
    """ "Tuesday"."""
    return _spelt(on, "dddd")


def weekday_letter(on: date) -> str:
    """ "T", for a column of a calendar."""
    return locale().dayName(on.isoweekday(), QLocale.FormatType.NarrowFormat)


def long_day(on: date) -> str:
    """ "Sunday 22 November", for headings."""
    return _spelt(on, QCoreApplication.translate("Dates", "dddd d MMMM"), "dddd, MMMM d")


def month(on: date, today: date) -> str:
    """ "March", with the year if it is another one than today's."""
    pattern = (
        QCoreApplication.translate("Dates", "MMMM")
        if on.year == today.year
        else QCoreApplication.translate("Dates", "MMMM yyyy")
    )
    return _spelt(on, pattern)


def near_day(on: date, today: date) -> str:
    """ "today", "tomorrow", the weekday's name within the coming week, else as `day`."""
    ahead = (on - today).days
    if 1 < ahead < 7:
        return _spelt(on, "dddd")
    return relative(on, today) if ahead in {0, 1} else day(on, today)


def relative(on: date, today: date) -> str:
    """How far away: in days up to 13, then in weeks, from two months on in months (rounded)."""
    ahead = (on - today).days
    if ahead == 0:
        return QCoreApplication.translate("Dates", "today")
    if ahead == 1:
        return QCoreApplication.translate("Dates", "tomorrow")
    if ahead == -1:
        return QCoreApplication.translate("Dates", "yesterday")
    far = abs(ahead)
    if far <= _DAYS_UP_TO:
        return counts.days_ahead(far) if ahead > 0 else counts.days_ago(far)
    if far <= _WEEKS_UP_TO:
        weeks = round(far / 7)
        return counts.weeks_ahead(weeks) if ahead > 0 else counts.weeks_ago(weeks)
    months = round(far / 30.44)
    return counts.months_ahead(months) if ahead > 0 else counts.months_ago(months)


def when(on: date, today: date) -> str:
    """Both: "in 4 days · Tue 31 March"."""
    return QCoreApplication.translate("Dates", "{relative} · {day}").format(
        relative=relative(on, today), day=day(on, today)
    )


def week_start(on: date) -> date:
    """The first day of the week of `on`, which is a Sunday in some regions."""
    return on - timedelta(days=(on.isoweekday() - region().first_day) % 7)


def clock_time(at: time) -> str:
    """ "09:00", or "9:00 AM"."""
    used = region()
    return used.locale.toString(QTime(at.hour, at.minute), used.time_pattern)


def at_start(text: str) -> str:
    """`text` as it stands at the start of a line: "In 4 days · Tue 31 March"."""
    return text[:1].upper() + text[1:]


def when_at(at: datetime, today: date) -> str:
    """ "in 4 days · Tue 31 March, 09:00" for a local time."""
    return QCoreApplication.translate("Dates", "{when}, {time}").format(
        when=when(at.date(), today), time=clock_time(at.time())
    )


def length(minutes: int) -> str:
    """ "45 minutes", "1 hour", "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = ([counts.hours(hours)] if hours else []) + ([counts.minutes(rest)] if rest else [])
    return " ".join(parts)


def _spelt(on: date, pattern: str, month_first: str = "") -> str:
    """`on` in a pattern, or in the other one where English is written with the month first."""
    used = region()
    chosen = month_first if month_first and used.is_month_first else pattern
    if on.day == 1 and (ordinal := _FIRST_OF_MONTH.get(languages.current())):
        chosen = _DAY_IN_PATTERN.sub(ordinal, chosen)
    return used.locale.toString(QDate(on.year, on.month, on.day), chosen)

"""A typed day and time that stands beside what a field has shown."""

from collections.abc import Callable
from datetime import datetime

from desktop.core.typed_dates import Reading
from desktop.wording import dates


def typed_over(
    text: str, shown: datetime, parse: Callable[[str, datetime], Reading]
) -> datetime | None:
    """What was typed in place of one part of the shown value, if it says both parts.

    A click selects the day or the time, so that “thu 14:00” becomes “thu 14:00, 10:00”.
    """
    other = shown.replace(minute=(shown.minute + 1) % 60)
    rest = text.removesuffix(dates.clock_time(shown.time()))
    typed = parse(rest.strip(" ,"), other)
    if isinstance(typed, datetime) and typed.time() != other.time():
        return typed
    rest = text.removeprefix(dates.short_day(shown.date()))
    typed = parse(rest.strip(" ,"), shown)
    if isinstance(typed, datetime) and typed.date() != shown.date():
        return typed
    return None

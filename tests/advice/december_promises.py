"""Promises made on Tuesday 1 December 2026, and what of them is read."""

from datetime import date

from desktop.advice.calendars import calendar_for
from desktop.advice.promise_words import read_promise

SAID = date(2026, 12, 1)
#: Not understood: no day.
UNREAD = "?"
#: Says nothing about a day.
NOTHING = "-"


def read_in_december(words: str, country: str, said_on: date = SAID) -> str:
    """The day that is read, `UNREAD` or `NOTHING`."""
    found = read_promise(words, said_on, calendar_for(country))
    if found.day is not None:
        return f"{found.day}"
    return UNREAD if found.unread else NOTHING

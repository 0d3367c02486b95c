"""What people promise, as a date: "by the end of the week" is that week's last working day."""

from datetime import date, timedelta
from enum import StrEnum

from desktop.advice.promise_days import Days
from desktop.core.workdays import WorkCalendar


class Promise(StrEnum):
    """Quick picks for a promise; `ON_DATE` and `IN_WORDS` need further input."""

    NOTHING = "nothing"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    TWO_WEEKS = "two_weeks"
    ON_DATE = "on_date"
    IN_WORDS = "in_words"


def promised_day(promise: Promise, said_on: date, calendar: WorkCalendar) -> date | None:
    """The last day of a quick pick made on `said_on`; None for the other options.

    A week ends on its last working day where the employer is. On a weekend, both "this week" and
    "next week" mean the following one. Two weeks are fourteen calendar days.
    """
    days = Days(said_on, calendar)
    return {
        Promise.THIS_WEEK: days.week(0).last,
        Promise.NEXT_WEEK: days.week(1).last,
        Promise.TWO_WEEKS: said_on + timedelta(weeks=2),
    }.get(promise)

"""What people promise, as a date: "by the end of the week" is that week's last working day."""

from datetime import date, timedelta
from enum import StrEnum

from desktop.advice.promise_days import Days
from desktop.core.workdays import WorkCalendar


class Promise(StrEnum):
    """What can be picked; two of them go on with a date or with words."""

    NOTHING = "nothing"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    TWO_WEEKS = "two_weeks"
    ON_DATE = "on_date"
    IN_WORDS = "in_words"


def promised_day(promise: Promise, said_on: date, calendar: WorkCalendar) -> date | None:
    """The last day of what was promised on `said_on`; None for nothing, or for a date of one's own.

    A week ends on its last working day where the employer is. Said on the weekend, both "this week"
    and "next week" are the one that follows. Two weeks are fourteen calendar days.
    """
    days = Days(said_on, calendar)
    return {
        Promise.THIS_WEEK: days.week(0).last,
        Promise.NEXT_WEEK: days.week(1).last,
        Promise.TWO_WEEKS: said_on + timedelta(weeks=2),
    }.get(promise)

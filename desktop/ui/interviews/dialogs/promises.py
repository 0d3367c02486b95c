"""What people promise, as a date: "by the end of the week" is that week's last working day."""

from datetime import date, timedelta
from enum import StrEnum

from desktop.core.workdays import WorkCalendar

_DAY = timedelta(days=1)
_WEEK = 7


class Promise(StrEnum):
    """The promises that are picked rather than typed."""

    NOTHING = "nothing"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    TWO_WEEKS = "two_weeks"
    ON_DATE = "on_date"


def promised_day(promise: Promise, said_on: date, calendar: WorkCalendar) -> date | None:
    """The last day of what was promised on `said_on`; None for nothing, or for a date of one's own.

    A week ends on its last working day where the employer is. Said on the weekend, both "this week"
    and "next week" are the one that follows. Two weeks are fourteen calendar days.
    """
    if promise is Promise.THIS_WEEK:
        return _week_end(said_on, calendar)
    if promise is Promise.NEXT_WEEK:
        weekday = said_on
        for _ in range(_WEEK - 1):
            if weekday.weekday() not in calendar.weekend:
                break
            weekday -= _DAY
        return _week_end(weekday + _WEEK * _DAY, calendar)
    if promise is Promise.TWO_WEEKS:
        return said_on + 2 * _WEEK * _DAY
    return None


def _week_end(day: date, calendar: WorkCalendar) -> date:
    """The last working day of the week of `day`, never before `day`."""
    start = day
    for _ in range(_WEEK):
        if start.weekday() not in calendar.weekend:
            break
        start += _DAY
    last = start
    for _ in range(_WEEK - 1):
        if (last + _DAY).weekday() in calendar.weekend:
            break
        last += _DAY
    end = calendar.roll_back(last)
    return end if end >= day else calendar.roll(day)

"""When a reminder of a step comes if nothing else is wished."""

from datetime import date, datetime, time, timedelta

from desktop.actions.plan import DEFAULT_TIME, REMINDER_TIME
from desktop.core.moment import Moment
from desktop.models.queries import Queries

_QUARTER = timedelta(minutes=15)


def first_reminder(queries: Queries, now: Moment, day: date) -> datetime:
    """The chosen hour of `day` in local time; the next full quarter of an hour if that is past."""
    wanted = datetime.combine(day, time.fromisoformat(queries.setting(REMINDER_TIME, DEFAULT_TIME)))
    local = now.local
    if wanted > local:
        return wanted
    hour = local.replace(minute=0, second=0, microsecond=0)
    return hour + ((local - hour) // _QUARTER + 1) * _QUARTER

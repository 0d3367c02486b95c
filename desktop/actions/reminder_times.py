"""The time of day at which reminders come."""

from datetime import date, datetime, time, timedelta

from desktop.core.moment import Moment
from desktop.models.queries import Queries

#: The setting for the time of day at which reminders come, and what holds without it.
REMINDER_TIME = "reminder_time"
DEFAULT_TIME = "09:00"

_QUARTER = timedelta(minutes=15)


def due_time(
    queries: Queries, now: Moment, day: date, not_before: datetime | None = None
) -> datetime:
    """When the reminder for `day` comes, in local time: at the chosen hour, or at `not_before`.

    Where that has passed: the next full quarter of an hour.
    """
    wanted = datetime.combine(day, reminder_time(queries))
    wanted = max(wanted, not_before or wanted)
    local = now.local
    if wanted > local:
        return wanted
    hour = local.replace(minute=0, second=0, microsecond=0)
    return hour + ((local - hour) // _QUARTER + 1) * _QUARTER


def reminder_time(queries: Queries) -> time:
    return time.fromisoformat(queries.setting(REMINDER_TIME, DEFAULT_TIME))

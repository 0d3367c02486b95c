"""When a reminder is shown: from a wall time and what somebody prefers to an instant.

Two kinds of time meet here. A *step* is due at a wall time wherever its owner is: a follow-up that
is planned for nine o'clock comes at nine in Lisbon after a flight there. An *interview* happens at
an instant, in whatever zone: an hour before it is an hour before it. The zone
stored with a step says where it was planned; the zone stored with an interview makes its instant.

Everything here is a function of its arguments. The store knows what has been announced, and never
asks again about it: so a clock that is set back, or a journey west, makes nothing come twice.
"""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop.core.instants import ends_at, instant, starts_at
from desktop.core.kinds import InterviewMoment
from desktop.core.moment import Moment
from desktop.core.preferences import Preferences
from desktop.core.records import Interview

_DAY = timedelta(days=1)
_QUARTER = timedelta(minutes=15)

HOUR_BEFORE = timedelta(hours=1)
#: How long after the end of an interview the program asks how it went: many take longer.
ASKED_AFTER_END = timedelta(minutes=30)
#: Later than this the program does not ask any more how an interview went.
STILL_FRESH = timedelta(days=14)


class HoldRule(StrEnum):
    """What an announcement waits for."""

    DAY = "day"
    """For a day on which steps are announced, for the end of quiet hours and of a pause."""
    HOUR = "hour"
    """For the end of quiet hours and of a pause."""
    NONE = "none"
    """For nothing: it would come too late."""


HOLD_RULES = {
    InterviewMoment.DAY_BEFORE: HoldRule.HOUR,
    InterviewMoment.HOUR_BEFORE: HoldRule.NONE,
    InterviewMoment.AFTERWARDS: HoldRule.HOUR,
}


def next_allowed_time(
    at: datetime, here: str, prefs: Preferences, rule: HoldRule = HoldRule.DAY
) -> datetime:
    """The first instant (UTC) from `at` on at which something may be shown in the zone `here`.

    What is held back on one day comes at the reminder hour of the next allowed one; what falls into
    quiet hours comes when they end. After days off, and in calm mode, no step comes before
    the reminder hour.
    """
    place = ZoneInfo(here)
    while (
        until := _held_until(at.astimezone(place).replace(tzinfo=None), prefs, rule)
    ) is not None:
        first = instant(until, here)
        if first <= at:  # the clocks went back meanwhile: the second time it is that hour
            first = until.replace(tzinfo=place, fold=1).astimezone(UTC)
        at = first
    return at


def step_shown_at(wall: datetime, now: datetime, here: str, prefs: Preferences) -> datetime:
    """When the step due at `wall` is shown, in UTC: never before `now`, by the clock `here`.

    What was held back keeps the time it was held back to, as long as that is still to come.
    """
    return max(
        next_allowed_time(instant(wall, here), here, prefs), next_allowed_time(now, here, prefs)
    )


def next_day(now: datetime, here: str, prefs: Preferences) -> datetime:
    """When what today's cap leaves over is shown, in UTC: at the hour of the next day."""
    today = now.astimezone(ZoneInfo(here)).date()
    return next_allowed_time(instant(_morning(today + _DAY, prefs), here), here, prefs)


def interview_shown_at(
    moment: InterviewMoment, interview: Interview, now: datetime, here: str, prefs: Preferences
) -> datetime | None:
    """When this is announced of the interview, in UTC.

    Never before `now`; None when that would be too late: "an hour before" is not announced
    after the start, and "the day before" not when less than that hour is left. Working days and the
    cap of calm mode hold nothing of it back. An hour before comes through quiet hours and a pause
    as well: it is an appointment, and both mean what can wait. "The day before" is that of the
    person's own calendar.
    """
    first, rule = interview_due(moment, interview, here, prefs), HOLD_RULES[moment]
    shown = max(
        next_allowed_time(first, here, prefs, rule), next_allowed_time(now, here, prefs, rule)
    )
    return shown if shown < _too_late(moment, starts_at(interview)) else None


def interview_due(
    moment: InterviewMoment, interview: Interview, here: str, prefs: Preferences
) -> datetime:
    """The instant for which this is planned, whatever holds it back."""
    if moment is InterviewMoment.AFTERWARDS:
        return ends_at(interview) + ASKED_AFTER_END
    starts = starts_at(interview)
    if moment is InterviewMoment.HOUR_BEFORE:
        return starts - HOUR_BEFORE
    day = starts.astimezone(ZoneInfo(here)).date() - _DAY
    return instant(datetime.combine(day, prefs.hour), here)


def _too_late(moment: InterviewMoment, starts: datetime) -> datetime:
    if moment is InterviewMoment.AFTERWARDS:
        return starts + STILL_FRESH
    return starts if moment is InterviewMoment.HOUR_BEFORE else starts - HOUR_BEFORE


def _held_until(wall: datetime, prefs: Preferences, rule: HoldRule) -> datetime | None:
    """Until which wall time something is held back that could be shown at `wall`."""
    if rule is HoldRule.NONE:
        return None
    if prefs.paused_until is not None and wall.date() < prefs.paused_until:
        return _morning(prefs.paused_until, prefs)
    if rule is HoldRule.DAY and wall.weekday() not in prefs.days:
        day = wall.date() + _DAY
        while day.weekday() not in prefs.days:
            day += _DAY
        return _morning(day, prefs)
    if rule is HoldRule.DAY and wall < (morning := _morning(wall.date(), prefs)):
        is_first = (wall.date() - _DAY).weekday() not in prefs.days
        if prefs.calm or is_first:
            return morning
    if prefs.is_quiet(wall.time()):
        day = wall.date() if wall.time() < prefs.quiet_to else wall.date() + _DAY
        return datetime.combine(day, prefs.quiet_to)
    return None


def _morning(day: date, prefs: Preferences) -> datetime:
    return datetime.combine(day, prefs.hour_outside_quiet())


def reminder_due(
    prefs: Preferences, now: Moment, day: date, not_before: datetime | None = None
) -> datetime:
    """When the reminder for `day` comes, in local time: at the chosen hour, or at `not_before`.

    Where that has passed: the next full quarter of an hour.
    """
    wanted = datetime.combine(day, prefs.hour)
    wanted = max(wanted, not_before or wanted)
    local = now.local
    if wanted > local:
        return wanted
    hour = local.replace(minute=0, second=0, microsecond=0)
    return hour + ((local - hour) // _QUARTER + 1) * _QUARTER

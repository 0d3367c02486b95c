"""The instants at which reminders are shown, from due times and preferences.

A *step* is due at a wall time in the zone where the person is: planned for nine o'clock, it comes
at nine in Lisbon after a flight there; its stored zone only records where it was planned. An
*interview* is an instant, made from its wall time and stored zone.

All functions are pure. The store records past announcements, so that a clock that is set back or a
journey west repeats none.
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
#: Time from the assumed end of an interview to the question how it went: many take longer.
ASK_AFTER_END = timedelta(minutes=30)
#: Time from the start of an interview after which the question is omitted.
ASK_WITHIN = timedelta(days=14)
#: Time from handing a letter to a mail program to the second question whether it was sent.
ASK_AFTER_HANDING_OVER = timedelta(hours=3)


class HoldRule(StrEnum):
    """What delays an announcement."""

    DAY = "day"
    """Days without announcements of steps, quiet hours, and a pause."""
    HOUR = "hour"
    """Quiet hours and a pause."""
    NONE = "none"
    """Nothing: any delay would be too late."""


HOLD_RULES = {
    InterviewMoment.DAY_BEFORE: HoldRule.HOUR,
    InterviewMoment.HOUR_BEFORE: HoldRule.NONE,
    InterviewMoment.AFTERWARDS: HoldRule.HOUR,
}


def next_allowed_time(
    at: datetime, zone: str, prefs: Preferences, rule: HoldRule = HoldRule.DAY
) -> datetime:
    """The first instant (UTC) not before `at` at which an announcement may be shown in `zone`.

    After a day without announcements that is the reminder time of the next allowed day, after
    quiet hours their end. After days off, and in calm mode, steps wait for the reminder time.
    """
    tz = ZoneInfo(zone)
    while (until := _held_until(at.astimezone(tz).replace(tzinfo=None), prefs, rule)) is not None:
        first = instant(until, zone)
        if first <= at:  # the clocks were set back: take the second instant with this wall time
            first = until.replace(tzinfo=tz, fold=1).astimezone(UTC)
        at = first
    return at


def step_shown_at(wall: datetime, now: datetime, zone: str, prefs: Preferences) -> datetime:
    """The instant (UTC) at which the step due at `wall` in `zone` is shown; not before `now`.

    A delayed step keeps its time until that has passed.
    """
    return max(
        next_allowed_time(instant(wall, zone), zone, prefs), next_allowed_time(now, zone, prefs)
    )


def next_day_shown_at(now: datetime, zone: str, prefs: Preferences) -> datetime:
    """The instant (UTC) at which steps beyond today's limit are shown, on the next allowed day."""
    today = now.astimezone(ZoneInfo(zone)).date()
    return next_allowed_time(instant(_reminder_time(today + _DAY, prefs), zone), zone, prefs)


def interview_shown_at(
    moment: InterviewMoment, interview: Interview, now: datetime, zone: str, prefs: Preferences
) -> datetime | None:
    """The instant (UTC), not before `now`, of this announcement of the interview.

    None when that is too late: "an hour before" needs an instant before the start, "the day
    before" one at least an hour before it. Working days and the daily limit do not delay these
    announcements. "An hour before" also ignores quiet hours and a pause, because an appointment
    cannot wait. "The day before" is a day in `zone`, the person's own.
    """
    due, rule = interview_due(moment, interview, zone, prefs), HOLD_RULES[moment]
    shown = max(
        next_allowed_time(due, zone, prefs, rule), next_allowed_time(now, zone, prefs, rule)
    )
    return shown if shown < _expiry(moment, starts_at(interview)) else None


def interview_due(
    moment: InterviewMoment, interview: Interview, zone: str, prefs: Preferences
) -> datetime:
    """The instant (UTC) for which this announcement is planned, before any delay."""
    if moment is InterviewMoment.AFTERWARDS:
        return ends_at(interview) + ASK_AFTER_END
    starts = starts_at(interview)
    if moment is InterviewMoment.HOUR_BEFORE:
        return starts - HOUR_BEFORE
    day = starts.astimezone(ZoneInfo(zone)).date() - _DAY
    return instant(datetime.combine(day, prefs.reminder_time), zone)


def _expiry(moment: InterviewMoment, starts: datetime) -> datetime:
    """The instant from which this announcement is too late."""
    if moment is InterviewMoment.AFTERWARDS:
        return starts + ASK_WITHIN
    return starts if moment is InterviewMoment.HOUR_BEFORE else starts - HOUR_BEFORE


def _held_until(wall: datetime, prefs: Preferences, rule: HoldRule) -> datetime | None:
    """The wall time to which an announcement at `wall` is delayed; None when it is not."""
    if rule is HoldRule.NONE:
        return None
    if prefs.paused_until is not None and wall.date() < prefs.paused_until:
        return _reminder_time(prefs.paused_until, prefs)
    if rule is HoldRule.DAY and wall.weekday() not in prefs.days:
        day = wall.date() + _DAY
        while day.weekday() not in prefs.days:
            day += _DAY
        return _reminder_time(day, prefs)
    if rule is HoldRule.DAY and wall < (allowed := _reminder_time(wall.date(), prefs)):
        is_after_day_off = (wall.date() - _DAY).weekday() not in prefs.days
        if prefs.calm or is_after_day_off:
            return allowed
    if prefs.is_quiet(wall.time()):
        day = wall.date() if wall.time() < prefs.quiet_to else wall.date() + _DAY
        return datetime.combine(day, prefs.quiet_to)
    return None


def _reminder_time(day: date, prefs: Preferences) -> datetime:
    return datetime.combine(day, prefs.reminder_time_outside_quiet_hours())


def reminder_due(
    prefs: Preferences, now: Moment, day: date, not_before: datetime | None = None
) -> datetime:
    """The local wall time of the reminder for `day`: at the reminder time, not before `not_before`.

    If that has passed, the next full quarter of an hour. A day that begins late in the evening, as
    an employer's further east does, is announced on the next morning, not in quiet hours.
    """
    due = datetime.combine(day, prefs.reminder_time)
    if not_before is not None and not_before > due:
        due = not_before
        if prefs.is_quiet(due.time()):
            morning = due.date() if due.time() < prefs.quiet_to else due.date() + _DAY
            due = _reminder_time(morning, prefs)
    local = now.local
    if due > local:
        return due
    hour = local.replace(minute=0, second=0, microsecond=0)
    return hour + ((local - hour) // _QUARTER + 1) * _QUARTER

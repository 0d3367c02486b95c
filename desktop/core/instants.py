"""Conversion of wall times to instants in UTC, and start and end of interviews."""

from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from desktop.core.kinds import InterviewKind, InterviewStatus
from desktop.core.records import Interview

#: Assumed length in minutes of an interview whose length is not recorded.
USUAL_MINUTES = {
    InterviewKind.PHONE_SCREEN: 30,
    InterviewKind.SINGLE: 60,
    InterviewKind.SECOND: 60,
    InterviewKind.PANEL: 90,
    InterviewKind.FINAL: 60,
    InterviewKind.RECORDED_VIDEO: 30,
    InterviewKind.TEST_TASK: 0,
    InterviewKind.TRIAL_DAY: 480,
}
_SECOND = timedelta(seconds=1)
#: `ZoneInfo` by name, cached without limit: its own cache keeps eight zones.
zone_info = cache(ZoneInfo)
#: The names of all IANA zones, kept as they are read from a file for each of some 600.
zone_names = cache(available_timezones)


@lru_cache(maxsize=4096)
def instant(wall: datetime, zone: str) -> datetime:
    """The instant in UTC at which clocks in `zone` show `wall` (without tzinfo).

    An ambiguous wall time (clocks set back) is the first of the two. A wall time in a gap (clocks
    set forward) is the first instant after the gap, found by bisection.
    """
    tz = zone_info(zone)
    found = wall.replace(tzinfo=tz, fold=0).astimezone(UTC)
    if found.astimezone(tz).replace(tzinfo=None) == wall:
        return found
    before = wall.replace(tzinfo=tz, fold=1).astimezone(UTC)
    offset = found.astimezone(tz).utcoffset()
    while found - before > _SECOND:
        middle = before + (found - before) // 2
        if middle.astimezone(tz).utcoffset() == offset:
            found = middle
        else:
            before = middle
    return found.replace(microsecond=0)


def starts_at(interview: Interview) -> datetime:
    """The instant in UTC at which the interview starts."""
    return instant(interview.starts, interview.zone)


def ends_at(interview: Interview) -> datetime:
    """The instant in UTC from which the interview counts as held."""
    minutes = interview.minutes
    if minutes is None:
        minutes = USUAL_MINUTES[interview.round]
    return starts_at(interview) + timedelta(minutes=minutes)


def was_held(interview: Interview, at: datetime) -> bool:
    """Whether it counts as held at the instant `at`: its end has passed, and it took place."""
    return interview.status is InterviewStatus.PLANNED and ends_at(interview) <= at


def is_ahead(interview: Interview, at: datetime) -> bool:
    """Whether it is to take place and is not over at the instant `at`."""
    return interview.status is InterviewStatus.PLANNED and ends_at(interview) > at

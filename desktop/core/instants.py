"""From wall times to instants in UTC, and when an interview starts and is over."""

from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from desktop.core.records import Interview

#: How long an interview takes whose length is not known.
USUAL_LENGTH = timedelta(hours=1)
_SECOND = timedelta(seconds=1)
#: A zone by its name. `ZoneInfo` remembers eight by itself, and reads any other from its file anew.
zone_info = cache(ZoneInfo)


@lru_cache(maxsize=4096)
def instant(wall: datetime, zone: str) -> datetime:
    """The instant in UTC at which clocks in `zone` show `wall` (without tzinfo).

    A wall time that comes twice, in autumn, means the first of the two. One that is skipped, in
    spring, means the first instant after the gap: nothing can be seen earlier, and nobody gains
    from waiting longer.
    """
    place = zone_info(zone)
    found = wall.replace(tzinfo=place, fold=0).astimezone(UTC)
    if found.astimezone(place).replace(tzinfo=None) == wall:
        return found
    before = wall.replace(tzinfo=place, fold=1).astimezone(UTC)
    offset = found.astimezone(place).utcoffset()
    while found - before > _SECOND:
        middle = before + (found - before) // 2
        if middle.astimezone(place).utcoffset() == offset:
            found = middle
        else:
            before = middle
    return found.replace(microsecond=0)


def starts_at(interview: Interview) -> datetime:
    """The instant in UTC at which the interview starts."""
    return instant(interview.starts, interview.zone)


def ends_at(interview: Interview) -> datetime:
    """The instant in UTC from which the interview counts as held."""
    return starts_at(interview) + USUAL_LENGTH

"""The only place that asks what time it is."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

#: The longest time to wait without reading the wall clock: clocks are set, and computers sleep.
LONGEST_WAIT = timedelta(hours=6)
#: A wall clock that is further from where it should be by now was set, or the computer slept.
JUMP = timedelta(minutes=1)
#: Finding out the zone takes longer than all else here.
_ZONE_SECONDS = 60.0


class Clock(Protocol):
    def now(self) -> tuple[datetime, str]:
        """The present as an aware instant in UTC, and the computer's IANA zone."""
        ...

    def forget_zone(self) -> None:
        """Find out the zone again: the computer slept, or travelled."""
        ...


class SystemClock:
    """The computer's own time. The zone is found out again every minute: people travel."""

    def __init__(self, zone: Callable[[], str]) -> None:
        self._ask = zone
        self._zone = ""
        self._asked = 0.0

    def now(self) -> tuple[datetime, str]:
        now, even = instant(), monotonic_seconds()
        if not self._zone or even - self._asked >= _ZONE_SECONDS:
            self._zone = usable_zone(self._ask(), offset_here(now))
            self._asked = even
        return now, self._zone

    def forget_zone(self) -> None:
        self._zone = ""


def instant() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def monotonic_seconds() -> float:
    """Seconds that pass evenly, from no moment in particular; not while the computer sleeps."""
    return time.monotonic()


class ShiftedClock:
    """A clock that shows `start` (local wall time, without tzinfo) now, and runs on from there."""

    def __init__(self, start: datetime, zone: Callable[[], str]) -> None:
        from zoneinfo import ZoneInfo  # noqa: PLC0415  not for the program at rest

        self._zone = usable_zone(zone(), offset_here(instant()))
        self._start = start.replace(tzinfo=ZoneInfo(self._zone)).astimezone(UTC)
        self._began = monotonic_seconds()

    def now(self) -> tuple[datetime, str]:
        return self._start + timedelta(seconds=monotonic_seconds() - self._began), self._zone

    def forget_zone(self) -> None:
        """The zone stays as it is."""


def offset_here(at: datetime) -> timedelta:
    """How far the computer's own wall clock is ahead of UTC at `at`."""
    return at.astimezone().utcoffset() or timedelta()


def usable_zone(name: str, offset: timedelta) -> str:
    """`name` if it is a zone we can compute with, else a fixed zone with the same full hours.

    A computer set up with a bare rule ("CET-1CEST") has no IANA name.
    """
    from zoneinfo import ZoneInfo  # noqa: PLC0415  not for the program at rest

    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        hours = round(offset / timedelta(hours=1))
        # POSIX counts westwards: Etc/GMT-2 is two hours ahead of UTC.
        return f"Etc/GMT{-hours:+d}" if hours else "UTC"
    return name

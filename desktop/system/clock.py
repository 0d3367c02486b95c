"""The clock: the only module that reads the current time."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

#: Maximum time between two readings of the wall clock, as clocks are set and computers sleep.
LONGEST_WAIT = timedelta(hours=6)
#: A larger difference between wall clock and monotonic clock means a clock change or a sleep.
JUMP = timedelta(minutes=1)
#: How long the zone is cached, as reading it is slow.
_ZONE_SECONDS = 60.0


class Clock(Protocol):
    def now(self) -> tuple[datetime, str]:
        """The present as an aware instant in UTC, and the computer's IANA zone."""
        ...

    def forget_zone(self) -> None:
        """Read the zone again on the next call, after a sleep or a change of zone."""
        ...


class SystemClock:
    """The computer's clock. The zone is read again every minute, as it changes with travel."""

    def __init__(self, zone: Callable[[], str]) -> None:
        self._read_zone = zone
        self._zone = ""
        self._zone_read_at = 0.0

    def now(self) -> tuple[datetime, str]:
        now, seconds = instant(), monotonic_seconds()
        if not self._zone or seconds - self._zone_read_at >= _ZONE_SECONDS:
            self._zone = usable_zone(self._read_zone(), local_offset(now))
            self._zone_read_at = seconds
        return now, self._zone

    def forget_zone(self) -> None:
        self._zone = ""


def instant() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def monotonic_seconds() -> float:
    """Seconds of the monotonic clock, which stops while the computer sleeps."""
    return time.monotonic()


class ShiftedClock:
    """A clock that runs from `start` (local wall time, without tzinfo)."""

    def __init__(self, start: datetime, zone: Callable[[], str]) -> None:
        from zoneinfo import ZoneInfo  # noqa: PLC0415  rarely needed

        self._zone = usable_zone(zone(), local_offset(instant()))
        self._start = start.replace(tzinfo=ZoneInfo(self._zone)).astimezone(UTC)
        self._began = monotonic_seconds()

    def now(self) -> tuple[datetime, str]:
        return self._start + timedelta(seconds=monotonic_seconds() - self._began), self._zone

    def forget_zone(self) -> None:
        """The zone never changes."""


def local_offset(at: datetime) -> timedelta:
    """The UTC offset of the computer's zone at `at`."""
    return at.astimezone().utcoffset() or timedelta()


def usable_zone(name: str, offset: timedelta) -> str:
    """`name` if it is an IANA zone, else a fixed zone with `offset` rounded to hours.

    Computers configured with a POSIX rule ("CET-1CEST") have no IANA name.
    """
    from zoneinfo import ZoneInfo  # noqa: PLC0415  not at start

    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        hours = round(offset / timedelta(hours=1))
        # POSIX counts westwards: Etc/GMT-2 is two hours ahead of UTC.
        return f"Etc/GMT{-hours:+d}" if hours else "UTC"
    return name

"""What happens to a computer that reminders must know of. One interface for every system."""

from enum import StrEnum
from typing import Protocol


class Happening(StrEnum):
    AWAKE = "awake"
    """It slept and is back. The screen may not be: nothing should be said for half a minute."""
    CLOCK_SET = "clock_set"
    """Its clock was set, forward or back."""
    ZONE_CHANGED = "zone_changed"
    """It has been carried, or told, into another time zone."""


class PowerEvents(Protocol):
    """Tells of happenings through the callable it was made with, perhaps on another thread."""

    def close(self) -> None: ...

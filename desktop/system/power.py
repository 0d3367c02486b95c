"""System events of time: wake from sleep, changes of the clock or the zone.

They only make the program read the time again, so redundant events are harmless. The program also
reads it at intervals, for systems that report none.
"""

import ctypes
import os
import struct
from enum import StrEnum
from typing import Protocol


class SystemEvent(StrEnum):
    AWAKE = "awake"
    """The computer woke from sleep. Announcements wait for half a minute, for the screen."""
    CLOCK_SET = "clock_set"
    """The clock was set, forward or back."""
    ZONE_CHANGED = "zone_changed"
    """The computer's time zone has changed."""


class PowerEvents(Protocol):
    """Reports events to the callback passed on creation, on the event loop's thread."""

    def close(self) -> None: ...


_TIMECHANGE, _POWERBROADCAST = 0x001E, 0x0218
_RESUMED = frozenset({0x0007, 0x0012})  # PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC


def windows_event(message: int, parameter: int) -> SystemEvent | None:
    """The event for a Windows message. A change of the zone is reported as `CLOCK_SET`."""
    if message == _TIMECHANGE:
        return SystemEvent.CLOCK_SET
    if message == _POWERBROADCAST and parameter in _RESUMED:
        return SystemEvent.AWAKE
    return None


#: Notifications of macOS, by the notification center that posts them.
MACOS_WORKSPACE = {"NSWorkspaceDidWakeNotification": SystemEvent.AWAKE}
MACOS_DEFAULT = {
    "NSSystemClockDidChangeNotification": SystemEvent.CLOCK_SET,
    "NSSystemTimeZoneDidChangeNotification": SystemEvent.ZONE_CHANGED,
}


class ClockSet:
    """A file descriptor (`fd`) that is readable after the clock of Linux was set, or after sleep.

    It is a timer in the far future, which the kernel cancels when the clock jumps
    (TFD_TIMER_CANCEL_ON_SET). Raises OSError if the system has no such timers.
    """

    _REALTIME, _FLAGS = 0, 0o2004000  # CLOCK_REALTIME; TFD_NONBLOCK and TFD_CLOEXEC
    _ABSOLUTE_UNLESS_SET = 1 | 2
    _NEVER = struct.pack("qqqq", 0, 0, 2**61, 0)

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)
        try:
            self.fd = int(self._library.timerfd_create(self._REALTIME, self._FLAGS))
        except AttributeError:
            raise OSError("this system has no such timer") from None
        if self.fd < 0:
            raise OSError(ctypes.get_errno(), "no timer")
        self.arm()

    def arm(self) -> None:
        """Wait for the next event, and clear the last one."""
        self._library.timerfd_settime(self.fd, self._ABSOLUTE_UNLESS_SET, self._NEVER, None)

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

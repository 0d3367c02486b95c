"""System events that concern the time: the computer slept, its clock was set, or its zone changed.

All they cause is that the time is read again. So too many do no harm, and on a system that reports
none the program reads the clock now and then.
"""

import ctypes
import os
import struct
from enum import StrEnum
from typing import Protocol


class SystemEvent(StrEnum):
    AWAKE = "awake"
    """It slept and is back. The screen may not be: nothing is announced for half a minute."""
    CLOCK_SET = "clock_set"
    """Its clock was set, forward or back."""
    ZONE_CHANGED = "zone_changed"
    """The computer's time zone is another one."""


class PowerEvents(Protocol):
    """Reports events through the callable it was made with, on the event loop's thread."""

    def close(self) -> None: ...


_TIMECHANGE, _POWERBROADCAST = 0x001E, 0x0218
_RESUMED = frozenset({0x0007, 0x0012})  # with somebody there, or by itself


def windows_event(message: int, parameter: int) -> SystemEvent | None:
    """The event behind a message of Windows, which reports a new zone as a new time."""
    if message == _TIMECHANGE:
        return SystemEvent.CLOCK_SET
    if message == _POWERBROADCAST and parameter in _RESUMED:
        return SystemEvent.AWAKE
    return None


#: macOS's notifications, and which of its centres posts them.
MACOS_WORKSPACE = {"NSWorkspaceDidWakeNotification": SystemEvent.AWAKE}
MACOS_DEFAULT = {
    "NSSystemClockDidChangeNotification": SystemEvent.CLOCK_SET,
    "NSSystemTimeZoneDidChangeNotification": SystemEvent.ZONE_CHANGED,
}


class ClockSet:
    """A file (`fd`) that can be read when the clock of Linux was set, and once after a sleep.

    It is a timer for the end of all days that the kernel cancels when the clock jumps. Raises
    OSError where there is no such thing.
    """

    _REALTIME, _FLAGS = 0, 0o2004000  # does not block, and is closed in programs started
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
        """Wait for the next time; what has come until now is forgotten."""
        self._library.timerfd_settime(self.fd, self._ABSOLUTE_UNLESS_SET, self._NEVER, None)

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

"""The time zone of the computer."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimeZone


def zone_here() -> str:
    """The computer's time zone, usually an IANA name."""
    return _linked() or bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def _linked() -> str:
    """The zone that `/etc/localtime` links to on Linux. Qt would open the files of all zones."""
    target = ""
    if sys.platform == "linux" and "TZ" not in os.environ:
        with suppress(OSError):  # a copy, not a link
            target = Path("/etc/localtime").readlink().as_posix()
    return target.partition("/zoneinfo/")[2]

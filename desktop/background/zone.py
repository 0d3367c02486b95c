"""Where the computer believes to be."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimeZone


def zone_here() -> str:
    """The computer's time zone as it calls it: an IANA name, as a rule."""
    return _linked() or bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def _linked() -> str:
    """What `/etc/localtime` leads to on Linux: to say it, Qt opens the file of every zone."""
    if sys.platform != "linux" or "TZ" in os.environ:
        return ""
    try:
        target = Path("/etc/localtime").readlink().as_posix()
    except OSError:  # a copy, not a link
        return ""
    return target.partition("/zoneinfo/")[2]

"""Where the computer believes to be."""

from PySide6.QtCore import QTimeZone


def zone_here() -> str:
    """The computer's time zone as it calls it: an IANA name, as a rule."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")

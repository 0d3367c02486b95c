"""The notes on an attendance, as they are shown."""

from PySide6.QtCore import QCoreApplication

from desktop.core.records import Attendance


def notes_of(attendance: Attendance) -> str:
    """All notes, with the private one marked as such; empty without notes."""
    private = attendance.private and QCoreApplication.translate("Notes", "Private: {note}").format(
        note=attendance.private
    )
    return "\n".join(note for note in (attendance.for_letter, attendance.detail, private) if note)

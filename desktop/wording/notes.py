"""What was noted of a conversation, as it is shown."""

from PySide6.QtCore import QCoreApplication

from desktop.core.records import Attendance


def notes_of(attendance: Attendance) -> str:
    """All of it, with the private note marked as such; empty where nothing was noted."""
    private = attendance.private and QCoreApplication.translate("Notes", "Private: {note}").format(
        note=attendance.private
    )
    return "\n".join(note for note in (attendance.for_letter, attendance.detail, private) if note)

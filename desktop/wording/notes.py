"""The notes on an attendance, and what was noticed, as they are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.records import Attendance

if TYPE_CHECKING:
    from desktop.advice.knowledge import Knowledge


def notes_of(attendance: Attendance) -> str:
    """All notes, with the private one marked as such; empty without notes."""
    private = attendance.private and QCoreApplication.translate("Notes", "Private: {note}").format(
        note=attendance.private
    )
    return "\n".join(note for note in (attendance.for_letter, attendance.detail, private) if note)


def observation(knowledge: "Knowledge", kind: str) -> str:
    """An observation as a sentence, or its id if the knowledge has no text for it."""
    words = knowledge.words.observations.get(kind)
    return words.says if words else kind

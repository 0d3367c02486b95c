"""What the program has screen readers say, recorded where no screen reader runs."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


def record_announcements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences announced from now on; the list grows as they come."""
    said: list[str] = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return said

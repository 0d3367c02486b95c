"""Records the announcements to screen readers, without a screen reader."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


def record_announcements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list that every sentence announced from now on is appended to."""
    messages: list[str] = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            messages.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return messages

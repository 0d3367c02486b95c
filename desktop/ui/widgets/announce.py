"""Announcements to screen readers, without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader speak `sentence` about `widget`.

    Does nothing without assistive technology, or for an empty sentence.
    """
    if not sentence:
        return
    from PySide6.QtGui import (  # noqa: PLC0415  costs 6 ms, not at start
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))

"""What a screen reader says by itself, without the focus moving there."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader speak `sentence`; `widget` is what it is about.

    Does nothing where no assistive technology runs, or `sentence` is empty.
    """
    if not sentence:
        return
    from PySide6.QtGui import (  # noqa: PLC0415  costs 6 ms, not at start
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))

"""The order in which Tab goes through widgets."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(parts: Iterable[QWidget]) -> None:
    """Let Tab go through `parts` and all inside them, one after the other, but no other window."""
    before: QWidget | None = None
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is part.window():
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

"""Titles and headings for screen readers, to which Qt tells of every label as plain text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from desktop.ui.widgets.text import Text

_exposed: list[bool] = []


def expose_headings() -> None:
    """Tell screen readers of headings, among which they go from one to the next; only once."""
    if not _exposed:
        _exposed.append(True)
        QAccessible.installFactory(_interface)


def _interface(_class_name: str, of: QObject) -> QAccessibleInterface | None:
    if not isinstance(of, Text) or not of.is_heading:
        return None
    of.accessible = _Heading(of)
    return of.accessible


class _Heading(QAccessibleWidget):
    """A label; Qt deletes it with its label, and the label keeps it for Python until then."""

    def __init__(self, label: Text) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        label = self.widget()
        if kind is QAccessible.Text.Name and isinstance(label, Text) and not label.accessibleName():
            return label.text()
        return super().text(kind)

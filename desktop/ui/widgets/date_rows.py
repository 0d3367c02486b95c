"""Companions of a date field: the line with its parsed value, and buttons for recent days."""

from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Hint


class ParsedField(Protocol):
    """A field that parses its text."""

    textChanged: SignalInstance
    changed: SignalInstance

    def fault(self) -> str: ...

    def reading(self) -> str: ...

    def isEnabled(self) -> bool: ...


class ParsedLine(Hint):
    """A hint with the parsed value of a field, or its fault."""

    def __init__(self, field: ParsedField, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._field = field
        field.textChanged.connect(self.refresh)
        field.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        is_on = self._field.isEnabled()
        fault = self._field.fault() if is_on else ""
        self.show_text(fault or (self._field.reading() if is_on else ""), is_fault=bool(fault))


class RecentDateField(QWidget):
    """A date field with the buttons *Today* and *Yesterday*, for recent events.

    The buttons do not take the focus: with the keyboard, both words can be typed.
    """

    def __init__(self, field: DateField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        row = FlowLayout(self, gap=theme.XS)
        row.addWidget(field)
        self.buttons = []
        for words, days in ((self.tr("Today"), 0), (self.tr("Yesterday"), 1)):
            button = LinkButton(words, self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, days=days: self._choose(days))
            row.addWidget(button)
            self.buttons.append(button)
        self.setFocusProxy(field)

    def sizeHint(self) -> QSize:
        hints = [self._field.sizeHint(), *(button.sizeHint() for button in self.buttons)]
        width = sum(hint.width() for hint in hints) + theme.XS * len(self.buttons)
        return QSize(width, max(hint.height() for hint in hints))

    def fault(self) -> str:
        return self._field.fault()

    def reading(self) -> str:
        return self._field.reading()

    def _choose(self, days_ago: int) -> None:
        self._field.set_day(self._field.today - timedelta(days=days_ago))

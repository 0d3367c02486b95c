"""Companions of a date field: the line with its parsed value, and buttons for recent days."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from html import escape
from typing import Protocol

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Hint

_BY_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class AmbiguousField(Protocol):
    """A field whose text may have two readings."""

    returnPressed: SignalInstance

    def choices(self) -> list[tuple[str, datetime]]: ...

    def choose(self, at: datetime, /) -> None: ...

    def setFocus(self) -> None: ...


class ParsedField(AmbiguousField, Protocol):
    """A field that parses its text."""

    textChanged: SignalInstance
    changed: SignalInstance

    def fault(self) -> str: ...

    def reading(self) -> str: ...

    def isEnabled(self) -> bool: ...


class ReadingLine(Hint):
    """The line below a field whose text may have two readings.

    In the question which one is meant, each is a link. Tab and Return lead from the field to them.
    """

    def __init__(
        self, field: AmbiguousField, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._field = field
        self.linkActivated.connect(self._choose)
        field.returnPressed.connect(self._enter)

    def show_text(self, text: str, *, is_fault: bool) -> None:
        linked = self._linked(text) if is_fault else ""
        has_focus = self.hasFocus()
        if linked and linked == self.text():
            return  # the link with the focus keeps it
        flags = _BY_LINKS if linked else Qt.TextInteractionFlag.NoTextInteraction
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if linked else Qt.FocusPolicy.NoFocus)
        self.setTextFormat(Qt.TextFormat.RichText if linked else Qt.TextFormat.PlainText)
        super().show_text(linked or text, is_fault=is_fault)
        if has_focus and not linked:
            self._field.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first link; Qt selects none before the next Tab."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.focusNextPrevChild(True)

    def _linked(self, question: str) -> str:
        """`question` with a link for each choice; empty without choices."""
        numbers = {words: number for number, (words, _) in enumerate(self._field.choices())}
        if not numbers:
            return ""
        colour = theme.link(self.palette()).name()
        any_of_them = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True)))

        def parts() -> Iterator[str]:
            for part in re.split(f"({any_of_them})", question):
                number = numbers.get(part)
                words = escape(part)
                style = f'style="color: {colour}"'
                yield words if number is None else f'<a href="{number}" {style}>{words}</a>'

        return "".join(parts())

    def _choose(self, number: str) -> None:
        choices = self._field.choices()
        if int(number) < len(choices):
            self._field.setFocus()
            self._field.choose(choices[int(number)][1])

    def _enter(self) -> None:
        if self._field.choices():
            self.setFocus(Qt.FocusReason.TabFocusReason)


class ParsedLine(ReadingLine):
    """A hint with the parsed value of a field, or its fault."""

    def __init__(self, field: ParsedField, parent: QWidget | None = None) -> None:
        super().__init__(field, "", parent)
        self._parsed = field
        field.textChanged.connect(self.refresh)
        field.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        is_on = self._parsed.isEnabled()
        fault = self._parsed.fault() if is_on else ""
        self.show_text(fault or (self._parsed.reading() if is_on else ""), is_fault=bool(fault))


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

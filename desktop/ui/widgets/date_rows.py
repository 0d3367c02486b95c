"""Companions of a date field: the line with its parsed value, and buttons for recent days."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Hint


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


class _Choice(QAbstractButton):
    """A reading within the question, as a link in the size of the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(parent.font())
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, too, instead of a button of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, font = QPainter(self), QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.link(self.palette()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class ReadingLine(Hint):
    """The line below a field whose text may have two readings.

    In the question which one is meant, each is a link. Return leads from the field to the first.
    """

    def __init__(
        self, field: AmbiguousField, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._field = field
        self.choices: list[_Choice] = []
        field.returnPressed.connect(self._enter)

    def show_text(self, text: str, *, is_fault: bool) -> None:
        super().show_text(text, is_fault=is_fault)
        words = [words for words, _ in self._field.choices()] if is_fault else []
        for number in range(len(self.choices), len(words)):
            made, before = _Choice(self), (self._field, *self.choices)[-1]
            made.clicked.connect(lambda _on=False, number=number: self._choose(number))
            if isinstance(before, QWidget):
                self.setTabOrder(before, made)
            self.choices.append(made)
        for number, choice in enumerate(self.choices):
            if number < len(words):
                choice.setText(words[number])
            elif choice.hasFocus():
                self._field.setFocus()
            choice.setVisible(number < len(words))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without the words of the links, which paint themselves."""
        if not self._field.choices():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for place, words, number in self._pieces(self.width()):
            if number is None:
                painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)

    def heightForWidth(self, width: int) -> int:
        below = [place.bottom() + 1 for place, _, _ in self._pieces(width)]
        return max([super().heightForWidth(width), *below])

    def _arrange(self) -> None:
        for place, _, number in self._pieces(self.width()):
            if number is not None:
                self.choices[number].setGeometry(place)

    def _pieces(self, width: int) -> Iterator[tuple[QRect, str, int | None]]:
        """The parts of the question with their places; a link with its number."""
        numbers = {words: number for number, (words, _) in enumerate(self._field.choices())}
        if not numbers:
            return
        any_of_them = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True)))
        metrics, at = self.fontMetrics(), QPoint(0, 0)
        for part in re.split(f"({any_of_them})", self.text()):
            long = metrics.horizontalAdvance(part)
            if at.x() and at.x() + metrics.horizontalAdvance(part.rstrip()) > width:
                at = QPoint(0, at.y() + metrics.lineSpacing())
            place = QRect(at, QSize(long, metrics.height()))
            shown = QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, 0), place)
            yield shown, part, numbers.get(part)
            at += QPoint(long, 0)

    def _choose(self, number: int) -> None:
        choices = self._field.choices()
        if number < len(choices):
            self._field.choose(choices[number][1])

    def _enter(self) -> None:
        if self._field.choices():
            self.choices[0].setFocus(Qt.FocusReason.TabFocusReason)


class ParsedLine(ReadingLine):
    """A hint with the parsed value of a field, or its fault."""

    def __init__(self, field: ParsedField, parent: QWidget | None = None) -> None:
        super().__init__(field, "", parent)
        self._field: ParsedField = field
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

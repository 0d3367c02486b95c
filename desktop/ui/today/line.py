"""One line on Today for a step that is not open: company, step, day."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop import wording
from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.today.card_texts import MEANINGS, CardTexts, Urgency, urgency_of
from desktop.ui.widgets.direction import trailing
from desktop.ui.widgets.monogram import Monogram
from desktop.ui.widgets.shortcuts import latin_key
from desktop.ui.widgets.text import Elided, Text

_RADIUS = 8.0
_COMPANY_SHARE, _STEP_SHARE = 2, 3
#: Its text is about the longest: all lines have their columns at the same places.
_LONG_DAY = date(2026, 9, 23)
#: Keys of a card that a line takes, too: it opens, and the card does the rest.
_KEYS_OF_CARD = frozenset(
    {Qt.Key.Key_M, Qt.Key.Key_I, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_W}
)


class StepLine(QAbstractButton):
    """A line that opens to the card of its application in the same place.

    Keys: Return and Space open it, Up and Down go to other lines and cards, and those of a card
    open it and are passed on to the card.
    """

    open_requested = Signal(str, object)
    """Application id, and the `QKeyEvent` for its card or None."""
    focus_moved = Signal(int)
    """Move the focus by this number of lines and cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(
            QPalette.ColorRole.Window
        )  # its labels are on the page, not a button
        self.application_id = ""
        self._texts = CardTexts(self)
        self._monogram = Monogram(self)
        self.company = Elided("", parent=self)
        self.company.setFont(theme.semibold())
        self.step = Elided("", parent=self)
        self.day = Text("", parent=self, wrap=False)
        self.day.setAlignment(Qt.AlignmentFlag.AlignVCenter | trailing(self))
        longest = self._texts.since(_LONG_DAY)
        self.day.setMinimumWidth(self.day.fontMetrics().horizontalAdvance(longest))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS + 2, theme.L, theme.XS + 2)
        row.setSpacing(theme.S)
        row.addWidget(self._monogram)
        row.addWidget(self.company, _COMPANY_SHARE)
        row.addWidget(self.step, _STEP_SHARE)
        row.addWidget(self.day)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.open_requested.emit(self.application_id, None))

    def show_row(self, row: ApplicationRow, today: date) -> None:
        self.application_id = row.id
        self._monogram.show_company(row.company)
        self.company.setText(row.company if not row.also else wording.companies(row))
        self.step.setText(wording.step_in_line(row, today))
        urgency = urgency_of(row, today)
        is_due = urgency is not Urgency.WAITING
        self.day.set_tone(MEANINGS[urgency] if is_due else theme.quiet)
        self.day.setText(self._texts.line_day(row, today))
        self.setAccessibleName(
            ". ".join((wording.companies(row), self.step.text(), self.day.text()))
        )
        self.setAccessibleDescription(self._texts.why(row, today))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = latin_key(event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in _KEYS_OF_CARD and not event.isAutoRepeat():
            self.open_requested.emit(self.application_id, event)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focus_moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = self._row.sizeHint()
        return QSize(hint.width(), theme.target(hint.height()))

    def minimumSizeHint(self) -> QSize:
        least = self._row.minimumSize()
        return QSize(least.width(), theme.target(least.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.underMouse() or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.link(palette), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.selection(palette, focused=False))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

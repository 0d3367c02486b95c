"""Multi-line fields for plain text."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStyleOptionFrame, QWidget

from desktop.core.text import break_runs
from desktop.ui import theme
from desktop.ui.widgets.focus_ring import FocusRing


class PlainEdit(QPlainTextEdit):
    """A plain text field that breaks long runs without blanks (base64, a page's source).

    The time Qt takes to wrap such a run grows quadratically: two million letters in one line would
    block the window for minutes.
    """

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        option.palette = theme.edged(option.palette)

    def setReadOnly(self, on: bool) -> None:
        """Also show the focus by a ring, where there is no cursor."""
        super().setReadOnly(on)
        if on:
            FocusRing(self)

    def setPlainText(self, text: str) -> None:
        super().setPlainText(break_runs(text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert pasted or dropped content as plain text."""
        if source.hasText():
            self.insertPlainText(break_runs(source.text()))
            self.ensureCursorVisible()


class MultilineEdit(PlainEdit):
    """A field `lines` high; Tab moves to the next field."""

    def __init__(self, text: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lines = lines

    def text(self) -> str:
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth() + 2 * int(self.document().documentMargin())
        return QSize(
            super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + frame
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

"""Fields for longer plain text."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.core.text import break_runs


class PlainEdit(QPlainTextEdit):
    """Plain text in which endless runs (base64, a page's source) go on in the next line.

    Qt's time to wrap a run without blanks grows with its square; two million letters on one line
    would stop the window for minutes.
    """

    def setPlainText(self, text: str) -> None:
        super().setPlainText(break_runs(text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped; as text, whatever else the clipboard offers."""
        if source.hasText():
            self.insertPlainText(break_runs(source.text()))
            self.ensureCursorVisible()


class Prose(PlainEdit):
    """A few lines of plain text; Tab goes on to the next field."""

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

"""The list of the checker's findings, beside the letter."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.advice.letter_check.model import Finding
from desktop.ui import theme
from desktop.ui.letter.words import LetterWords
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import WrappedLink
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Caption, Quiet, Text, breakable

_SIDE = 16
_CORNER = 4.0


class FindingRow(QAbstractButton):
    """One finding. A press shows its place; the link mends it."""

    chosen = Signal(object)
    replacement_requested = Signal(object)

    def __init__(self, finding: Finding, words: LetterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Window)  # its labels are not on a button
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.finding = finding
        sentence = words.finding(finding)
        self.sentence = Text(breakable(sentence), parent=self)
        self.replacement = WrappedLink(words.replacement(finding), self)
        self.replacement.setVisible(bool(self.replacement.text()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.TARGET)
        self.setAccessibleName(sentence)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(self.sentence)
        side.addWidget(self.replacement, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.XS, theme.XS)
        row.setSpacing(theme.S)
        mark = IconLabel("warning", self, side=_SIDE, meaning=Meaning.WAITING)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.chosen.emit(self.finding))
        self.replacement.clicked.connect(lambda: self.replacement_requested.emit(self.finding))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.link(self.palette()), 1.0))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _CORNER, _CORNER)


class FindingsPanel(QWidget):
    """Shows the findings, or a sentence where there are none."""

    chosen = Signal(object)
    replacement_requested = Signal(object)

    def __init__(self, words: LetterWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: list[FindingRow] = []
        self._findings: tuple[Finding, ...] | None = None
        self.title = Caption(self.tr("Before you send"), self)
        self.no_findings = Quiet(self.tr("Nothing that needs another look."), self)
        self._body = QWidget()
        self._body.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self._column.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        area.viewport().setAutoFillBackground(False)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        column.addWidget(self.no_findings)
        column.addWidget(area, 1)
        column.addStretch()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show `findings`; the rows stay, with the focus, where nothing has changed."""
        if self._findings == tuple(findings):
            return
        self._findings = tuple(findings)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(place, finding) for place, finding in enumerate(findings)]
        self.no_findings.setVisible(not self.rows)
        self._area.setVisible(bool(self.rows))

    def _row(self, place: int, finding: Finding) -> FindingRow:
        row = FindingRow(finding, self._words, self._body)
        row.chosen.connect(self.chosen)
        row.replacement_requested.connect(self.replacement_requested)
        self._column.insertWidget(place, row)
        row.show()
        return row

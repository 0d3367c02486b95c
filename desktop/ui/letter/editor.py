"""The fields for subject and text of a letter; places of findings are underlined."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.advice.letter_check.model import (
    ABOUT_ALL,
    Field,
    Finding,
    FindingKind,
    Replacement,
)
from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.text import Caption, FieldLabel
from desktop.ui.widgets.text_edit import PlainEdit


class LetterEditor(QWidget):
    """Takes positions in Python characters; Qt counts UTF-16 units."""

    edited = Signal()
    attaches_changed = Signal(bool)
    """Whether the person attaches something that they asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = QLineEdit(self)
        self.subject_label = FieldLabel(self.tr("S&ubject"), self.subject, self)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = PlainEdit(self)
        self.body.setAccessibleName(self.tr("Text of the letter"))
        self.body.setTabChangesFocus(True)
        self.count = Caption("", self)
        self.attaches = TickBox(self.tr("They asked &for an attachment"), self)
        below = QHBoxLayout()
        below.setSpacing(theme.S)
        below.addWidget(self.count, 1)
        below.addWidget(self.attaches)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        for widget in (self.subject_label, self.subject):
            column.addWidget(widget)
        column.addSpacing(theme.XS)
        column.addWidget(self.body, 1)
        column.addLayout(below)
        self._is_loading = False
        self.subject.textChanged.connect(self._on_edited)  # by assistive technology, too
        self.subject.returnPressed.connect(self.body.setFocus)
        self.body.textChanged.connect(self._on_edited)
        self.attaches.toggled.connect(self.attaches_changed)

    def text(self) -> tuple[str, str]:
        """Subject and body."""
        return self.subject.text(), self.body.toPlainText()

    def open_text(self, subject: str, body: str, *, spoken: bool, attaches: bool = False) -> None:
        """Show another letter, and clear the undo history."""
        self._is_loading = True
        self.subject.setText(subject)
        self.subject.home(False)
        self.body.setPlainText(body)
        self._is_loading = False
        self.subject.setVisible(not spoken)
        self.subject_label.setVisible(not spoken)
        self.attaches.setVisible(not spoken)
        self.attaches.blockSignals(True)
        self.attaches.setChecked(attaches)
        self.attaches.blockSignals(False)

    def replace_text(self, subject: str, body: str) -> None:
        """Replace the words of the same letter; the editor's undo brings the old ones back."""
        self._is_loading = True
        self.subject.selectAll()
        self.subject.insert(subject)
        self.subject.home(False)
        cursor = QTextCursor(self.body.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(body)
        self.body.moveCursor(QTextCursor.MoveOperation.Start)
        self._is_loading = False
        self.edited.emit()

    def replace(self, field: Field, replacement: Replacement) -> None:
        if field is Field.SUBJECT:
            text = self.subject.text()
            start = _units(text[: replacement.start])
            self.subject.setSelection(start, _units(text[replacement.start : replacement.end]))
            self.subject.insert(replacement.text)
            return
        cursor = self._cursor(replacement.start, replacement.end)
        cursor.insertText(replacement.text)
        self.body.setTextCursor(cursor)

    def sign(self, findings: Iterable[Finding]) -> None:
        """Write the name below the text if it is missing there."""
        for finding in findings:
            if finding.kind is FindingKind.NOT_SIGNED and finding.replacement is not None:
                self.replace(finding.field, finding.replacement)

    def show_place(self, finding: Finding) -> None:
        """Select the place of the finding, and focus it."""
        if finding.field is Field.SUBJECT:
            self.subject.setFocus()
            start = _units(self.subject.text()[: finding.start])
            length = _units(self.subject.text()[finding.start : finding.end])
            self.subject.setSelection(start, length)
            return
        self.body.setFocus()
        self.body.setTextCursor(self._cursor(finding.start, finding.end))
        self.body.ensureCursorVisible()

    def mark(self, findings: Sequence[Finding]) -> None:
        """Underline the places of the findings within the body."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        line.setUnderlineColor(theme.colour(Meaning.DUE, self.palette()))
        marks = []
        for finding in findings:
            whole = finding.kind in ABOUT_ALL
            if finding.field is Field.BODY and finding.end > finding.start and not whole:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self._cursor(finding.start, finding.end)
                mark.format = line
                marks.append(mark)
        self.body.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text = self.body.toPlainText()
        cursor = QTextCursor(self.body.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_edited(self) -> None:
        if not self._is_loading:
            self.edited.emit()


def _units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

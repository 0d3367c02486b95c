"""The texts to say: the notes for a call and the words for the mailbox, checked while edited."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.advice.letter_check.model import Finding
from desktop.ui import theme
from desktop.ui.letter.editor import LetterEditor
from desktop.ui.letter.findings import FindingsPanel
from desktop.ui.letter.session import EditedLetter, LetterSession
from desktop.ui.letter.words import LetterWords
from desktop.ui.widgets.text import FieldLabel

#: The shares of the texts in the height.
_SHARES = (5, 2)


class SpokenText(QWidget):
    """Shows a text of a session, and writes changes back to it."""

    edited = Signal()

    def __init__(
        self, heading: str, letter: EditedLetter, words: LetterWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.letter = letter
        self.findings: tuple[Finding, ...] = ()
        self._words = words
        self.editor = LetterEditor(self)
        self.editor.body.setAccessibleName(heading.replace("&", ""))
        label = FieldLabel(heading, self.editor.body, self)
        label.setFont(theme.semibold())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(label)
        column.addWidget(self.editor, 1)
        self.show_letter(letter)
        self.editor.edited.connect(self._on_edited)

    def show_letter(self, letter: EditedLetter) -> None:
        self.letter = letter
        self.editor.open_text("", letter.body, spoken=True)

    def regenerate(self, session: LetterSession, *, force: bool) -> None:
        """Write the text again from its template, unless it was edited; with `force` even then."""
        if force or not self.letter.is_edited:
            session.regenerate(self.letter)
            self.editor.replace_text("", self.letter.body)

    def check(self, session: LetterSession) -> tuple[Finding, ...]:
        """Check the text, mark its findings and return them."""
        self.findings = session.findings(self.letter)
        self.editor.mark(self.findings)
        language = session.library(self.letter).language
        self.editor.count.setText(self._words.length(self.letter.kind, self.letter.body, language))
        return self.findings

    def _on_edited(self) -> None:
        self.letter.body = self.editor.body.toPlainText()
        self.edited.emit()


class TalkNotes(QWidget):
    """The texts for one person. `findings` is to be placed beside them."""

    edited = Signal()
    field_requested = Signal(str)
    """The person wants to enter what is missing: "me" or "phone"."""

    def __init__(
        self,
        texts: Sequence[tuple[str, EditedLetter]],
        session: LetterSession,
        words: LetterWords,
        parent: QWidget,
    ) -> None:
        """`texts` are the letters with their headings."""
        super().__init__(parent)
        self.session = session
        self.texts = [SpokenText(heading, letter, words, self) for heading, letter in texts]
        self.findings = FindingsPanel(words, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        for text, share in zip(self.texts, _SHARES, strict=False):
            column.addWidget(text, share)
            text.edited.connect(self.edited)
        self.findings.chosen.connect(self._show_place)
        self.findings.replacement_requested.connect(self._replace)

    @property
    def first(self) -> EditedLetter:
        return self.texts[0].letter

    def show_letters(self, session: LetterSession, letters: Sequence[EditedLetter]) -> None:
        self.session = session
        for text, letter in zip(self.texts, letters, strict=True):
            text.show_letter(letter)

    def regenerate(self, *, force: bool) -> None:
        """Write unedited texts again from their templates; with `force` the first one, too."""
        self.session.regenerate_unedited()
        for place, text in enumerate(self.texts):
            text.regenerate(self.session, force=force and place == 0)
        self.check()

    def check(self) -> None:
        found: list[Finding] = []
        for text in self.texts:
            found += [one for one in text.check(self.session) if one not in found]
        self.findings.show_findings(found)
        self.findings.setVisible(bool(found))

    def _show_place(self, finding: Finding) -> None:
        missing = finding.params.get("what")
        if missing in {"me", "phone"}:
            self.field_requested.emit(missing)
        else:
            self._text_with(finding).editor.show_place(finding)

    def _replace(self, finding: Finding) -> None:
        if finding.replacement is not None:
            editor = self._text_with(finding).editor
            editor.replace(finding.field, finding.replacement)
            editor.body.setFocus()

    def _text_with(self, finding: Finding) -> SpokenText:
        return next(text for text in self.texts if finding in text.findings)

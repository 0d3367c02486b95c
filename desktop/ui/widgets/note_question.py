"""The question whether letters may use a note from an earlier version."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import wording
from desktop.ui import theme
from desktop.ui.widgets.text import Quiet, Text
from desktop.wording.grammar import fill


class NoteQuestion(QWidget):
    """The note, the question and its two answers. Letters do not use the note before an answer."""

    answered = Signal(bool)
    """Whether the note is private."""

    def __init__(self, name: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = fill(
            self.tr("Your note about {name}: “{note}”"),
            name=wording.in_sentence(name),
            note=wording.in_sentence(note),
        )
        question = self.tr("Is this for the letter, or private?")
        self.note = Text(about, parent=self)
        self.question = Quiet(question, self)
        self.for_letter = QPushButton(self.tr("For the letter"), self)
        self.private = QPushButton(self.tr("Private"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        for button in (self.for_letter, self.private):
            button.setAutoDefault(False)
            button.setAccessibleDescription(f"{about} {question}")
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.S)
        column.setSpacing(theme.XS)
        column.addWidget(self.note)
        column.addWidget(self.question)
        column.addLayout(buttons)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.for_letter.clicked.connect(lambda: self.answered.emit(False))
        self.private.clicked.connect(lambda: self.answered.emit(True))

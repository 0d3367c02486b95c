"""The questions whether notes about the readers of a letter may be used in letters."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.records import Attendance, Person
from desktop.ui import theme
from desktop.ui.widgets.note_question import NoteQuestion


class NoteQuestions(QWidget):
    """A question for each note not yet marked as private or for letters."""

    answered = Signal(str, bool)
    """The id of the attendance with the note, and whether the note is private."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.questions: dict[str, NoteQuestion] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S)
        self.hide()

    def show_notes(self, notes: Sequence[tuple[Person, Attendance]]) -> None:
        """Ask about these notes; nothing changes if they are the ones that are asked about."""
        if [attendance.id for _, attendance in notes] == list(self.questions):
            return
        for question in self.questions.values():
            self._column.removeWidget(question)
            question.hide()
            question.deleteLater()
        self.questions = {}
        for person, attendance in notes:
            question = NoteQuestion(person.name, attendance.detail, self)
            question.answered.connect(partial(self.answered.emit, attendance.id))
            self._column.addWidget(question)
            self.questions[attendance.id] = question
        self.setVisible(bool(self.questions))

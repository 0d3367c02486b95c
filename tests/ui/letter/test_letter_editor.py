"""The editor alone: replaced text can be restored."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.advice.letter_check.model import Field, Replacement
from desktop.ui.letter.editor import LetterEditor


@pytest.fixture
def editor(qtbot: QtBot) -> LetterEditor:
    made = LetterEditor()
    qtbot.addWidget(made)
    made.open_text("My own subject", "My own text", spoken=False)
    return made


def test_undo_brings_back_subject_and_text_of_ones_own(editor: LetterEditor) -> None:
    editor.replace_text("Another", "Other words")
    assert editor.text() == ("Another", "Other words")
    editor.subject.undo()
    editor.body.undo()
    assert editor.text() == ("My own subject", "My own text")


def test_a_mended_subject_is_told_once_and_can_be_brought_back(editor: LetterEditor) -> None:
    editor.open_text("🙂 Data enginer", "", spoken=False)
    messages: list[str] = []
    editor.edited.connect(lambda: messages.append(editor.subject.text()))
    editor.replace(Field.SUBJECT, Replacement(7, 14, "engineer"))
    assert messages == ["🙂 Data engineer"]
    editor.subject.undo()
    assert editor.subject.text() == "🙂 Data enginer"

"""Helpers for tests of the letter dialog."""

from collections.abc import Callable
from typing import Protocol

from desktop.core.records import ApplicationRecord
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.sending import Way

Read = Callable[[str], ApplicationRecord]


class Open(Protocol):
    def __call__(self, key: str) -> LetterDialog: ...


def write(dialog: LetterDialog, old: str, new: str) -> None:
    """Replace a part of the text, as typing does."""
    text = dialog.editor.body.toPlainText()
    assert old in text
    dialog.editor.body.setPlainText(text.replace(old, new))


def hand_over_and_confirm(dialog: LetterDialog) -> None:
    """Hand the letter shown over, and say that it went out."""
    dialog.foot.ways[Way.COPY].click()
    dialog.foot.question.yes.click()

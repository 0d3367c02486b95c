"""Helpers that operate the wizard."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.wizard.dialog import WizardDialog
from desktop.ui.wizard.question_page import QuestionPage
from desktop.ui.wizard.result_page import ResultPage
from tests.scenarios.interview import ways_to

TODAY = date(2026, 3, 24)
Add = Callable[..., str]
Open = Callable[[str], WizardDialog]
Key = Qt.Key


def press(*keys: Key, alt: bool = False) -> None:
    """Presses keys in the focused widget."""
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)


def question(dialog: WizardDialog) -> QuestionPage:
    assert isinstance(dialog.page, QuestionPage)
    return dialog.page


def result(dialog: WizardDialog) -> ResultPage:
    assert isinstance(dialog.page, ResultPage)
    return dialog.page


def to_option(dialog: WizardDialog, observation: str) -> QuestionPage:
    """Go to the question that offers `observation`, with no other answers than lead to it."""
    leading = set(ways_to(observation, dialog.ops.advisor.knowledge))
    while observation not in (options := question(dialog).options):
        for name in leading & options.keys():
            options[name].click()
        dialog.foot.next.click()
    return question(dialog)


def to_the_answer(dialog: WizardDialog) -> ResultPage:
    while not dialog.session.finished:
        dialog.foot.next.click()
    return result(dialog)

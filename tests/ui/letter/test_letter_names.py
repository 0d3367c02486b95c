"""Missing and long names in the letter window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.actions import settings
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from tests.support.letter_pages import Open, write

Add = Callable[..., str]


def said(dialog: LetterDialog) -> list[str]:
    return [row.sentence.text() for row in dialog.findings.rows]


def test_a_change_by_hand_does_not_hide_that_the_name_is_missing(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    key = add_met()
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    assert said(dialog) == ["Your name is missing. Enter it above."]
    write(dialog, "Thank you for the time", "Many thanks for the time")
    assert said(dialog) == ["Your name is missing. Enter it above."]
    dialog.editor.body.appendPlainText("Sam Hale")
    assert said(dialog) == []


def test_a_name_entered_above_is_written_below_a_changed_text(
    open_letter: Open, add_met: Add, ops: Ops
) -> None:
    key = add_met()
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    write(dialog, "Thank you for the time", "Many thanks for the time")
    QTest.mouseClick(dialog.findings.rows[0], Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.head.name
    QTest.keyClicks(dialog.head.name, "Sam Hale")
    QTest.keyClick(dialog.head.name, Qt.Key.Key_Tab)
    assert said(dialog) == []
    assert dialog.editor.body.toPlainText().splitlines()[-2:] == ["With warm regards,", "Sam Hale"]
    assert "Many thanks" in dialog.letter.body


def test_a_name_taken_out_of_the_greeting_is_missed_and_put_back(
    open_letter: Open, add_met: Add
) -> None:
    dialog = open_letter(add_met())
    write(dialog, "Hello Dana,", "Hello,")
    (row,) = dialog.findings.rows
    assert row.sentence.text() == "The greeting names nobody. This letter goes to Dana Reyes."
    row.replacement.click()
    assert dialog.editor.body.toPlainText().startswith("Hello Dana,")
    assert said(dialog) == []


@pytest.mark.parametrize(
    ("role", "slip"),
    [
        ("Sr. Manager, Operations, Search & Discovery (EMEA and APAC)", "Sr. Manger, Operations"),
        ("R&D & Test-Systems-Engineering-Coordination-Lead", "R&D & Tset-Systems"),
    ],
)
def test_a_long_name_is_shown_whole(open_letter: Open, add_met: Add, role: str, slip: str) -> None:
    dialog = open_letter(add_met(role=role))
    dialog.resize(640, 600)
    right = role[: len(slip)]
    write(dialog, right, slip)
    row = dialog.findings.rows[0]
    area = dialog.findings.width()
    assert row.replacement.text() == f"Write “{role}”"
    assert row.width() <= area
    assert row.replacement.geometry().right() <= row.width()
    assert row.replacement.height() >= row.replacement.heightForWidth(row.replacement.width())
    assert row.sentence.height() >= row.sentence.heightForWidth(row.sentence.width())
    row.replacement.click()
    assert role in dialog.editor.body.toPlainText()
    assert said(dialog) == []

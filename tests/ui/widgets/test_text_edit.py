"""Long plain text: Qt's time to wrap a run without spaces grows quadratically."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

import desktop
from desktop.core.text import LONGEST_RUN
from desktop.ui.letter.editor import LetterEditor
from desktop.ui.settings.letters_editor import TemplateEditor
from desktop.ui.widgets.text_edit import MultilineEdit, PlainEdit

ENDLESS = "QWxhZGRpbjpvcGVuIHNlc2FtZQ" * (LONGEST_RUN // 10)


def _letter_body() -> QPlainTextEdit:
    editor = LetterEditor()
    body = editor.body
    body.setParent(None)
    return body


FIELDS = [MultilineEdit, PlainEdit, TemplateEditor, _letter_body]


def _paste(field: QPlainTextEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    data.setHtml(f"<b>{text}</b>")
    QGuiApplication.clipboard().setMimeData(data)
    field.paste()


def _longest_line(field: QPlainTextEdit) -> int:
    return max(map(len, field.toPlainText().split("\n")))


@pytest.mark.parametrize("make", FIELDS)
def test_an_endless_run_is_pasted_in_several_lines(
    qtbot: QtBot, make: Callable[[], QPlainTextEdit]
) -> None:
    field = make()
    qtbot.addWidget(field)
    _paste(field, ENDLESS)
    assert _longest_line(field) <= LONGEST_RUN
    assert field.toPlainText().replace("\n", "") == ENDLESS
    field.undo()
    assert field.toPlainText() == ""


@pytest.mark.parametrize("make", FIELDS)
def test_an_endless_run_kept_before_is_shown_in_several_lines(
    qtbot: QtBot, make: Callable[[], QPlainTextEdit]
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setPlainText(ENDLESS)
    assert _longest_line(field) <= LONGEST_RUN
    assert field.toPlainText().replace("\n", "") == ENDLESS


def test_ordinary_text_is_pasted_as_it_is_where_the_cursor_stands(qtbot: QtBot) -> None:
    field = MultilineEdit("before after")
    qtbot.addWidget(field)
    cursor = field.textCursor()
    cursor.setPosition(len("before "))
    field.setTextCursor(cursor)
    _paste(field, "https://example.com/" + "a" * 3_000 + "\n\ttwo words ")
    assert field.text() == "before https://example.com/" + "a" * 3_000 + "\n\ttwo words after"


def test_a_picture_is_not_pasted(qtbot: QtBot) -> None:
    field = MultilineEdit("kept")
    qtbot.addWidget(field)
    field.insertFromMimeData(QMimeData())
    assert field.text() == "kept"


def test_every_field_of_plain_text_breaks_endless_runs() -> None:
    plain = re.compile(r"\bQPlainTextEdit\(|class \w+\(QPlainTextEdit\)")
    sources = Path(desktop.__file__).parent.rglob("*.py")
    assert [p.name for p in sources if plain.search(p.read_text("utf-8"))] == ["text_edit.py"]

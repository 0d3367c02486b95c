from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.text import (
    Caption,
    Elided,
    FieldLabel,
    Heading,
    Quiet,
    Text,
    Title,
    breakable,
    plain_tooltip,
)

LONG = "Wide World Importers of Exceptionally Long Names and Sons Incorporated"


def _ink(label: QLabel) -> QColor:
    return label.palette().color(QPalette.ColorRole.WindowText)


@pytest.mark.parametrize("kind", [Text, Title, Heading, Caption, Quiet, Elided])
def test_foreign_text_is_never_markup(qtbot: QtBot, kind: type[Text]) -> None:
    label = kind("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>"


@pytest.mark.parametrize(
    "words", ["&Texte", "&Was sie gesagt haben", "A&V", "&Tag", "Wi&e", "Ohne", "Sag && &Tat"]
)
def test_the_name_of_a_field_is_painted_whole(qtbot: QtBot, words: str) -> None:
    field = QLineEdit()
    label = FieldLabel(words, field)
    for widget in (field, label):
        qtbot.addWidget(widget)
    size = label.sizeHint()
    label.resize(size)
    narrow = label.grab().toImage()
    label.resize(size.width() + 20, size.height())
    wide = label.grab().toImage()
    ground = wide.pixelColor(wide.width() - 1, 0)
    for y in range(wide.height()):
        beyond = [wide.pixelColor(x, y) for x in range(narrow.width(), wide.width())]
        assert {color.name() for color in beyond} == {ground.name()}


def test_a_tone_follows_the_colour_scheme(qtbot: QtBot, set_dark: Callable[[bool], None]) -> None:
    label = Text("Overdue", tone=Meaning.OVERDUE)
    qtbot.addWidget(label)
    light = _ink(label)
    set_dark(True)
    dark, palette = _ink(label), QApplication.palette()
    set_dark(False)
    assert dark == theme.colour(Meaning.OVERDUE, palette)
    assert light != dark
    assert _ink(label) == light


def test_a_tone_can_be_given_later_and_taken_away(qtbot: QtBot) -> None:
    label = Text("Waiting")
    qtbot.addWidget(label)
    plain = _ink(label)
    label.set_tone(Meaning.DONE)
    assert _ink(label) == theme.colour(Meaning.DONE, QApplication.palette())
    label.set_tone(None)
    assert _ink(label) == plain


def test_second_rank_text_is_quieter(qtbot: QtBot) -> None:
    label = Caption("a source")
    qtbot.addWidget(label)
    assert _ink(label) == theme.quiet(QApplication.palette())
    assert label.font().pointSizeF() == pytest.approx(theme.font(Type.CAPTION).pointSizeF())


def test_text_can_be_made_selectable(qtbot: QtBot) -> None:
    label = Text("dana@example.com", selectable=True)
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_long_line_ends_in_dots_and_is_told_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = Elided(LONG)
    qtbot.addWidget(label)
    label.show()
    label.resize(120, 20)
    assert label.shown().endswith("…")
    assert label.text() == LONG
    assert label.toolTip() == LONG
    label.resize(2000, 20)
    assert label.shown() == LONG
    assert label.toolTip() == ""
    assert not label.grab().toImage().isNull()


def test_an_elided_line_needs_little_room(qtbot: QtBot) -> None:
    label = Elided(LONG)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 60


def test_a_new_text_is_judged_anew(qtbot: QtBot) -> None:
    label = Elided("Short")
    qtbot.addWidget(label)
    label.resize(120, 20)
    assert label.toolTip() == ""
    label.setText(LONG)
    assert label.toolTip() == LONG


def test_several_lines_are_shown_as_one(qtbot: QtBot) -> None:
    label = Elided("one\ntwo")
    qtbot.addWidget(label)
    label.resize(500, 20)
    assert label.shown() == "one two"


@pytest.mark.parametrize(
    ("text", "tooltip"),
    [
        ("plain", "plain"),
        ("", ""),
        (
            "<img src='//host/share'>",
            '<p style="white-space: pre-wrap">&lt;img src=&#x27;//host/share&#x27;&gt;</p>',
        ),
        ("R&D", '<p style="white-space: pre-wrap">R&amp;D</p>'),
    ],
)
def test_a_tooltip_shows_text_as_typed(text: str, tooltip: str) -> None:
    assert plain_tooltip(text) == tooltip


@pytest.mark.parametrize("kind", [Title, Heading])
def test_a_name_in_another_script_begins_where_the_others_do(
    qtbot: QtBot, kind: type[Title] | type[Heading]
) -> None:
    label = kind("\u05de\u05e9\u05d4")
    qtbot.addWidget(label)
    label.resize(600, 40)
    image = label.grab().toImage()
    ground = image.pixelColor(599, 0)
    right_half = ((x, y) for x in range(image.width() // 2, image.width()) for y in range(40))
    assert all(image.pixelColor(x, y) == ground for x, y in right_half)


def test_a_line_shortened_in_the_middle_keeps_its_end(qtbot: QtBot) -> None:
    label = Elided(f"{LONG} deleted", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.resize(120, 20)
    assert "…" in label.shown()
    assert label.shown().endswith("deleted")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Look at their job page", "Look at their job page"),
        ("Die Karriereseite ansehen.", "Die Karriereseite ansehen."),
        ("„Vorstellungsgespräch“", "„Vorstellungsgespräch“"),
        ("Festplattenverschlüsselung", "Festplattenverschlüsselung"),
        ("m" * 27, f"{'m' * 12}|{'m' * 12}|mmm"),
        ("see jobs.example/engineer", "see jobs.example|/engineer"),
    ],
)
def test_words_stay_whole_and_addresses_may_be_broken(text: str, shown: str) -> None:
    assert breakable(text).replace("\u200b", "|") == shown


@pytest.mark.parametrize("kind", [Text, Heading, Quiet])
def test_places_to_break_are_not_read_aloud(qtbot: QtBot, kind: Callable[[str], Text]) -> None:
    address = "see jobs.example/engineer"
    label = kind(breakable(address))
    qtbot.addWidget(label)
    spoken = QAccessible.queryAccessibleInterface(label)
    assert label.text() != address
    for words in (address, "Dana", f"{address}/2"):
        label.setText(breakable(words))
        assert spoken.text(QAccessible.Text.Name) == words

"""Shortcuts work on every keyboard layout, with events as X11, Windows and macOS send them."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QPoint, Qt, QTranslator
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

import translations
from desktop.ui.widgets.shortcuts import (
    add_close_key,
    add_context_menu_key,
    digit,
    latin_key,
    open_context_menu,
    shown_keys,
)
from desktop.wording import languages
from tests.support.interface_language import changed_folder

Key = Qt.Key
Modifier = Qt.KeyboardModifier
NONE, SHIFT, CONTROL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier

#: Codes of the keys 1, 2, 3, 0, M, D, L, W and the comma: X11, Windows, macOS.
PLACES = {
    "1": (10, 0x31, 18), "2": (11, 0x32, 19), "3": (12, 0x33, 20), "0": (19, 0x30, 29),
    "M": (58, 0x4D, 46), "D": (40, 0x44, 2), "L": (46, 0x4C, 37), "W": (25, 0x57, 13),
    ",": (59, 0xBC, 43),
}  # fmt: skip
SYSTEMS = {"linux": 0, "win32": 1, "darwin": 2}


def event_of(
    place: str,
    character: str,
    modifiers: Qt.KeyboardModifier = NONE,
    system: str = sys.platform,
) -> QKeyEvent:
    """The event of the key at `place` of an English keyboard on a layout with `character` there.

    Ctrl makes no difference: on Windows, where it hides the character, Qt tries again without it.
    """
    code = PLACES[place][SYSTEMS[system]]
    scan, virtual = (code, 0) if system == "linux" else (1, code)
    return QKeyEvent(
        QEvent.Type.KeyPress, ord(character.upper()), modifiers, scan, virtual, 0, character
    )


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize(
    ("layout", "row"),
    [
        ("us", {"1": "1", "2": "2", "3": "3", "0": "0"}),
        ("fr", {"1": "&", "2": "é", "3": '"', "0": "à"}),
        ("be", {"1": "&", "2": "é", "3": '"', "0": "à"}),
        ("cz", {"1": "+", "2": "ě", "3": "š", "0": "é"}),
        ("bepo", {"1": '"', "2": "«", "3": "»", "0": "*"}),
        ("ru", {"1": "1", "2": "2", "3": "3", "0": "0"}),
    ],
)
@pytest.mark.parametrize("modifiers", [NONE, CONTROL], ids=["plain", "ctrl"])
def test_digits_need_no_shift(
    layout: str, row: dict[str, str], modifiers: Qt.KeyboardModifier, system: str
) -> None:
    for place, character in row.items():
        assert digit(event_of(place, character, modifiers, system), system) == int(place), layout


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize(
    ("layout", "letters"),
    [
        ("us", "mdl,"), ("ru", "ьдлб"), ("gr", "μδλ,"), ("ara", "ةيمو"), ("il", "צגךת"),
        ("ua", "ьвдб"), ("ge", "მდლ,"),
    ],
)  # fmt: skip
def test_letters_of_other_alphabets_count_as_those_at_their_place(
    layout: str, letters: str, system: str
) -> None:
    for place, character in zip("MDL,", letters, strict=True):
        assert latin_key(event_of(place, character, NONE, system), system) == ord(place), layout


@pytest.mark.parametrize(
    ("place", "character", "modifiers"),
    [
        ("W", ",", NONE),  # Dvorak
        ("M", ",", NONE),  # French
        ("1", "!", SHIFT),  # English
        ("W", "'", NONE),  # Hebrew
        (",", ";", NONE),  # French
        ("W", "z", NONE),  # French
    ],
)
def test_a_latin_layouts_own_character_decides(
    place: str, character: str, modifiers: Qt.KeyboardModifier
) -> None:
    assert latin_key(event_of(place, character, modifiers)) == ord(character.upper())


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down, Key.Key_F1])
def test_keys_without_a_character_stay(key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, 58, 0x4D, 0, "")
    assert latin_key(event) == key
    assert digit(event) is None


def test_an_event_without_a_place_stays() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Ampersand, NONE, "&")
    assert latin_key(event) == Key.Key_Ampersand


class Field(QLineEdit):
    """Records the positions of context menu events."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[QContextMenuEvent.Reason, QPoint]] = []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.append((event.reason(), event.pos()))


class Dialog(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.field = Field()
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def dialog(qtbot: QtBot) -> Dialog:
    made = Dialog()
    qtbot.addWidget(made)
    add_close_key(made)
    add_context_menu_key(made)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    return made


def test_ctrl_w_closes_the_window(dialog: Dialog) -> None:
    QTest.keyClick(dialog, Key.Key_W, CONTROL)
    assert not dialog.isVisible()


def test_shift_f10_asks_for_the_context_menu(dialog: Dialog) -> None:
    field = dialog.field
    QTest.keyClick(field, Key.Key_F10, SHIFT)
    assert [reason for reason, _ in field.asked] == [QContextMenuEvent.Reason.Keyboard]
    assert field.rect().contains(field.asked[0][1])


def test_without_focus_there_is_no_context_menu(qtbot: QtBot) -> None:
    open_context_menu()


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS writes keys as signs")
def test_keys_are_written_in_the_language_of_the_interface(qapp: QApplication) -> None:
    german = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert german.load(f"{folder}/qtbase_de.qm")
    assert shown_keys("Ctrl+Shift+K") == "Ctrl+Shift+K"
    QCoreApplication.installTranslator(german)
    try:
        assert shown_keys("Ctrl+Shift+K") == "Strg+Umschalt+K"
    finally:
        QCoreApplication.removeTranslator(german)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS writes keys as signs")
@pytest.mark.parametrize(
    ("language", "written"),
    [("de", "Strg+Umschalt+Entf"), ("fr", "Ctrl+Maj+Suppr"), ("es", "Ctrl+Mayús+Supr")],
)
def test_keys_are_written_as_keyboards_of_the_language_name_them(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, language: str, written: str
) -> None:
    translations.make()
    with changed_folder(monkeypatch):
        languages.use(language)
        assert shown_keys("Ctrl+Shift+Del") == written

"""Shortcuts and mnemonics on keyboards without Latin letters, such as a Russian one."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.latin_shortcuts import run_latin_mnemonic, run_latin_shortcut
from desktop.ui.widgets.single_press import SinglePress

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
#: The Russian letter at the position of a Latin one.
RUSSIAN = {"K": "Л", "A": "Ф", "Z": "Я", ",": "Б"}
#: The code of the position on X11, the virtual keys of Windows and macOS.
CODES = {"K": (45, 0x4B, 40), "A": (38, 0x41, 0), "Z": (52, 0x5A, 6), ",": (59, 0xBC, 43)}


def pressed(letter: str, modifiers: Qt.KeyboardModifier = CTRL) -> QKeyEvent:
    russian, (scan, windows, mac) = RUSSIAN[letter], CODES[letter]
    virtual = mac if sys.platform == "darwin" else windows
    return QKeyEvent(
        QEvent.Type.KeyPress, ord(russian), modifiers, scan, virtual, 0, russian.lower()
    )


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.other, self.done = QLineEdit("Northwind"), QLineEdit(), list[str]()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        for keys, made in (("Ctrl+K", "find"), ("Ctrl+,", "settings")):
            action = QAction(made, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _on=False, made=made: self.done.append(made))
            self.addAction(action)
        own = QShortcut(
            QKeySequence("Ctrl+Z"), self.other, context=Qt.ShortcutContext.WidgetShortcut
        )
        own.activated.connect(lambda: self.done.append("other"))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


@pytest.mark.parametrize(("letter", "done"), [("K", "find"), (",", "settings")])
def test_an_action_of_the_window_is_triggered(window: Window, letter: str, done: str) -> None:
    assert run_latin_shortcut(pressed(letter))
    assert window.done == [done]


def test_a_field_takes_its_own_shortcut_first(window: Window) -> None:
    if sys.platform == "darwin":
        pytest.skip("A has the virtual key 0 there, which is also that of events without one")
    assert run_latin_shortcut(pressed("A"))
    assert window.field.selectedText() == "Northwind"
    assert window.done == []


def test_the_shortcut_of_another_widget_is_left_alone(window: Window) -> None:
    window.field.setReadOnly(True)  # it would undo otherwise
    run_latin_shortcut(pressed("Z"))
    assert window.done == []


def test_a_disabled_action_is_not_triggered(window: Window) -> None:
    window.actions()[0].setEnabled(False)
    run_latin_shortcut(pressed("K"))
    assert window.done == []


def test_keys_with_latin_letters_are_left_to_qt(window: Window) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, CTRL)
    assert not run_latin_shortcut(event)
    assert window.done == []


@pytest.mark.parametrize(
    ("event", "taken"),
    [
        (pressed("K"), True),
        (pressed("K", Qt.KeyboardModifier.NoModifier), False),
        (pressed("K", CTRL | ALT), False),
        (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Odiaeresis, CTRL), False),
        (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F5, CTRL), False),
    ],
    ids=["Ctrl", "none", "Ctrl+Alt", "Latin", "no letter"],
)
def test_only_ctrl_with_a_foreign_letter_is_looked_up(
    window: Window, event: QKeyEvent, taken: bool
) -> None:
    handle = window.windowHandle()
    assert SinglePress(window).eventFilter(handle, event) is taken
    assert window.done == (["find"] if taken else [])


@pytest.fixture
def with_mnemonics(window: Window) -> Window:
    """The window with a label for the other field, and a button with a menu."""
    label = QLabel("&Keywords")
    label.setBuddy(window.other)
    button = QPushButton("&Add")
    button.clicked.connect(lambda: window.done.append("add"))
    column = window.layout()
    assert column is not None
    column.addWidget(label)
    column.addWidget(button)
    return window


alt = pytest.mark.skipif(sys.platform == "darwin", reason="Alt types characters on macOS")


@alt
def test_alt_with_the_letter_at_the_place_presses_a_button(
    with_mnemonics: Window, qtbot: QtBot
) -> None:
    handle = with_mnemonics.windowHandle()
    assert SinglePress(with_mnemonics).eventFilter(handle, pressed("A", ALT))
    qtbot.waitUntil(lambda: with_mnemonics.done == ["add"])


@alt
def test_alt_with_the_letter_at_the_place_goes_to_the_field_of_a_label(
    with_mnemonics: Window,
) -> None:
    assert run_latin_mnemonic(pressed("K", ALT))
    assert with_mnemonics.other.hasFocus()


@alt
def test_of_two_with_the_same_letter_each_press_goes_to_the_next(with_mnemonics: Window) -> None:
    button = with_mnemonics.findChildren(QPushButton)[0]
    button.setText("&Keep")
    for focused in (with_mnemonics.other, button, with_mnemonics.other):
        assert run_latin_mnemonic(pressed("K", ALT))
        assert focused.hasFocus()
    assert with_mnemonics.done == []


@alt
def test_mnemonics_that_are_hidden_disabled_or_of_another_window_are_left_alone(
    with_mnemonics: Window, qtbot: QtBot
) -> None:
    button = with_mnemonics.findChildren(QPushButton)[0]
    button.setEnabled(False)
    dialog = QDialog(with_mnemonics)
    QPushButton("&Zoom", dialog)
    with_mnemonics.findChildren(QLabel)[0].hide()
    for letter in "AKZ":
        assert not run_latin_mnemonic(pressed(letter, ALT))
    button.setEnabled(True)
    button.setText("&Ф")  # another alphabet's own
    assert not run_latin_mnemonic(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, ALT))


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, ALT])
def test_in_an_open_menu_the_letter_alone_is_enough(
    with_mnemonics: Window, qtbot: QtBot, held: Qt.KeyboardModifier
) -> None:
    if held == ALT and sys.platform == "darwin":
        pytest.skip("Alt types characters there")
    menu = QMenu(with_mnemonics)
    menu.addAction("&Keep").triggered.connect(lambda: with_mnemonics.done.append("keep"))
    menu.popup(with_mnemonics.mapToGlobal(with_mnemonics.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    press = SinglePress(with_mnemonics).eventFilter
    handle = with_mnemonics.windowHandle()
    assert not press(handle, pressed("Z", held))
    assert menu.isVisible()
    assert press(handle, pressed("K", held))
    assert with_mnemonics.done == ["keep"]
    menu.close()

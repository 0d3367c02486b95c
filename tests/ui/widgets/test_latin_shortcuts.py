"""Shortcuts on keyboards without Latin letters, such as a Russian one."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.latin_shortcuts import run_latin_shortcut
from desktop.ui.widgets.single_press import SinglePress

CTRL = Qt.KeyboardModifier.ControlModifier
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
        (pressed("K", CTRL | Qt.KeyboardModifier.AltModifier), False),
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

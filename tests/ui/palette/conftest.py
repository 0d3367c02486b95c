"""Fixtures: a window, and its palette."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.shell.main_window import MainWindow
from tests.support.palette import shown

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, ops: Ops) -> MainWindow:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def search(window: MainWindow) -> Callable[[str], PaletteDialog]:
    """Opens the palette by its keys, and types."""

    def open_(text: str = "") -> PaletteDialog:
        QTest.keyClick(window, Key.Key_K, CONTROL)
        palette = shown(window)
        QTest.keyClicks(palette.field, text)
        palette.search()
        return palette

    return open_

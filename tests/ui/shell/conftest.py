"""Fixtures: a window with plain pages and the real list of interviews."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from tests.support.shell import plain_kinds


@pytest.fixture
def state_file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def make_window(qtbot: QtBot, ops: Ops, state_file: Path) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        window = MainWindow(ops, state_file=state_file, pages=plain_kinds())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    return make


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    return make_window()

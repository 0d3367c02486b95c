"""Windows beside the main one have the size they were last given."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.sizes import forget_sizes, keep_sizes, recall_sizes, remember_size

FIRST, LEAST = QSize(500, 400), QSize(200, 100)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def opened(qtbot: QtBot, name: str = "letter") -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    remember_size(dialog, name, FIRST, LEAST)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_size_is_remembered_by_name(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.size() == FIRST
    dialog.resize(300, 250)
    assert opened(qtbot).size() == QSize(300, 250)
    assert opened(qtbot, "help").size() == FIRST


def test_sizes_are_kept_from_one_session_to_the_next(qtbot: QtBot, settings: QSettings) -> None:
    opened(qtbot).resize(300, 250)
    keep_sizes(settings)
    forget_sizes()
    assert opened(qtbot).size() == FIRST
    recall_sizes(settings)
    assert opened(qtbot).size() == QSize(300, 250)


@pytest.mark.parametrize("kept", ["nonsense", QSize(-1, -1), QSize(20, 20), QSize(90000, 90000)])
def test_what_was_kept_must_fit(qtbot: QtBot, settings: QSettings, kept: object) -> None:
    settings.setValue("letter/size", kept)
    recall_sizes(settings)
    dialog = opened(qtbot)
    room = dialog.screen().availableSize()
    assert LEAST.width() <= dialog.width() <= room.width()
    assert LEAST.height() <= dialog.height() <= room.height()

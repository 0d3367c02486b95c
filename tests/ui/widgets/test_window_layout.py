"""Windows are never larger than the screen, and keep their last size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.ui.widgets import window_layout
from desktop.ui.widgets.window_layout import (
    fit_to_screen,
    largest_size,
    remember_size,
    reset_sizes,
    restore_sizes,
    save_sizes,
)
from tests.support.scenes import type_size

FIRST = QSize(500, 400)

#: Available geometry of ordinary screens, in device-independent pixels.
SCREENS = {
    "1366x768 at 125 %": (1093, 582),
    "1920x1080 at 200 %": (960, 508),
    "1280x800 at 150 %": (853, 501),
    "1920x1200 at 200 %": (960, 568),
    "1280x720": (1280, 680),
    "800x600": (800, 560),
    "1920x1080": (1920, 1040),
}


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    return made


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QSize:
    size = QSize(*SCREENS[request.param])
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: size)
    return size


def opened(qtbot: QtBot, name: str = "letter") -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    remember_size(made, name, FIRST)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_size_is_remembered_by_name(qtbot: QtBot) -> None:
    first = opened(qtbot)
    assert first.size() == FIRST
    first.resize(300, 250)
    assert opened(qtbot).size() == QSize(300, 250)
    assert opened(qtbot, "help").size() == FIRST


def test_sizes_are_kept_from_one_session_to_the_next(qtbot: QtBot, settings: QSettings) -> None:
    opened(qtbot).resize(300, 250)
    save_sizes(settings)
    reset_sizes()
    assert opened(qtbot).size() == FIRST
    restore_sizes(settings)
    assert opened(qtbot).size() == QSize(300, 250)


@pytest.mark.parametrize("kept", ["nonsense", QSize(-1, -1), QSize(20, 20), QSize(90000, 90000)])
def test_a_stored_size_is_limited_to_the_screen(
    qtbot: QtBot, settings: QSettings, screen: QSize, kept: object
) -> None:
    settings.setValue("letter/size", kept)
    restore_sizes(settings)
    made = opened(qtbot)
    assert made.size().boundedTo(largest_size(made)) == made.size()


@pytest.mark.parametrize("first", [(1120, 720), (920, 680), (860, 640), (640, 600), (460, 0)])
def test_no_window_opens_larger_than_the_screen(
    dialog: QDialog, screen: QSize, first: tuple[int, int]
) -> None:
    fit_to_screen(dialog, QSize(*first))
    room = largest_size(dialog)
    assert dialog.size().boundedTo(room) == dialog.size()
    assert room.width() < screen.width()
    assert room.height() <= screen.height() - 40, "the title bar has room"


def test_a_window_is_as_high_as_its_words_need(dialog: QDialog) -> None:
    label = QLabel("Many words that go on and on in this line. " * 12)
    label.setWordWrap(True)
    QVBoxLayout(dialog).addWidget(label)
    fit_to_screen(dialog, QSize(300, 0))
    assert dialog.width() == 300
    assert dialog.height() == dialog.heightForWidth(300)


def test_a_window_grows_with_the_size_of_type(dialog: QDialog) -> None:
    with type_size(13.5):
        fit_to_screen(dialog, QSize(300, 200))
    assert dialog.size() == QSize(450, 300)

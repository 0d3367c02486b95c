"""A click on the icon in the dock of macOS brings the window back."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import launcher, main
from desktop.app.dock import DockClicks
from desktop.app.launcher import Launcher
from desktop.app.session import Session
from desktop.cli import Options
from tests.app.test_launcher import _run, panel

__all__ = ["panel"]

ACTIVE = Qt.ApplicationState.ApplicationActive
INACTIVE = Qt.ApplicationState.ApplicationInactive


@pytest.fixture
def states(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program is not in front, whatever the tests before have left."""
    monkeypatch.setattr(QApplication, "applicationState", lambda *_: INACTIVE)
    yield
    qapp.processEvents()


@pytest.fixture
def clicks(qapp: QApplication, states: None) -> list[bool]:
    found: list[bool] = []
    dock = DockClicks(qapp, qapp)
    dock.clicked.connect(lambda: found.append(True))
    return found


def report(qapp: QApplication, *reported: Qt.ApplicationState) -> None:
    for state in reported:
        qapp.applicationStateChanged.emit(state)


@pytest.mark.parametrize(
    ("reported", "count"),
    [
        ([ACTIVE], 0),  # chosen with Cmd+Tab, or started in the background
        ([ACTIVE, INACTIVE, ACTIVE], 0),
        ([ACTIVE, ACTIVE], 1),  # a click while another program was in front
        ([ACTIVE, ACTIVE, ACTIVE], 2),  # and one more, its window closed again
        ([INACTIVE, INACTIVE], 0),
    ],
)
def test_the_active_state_reported_again_is_a_click(
    qapp: QApplication, clicks: list[bool], reported: list[Qt.ApplicationState], count: int
) -> None:
    report(qapp, *reported)
    assert len(clicks) == count


def test_with_a_window_on_the_screen_nothing_is_opened(
    qapp: QApplication, clicks: list[bool], qtbot: QtBot
) -> None:
    report(qapp, ACTIVE)
    for window in (QWidget(), QDialog()):
        qtbot.addWidget(window)
        window.show()
        report(qapp, ACTIVE)
        window.close()
    assert clicks == []


def test_a_minimised_window_and_a_tool_tip_are_none(
    qapp: QApplication, clicks: list[bool], qtbot: QtBot
) -> None:
    window, tip = QWidget(), QWidget(None, Qt.WindowType.ToolTip)
    qtbot.addWidget(window)
    qtbot.addWidget(tip)
    window.showMinimized()
    tip.show()
    report(qapp, ACTIVE, ACTIVE)
    assert clicks == [True]


@pytest.mark.usefixtures("panel", "states")
def test_the_program_in_the_tray_shows_its_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    monkeypatch.setattr(launcher, "has_dock", lambda: True)
    seen: list[bool] = []

    def click(session: Session) -> None:
        window = session.show_window()
        window.hide()
        for state in (INACTIVE, ACTIVE, ACTIVE):
            report(qapp, state)
            seen.append(window.isVisible())

    launched = Launcher(Options(), tmp_path, qapp, has_screen=True)
    assert not _run(launched, qapp, click)
    assert seen == [False, False, True]


def test_only_macos_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert not launcher.has_dock()
    monkeypatch.setattr("sys.platform", "darwin")
    assert launcher.has_dock()


@pytest.mark.parametrize(
    ("platform", "packaged", "behind"),
    [("darwin", True, True), ("darwin", False, False), ("linux", True, False)],
)
def test_a_start_at_login_stays_behind_the_other_programs(
    monkeypatch: pytest.MonkeyPatch, platform: str, packaged: bool, behind: bool
) -> None:
    monkeypatch.setattr(main, "is_packaged", lambda: packaged)
    environ: dict[str, str] = {}
    main.stay_behind(environ, platform)
    assert bool(environ) is behind
    assert "QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM" not in os.environ

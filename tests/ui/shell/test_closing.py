"""Closing the window, with a tray and without."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import settings
from desktop.background.tray.tray import Tray
from desktop.ops import Ops
from desktop.ui.shell.closing import (
    CLOSING_WITHOUT_TRAY,
    QUIT,
    TRAY_EXPLAINED,
    CloseToTray,
)
from desktop.ui.shell.stays_open import StaysOpenMessage
from tests.support.tray import Panel, knowledge, ops, panel, time, tray

__all__ = ["knowledge", "ops", "panel", "time", "tray"]


def test_closing_hides_to_the_tray_and_says_so_once(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    for _ in range(2):
        window.show()
        with qtbot.assertNotEmitted(closing.quit_requested, wait=20):
            assert window.close()
    assert panel.messages == ["Callback stays in the tray"]
    assert ops.queries.setting(TRAY_EXPLAINED) == "yes"


def test_closing_without_a_tray_ends_the_program_where_that_is_wished(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    ops.run("", settings.put, CLOSING_WITHOUT_TRAY, QUIT)
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    with qtbot.waitSignal(closing.quit_requested):
        window.close()
    assert panel.messages == []


def test_a_window_that_is_open_again_has_not_been_closed(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    with qtbot.assertNotEmitted(closing.quit_requested, wait=20):
        window.close()
        window.show()


def test_closing_without_a_tray_keeps_the_window_within_reach(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    with qtbot.assertNotEmitted(closing.quit_requested, wait=20):
        assert window.close()
    assert window.isVisible()
    assert window.isMinimized()


class _Stays(QWidget):
    """A window on a desktop that does not minimise."""

    def isMinimized(self) -> bool:
        return False


@pytest.fixture
def standing(ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot) -> CloseToTray:
    """A closed window that is shown again, and is active after the desktop's events."""
    panel.is_there = False
    window = _Stays()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    window.close()
    qtbot.waitUntil(closing.minimising.isActive)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    closing.minimising.timeout.emit()
    return closing


def _question(closing: CloseToTray) -> StaysOpenMessage | None:
    window = closing.parent()
    assert isinstance(window, QWidget)
    return window.findChild(StaysOpenMessage)


def test_where_nothing_is_minimised_closing_says_so_and_offers_to_quit(
    standing: CloseToTray, ops: Ops, qtbot: QtBot
) -> None:
    box = _question(standing)
    assert box is not None
    assert box.defaultButton() is box.leave
    with qtbot.waitSignal(standing.quit_requested):
        box.leave.click()
    assert ops.queries.setting(CLOSING_WITHOUT_TRAY) == QUIT


def test_where_nothing_is_minimised_the_window_may_stay_open(
    standing: CloseToTray, ops: Ops, qtbot: QtBot
) -> None:
    box = _question(standing)
    assert box is not None
    with qtbot.assertNotEmitted(standing.quit_requested):
        box.keep.click()
    assert ops.queries.setting(CLOSING_WITHOUT_TRAY) == ""


def test_a_window_that_is_asked_for_at_once_is_not_taken_for_one_that_stayed(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    window.close()
    qtbot.waitUntil(closing.minimising.isActive)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    assert not closing.minimising.isActive()


def test_minimising_the_window_shows_no_message(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    window.close()
    qtbot.waitUntil(closing.minimising.isActive)
    closing.minimising.timeout.emit()
    assert _question(closing) is None


def test_the_example_ends_with_its_window_even_where_there_is_a_tray(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window, always_quits=True)
    window.show()
    with qtbot.waitSignal(closing.quit_requested):
        window.close()
    assert panel.messages == []


def test_a_window_closed_by_the_end_of_the_session_stays_closed(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.is_there = False
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _self: True)
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, lambda: tray, window)
    window.show()
    with qtbot.assertNotEmitted(closing.quit_requested, wait=20):
        assert window.close()
    assert not window.isVisible()

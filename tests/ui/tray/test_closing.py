"""What closing the window does, with a tray and without."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import settings
from desktop.ui.closing import QUIT, TOLD_ABOUT_TRAY, WITHOUT_TRAY, CloseToTray
from desktop.ui.ops import Ops
from desktop.ui.tray import Tray
from tests.ui.tray.conftest import Panel


def test_closing_hides_to_the_tray_and_says_so_once(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, tray, window)
    for _ in range(2):
        window.show()
        with qtbot.assertNotEmitted(closing.last_closed, wait=20):
            assert window.close()
    assert panel.said == ["Callback stays in the tray"]
    assert ops.queries.setting(TOLD_ABOUT_TRAY) == "yes"


def test_closing_without_a_tray_ends_the_program_where_that_is_wished(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    ops.run("", settings.put, WITHOUT_TRAY, QUIT)
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, tray, window)
    window.show()
    with qtbot.waitSignal(closing.last_closed):
        window.close()
    assert panel.said == []


def test_a_window_that_is_open_again_has_not_been_closed(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, tray, window)
    window.show()
    with qtbot.assertNotEmitted(closing.last_closed, wait=20):
        window.close()
        window.show()


def test_closing_without_a_tray_keeps_the_window_within_reach(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot
) -> None:
    panel.is_there = False
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, tray, window)
    window.show()
    with qtbot.assertNotEmitted(closing.last_closed, wait=20):
        assert window.close()
    assert window.isVisible()
    assert window.isMinimized()


def test_a_window_closed_by_the_end_of_the_session_stays_closed(
    ops: Ops, tray: Tray, panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.is_there = False
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _self: True)
    window = QWidget()
    qtbot.addWidget(window)
    closing = CloseToTray(ops, tray, window)
    window.show()
    with qtbot.assertNotEmitted(closing.last_closed, wait=20):
        assert window.close()
    assert not window.isVisible()

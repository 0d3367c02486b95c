"""The tray icon on desktops whose tray exists at the start, later, or never."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.background.tray.tray import TrayIcon
from tests.support.tray import Panel

pytestmark = pytest.mark.usefixtures("qtbot")


def test_a_tray_that_is_late_is_found_without_anybody_doing_anything(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.is_there = False
    tray = TrayIcon()
    waits: list[int] = []
    monkeypatch.setattr(tray._later, "start", waits.append)
    tray.create_icon()
    for _ in range(3):
        tray._later.timeout.emit()
    assert waits == [1000, 1000, 2000, 4000]
    panel.is_there = True
    tray._later.timeout.emit()
    assert tray.is_visible
    assert len(waits) == 4
    tray.close()


def test_where_no_tray_comes_it_is_missed_once_and_hardly_looked_for_any_more(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.is_there = False
    tray = TrayIcon()
    waits: list[int] = []
    missed: list[bool] = []
    tray.missed.connect(lambda: missed.append(True))
    monkeypatch.setattr(tray._later, "start", waits.append)
    tray.create_icon()
    for _ in range(8):
        tray._later.timeout.emit()
    assert missed == [True]
    assert sum(waits[:6]) == 31_000
    assert set(waits[6:]) == {300_000}
    tray.close()
    tray._later.timeout.emit()
    assert len(waits) == 9


def test_a_tray_that_comes_later_is_found(panel: Panel) -> None:
    panel.is_there = False
    tray = TrayIcon()
    tray.create_icon()
    assert not tray.show_message("Thank Dana", "")
    panel.is_there = True
    tray.create_icon()
    tray.create_icon()
    assert tray.is_visible
    assert len(tray.findChildren(QSystemTrayIcon)) == 1
    assert tray.show_message("Thank Dana", "")
    assert panel.messages == ["Thank Dana"]
    tray.close()

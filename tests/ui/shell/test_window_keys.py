"""The window's shortcuts on non-English keyboard layouts."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.shell.main_window import MainWindow
from tests.ui.widgets.test_shortcuts import event_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(("place", "character"), [("1", "&"), ("2", "é"), ("3", '"')])
def test_ctrl_with_a_french_digit_shows_a_page(
    window: MainWindow, place: str, character: str
) -> None:
    key = window.page_keys[int(place) - 1]
    window.show_page(window.page_keys[int(place) % 3])
    QCoreApplication.sendEvent(window, event_of(place, character, CONTROL))
    assert window.page_key == key


def test_ctrl_with_a_russian_comma_opens_the_settings(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window.dialogs, "settings", asked.append)
    QCoreApplication.sendEvent(window, event_of(",", "б", CONTROL))
    assert asked == [""]


def test_ctrl_f_leads_to_the_search_of_the_page(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert window.search.hasFocus()


def test_ctrl_k_leads_to_the_search_through_everything(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(PaletteDialog)
    assert isinstance(palette, PaletteDialog)
    assert palette.isVisible()
    assert palette.focusWidget() is palette.field


def test_ctrl_w_closes_the_window(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert not window.isVisible()

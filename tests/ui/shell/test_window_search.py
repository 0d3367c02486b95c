from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE, TODAY
from tests.support.shell import Searching, interviews_of

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_control_f_goes_to_the_search_field(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert window.focusWidget() is window.top_bar.search


def test_typing_searches_in_the_interviews(
    window: MainWindow, qtbot: QtBot, put_row: Callable[..., str]
) -> None:
    put_row("Northwind")
    put_row("Contoso")
    field = window.top_bar.search
    field.setFocus()
    QTest.keyClicks(field, "conto")
    qtbot.waitUntil(lambda: window.page_key == INTERVIEWS)
    page = interviews_of(window)
    assert page.list.rows.rowCount() == 1
    assert window.focusWidget() is field


def test_keys_that_come_together_are_one_search(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.top_bar.search.search_requested.connect(asked.append)
    with qtbot.waitSignal(window.top_bar.search.search_requested):
        QTest.keyClicks(window.top_bar.search, "abc")
    assert asked == ["abc"]


def test_a_page_that_searches_is_asked_itself(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page(PEOPLE)
    assert isinstance(page, Searching)
    with qtbot.waitSignal(window.top_bar.search.search_requested):
        window.top_bar.search.setText("dana")
    assert page.asked == "dana"
    assert window.page_key == PEOPLE


def test_the_words_in_the_field_go_along_to_another_page_that_searches(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.top_bar.search.search_requested):
        window.top_bar.search.setText("dana")
    page = window.show_page(PEOPLE)
    assert isinstance(page, Searching)
    assert page.asked == "dana"


def test_a_page_without_search_empties_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(PEOPLE)
    with qtbot.waitSignal(window.top_bar.search.search_requested):
        window.top_bar.search.setText("dana")
    window.show_page(TODAY)
    assert window.top_bar.search.text() == ""
    assert window.page_key == TODAY


def test_escape_empties_the_field_and_then_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    page = interviews_of(window)
    field = window.top_bar.search
    field.setFocus()
    field.setText("abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    focused = window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_from_the_field_the_keyboard_goes_to_what_was_found(
    window: MainWindow, qtbot: QtBot, put_row: Callable[..., str], key: Qt.Key
) -> None:
    put_row()
    page = interviews_of(window)
    window.top_bar.search.setFocus()
    QTest.keyClick(window.top_bar.search, key)
    assert window.focusWidget() is page.list


def test_a_letter_typed_in_the_list_goes_to_the_field(
    window: MainWindow, qtbot: QtBot, put_row: Callable[..., str]
) -> None:
    put_row()
    page = interviews_of(window)
    page.list.setFocus()
    QTest.keyClicks(page.list, "n")
    assert window.focusWidget() is window.top_bar.search
    assert window.top_bar.search.text() == "n"


def test_a_click_on_the_magnifier_opens_the_search_through_everything(window: MainWindow) -> None:
    (look, *_) = [a for a in window.top_bar.search.actions() if not a.icon().isNull()]
    look.trigger()
    palette = window.findChild(PaletteDialog)
    assert isinstance(palette, PaletteDialog)
    assert palette.isVisible()


def test_what_is_typed_in_the_field_goes_along_to_the_search_through_everything(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.top_bar.search.setFocus()
    window.top_bar.search.setText("dana")
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(PaletteDialog)
    assert isinstance(palette, PaletteDialog)
    assert palette.field.text() == "dana"
    qtbot.waitUntil(lambda: not palette.field.hasSelectedText())
    QTest.keyClicks(palette.field, " r")
    assert palette.field.text() == "dana r"


def test_the_search_of_a_page_can_be_ended_by_it(
    window: MainWindow, put_row: Callable[..., str], qtbot: QtBot
) -> None:
    put_row("Northwind")
    page = interviews_of(window)
    window.top_bar.search.setText("zzz")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    page.leave_search.emit()
    assert window.top_bar.search.text() == ""

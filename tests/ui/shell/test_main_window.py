from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE, TODAY, PageKind
from desktop.ui.widgets.page import Page
from tests.support.shell import Plain, interviews_of, plain_kinds

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_no_page_is_made_before_the_window_is_shown(qtbot: QtBot, ops: Ops) -> None:
    made: list[str] = []

    def make(o: Ops, n: Navigator) -> Page:
        made.append("today")
        return Plain(o, n, "Today")

    window = MainWindow(ops, pages=[PageKind(TODAY, "today", "Today", make), *plain_kinds()[1:]])
    qtbot.addWidget(window)
    assert made == []
    assert window.page is None
    window.show()
    assert made == ["today"]
    assert window.page_key == TODAY


def test_every_action_has_a_menu_role_that_is_meant(window: MainWindow) -> None:
    interviews_of(window)
    roles = {a.menuRole() for a in window.findChildren(QAction) if a.parent() is window.commands}
    role = QAction.MenuRole
    meant = {role.NoRole, role.AboutRole, role.PreferencesRole, role.QuitRole}
    assert roles == meant
    ours = [a for a in window.findChildren(QAction) if a.text() and not a.isSeparator()]
    guessed = [a.text() for a in ours if a.menuRole() == QAction.MenuRole.TextHeuristicRole]
    assert guessed == []


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_1, TODAY), (Qt.Key.Key_2, INTERVIEWS), (Qt.Key.Key_3, PEOPLE)],
)
def test_control_and_a_number_shows_a_page(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, page: str
) -> None:
    window.show_page(PEOPLE if page != PEOPLE else TODAY)
    QTest.keyClick(window, key, CONTROL)
    assert window.page_key == page
    assert window.rail.buttons[page].isChecked()
    assert window.windowTitle().startswith(window.rail.buttons[page].text())


def test_the_first_page_names_the_window_too(window: MainWindow) -> None:
    assert window.windowTitle().startswith(window.rail.buttons[TODAY].text())


def test_tab_goes_from_the_page_in_the_rail_to_the_bar_above_the_page(
    window: MainWindow,
) -> None:
    window.show_page(PEOPLE)
    window.top_bar.search.setFocus()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Backtab)
    assert window.focusWidget() is window.rail.buttons[PEOPLE]
    QTest.keyClick(window.rail.buttons[PEOPLE], Qt.Key.Key_Tab)
    assert window.focusWidget() is window.top_bar.search
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.top_bar.add


def test_control_q_asks_to_quit(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.quit_requested):
        QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)


def test_closing_is_always_accepted(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()


def test_a_page_may_ask_for_an_application(
    window: MainWindow, put_row: Callable[..., str], qtbot: QtBot
) -> None:
    put_row("Contoso")
    key = put_row("Northwind")
    page = interviews_of(window)
    window.top_bar.search.setText("contoso")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 1)
    window.show_page(TODAY)
    window.navigator.open_application.emit(key)
    assert window.page_key == INTERVIEWS
    assert page.selected == key
    assert window.top_bar.search.text() == ""
    assert window.focusWidget() is page.list


def test_a_page_may_ask_for_another_page(window: MainWindow) -> None:
    window.navigator.show_page.emit(PEOPLE)
    assert window.page_key == PEOPLE


def test_the_short_menu_lists_what_has_no_button(window: MainWindow) -> None:
    menu = window.commands.compact_menu(window)
    texts = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert texts == [
        "Add application…",
        "Add in one line…",
        "Import…",
        "Export…",
        "Undo",
        "Redo",
        "Find duplicates…",
        "Settings…",
        "Help",
        "Keys",
        "About Callback",
        "Quit",
    ]

"""The menu bar of macOS holds everything, and what every program has there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.ops import Ops
from desktop.ui.shell import main_window
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.menu_bar import MenuBar
from tests.support.shell import plain_kinds

Role = QAction.MenuRole


@pytest.fixture
def window(qtbot: QtBot, ops: Ops, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(main_window, "has_global_menu_bar", lambda: True)
    made = MainWindow(ops, pages=plain_kinds())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def bar(window: MainWindow) -> Iterator[MenuBar]:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MenuBar))
    yield found
    if isValid(found):
        found.deleteLater()
        QCoreApplication.sendPostedEvents(found, QEvent.Type.DeferredDelete)


def menus(bar: QMenuBar) -> dict[str, QMenu]:
    return {entry.text(): entry.menu() for entry in bar.actions()}  # type: ignore[misc]


def entry(bar: QMenuBar, menu: str, text: str) -> QAction:
    (found,) = (one for one in menus(bar)[menu].actions() if one.text() == text)
    return found


def test_it_holds_every_command(window: MainWindow, bar: MenuBar) -> None:
    listed = {one for menu in menus(bar).values() for one in menu.actions()}
    assert set(window.commands.all_actions()) <= listed


def test_its_menus_are_those_of_every_program_in_their_order(bar: MenuBar) -> None:
    assert list(menus(bar)) == ["File", "Edit", "View", "Window", "Help"]


@pytest.mark.parametrize(
    ("name", "keys", "role"),
    [
        ("settings", "Ctrl+,", Role.PreferencesRole),
        ("about", "", Role.AboutRole),
        ("quit", "Ctrl+Q", Role.QuitRole),
    ],
)
def test_what_belongs_into_the_program_s_own_menu_is_moved_there(
    window: MainWindow, bar: MenuBar, name: str, keys: str, role: QAction.MenuRole
) -> None:
    command = getattr(window.commands, name)
    assert command.menuRole() == role
    assert command.shortcut() == QKeySequence(keys)
    moved = {one for menu in menus(bar).values() for one in menu.actions()}
    assert {one.menuRole() for one in moved if one is not command} >= {Role.NoRole}
    assert sum(one.menuRole() == role for one in moved) == 1


@pytest.mark.parametrize(
    ("text", "keys"),
    [("Cut", "Ctrl+X"), ("Copy", "Ctrl+C"), ("Paste", "Ctrl+V"), ("Select all", "Ctrl+A")],
)
def test_the_system_recognises_the_entries_for_text(bar: MenuBar, text: str, keys: str) -> None:
    found = entry(bar, "Edit", text)
    assert found.shortcut() == QKeySequence(keys)
    assert found.menuRole() == Role.TextHeuristicRole


def test_they_edit_the_field_with_the_focus(window: MainWindow, bar: MenuBar, qtbot: QtBot) -> None:
    field = QLineEdit("Northwind", window)
    field.show()
    field.setFocus()
    entry(bar, "Edit", "Select all").trigger()
    entry(bar, "Edit", "Cut").trigger()
    assert field.text() == ""
    entry(bar, "Edit", "Paste").trigger()
    entry(bar, "Edit", "Paste").trigger()
    assert field.text() == "NorthwindNorthwind"
    field.selectAll()
    entry(bar, "Edit", "Copy").trigger()
    assert QApplication.clipboard().text() == "NorthwindNorthwind"


def test_outside_a_field_paste_imports_what_is_pasted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pasted: list[bool] = []
    bar = MenuBar(window.commands, lambda: pasted.append(True))
    qtbot.addWidget(bar)
    window.setFocus()
    entry(bar, "Edit", "Copy").trigger()
    assert pasted == []
    entry(bar, "Edit", "Paste").trigger()
    assert pasted == [True]


def test_the_window_is_zoomed_and_back_and_minimised(window: MainWindow, bar: MenuBar) -> None:
    entry(bar, "Window", "Zoom").trigger()
    assert window.isMaximized()
    entry(bar, "Window", "Zoom").trigger()
    assert not window.isMaximized()
    assert entry(bar, "Window", "Minimise").shortcut() == QKeySequence("Ctrl+M")
    entry(bar, "Window", "Minimise").trigger()
    assert window.isMinimized()


def test_it_belongs_to_no_window_and_goes_with_the_program_s(
    window: MainWindow, bar: MenuBar
) -> None:
    assert bar.parent() is None
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents(bar, QEvent.Type.DeferredDelete)
    assert not isValid(bar)

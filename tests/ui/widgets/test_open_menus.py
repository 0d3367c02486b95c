"""Open menus are listed beside the windows of the program, as Qt does not list them on Linux."""

import sys

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.open_menus import expose_open_menus

pytestmark = [
    pytest.mark.qt_log_ignore("does not support (grabbing|raise)"),
    pytest.mark.skipif(sys.platform != "linux", reason="a list of its own is made on Linux alone"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    expose_open_menus()
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _root() -> QAccessibleInterface:
    app = QApplication.instance()
    assert app is not None
    return QAccessible.queryAccessibleInterface(app)


def _listed() -> list[object]:
    root = _root()
    return [root.child(place).object() for place in range(root.childCount())]


def _menu(parent: QWidget, *items: str) -> QMenu:
    menu = QMenu(parent)
    for item in items:
        menu.addAction(item)
    return menu


def test_a_menu_is_listed_while_it_is_open(window: QWidget) -> None:
    menu = _menu(window, "Settings", "Quit")
    assert menu not in _listed()
    menu.popup(QPoint())
    assert {window, menu} <= set(_listed())
    found = _root().child(_listed().index(menu))
    assert found.role() == QAccessible.Role.PopupMenu
    names = [found.child(place).text(QAccessible.Text.Name) for place in range(2)]
    assert names == ["Settings", "Quit"]
    menu.hide()
    assert menu not in _listed()


def test_its_place_leads_back_to_it(window: QWidget) -> None:
    menu = _menu(window, "Settings")
    menu.popup(QPoint())
    found = QAccessible.queryAccessibleInterface(menu)
    assert _root().indexOfChild(found) == _listed().index(menu)
    menu.hide()
    assert _root().indexOfChild(found) == -1


def test_a_submenu_is_listed_below_its_item_only(window: QWidget) -> None:
    menu = _menu(window)
    later = menu.addMenu("Later")
    later.addAction("Tomorrow")
    menu.popup(QPoint())
    later.popup(QPoint(50, 50))
    assert later not in _listed()
    item = _root().child(_listed().index(menu)).child(0)
    assert item.child(0).object() is later
    menu.hide()


def test_a_place_that_there_is_not_has_nothing(window: QWidget) -> None:
    assert _root().child(_root().childCount()) is None
    assert _root().text(QAccessible.Text.Name) == QApplication.applicationName()
    assert _root().parent() is None

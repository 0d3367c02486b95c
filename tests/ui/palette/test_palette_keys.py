"""The search through everything: keyboard, mouse, screen reader, painting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.palette.entries import Group
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS
from tests.support.announcements import record_announcements
from tests.support.palette import entries

Add = Callable[..., str]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_up_and_down_go_round_and_skip_the_headings(
    search: Callable[[str], PaletteDialog], add_application: Add
) -> None:
    add_application("Northwind", people=("Northa Wind",))
    palette = search("north")
    first = palette.current
    QTest.keyClick(palette.field, Key.Key_Down)
    assert palette.current is not None
    assert palette.current.group is Group.PEOPLE
    assert palette.focusWidget() is palette.field
    QTest.keyClick(palette.field, Key.Key_Up)
    assert palette.current == first
    QTest.keyClick(palette.field, Key.Key_Up)
    assert palette.current == entries(palette)[-1]


def test_page_keys_stop_at_the_ends(search: Callable[[str], PaletteDialog]) -> None:
    palette = search("")
    for _ in range(5):
        QTest.keyClick(palette.field, Key.Key_PageDown)
    assert palette.current == entries(palette)[-1]
    for _ in range(5):
        QTest.keyClick(palette.field, Key.Key_PageUp)
    assert palette.current == entries(palette)[0]


def test_a_click_runs_an_entry(
    search: Callable[[str], PaletteDialog], window: MainWindow, add_application: Add
) -> None:
    add_application("Northwind")
    palette = search("northwind")
    place = palette.list.visualRect(palette.rows.index(1, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not palette.isVisible()
    assert window.page_key == INTERVIEWS


def test_a_click_on_a_heading_does_nothing(
    search: Callable[[str], PaletteDialog], add_application: Add
) -> None:
    add_application("Northwind")
    palette = search("northwind")
    place = palette.list.visualRect(palette.rows.index(0, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert palette.isVisible()


def test_escape_closes_and_changes_nothing(
    search: Callable[[str], PaletteDialog], window: MainWindow
) -> None:
    before = window.page_key
    palette = search("add")
    QTest.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()
    assert window.page_key == before


def test_it_closes_when_the_window_gets_the_focus_back(
    search: Callable[[str], PaletteDialog], window: MainWindow, qtbot: QtBot
) -> None:
    palette = search("")
    window.activateWindow()
    qtbot.waitUntil(lambda: not any(p.isVisible() for p in window.findChildren(PaletteDialog)))
    assert palette is not None


def test_what_is_typed_into_the_list_goes_on_in_the_field(
    search: Callable[[str], PaletteDialog],
) -> None:
    palette = search("ad")
    palette.list.setFocus()
    QTest.keyClicks(palette.list, "d")
    assert palette.field.text() == "add"
    assert palette.focusWidget() is palette.field


def test_nothing_found_is_said(search: Callable[[str], PaletteDialog]) -> None:
    palette = search("zzzz")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing found for “zzzz”"
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()


def test_a_screen_reader_hears_the_number_and_then_each_entry_with_its_group(
    search: Callable[[str], PaletteDialog],
    add_application: Add,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    add_application("Northwind", "Engineer", people=("Northa Wind",))
    announced = record_announcements(monkeypatch)
    palette = search("north")
    qtbot.waitUntil(lambda: len(announced) == 1)
    assert announced[0] == "2 hits: Northwind · Engineer, Waiting"
    QTest.keyClick(palette.field, Key.Key_Down)
    assert announced[1] == "Northa Wind. People"


def test_entries_are_accessible_items_with_their_group_as_description(
    search: Callable[[str], PaletteDialog], add_application: Add
) -> None:
    add_application("Northwind", "Engineer")
    palette = search("northwind")
    node = QAccessible.queryAccessibleInterface(palette.list)
    texts = [
        (
            node.child(place).text(QAccessible.Text.Name),
            node.child(place).text(QAccessible.Text.Description),
        )
        for place in range(node.childCount())
    ]
    assert ("Northwind · Engineer, Waiting", "Applications") in texts


def test_foreign_text_is_painted_as_it_is(
    search: Callable[[str], PaletteDialog], add_application: Add
) -> None:
    add_application("<b>😀 Müller</b> & Söhne " * 8, "Engineer")
    palette = search("mueller")
    QApplication.processEvents()
    assert not palette.grab().isNull()
    assert entries(palette)[0].title.startswith("<b>😀 Müller</b>")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft])
def test_right_to_left_the_icon_is_at_the_right(
    search: Callable[[str], PaletteDialog],
    add_application: Add,
    direction: Qt.LayoutDirection,
) -> None:
    add_application("Northwind")
    palette = search("northwind")
    row = palette.list.visualRect(palette.rows.index(1, 0))

    def ink(left: int) -> int:
        """Pixels that differ from the background in the 40 px from `left` on."""
        picture = palette.list.viewport().grab(row).toImage()
        ground = picture.pixelColor(row.width() // 2, 2)
        return sum(
            picture.pixelColor(x, y) != ground
            for x in range(left, left + 40)
            for y in range(2, row.height() - 2)
        )

    at_left = ink(8)
    palette.setLayoutDirection(direction)
    QApplication.processEvents()
    assert ink(row.width() - 48) == pytest.approx(at_left, rel=0.5)

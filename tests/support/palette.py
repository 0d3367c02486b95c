"""Helpers for tests of the palette."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.palette.entries import Entry, Group
from desktop.ui.shell.main_window import MainWindow

Key = Qt.Key


def shown(window: MainWindow) -> PaletteDialog:
    found = [one for one in window.findChildren(PaletteDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def entries(palette: PaletteDialog) -> list[Entry]:
    found = (palette.rows.entry(row) for row in range(palette.rows.rowCount()))
    return [entry for entry in found if entry is not None]


def titles(palette: PaletteDialog, group: Group) -> list[str]:
    return [entry.title for entry in entries(palette) if entry.group is group]


def choose(palette: PaletteDialog, title: str) -> None:
    """Move to the entry with this title by the keyboard, and press Return."""
    for _ in entries(palette):
        current = palette.current
        if current is not None and current.title == title:
            QTest.keyClick(palette.field, Key.Key_Return)
            return
        QTest.keyClick(palette.field, Key.Key_Down)
    raise AssertionError(f"{title} is not listed: {[one.title for one in entries(palette)]}")

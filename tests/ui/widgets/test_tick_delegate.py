"""Cells of a list to tick, in Windows' style."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.controls import TickDelegate

_BAR = QColor(255, 0, 0)
_BASE = QColor(255, 255, 255)


@pytest.mark.parametrize(
    ("style", "cell", "is_kept"),
    [
        ("windows11", (0, True), True),
        ("windows11", (1, True), False),
        ("windows11", (1, False), True),
        ("fusion", (1, True), True),
    ],
)
def test_only_the_first_cell_of_a_row_keeps_the_bar_of_windows_11(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    style: str,
    cell: tuple[int, bool],
    is_kept: bool,
) -> None:
    """The view draws the bar before the delegate draws the cell: its column, and if selected."""
    column, selected = cell
    monkeypatch.setattr(QStyle, "objectName", lambda _style: style)
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    table.setItem(0, column, QTableWidgetItem("Kiel"))
    option = QStyleOptionViewItem()
    option.widget, option.rect = table, QRect(0, 0, 60, 20)
    option.palette.setColor(QPalette.ColorRole.Base, _BASE)
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(_BAR)
    painter = QPainter(image)
    drawn: list[QStyle.StateFlag] = []
    monkeypatch.setattr(
        "PySide6.QtWidgets.QStyledItemDelegate.paint",
        lambda _self, _painter, given, _index: drawn.append(given.state),
    )
    TickDelegate(table).paint(painter, option, table.model().index(0, column))
    painter.end()
    assert (image.pixelColor(1, 10) == _BAR) == is_kept
    assert drawn == [option.state] if is_kept else drawn != [option.state]

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.widgets.choice import ChoiceDelegate


@pytest.mark.parametrize("dark", [True, False])
def test_the_chosen_row_can_be_told_and_read(
    dark: bool, qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    set_dark(dark)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(ChoiceDelegate(rows))
    rows.addItems(["Reminders", "My data"])
    rows.setCurrentRow(1)
    rows.show()
    picture = rows.viewport().grab().toImage()
    chosen, other = (
        picture.pixelColor(
            rows.viewport().width() - 5, rows.visualItemRect(rows.item(row)).top() + 3
        )
        for row in (1, 0)
    )
    assert chosen != other
    assert (
        theme.contrast(chosen, rows.palette().color(QPalette.ColorRole.Text)) >= theme.TEXT_CONTRAST
    )


def test_texts_stand_off_the_edge_of_the_chosen_row(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("My data")
    plain = rows.sizeHintForColumn(0)
    rows.setItemDelegate(ChoiceDelegate(rows))
    assert rows.sizeHintForColumn(0) == plain + 2 * theme.S

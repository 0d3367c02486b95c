from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.widgets.controls import TickBox, TickDelegate


@pytest.mark.parametrize("enabled", [True, False])
def test_an_empty_box_stands_out_on_dark_ground(
    enabled: bool, qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    set_dark(True)
    box = TickBox("Asked for no phone calls")
    qtbot.addWidget(box)
    box.setEnabled(enabled)
    box.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    edge = box.grab().toImage().pixelColor(place.left(), place.center().y())
    window = box.palette().color(QPalette.ColorRole.Window)
    assert theme.contrast(edge, window) >= (3.0 if enabled else 1.5)


def test_an_empty_box_in_a_list_stands_out_on_dark_ground(
    qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    set_dark(True)
    ticked = QListWidget()
    qtbot.addWidget(ticked)
    ticked.setItemDelegate(TickDelegate(ticked))
    item = QListWidgetItem("Contact: Reyes called", ticked)
    item.setCheckState(Qt.CheckState.Unchecked)
    ticked.show()
    option = QStyleOptionViewItem()
    ticked.initViewItemOption(option)
    option.rect = ticked.visualItemRect(item)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    box = ticked.style().subElementRect(element, option, ticked)
    edge = ticked.viewport().grab().toImage().pixelColor(box.left(), box.center().y())
    assert theme.contrast(edge, ticked.palette().color(QPalette.ColorRole.Base)) >= 3.0

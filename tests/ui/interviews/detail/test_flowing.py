import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.ui.interviews.detail.flowing import Flowing, small


@pytest.mark.parametrize(
    "text", ["Commissioning editor", "Dana", "", "https://example.com/" + "a" * 90]
)
def test_places_to_break_are_shown_and_not_read_aloud(qtbot: QtBot, text: str) -> None:
    for label in (Flowing(text), small("Before")):
        qtbot.addWidget(label)
        label.setText(text)
        spoken = QAccessible.queryAccessibleInterface(label)
        assert spoken.text(QAccessible.Text.Name) == text
        assert label.text().replace("\u200b", "") == text

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.ui.interviews.detail.long_text import WrappedText, small_text


@pytest.mark.parametrize(
    "text", ["Commissioning editor", "Dana", "", "https://example.com/" + "a" * 90]
)
def test_places_to_break_are_shown_and_not_read_aloud(qtbot: QtBot, text: str) -> None:
    for label in (WrappedText(text), small_text("Before")):
        qtbot.addWidget(label)
        label.setText(text)
        spoken = QAccessible.queryAccessibleInterface(label)
        assert spoken.text(QAccessible.Text.Name) == text
        assert label.text().replace("\u200b", "") == text

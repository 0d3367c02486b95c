"""The slider has enough contrast on light and dark windows, and behaves like QSlider."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.widgets.controls import Slider

#: Contrast of a control with its surroundings (WCAG 2, 1.4.11).
TEXT_CONTRAST = 3.0


def palette(window: str, ink: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Window, QColor(window))
    made.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    made.setColor(QPalette.ColorRole.Accent, QColor("#2a7fb8"))
    return made


@pytest.fixture
def slider(qtbot: QtBot) -> Slider:
    made = Slider(Qt.Orientation.Horizontal)
    qtbot.addWidget(made)
    made.setRange(0, 30)
    made.resize(220, 20)
    made.show()
    return made


@pytest.mark.parametrize(
    ("window", "ink"), [("#efefef", "#1a1a1a"), ("#313131", "#f0f0f0")], ids=["light", "dark"]
)
def test_groove_and_handle_stand_out(slider: Slider, window: str, ink: str) -> None:
    slider.setPalette(palette(window, ink))
    slider.setAutoFillBackground(True)
    slider.setValue(15)
    picture = slider.grab().toImage()
    middle = picture.height() // 2
    scale = picture.width() / slider.width()
    for x in (20, 110, 200):  # behind the handle, on it, and before it
        shown = picture.pixelColor(round(x * scale), middle)
        assert theme.contrast(shown, QColor(window)) >= TEXT_CONTRAST, x


def test_the_handle_is_where_the_value_is(slider: Slider) -> None:
    accent = theme.link(slider.palette()).rgb()

    def handle() -> list[int]:
        picture = slider.grab().toImage()
        row = picture.height() // 2 - round(5 * picture.devicePixelRatio())  # off the groove
        return [x for x in range(picture.width()) if picture.pixel(x, row) == accent]

    slider.clearFocus()
    first = handle()
    slider.setValue(30)
    last = handle()
    assert first
    assert last
    assert max(first) < 20 * slider.devicePixelRatio()
    assert min(last) > 200 * slider.devicePixelRatio()


def test_it_moves_by_keys(slider: Slider) -> None:
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 2
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert slider.value() == 30

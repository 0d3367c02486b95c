"""Colours that are told apart differ with every colour vision deficiency, or by shape and words."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.insights.canvas import Canvas
from desktop.ui.insights.dots import DotRow, DotsDrawing
from desktop.ui.theme import Meaning
from desktop.ui.today.two_weeks import MarkKind, _paint_mark
from tests.support.colour_vision import Vision, difference, seen
from tests.ui.shell.test_contrast import GROUNDS, palette_of

#: In CIELAB; 2.3 is just noticeable side by side. Each colour is also beside an icon or a word.
APART = 8.0
visions = pytest.mark.parametrize("vision", Vision, ids=lambda one: one.name.lower())


@visions
@pytest.mark.parametrize("grounds", GROUNDS)
def test_the_meanings_are_told_apart(qtbot: QtBot, grounds: str, vision: Vision) -> None:
    palette = palette_of(grounds, "308CC6")
    colours = {meaning.value: seen(theme.colour(meaning, palette), vision) for meaning in Meaning}
    alike = {
        pair: apart
        for pair in combinations(colours, 2)
        if (apart := round(difference(colours[pair[0]], colours[pair[1]]), 1)) < APART
    }
    assert alike == {}


@visions
@pytest.mark.parametrize("grounds", GROUNDS)
def test_the_marks_of_charts_are_seen(qtbot: QtBot, grounds: str, vision: Vision) -> None:
    canvas = Canvas(QSizeF(100, 100), palette_of(grounds, "308CC6"), QApplication.font())
    ground, area, lit = canvas.ground, canvas.area(), canvas.area(lit=True)
    solid = [theme.blend(QColor(one.rgb()), ground, one.alphaF()) for one in (area, lit)]
    plain, over = (seen(one, vision) for one in solid)
    assert theme.contrast(seen(canvas.mark, vision), seen(ground, vision)) >= theme.GRAPHIC_CONTRAST
    assert difference(plain, seen(ground, vision)) >= APART
    assert difference(plain, over) >= APART


def _painted(*, ring: bool) -> QImage:
    """One case of a chart that was answered, or was not, without colours."""
    drawing = DotsDrawing([DotRow("", 0 if ring else 1, 1, "", "")])
    canvas = Canvas(QSizeF(200, 0), QPalette(), QApplication.font())
    picture = QImage(200, round(drawing.height(canvas)) + 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    drawing.draw(painter, canvas, None)
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def _dark(picture: QImage) -> int:
    pixels = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(*at).lightness() < 160 for at in pixels)


def test_the_parts_of_a_chart_differ_by_shape(qtbot: QtBot) -> None:
    """A disc for what came, a ring for what did not."""
    assert _dark(_painted(ring=False)) > 1.4 * _dark(_painted(ring=True)) > 0


def test_the_marks_of_the_two_weeks_differ_by_shape(qtbot: QtBot) -> None:
    pictures = []
    for kind in MarkKind:
        picture = QImage(16, 16, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        _paint_mark(painter, kind, QPointF(8, 8), QColor("#000000"))
        painter.end()
        pictures.append(picture)
    assert all(one != other for one, other in combinations(pictures, 2))

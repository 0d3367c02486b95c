"""What the drawings draw, at any width and in both directions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.ui.insights.canvas import Canvas, Drawing, paper_palette
from desktop.ui.insights.columns import Column, ColumnsDrawing
from desktop.ui.insights.dots import DotRow, DotsDrawing
from desktop.ui.insights.flow_drawing import FlowDrawing, Stage
from tests.ui.insights.charts import BANDS, STAGES, curve, flow

WIDTHS = (240.0, 680.0)


def dots(most: int = 9) -> DotsDrawing:
    rows = [
        DotRow("Thank-you", 5, most, "5 answered", "Thank-you: 5"),
        DotRow("Check-in", 0, 2, "0 answered", "Check-in: 0"),
    ]
    return DotsDrawing(rows)


def columns() -> ColumnsDrawing:
    weeks = [Column("2 March", 1, "one"), Column("", 0, "none"), Column("", 4, "four")]
    return ColumnsDrawing(weeks, 1.0, "once a week")


DRAWINGS: tuple[Callable[[], Drawing], ...] = (flow, curve, dots, columns)


def canvas_of(drawing: Drawing, width: float, *, mirrored: bool = False) -> Canvas:
    font = QFont()
    height = drawing.height(Canvas(QSizeF(width, 0), paper_palette(), font))
    return Canvas(QSizeF(width, height), paper_palette(), font, mirrored=mirrored)


def draw(drawing: Drawing, canvas: Canvas, lit: int | None = None) -> QImage:
    image = QImage(canvas.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(canvas.ground)
    painter = QPainter(image)
    drawing.draw(painter, canvas, lit)
    painter.end()
    return image


@pytest.mark.parametrize("make", DRAWINGS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_mark_is_within_the_chart(
    qtbot: QtBot, make: Callable[[], Drawing], width: float, mirrored: bool
) -> None:
    drawing = make()
    canvas = canvas_of(drawing, width, mirrored=mirrored)
    room = QRectF(-1, -1, canvas.size.width() + 2, canvas.size.height() + 2)
    marks = drawing.marks(canvas)
    assert marks
    assert all(room.contains(mark.area.boundingRect()) for mark in marks)


@pytest.mark.parametrize("make", DRAWINGS)
def test_a_mirrored_chart_is_the_mirror_image(qtbot: QtBot, make: Callable[[], Drawing]) -> None:
    drawing = make()
    plain = drawing.marks(canvas_of(drawing, 600))
    mirrored = drawing.marks(canvas_of(drawing, 600, mirrored=True))
    for one, other in zip(plain, mirrored, strict=True):
        box, reflected = one.area.boundingRect(), other.area.boundingRect()
        assert reflected.left() == pytest.approx(600 - box.right(), abs=0.01)
        assert reflected.top() == pytest.approx(box.top(), abs=0.01)


@pytest.mark.parametrize("make", DRAWINGS)
def test_the_mark_pointed_at_is_drawn_otherwise(qtbot: QtBot, make: Callable[[], Drawing]) -> None:
    drawing = make()
    canvas = canvas_of(drawing, 600)
    plain = draw(drawing, canvas)
    for number in range(len(drawing.marks(canvas))):
        assert draw(drawing, canvas, number) != plain


def test_a_long_curve_has_few_marks_from_its_first_step_to_its_last(qtbot: QtBot) -> None:
    drawing = curve(days=400)
    marks = drawing.marks(canvas_of(drawing, 600))
    assert len(marks) <= 24
    assert (marks[0].words, marks[-1].words) == ("After 1 days", "After 400 days")


def test_a_wait_longer_than_all_others_is_still_on_the_curve(qtbot: QtBot) -> None:
    drawing = curve(days=4, here=40)
    canvas = canvas_of(drawing, 600)
    last = drawing.marks(canvas)[-1].area.boundingRect()
    assert last.right() <= 600
    assert draw(drawing, canvas) != draw(curve(days=4), canvas)


def test_the_bands_of_a_box_fill_it_and_do_not_overlap_at_it(qtbot: QtBot) -> None:
    drawing = flow()
    canvas = canvas_of(drawing, 600)
    marks = {mark.key: mark.area for mark in drawing.marks(canvas)}
    start = [marks["applied > first"].boundingRect(), marks["applied > no"].boundingRect()]
    tall = {key: area.elementAt(0).y for key, area in marks.items()}
    assert tall["applied > first"] < tall["applied > no"]
    assert start[0].left() == start[1].left()


def test_the_widths_of_bands_are_as_their_numbers(qtbot: QtBot) -> None:
    drawing = flow()
    areas = {mark.key: mark.area for mark in drawing.marks(canvas_of(drawing, 600))}

    def tall(key: str) -> float:
        area = areas[key]
        ends = [area.elementAt(number) for number in (0, area.elementCount() - 2)]
        return abs(ends[1].y - ends[0].y)

    assert tall("applied > first") == pytest.approx(2 * tall("applied > no"), rel=0.01)


def test_one_application_is_a_flow_too(qtbot: QtBot) -> None:
    drawing = FlowDrawing(
        [Stage("applied", "Applied", 0, 1), Stage("waiting", "Waiting", 1, 1)],
        [BANDS[0]._replace(source="applied", target="waiting", number=1)],
    )
    assert len(drawing.marks(canvas_of(drawing, 600))) == 1


def test_many_thousands_stay_readable(qtbot: QtBot) -> None:
    """The smallest band beside a hundred thousand is still drawn."""
    stages = [stage._replace(number=stage.number * 25_000) for stage in STAGES]
    bands = [band._replace(number=band.number * 25_000) for band in BANDS]
    drawing = FlowDrawing(
        [*stages, Stage("hold", "On hold", 2, 1)],
        [*bands, BANDS[2]._replace(target="hold", number=1, key="one")],
    )
    marks = {mark.key: mark for mark in drawing.marks(canvas_of(drawing, 600))}
    assert marks["one"].area.boundingRect().height() > 0
    assert drawing.height(canvas_of(drawing, 600)) < 1_000


def test_dots_become_bars_where_they_have_no_room(qtbot: QtBot) -> None:
    few, many = dots(), dots(most=5_000)
    assert draw(few, canvas_of(few, 600)) != draw(many, canvas_of(many, 600))
    assert many.height(canvas_of(many, 600)) == few.height(canvas_of(few, 600))


def test_pictures_are_drawn_on_white_in_any_scheme(
    qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    set_dark(True)
    assert paper_palette().window().color() == QColor("#ffffff")
    canvas = canvas_of(flow(), 600)
    assert canvas.ground == QColor("#ffffff")

"""The flow of applications from stage to stage, as bands whose heights are their numbers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from desktop.core.lazy_dataclass import dataclass
from desktop.ui import theme
from desktop.ui.insights.canvas import Canvas, Mark

_NODE = 8.0
_GAP = 10.0
#: Heights of the whole at a font of 9 pt: for each box of the fullest column, and at least.
_PER_NODE, _LEAST, _MOST_HEIGHT = 46, 200, 460
_THINNEST = 1.0
#: The most bands that are marks; the table has all. Screen readers get slow from about 150 on.
_MOST_MARKS = 60


class Stage(NamedTuple):
    """A box: where applications are. Boxes of one column stand in the order given."""

    key: str
    name: str
    column: int
    number: int


class Band(NamedTuple):
    """`number` applications that went from one stage to another; `words` say it."""

    source: str
    target: str
    number: int
    words: str
    key: str


@dataclass(frozen=True, slots=True)
class FlowDrawing:
    """Bands between boxes. The bands are the marks, from the first column to the last."""

    stages: Sequence[Stage]
    bands: Sequence[Band]

    def height(self, canvas: Canvas) -> float:
        boxes = max(self._column_sizes().values(), default=0)
        names = boxes * (canvas.line + _GAP) + canvas.line
        needed = max(theme.scaled(_LEAST), theme.scaled(_PER_NODE) * boxes)
        return max(names, min(needed, theme.scaled(_MOST_HEIGHT)))

    def marks(self, canvas: Canvas) -> list[Mark]:
        paths = self._paths(canvas, self._places(canvas))
        bands = self._ordered()
        return [Mark(paths[n], bands[n].words, bands[n].key) for n in self._marked(bands)]

    def draw(self, painter: QPainter, canvas: Canvas, lit: int | None) -> None:
        places = self._places(canvas)
        paths = self._paths(canvas, places)
        shown = None if lit is None else self._marked(self._ordered())[lit]
        painter.setPen(canvas.outline())
        painter.setBrush(canvas.area())
        for number, path in enumerate(paths):
            if number != shown:
                painter.drawPath(path)
        if shown is not None:
            painter.setBrush(canvas.area(lit=True))
            painter.drawPath(paths[shown])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(canvas.mark)
        for stage in self.stages:
            painter.drawRect(canvas.rect(places[stage.key]))
        for stage in self.stages:
            self._draw_name(painter, canvas, stage, places[stage.key])

    def _marked(self, bands: Sequence[Band]) -> list[int]:
        """The places of the bands that are marks: the largest ones, in their order."""
        by_size = sorted(range(len(bands)), key=lambda place: -bands[place].number)
        return sorted(by_size[:_MOST_MARKS])

    def _column_sizes(self) -> dict[int, int]:
        sizes: dict[int, int] = defaultdict(int)
        for stage in self.stages:
            sizes[stage.column] += 1
        return sizes

    def _ordered(self) -> list[Band]:
        """The bands in the order of their stages, so that they cross as little as they can."""
        order = {stage.key: (stage.column, n) for n, stage in enumerate(self.stages)}
        return sorted(self.bands, key=lambda band: (order[band.source], order[band.target]))

    def _places(self, canvas: Canvas) -> dict[str, QRectF]:
        """The box of each stage, laid out from left to right."""
        columns: dict[int, list[Stage]] = defaultdict(list)
        for stage in self.stages:
            columns[stage.column].append(stage)
        height = self.height(canvas) - canvas.line
        scale = self._scale(columns.values(), height, canvas.line)
        last = max(columns)
        across = (canvas.size.width() - self._name_room(canvas) - _NODE) / max(last, 1)
        places = {}
        for column, them in columns.items():
            y = canvas.line / 2
            for stage in them:
                tall = max(stage.number * scale, _THINNEST)
                places[stage.key] = QRectF(column * across, y, _NODE, tall)
                y += max(tall, canvas.line) + _GAP
        return places

    def _scale(self, columns: Iterable[Sequence[Stage]], height: float, line: float) -> float:
        """The height of one application: the largest at which each column fits into `height`.

        A small box takes the height of its name.
        """
        return min(_largest_scale([one.number for one in them], height, line) for them in columns)

    def _name_room(self, canvas: Canvas) -> float:
        """The room for the names behind the last column."""
        last = max(stage.column for stage in self.stages)
        names = [_label(stage) for stage in self.stages if stage.column == last]
        widest = max(canvas.text_width(name, bold=True) for name in names) + theme.XS + 1
        return min(widest, canvas.size.width() * 0.3)

    def _paths(self, canvas: Canvas, places: dict[str, QRectF]) -> list[QPainterPath]:
        scales = {
            stage.key: places[stage.key].height() / max(stage.number, 1) for stage in self.stages
        }
        out: dict[str, float] = defaultdict(float)
        into: dict[str, float] = defaultdict(float)
        made = []
        for band in self._ordered():
            start, end = places[band.source], places[band.target]
            top, tall = start.top() + out[band.source], band.number * scales[band.source]
            low, deep = end.top() + into[band.target], band.number * scales[band.target]
            out[band.source] += tall
            into[band.target] += deep
            made.append(_band(canvas, (start.right(), top, tall), (end.left(), low, deep)))
        return made

    def _draw_name(self, painter: QPainter, canvas: Canvas, stage: Stage, box: QRectF) -> None:
        left = box.right() + theme.XS
        ends = [one.column for one in self.stages if one.column > stage.column]
        right = canvas.size.width()
        if ends:
            across = (canvas.size.width() - self._name_room(canvas) - _NODE) / max(ends)
            right = left + across - _NODE - theme.S
        room = QRectF(left, box.center().y() - canvas.line / 2, right - left, canvas.line)
        number = f" {stage.number}"
        width = room.width() - canvas.text_width(number, bold=True)
        name = canvas.shortened(stage.name, width, bold=True)
        canvas.write(painter, room, f"{name}{number}", bold=True)


def _label(stage: Stage) -> str:
    return f"{stage.name} {stage.number}"


def _band(
    canvas: Canvas, start: tuple[float, float, float], end: tuple[float, float, float]
) -> QPainterPath:
    """A band between two boxes, each given by x, top and height."""
    (x, top, tall), (to, low, deep) = start, end
    half = (x + to) / 2
    path = QPainterPath(canvas.point(x, top))
    path.cubicTo(canvas.point(half, top), canvas.point(half, low), canvas.point(to, low))
    path.lineTo(canvas.point(to, low + deep))
    path.cubicTo(
        canvas.point(half, low + deep), canvas.point(half, top + tall), canvas.point(x, top + tall)
    )
    path.closeSubpath()
    return path


def _largest_scale(numbers: Sequence[int], height: float, line: float) -> float:
    """The largest scale at which boxes of these numbers, each at least `line` high, fit."""
    room = height - _GAP * (len(numbers) - 1)
    large = sorted(numbers, reverse=True)
    while large:
        scale = (room - line * (len(numbers) - len(large))) / max(sum(large), 1)
        if large[-1] * scale >= line:
            return scale
        large.pop()
    return line / max(numbers)

"""The curve of a waiting time: which share still waits after so many days, with its band."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.core.lazy_dataclass import dataclass
from desktop.ui import theme
from desktop.ui.insights.canvas import Canvas, Mark, rectangle

_HEIGHT = 220
#: The most marks, so that a walk by keyboard ends and screen readers stay fast.
_MOST_MARKS = 24
_DOT = 4.0
#: Distances of the labels of days, the first that gives at most so many of them.
_STEPS, _MOST_LABELS = (1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1456), 7


class CurvePoint(NamedTuple):
    """The share (0..1) that still waits from this day on, and its band; `words` say it."""

    day: float
    share: float
    low: float
    high: float
    words: str


@dataclass(frozen=True, slots=True)
class CurveDrawing:
    """A curve in steps, dotted after the last wait that ended: it may fall on, and nobody knows.

    `here` is the day on which the person is, None without one.
    """

    points: Sequence[CurvePoint]
    last_day: float
    """How far the curve goes: the longest wait, ended or not."""
    here: float | None = None
    here_words: str = ""

    def height(self, canvas: Canvas) -> float:
        return theme.scaled(_HEIGHT) + canvas.line + theme.S

    def marks(self, canvas: Canvas) -> list[Mark]:
        """One for each step, or evenly chosen steps, each as wide as its part of the curve."""
        plot, shown = self._plot(canvas), self._chosen()
        edges = [self._x(point.day, plot) for point in shown]
        ends = [*edges[1:], plot.right()]
        made = []
        for point, left, right in zip(shown, edges, ends, strict=True):
            strip = QRectF(left, plot.top(), max(right - left, 1.0), plot.height())
            made.append(Mark(rectangle(canvas.rect(strip)), point.words))
        return made

    def draw(self, painter: QPainter, canvas: Canvas, lit: int | None) -> None:
        plot = self._plot(canvas)
        self._draw_frame(painter, canvas, plot)
        self._draw_band(painter, canvas, plot)
        line = self._steps(plot, "share")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(canvas.mark, 2.0))
        painter.drawPolyline(canvas.polygon(line[:-1]))
        painter.setPen(QPen(canvas.mark, 2.0, Qt.PenStyle.DotLine))
        painter.drawPolyline(canvas.polygon(line[-2:]))
        if self.here is not None:
            self._draw_here(painter, canvas, plot)
        if lit is not None:
            self._draw_lit(painter, canvas, plot, self._chosen()[lit])

    def _chosen(self) -> Sequence[CurvePoint]:
        count = len(self.points)
        if count <= _MOST_MARKS:
            return self.points
        last = _MOST_MARKS - 1
        return [self.points[place * (count - 1) // last] for place in range(_MOST_MARKS)]

    def _plot(self, canvas: Canvas) -> QRectF:
        """The area of the curve, within room for the labels."""
        left = max(canvas.text_width(words) for words in _shares()) + theme.S
        top = canvas.line * (1.5 if self.here is not None else 0.8)
        width = canvas.size.width() - left - theme.S
        height = theme.scaled(_HEIGHT) - top - canvas.line
        return QRectF(left, top, max(width, 1.0), height)

    def _end(self) -> float:
        return max(self.last_day, self.here or 0, 1.0)

    def _x(self, day: float, plot: QRectF) -> float:
        return plot.left() + plot.width() * min(day, self._end()) / self._end()

    def _y(self, share: float, plot: QRectF) -> float:
        return plot.bottom() - plot.height() * share

    def _steps(self, plot: QRectF, name: str) -> list[tuple[float, float]]:
        """The corners of one of the three step lines."""
        corners = [(plot.left(), self._y(1.0, plot))]
        for point in self.points:
            x, y = self._x(point.day, plot), self._y(getattr(point, name), plot)
            corners += [(x, corners[-1][1]), (x, y)]
        end = self._x(self.last_day, plot)
        return [*corners, (end, corners[-1][1])]

    def _draw_frame(self, painter: QPainter, canvas: Canvas, plot: QRectF) -> None:
        painter.setPen(QPen(canvas.hairline, 1.0))
        for share in (0.0, 0.5, 1.0):
            y = self._y(share, plot)
            painter.drawLine(QLineF(canvas.point(plot.left(), y), canvas.point(plot.right(), y)))
        for share, words in zip((1.0, 0.5, 0.0), _shares(), strict=True):
            y = self._y(share, plot) - canvas.line / 2
            room = QRectF(0, y, plot.left() - theme.S, canvas.line)
            canvas.write(painter, room, words, colour=canvas.quiet, end=True)
        step = next((s for s in _STEPS if self._end() / s <= _MOST_LABELS), _STEPS[-1])
        for number in range(int(self._end() // step) + 1):
            self._draw_day(painter, canvas, plot, number * step)
        room = QRectF(plot.left(), plot.bottom() + canvas.line + 2, plot.width(), canvas.line)
        words = QCoreApplication.translate("InsightCharts", "days since the interview")
        canvas.write(painter, room, words, colour=canvas.quiet, end=True)

    def _draw_day(self, painter: QPainter, canvas: Canvas, plot: QRectF, day: int) -> None:
        x, y, words = self._x(day, plot), plot.bottom(), str(day)
        painter.setPen(QPen(canvas.hairline, 1.0))
        painter.drawLine(QLineF(canvas.point(x, y), canvas.point(x, y + 3)))
        half = canvas.text_width(words)
        room = QRectF(x - half, y + 3, 2 * half, canvas.line)
        canvas.write(painter, room, words, colour=canvas.quiet, middle=True)

    def _draw_band(self, painter: QPainter, canvas: Canvas, plot: QRectF) -> None:
        upper, lower = self._steps(plot, "high"), self._steps(plot, "low")
        if not theme.high_contrast():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(canvas.area())
            painter.drawPolygon(canvas.polygon([*upper, *reversed(lower)]))
            return
        painter.setPen(QPen(canvas.ink, 1.0, Qt.PenStyle.DotLine))
        for side in (upper, lower):
            painter.drawPolyline(canvas.polygon(side))

    def _draw_here(self, painter: QPainter, canvas: Canvas, plot: QRectF) -> None:
        """A broken line at the person's own day, with its words above."""
        x = self._x(self.here or 0, plot)
        painter.setPen(QPen(canvas.ink, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(canvas.point(x, plot.top()), canvas.point(x, plot.bottom())))
        width = canvas.text_width(self.here_words, bold=True)
        left = min(max(0.0, x - width / 2), canvas.size.width() - width)
        room = QRectF(left, plot.top() - canvas.line * 1.4, width, canvas.line)
        canvas.write(painter, room, self.here_words, bold=True, middle=True)

    def _draw_lit(self, painter: QPainter, canvas: Canvas, plot: QRectF, point: CurvePoint) -> None:
        x = self._x(point.day, plot)
        low, high = self._y(point.low, plot), self._y(point.high, plot)
        painter.setPen(QPen(canvas.ink, 1.5))
        painter.drawLine(QLineF(canvas.point(x, low), canvas.point(x, high)))
        painter.setBrush(canvas.mark)
        middle: QPointF = canvas.point(x, self._y(point.share, plot))
        painter.drawEllipse(middle, _DOT, _DOT)


def _shares() -> tuple[str, str, str]:
    """The labels of the upright axis, in words: small numbers are no per cents."""
    translate = QCoreApplication.translate
    return (
        translate("InsightCharts", "all wait"),
        translate("InsightCharts", "half wait"),
        translate("InsightCharts", "none wait"),
    )

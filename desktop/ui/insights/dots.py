"""Rows of cases: a dot for each, or bars where there are many."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.core.lazy_dataclass import dataclass
from desktop.ui import theme
from desktop.ui.insights.canvas import Canvas, Mark, rectangle

#: The size of a dot and the gap behind it, as shares of the height of a line.
_DOT, _GAP = 0.6, 0.2
_BAR = 0.65
#: The share of the width for the names and for the numbers behind.
_NAMES, _LEAST_DOTS = 0.34, 60.0


class DotRow(NamedTuple):
    """`part` of `whole` cases, with the numbers in words behind them; `words` say all of it."""

    name: str
    part: int
    whole: int
    numbers: str
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class DotsDrawing:
    """A row for each kind. Filled dots are the part, rings the rest of the whole."""

    rows: Sequence[DotRow]

    def height(self, canvas: Canvas) -> float:
        return self._step(canvas) * len(self.rows) + 2

    def marks(self, canvas: Canvas) -> list[Mark]:
        return [
            Mark(rectangle(canvas.rect(self._row(number, canvas))), row.words, row.key)
            for number, row in enumerate(self.rows)
        ]

    def draw(self, painter: QPainter, canvas: Canvas, lit: int | None) -> None:
        names, numbers = self._widths(canvas)
        room = canvas.size.width() - names - numbers - 2 * theme.S
        most = max((row.whole for row in self.rows), default=0)
        in_dots = most * (_DOT + _GAP) * canvas.line <= room
        for number, row in enumerate(self.rows):
            box = self._row(number, canvas)
            if number == lit:
                painter.setPen(canvas.outline())
                painter.setBrush(theme.hover(canvas.palette))
                painter.drawRoundedRect(canvas.rect(box), 4, 4)
            name = QRectF(box.left(), box.top(), names, box.height())
            canvas.write(painter, name, row.name)
            plot = QRectF(names + theme.S, box.top(), room, box.height())
            if in_dots:
                self._draw_dots(painter, canvas, plot, row)
            else:
                self._draw_bar(painter, canvas, plot, row, most)
            words = QRectF(box.right() - numbers, box.top(), numbers, box.height())
            canvas.write(painter, words, row.numbers, colour=canvas.quiet, end=True)

    def _widths(self, canvas: Canvas) -> tuple[float, float]:
        """The widths of the names and of the numbers."""
        width = canvas.size.width()
        names = max((canvas.text_width(row.name) for row in self.rows), default=0) + 2
        numbers = max((canvas.text_width(row.numbers) for row in self.rows), default=0) + 2
        names = min(names, width * _NAMES)
        return names, min(numbers, max(0.0, width - names - _LEAST_DOTS))

    def _step(self, canvas: Canvas) -> float:
        return canvas.line + theme.S

    def _row(self, number: int, canvas: Canvas) -> QRectF:
        step = self._step(canvas)
        return QRectF(0, number * step + 1, canvas.size.width(), step)

    def _draw_dots(self, painter: QPainter, canvas: Canvas, plot: QRectF, row: DotRow) -> None:
        side, step = _DOT * canvas.line, (_DOT + _GAP) * canvas.line
        top = plot.center().y() - side / 2
        for number in range(row.whole):
            dot = QRectF(plot.left() + number * step, top, side, side)
            is_part = number < row.part
            painter.setPen(Qt.PenStyle.NoPen if is_part else QPen(canvas.quiet, 1.5))
            painter.setBrush(canvas.mark if is_part else Qt.BrushStyle.NoBrush)
            inner = dot if is_part else dot.adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawEllipse(canvas.rect(inner))

    def _draw_bar(
        self, painter: QPainter, canvas: Canvas, plot: QRectF, row: DotRow, most: int
    ) -> None:
        if not row.whole:
            return
        height = _BAR * canvas.line
        top = plot.center().y() - height / 2
        whole = QRectF(plot.left(), top, plot.width() * row.whole / most, height)
        part = QRectF(plot.left(), top, plot.width() * row.part / most, height)
        painter.setPen(QPen(canvas.quiet, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(canvas.rect(whole))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(canvas.mark)
        painter.drawRect(canvas.rect(part))

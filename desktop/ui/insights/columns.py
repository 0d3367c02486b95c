"""Numbers by week as columns, beside a line that says how many are usual."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.core.lazy_dataclass import dataclass
from desktop.ui import theme
from desktop.ui.insights.canvas import Canvas, Mark, rectangle

_HEIGHT = 110
_WIDEST = 28.0


class Column(NamedTuple):
    """One week: its label below, empty for none, its number, and its sentence."""

    label: str
    number: int
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class ColumnsDrawing:
    """Columns from the earliest week to the latest, with a line at `line_at`."""

    columns: Sequence[Column]
    line_at: float
    line_words: str

    def height(self, canvas: Canvas) -> float:
        return theme.scaled(_HEIGHT) + 2 * canvas.line + theme.S

    def marks(self, canvas: Canvas) -> list[Mark]:
        plot = self._plot(canvas)
        return [
            Mark(rectangle(canvas.rect(self._slot(n, plot))), column.words, column.key)
            for n, column in enumerate(self.columns)
        ]

    def draw(self, painter: QPainter, canvas: Canvas, lit: int | None) -> None:
        plot = self._plot(canvas)
        for number, column in enumerate(self.columns):
            self._draw_column(painter, canvas, number, is_lit=number == lit)
            if column.label:
                slot = self._slot(number, plot)
                width = canvas.text_width(column.label) + 2
                left = min(slot.left(), canvas.size.width() - width)
                room = QRectF(left, plot.bottom() + 3, width, canvas.line)
                canvas.write(painter, room, column.label, colour=canvas.quiet)
        painter.setPen(QPen(canvas.hairline, 1.0))
        bottom = plot.bottom()
        painter.drawLine(
            QLineF(canvas.point(plot.left(), bottom), canvas.point(plot.right(), bottom))
        )
        y = self._y(self.line_at, plot)
        painter.setPen(QPen(canvas.ink, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(canvas.point(plot.left(), y), canvas.point(plot.right(), y)))
        room = QRectF(plot.left(), 0, plot.width(), canvas.line)
        canvas.write(painter, room, self.line_words, end=True)

    def _plot(self, canvas: Canvas) -> QRectF:
        top = canvas.line + theme.XS
        return QRectF(0, top, canvas.size.width(), theme.scaled(_HEIGHT))

    def _most(self) -> float:
        return max([self.line_at * 1.5, *(float(column.number) for column in self.columns)])

    def _y(self, number: float, plot: QRectF) -> float:
        return plot.bottom() - plot.height() * number / self._most()

    def _slot(self, number: int, plot: QRectF) -> QRectF:
        width = min(plot.width() / max(len(self.columns), 1), _WIDEST * 1.5)
        return QRectF(plot.left() + number * width, plot.top(), width, plot.height())

    def _draw_column(self, painter: QPainter, canvas: Canvas, number: int, *, is_lit: bool) -> None:
        plot = self._plot(canvas)
        slot, column = self._slot(number, plot), self.columns[number]
        if is_lit:
            painter.setPen(canvas.outline())
            painter.setBrush(theme.hover(canvas.palette))
            painter.drawRect(canvas.rect(slot))
        if not column.number:
            return
        width = min(slot.width() * 0.7, _WIDEST)
        y = self._y(column.number, plot)
        bar = QRectF(slot.center().x() - width / 2, y, width, plot.bottom() - y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(canvas.mark)
        painter.drawRect(canvas.rect(bar))

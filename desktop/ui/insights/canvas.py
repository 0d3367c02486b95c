"""What a chart is drawn on: a widget, a picture or paper."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
)

from desktop.ui import theme
from desktop.ui.theme import Type

#: Colours of paper, where the window's own scheme may be dark.
_PAPER, _INK = QColor("#ffffff"), QColor("#111111")
#: The share of the accent in an area, such as a band.
_AREA, _LIT_AREA = 0.24, 0.5


class Canvas:
    """The size, the colours, the font and the direction of a drawing.

    Charts are laid out from left to right; `x`, `rect` and `path` mirror what they have laid out
    where the interface runs from right to left. Text itself is never mirrored.
    """

    def __init__(
        self, size: QSizeF, palette: QPalette, font: QFont, *, mirrored: bool = False
    ) -> None:
        self.size = size
        self.palette = palette
        self.font = font
        self.is_mirrored = mirrored
        self.caption = theme.font(Type.CAPTION, font)
        self.bold = theme.semibold(self.caption)
        self.metrics = QFontMetricsF(self.caption)
        self.line = self.metrics.height()

    @property
    def ink(self) -> QColor:
        return self.palette.color(QPalette.ColorRole.WindowText)

    @property
    def quiet(self) -> QColor:
        return theme.quiet(self.palette)

    @property
    def hairline(self) -> QColor:
        return theme.line(self.palette)

    @property
    def mark(self) -> QColor:
        return theme.mark(self.palette)

    @property
    def ground(self) -> QColor:
        return theme.content(self.palette)

    def area(self, *, lit: bool = False) -> QColor:
        """The fill of an area, through which others are seen; in high contrast, where outlines
        show it, that of the ground."""
        if theme.high_contrast():
            return self.palette.color(QPalette.ColorRole.Highlight) if lit else self.ground
        made = QColor(self.mark)
        made.setAlphaF(_LIT_AREA if lit else _AREA)
        return made

    def outline(self) -> QPen | Qt.PenStyle:
        """The pen around areas: a solid line in high contrast, else none."""
        return QPen(self.ink, 1.0) if theme.high_contrast() else Qt.PenStyle.NoPen

    def x(self, x: float) -> float:
        return self.size.width() - x if self.is_mirrored else x

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.x(x), y)

    def rect(self, rect: QRectF) -> QRectF:
        if not self.is_mirrored:
            return rect
        return QRectF(self.size.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def polygon(self, points: Sequence[tuple[float, float]]) -> QPolygonF:
        return QPolygonF([self.point(x, y) for x, y in points])

    def text_width(self, text: str, *, bold: bool = False) -> float:
        """The width that one line needs."""
        metrics = QFontMetricsF(self.bold) if bold else self.metrics
        return metrics.horizontalAdvance(text) + 1

    def shortened(self, text: str, width: float, *, bold: bool = False) -> str:
        """`text`, elided to `width`."""
        metrics = QFontMetricsF(self.bold) if bold else self.metrics
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        *,
        colour: QColor | None = None,
        bold: bool = False,
        end: bool = False,
        middle: bool = False,
    ) -> None:
        """Write one line into `room`, elided if it is too long, at the start, end or middle."""
        font = self.bold if bold else self.caption
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text
        painter.setPen(self.ink if colour is None else colour)
        at_left = end == self.is_mirrored
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        if middle:
            side = Qt.AlignmentFlag.AlignHCenter
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(self.rect(room), int(flags) | int(Qt.TextFlag.TextSingleLine), words)


class Mark(NamedTuple):
    """A part of a chart that can be pointed at: its area, its sentence, and what it opens."""

    area: QPainterPath
    words: str
    key: str = ""


class Drawing(Protocol):
    """A chart that can be drawn on any canvas."""

    def height(self, canvas: Canvas) -> float:
        """The height for the width and the font of `canvas`, in device-independent pixels."""
        ...

    def marks(self, canvas: Canvas) -> Sequence[Mark]:
        """The marks, in the order in which the arrow keys walk them."""
        ...

    def draw(self, painter: QPainter, canvas: Canvas, lit: int | None) -> None:
        """Draw; `lit` is the number of the mark with the focus or under the mouse."""
        ...


def rectangle(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(area)
    return path


def paper_palette() -> QPalette:
    """The colours of a picture or a printed page: dark on white, with the window's accent."""
    made = QPalette(QGuiApplication.palette())
    role = QPalette.ColorRole
    for ground in (role.Window, role.Base):
        made.setColor(ground, _PAPER)
    for ink in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(ink, _INK)
    return made

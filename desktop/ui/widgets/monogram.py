"""A tile with the first letter of a company, by which its rows are recognised."""

from zlib import crc32

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.fold import fold
from desktop.ui import theme

_SIDE = 24
_RADIUS = 5.0
_TYPE_SHARE = 0.5


def monogram_side() -> int:
    """The side of a tile."""
    return theme.scaled(_SIDE)


def paint_monogram(
    painter: QPainter, place: QRect, name: str, palette: QPalette, font: QFont
) -> None:
    """Paint the tile of the company `name`; its tint depends on the name alone."""
    letter = next((sign.upper() for sign in name if sign.isalnum()), "")
    fill, ink = theme.tile(palette, crc32(fold(name).encode()) % theme.TINTS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(place), _RADIUS, _RADIUS)
    bold = theme.semibold(font)
    bold.setPixelSize(max(1, round(place.height() * _TYPE_SHARE)))  # squeezed for a moment
    painter.setFont(bold)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)


class Monogram(QWidget):
    """The tile as a widget. Screen readers read the name beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_company(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(monogram_side(), monogram_side())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_monogram(painter, self.rect(), self._name, self.palette(), self.font())

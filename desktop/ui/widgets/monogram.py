"""A tile with the first letter of a company, by which its rows are recognised."""

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.fold import fold
from desktop.ui import theme

_SIDE = 24
_RADIUS = 5.0
_TYPE_SHARE = 0.5


class Monogram(QWidget):
    """The tile. Its tint depends on the name alone, and screen readers read the name beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter, self._tint = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_company(self, name: str) -> None:
        self._letter = next((sign.upper() for sign in name if sign.isalnum()), "")
        self._tint = crc32(fold(name).encode()) % theme.TINTS
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.scaled(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, ink = theme.tile(self.palette(), self._tint)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        font = theme.semibold(self.font())
        font.setPixelSize(round(self.height() * _TYPE_SHARE))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)

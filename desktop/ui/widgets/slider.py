"""A slider whose groove and handle stand out on a light and on a dark window alike."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from desktop.ui import theme

_GROOVE, _RADIUS = 4.0, 7.0


class Slider(QSlider):
    """Horizontal. Moves as the platform's does, but paints itself: some styles hardly show it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        at = QPointF(QRectF(handle).center().x(), self.height() / 2)
        groove = QRectF(
            _RADIUS, at.y() - _GROOVE / 2, max(0.0, self.width() - 2 * _RADIUS), _GROOVE
        )
        at.setX(min(max(at.x(), _RADIUS + 1), self.width() - _RADIUS - 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blend(palette.color(QPalette.ColorRole.WindowText), window, 0.55))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        ink = theme.link(palette)
        painter.setBrush(ink)
        behind = QRectF(groove)
        if option.upsideDown:
            behind.setLeft(at.x())
        else:
            behind.setRight(at.x())
        painter.drawRoundedRect(behind, _GROOVE / 2, _GROOVE / 2)
        if self.hasFocus():
            painter.setBrush(window)
            painter.setPen(QPen(ink, 2.0))
            painter.drawEllipse(at, _RADIUS - 1, _RADIUS - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(at, _RADIUS - 4, _RADIUS - 4)
        else:
            painter.drawEllipse(at, _RADIUS, _RADIUS)
        painter.end()

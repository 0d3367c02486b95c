"""The icon engine that renders the program's SVG icons in the palette's colours."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImageReader,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)

from desktop.paths import resources_dir

Ink = Callable[[QPalette], QColor]


class SvgEngine(QIconEngine):
    """Renders one SVG at the requested size, scale and colour.

    The file uses `currentColor`, which is replaced by a colour of the application's palette at the
    time of painting, so that icons follow the colour scheme. Pixmaps are cached in QPixmapCache.
    """

    def __init__(self, name: str, ink: Ink | None = None) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._source = _source(name)

    def clone(self) -> QIconEngine:
        return SvgEngine(self._name, self._ink)

    def isNull(self) -> bool:
        return False

    def iconName(self) -> str:
        return self._name

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.deviceTransform().m11()
        pixmap = self.scaledPixmap(rect.size(), mode, state, ratio)
        size = pixmap.deviceIndependentSize().toSize()
        corner = rect.center() - QRect(QPoint(), size).center()
        painter.drawPixmap(corner, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        colour = self._colour(mode)
        side = max(1, round(min(size.width(), size.height()) * scale))
        key = f"callback/{self._name}/{colour.rgba():x}/{side}/{scale}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = render(self._source, colour, side)
            pixmap.setDevicePixelRatio(scale)
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if mode == QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        if self._ink is not None:
            return self._ink(palette)
        return palette.color(QPalette.ColorRole.ButtonText)


def render(source: bytes, colour: QColor, side: int) -> QPixmap:
    """`source` with `currentColor` replaced, `side` physical pixels wide and high."""
    painted = source.replace(b"currentColor", colour.name().encode())
    data = QByteArray(painted)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImage(reader.read())


@cache
def _directory() -> Path:
    return resources_dir() / "icons"


@cache
def _source(name: str) -> bytes:
    return (_directory() / f"{name}.svg").read_bytes()

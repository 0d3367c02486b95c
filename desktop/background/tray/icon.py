"""The picture in the tray: our sign, and how many steps are due."""

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from desktop.paths import resources_dir

#: What panels ask for, in physical pixels.
_SIZES = (16, 22, 24, 32, 44, 48, 64)
_BADGE = QColor("#b3261e")
_MOST = 9


def tray_icon(count: int, *, dark: bool) -> QIcon:
    """The sign with `count` as a badge (none for 0); `dark` chooses the one for dark panels.

    On macOS it is a mask which the menu bar colours, the badge included.
    """
    mask = sys.platform == "darwin"
    name = "tray-mask" if mask else "tray-dark" if dark else "tray-light"
    sign = QIcon(str(resources_dir() / "icons" / f"{name}.svg"))
    icon = QIcon()
    for side in _SIZES:
        pixmap = sign.pixmap(side, side)
        pixmap.setDevicePixelRatio(1.0)
        if count > 0:
            _paint_badge(pixmap, badge_text(count), mask=mask)
        icon.addPixmap(pixmap)
    icon.setIsMask(mask)
    return icon


def badge_text(count: int) -> str:
    """Small enough to be read: above nine it says "9+"."""
    return str(count) if count <= _MOST else f"{_MOST}+"


def _paint_badge(pixmap: QPixmap, text: str, *, mask: bool) -> None:
    side = pixmap.width()
    # On small icons the figure needs the room, on large ones the sign may keep more of it.
    diameter = round(side * (0.75 if side <= 16 else 0.66 if side <= 24 else 0.56))
    disc = QRectF(side - diameter, side - diameter, diameter, diameter)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # A gap around the disc keeps it apart from the sign on any panel.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.black)
    gap = max(1.0, side / 22)
    painter.drawEllipse(disc.adjusted(-gap, -gap, gap, gap))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(Qt.GlobalColor.black if mask else _BADGE)
    painter.drawEllipse(disc)
    font = QFont()
    font.setPixelSize(max(7, round(diameter * (0.78 if len(text) == 1 else 0.6))))
    font.setBold(True)
    painter.setFont(font)
    if mask:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()

"""The pictures for the tray, drawn from the SVGs: a row for each size, a column for each count.

They are kept in the tree. Where they were drawn when they were shown, the fonts and the SVG library
took more than 4 MiB of a program that waits in the tray.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QImage, QPainter, QPixmap

from desktop.background.tray.icon import KINDS, MOST, SIZES

_BADGE = QColor("#b3261e")
_FONT = "DejaVu Sans"


def sheet(source: Path, *, mask: bool) -> QImage:
    """The sign in the SVG `source` with each badge; a mask has no colours, only what is opaque."""
    sign = QIcon(str(source))
    drawn = QImage(SIZES[-1] * (MOST + 2), sum(SIZES), QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    top = 0
    for side in SIZES:
        for count in range(MOST + 2):
            pixmap = sign.pixmap(side, side)
            pixmap.setDevicePixelRatio(1.0)
            if count > 0:
                _paint_badge(pixmap, f"{count}" if count <= MOST else f"{MOST}+", mask=mask)
            painter.drawPixmap(count * side, top, pixmap)
        top += side
    painter.end()
    return drawn


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
    font = QFont(_FONT)
    font.setPixelSize(max(7, round(diameter * (0.78 if len(text) == 1 else 0.6))))
    font.setBold(True)
    painter.setFont(font)
    if mask:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()


def main() -> None:
    app = QGuiApplication(["tray_icons", "-platform", "offscreen"])
    icons = Path(__file__).parents[2] / "resources/icons"
    for kind in KINDS:
        sheet(icons / f"{kind}.svg", mask=kind == "tray-mask").save(str(icons / f"{kind}.png"))
    app.quit()


if __name__ == "__main__":
    main()

"""Renders the tray icons from their SVGs: a row for each size, a column for each count.

The images are committed: rendering them at run time loads fonts and the SVG library, more than
4 MiB of the memory of a program in the tray.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QImage, QPainter, QPixmap

from desktop.background.tray.icon import KINDS, MAX_BADGE, SIZES

_BADGE = QColor("#b3261e")
_FONT = "DejaVu Sans"


def sheet(source: Path, *, mask: bool) -> QImage:
    """The icon in the SVG `source` with each badge; a mask uses only the alpha channel."""
    icon = QIcon(str(source))
    image = QImage(SIZES[-1] * (MAX_BADGE + 2), sum(SIZES), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    top = 0
    for side in SIZES:
        for count in range(MAX_BADGE + 2):
            pixmap = icon.pixmap(side, side)
            pixmap.setDevicePixelRatio(1.0)
            if count > 0:
                _paint_badge(
                    pixmap, f"{count}" if count <= MAX_BADGE else f"{MAX_BADGE}+", mask=mask
                )
            painter.drawPixmap(count * side, top, pixmap)
        top += side
    painter.end()
    return image


def _paint_badge(pixmap: QPixmap, text: str, *, mask: bool) -> None:
    side = pixmap.width()
    # The badge of a small icon covers more of it, so that the number stays readable.
    diameter = round(side * (0.75 if side <= 16 else 0.66 if side <= 24 else 0.56))
    circle = QRectF(side - diameter, side - diameter, diameter, diameter)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # A transparent ring separates the badge from the icon on any panel.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.black)
    gap = max(1.0, side / 22)
    painter.drawEllipse(circle.adjusted(-gap, -gap, gap, gap))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(Qt.GlobalColor.black if mask else _BADGE)
    painter.drawEllipse(circle)
    font = QFont(_FONT)
    font.setPixelSize(max(7, round(diameter * (0.78 if len(text) == 1 else 0.6))))
    font.setBold(True)
    painter.setFont(font)
    if mask:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()


def main() -> None:
    app = QGuiApplication(["tray_icons", "-platform", "offscreen"])
    icons = Path(__file__).parents[2] / "resources/icons"
    for kind in KINDS:
        sheet(icons / f"{kind}.svg", mask=kind == "tray-mask").save(str(icons / f"{kind}.png"))
    app.quit()


if __name__ == "__main__":
    main()

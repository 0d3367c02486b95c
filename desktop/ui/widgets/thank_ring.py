"""The ring that shows how many of the interviewers have been thanked."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

from desktop.ui import theme
from desktop.ui.theme import Meaning

_FULL = 360 * 16
_TOP = 90 * 16


def thanked_words(thanked: int, to_thank: int) -> str:
    """The ring in words, for tooltips and screen readers; empty if `to_thank` is 0."""
    if to_thank == 0:
        return ""
    words = QCoreApplication.translate("ThankRing", "Thanked {done} of {all}")
    return words.format(done=thanked, all=to_thank)


def paint_thank_ring(
    painter: QPainter, box: QRectF, thanked: int, to_thank: int, palette: QPalette
) -> None:
    """Paint a ring in the square `box`, filled in proportion, with a tick when all are thanked.

    Paints nothing if `to_thank` is 0.
    """
    if to_thank == 0:
        return
    width = max(1.5, box.width() / 9)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    whole = thanked >= to_thank
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.line(palette), width))
    painter.drawEllipse(inner)
    ink = theme.colour(Meaning.DONE if whole else Meaning.WAITING, palette)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if thanked:
        painter.drawArc(inner, _TOP, -_FULL * min(thanked, to_thank) // to_thank)
    if whole:
        left, top, side = box.x(), box.y(), box.width()
        painter.drawPolyline(
            [
                QPointF(left + side * x, top + side * y)
                for x, y in ((0.32, 0.52), (0.45, 0.65), (0.69, 0.38))
            ]
        )
    painter.restore()

"""The ring that shows how many of the interviewers have been thanked."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning, Type

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


class ThankRing(QWidget):
    """The ring with its count beside it: "2/3"."""

    SIDE = 18

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thanked = 0
        self._to_thank = 0
        self.setFont(theme.font(Type.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, thanked: int, to_thank: int) -> None:
        """Show `thanked` of `to_thank`; hidden if `to_thank` is 0."""
        self._thanked, self._to_thank = thanked, to_thank
        words = thanked_words(thanked, to_thank)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(to_thank > 0)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return f"{self._thanked}/{self._to_thank}"

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = self.SIDE + theme.XS + metrics.horizontalAdvance(self.text())
        return QSize(width, max(self.SIDE, metrics.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - self.SIDE) / 2
        box = QRectF(0, top, self.SIDE, self.SIDE)
        paint_thank_ring(painter, box, self._thanked, self._to_thank, self.palette())
        painter.setPen(theme.quiet(self.palette()))
        painter.drawText(
            self.rect().adjusted(self.SIDE + theme.XS, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )

"""A large check box for one answer, checked with the mouse, Space or its number key."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Type

_RADIUS = 8.0
_KEY_WIDTH = 24
_BOX = 16
_BOX_RADIUS = 3.0
_TICK = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class AnswerBox(QCheckBox):
    """A check box that fills a row: the text wraps, and its key is shown at the end."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._key = key
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        return self._text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._left() - self._right()), 10_000)
        height = self.fontMetrics().boundingRect(room, _WRAP, self._text).height()
        return theme.target(height + 2 * (theme.S + 2))

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + self._left() + self._right()
        width = min(width, theme.READING_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme.target(self.fontMetrics().height() + 2 * (theme.S + 2)))

    def hitButton(self, _position: object) -> bool:
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, palette)
        self._paint_indicator(painter, palette)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = self.rect().adjusted(self._left(), 0, -self._right(), 0)
        painter.drawText(words, _WRAP, self._text)
        painter.setPen(theme.quiet(palette))
        painter.setFont(theme.font(Type.CAPTION))
        key = QRect(self.width() - _KEY_WIDTH - theme.S, 0, _KEY_WIDTH, self.height())
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_frame(self, painter: QPainter, palette: QPalette) -> None:
        base = palette.color(QPalette.ColorRole.Base)
        fill = base
        if self.isChecked() and not theme.high_contrast():  # there only the box shows it
            fill = theme.selection(palette, focused=False)
        elif self.underMouse():
            fill = theme.blend(palette.color(QPalette.ColorRole.WindowText), base, 0.05)
        edge = theme.link(palette) if self.hasFocus() else theme.line(palette)
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_indicator(self, painter: QPainter, palette: QPalette) -> None:
        """Paint the box, as that of some styles is invisible on a dark surface."""
        box = QRectF(theme.L, (self.height() - _BOX) / 2, _BOX, _BOX)
        base = palette.color(QPalette.ColorRole.Base)
        fill, tick = theme.accent(palette)
        if not self.isChecked():
            edge = theme.blend(palette.color(QPalette.ColorRole.Text), base, 0.5)
            painter.setPen(QPen(edge, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _BOX_RADIUS, _BOX_RADIUS)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _BOX_RADIUS, _BOX_RADIUS)
        painter.setPen(QPen(tick, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        left, top = box.left(), box.top()
        painter.drawPolyline([QPointF(left + _BOX * x, top + _BOX * y) for x, y in _TICK])

    def _left(self) -> int:
        return theme.L + _BOX + theme.S

    def _right(self) -> int:
        return _KEY_WIDTH + theme.L

"""Paints rows of two lines, as in the lists of applications, people and deleted records."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui import theme
from desktop.ui.widgets.choice import paint_selection_bar

_START_SHARE = 0.5
"""Minimum share of a line for the text at the start."""


def row_height(font: QFont) -> int:
    """The height of every row, in device-independent pixels."""
    text = QFontMetrics(theme.semibold(font)).height() + QFontMetrics(font).height()
    return theme.target(text + theme.LINE_GAP + 2 * theme.ROW)


class LinePainter:
    """Paints one text at each end of a line; the one at the end is elided first."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection, small: QFont) -> None:
        self._painter = painter
        self._direction = direction
        self._small = small

    def paint(
        self, place: QRect, start: tuple[str, QFont, QColor], end: tuple[str, QColor]
    ) -> None:
        words, colour = end
        room = int(place.width() * (1 - _START_SHARE))
        right = Qt.AlignmentFlag.AlignRight
        taken = self._draw(place, room, (words, self._small, colour), right)
        room = place.width() - (taken + theme.S if taken else 0)
        self._draw(place, room, start, Qt.AlignmentFlag.AlignLeft)

    def _draw(
        self, place: QRect, room: int, text: tuple[str, QFont, QColor], end: Qt.AlignmentFlag
    ) -> int:
        """Paints a text elided to `room`; returns its width."""
        words, font, colour = text
        metrics = QFontMetrics(font)
        line = " ".join(words.split())
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        side = QStyle.visualAlignment(self._direction, end | Qt.AlignmentFlag.AlignVCenter)
        self._painter.drawText(place, int(side) | int(Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown)


def paint_background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paints the background of a row: selection or hover, and a line at the bottom."""
    rect, palette, view = option.rect, option.palette, option.widget
    if option.state & QStyle.StateFlag.State_Selected:
        focused = view is not None and view.hasFocus()
        painter.fillRect(rect, theme.selection(palette, focused=focused))
        if focused:
            paint_selection_bar(painter, option)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.hover(palette))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line(palette))

"""Paints a person in a list: name, last contact, title, company, limits on contact."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.queries import PersonRow
from desktop.ui import theme
from desktop.ui.people.words import last_contact, where, wish
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.choice import paint_bar
from desktop.ui.widgets.paged import ROW_ROLE, PagedModel

_LEADING = 3
_NAME_SHARE = 0.5
"""Minimum share of a line for the text at the start."""


def row_height(font: QFont) -> int:
    """The height of every row, in device-independent pixels."""
    text = QFontMetrics(theme.semibold(font)).height() + QFontMetrics(font).height()
    return text + _LEADING + 2 * theme.S


class PersonDelegate(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, model = index.data(ROW_ROLE), index.model()
        if not isinstance(row, PersonRow) or not isinstance(model, PagedModel):
            return
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(theme.L, theme.S, -theme.M, -theme.S)
        upper = QRect(area)
        upper.setHeight(QFontMetrics(theme.semibold(option.font)).height())
        lower = QRect(area)
        lower.setTop(upper.bottom() + 1 + _LEADING)
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            palette = theme.on_selection(palette)
        ink, quiet = palette.color(QPalette.ColorRole.Text), theme.quiet(palette)
        line = Line(painter, option.direction, theme.font(Type.CAPTION, option.font))
        line.paint(
            upper,
            (row.name, theme.semibold(option.font), ink),
            (last_contact(row, model.today), quiet),
        )
        asked = wish(row.no_calls, row.no_contact), theme.colour(Meaning.DUE, palette)
        line.paint(lower, (where(row), option.font, quiet), asked)
        painter.restore()


class Line:
    """Paints one text at each end of a line; the one at the end is elided first."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection, small: QFont) -> None:
        self._painter = painter
        self._direction = direction
        self._small = small

    def paint(
        self, place: QRect, start: tuple[str, QFont, QColor], end: tuple[str, QColor]
    ) -> None:
        words, ink = end
        room = int(place.width() * (1 - _NAME_SHARE))
        right = Qt.AlignmentFlag.AlignRight
        taken = self._draw(place, room, (words, self._small, ink), right)
        room = place.width() - (taken + theme.M if taken else 0)
        self._draw(place, room, start, Qt.AlignmentFlag.AlignLeft)

    def _draw(
        self, place: QRect, room: int, text: tuple[str, QFont, QColor], end: Qt.AlignmentFlag
    ) -> int:
        """Paints a text elided to `room`; returns its width."""
        words, font, ink = text
        metrics = QFontMetrics(font)
        line = " ".join(words.split())
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(ink)
        side = QStyle.visualAlignment(self._direction, end | Qt.AlignmentFlag.AlignVCenter)
        self._painter.drawText(place, int(side) | int(Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paints the background of a row: selection or hover, and a line at the bottom."""
    rect, palette, view = option.rect, option.palette, option.widget
    if option.state & QStyle.StateFlag.State_Selected:
        focused = view is not None and view.hasFocus()
        painter.fillRect(rect, theme.selection(palette, focused=focused))
        if focused:
            paint_bar(painter, option)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        ink, base = QPalette.ColorRole.Text, QPalette.ColorRole.Base
        painter.fillRect(rect, theme.blend(palette.color(ink), palette.color(base), 0.04))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line(palette))

"""Paints a row of the list: company and role; at the right the next step and its date."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.interviews.list_model import ROW_ROLE, ApplicationsModel
from desktop.ui.interviews.row_words import one_line, stand, step
from desktop.ui.theme import Type
from desktop.ui.widgets.ring import paint_ring

_BAR = 3
_LEADING = 3
_LEFT_SHARE = 0.45
"""Of a line, at least this much is for the company."""


@dataclass(frozen=True, slots=True)
class _Fonts:
    name: QFont
    body: QFont
    small: QFont


class RowDelegate(QStyledItemDelegate):
    """Two lines a row. Every colour has its icon or word beside it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(theme.READING_WIDTH // 2, row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        model = index.model()
        if row is None or not isinstance(model, ApplicationsModel):
            return
        painter.save()
        _paint_ground(painter, option)
        line = _Line(painter, option)
        line.paint(row, model)
        painter.restore()


def row_height(font: QFont) -> int:
    """The height of every row, in device-independent pixels."""
    text = QFontMetrics(theme.semibold(font)).height() + QFontMetrics(font).height()
    return text + _LEADING + 2 * theme.S


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    palette, rect, state = option.palette, option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        focused = _has_focus(option.widget)
        painter.fillRect(rect, theme.selection(palette, focused=focused))
        if focused:
            left = QRect(rect.left(), rect.top(), _BAR, rect.height())
            bar = QStyle.visualRect(option.direction, rect, left)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        ink = palette.color(QPalette.ColorRole.Text)
        painter.fillRect(rect, theme.blend(ink, palette.color(QPalette.ColorRole.Base), 0.04))
    foot = QRect(rect.left(), rect.bottom(), rect.width(), 1)
    painter.fillRect(foot, theme.line(palette))


def _has_focus(widget: QWidget | None) -> bool:
    return widget is not None and widget.hasFocus()


class _Line:
    """Places text from both ends of a row's two lines."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        base = option.font
        self._fonts = _Fonts(theme.semibold(base), base, theme.font(Type.CAPTION, base))
        self._small = QFontMetrics(self._fonts.small)
        self._area = option.rect.adjusted(theme.L, theme.S, -theme.M, -theme.S)

    def paint(self, row: ApplicationRow, model: ApplicationsModel) -> None:
        palette = self._option.palette
        top, height = self._area.top(), QFontMetrics(self._fonts.name).height()
        taken = self._paint_stand(row, model, top, height)
        ink = palette.color(QPalette.ColorRole.Text)
        self._left(one_line(row.company), self._fonts.name, ink, (top, height), taken)
        top += height + _LEADING
        height = QFontMetrics(self._fonts.body).height()
        taken = self._paint_step(row, top, height)
        quiet = theme.quiet(palette)
        self._left(one_line(row.role), self._fonts.body, quiet, (top, height), taken)

    def _paint_stand(
        self, row: ApplicationRow, model: ApplicationsModel, top: int, height: int
    ) -> int:
        """Icon and words at the right of the first line; the width they take."""
        how = stand(row, model.today)
        room = self._room()
        words = how.words if self._small.horizontalAdvance(how.words) <= room else how.short
        width = self._right(words, theme.colour(how.meaning, self._option.palette), top, height, 0)
        side = self._small.height()
        place = self._at_right(width + theme.XS, side, top + (height - side) // 2, side)
        theme.icon(how.icon, how.meaning).paint(self._painter, place)
        return width + theme.XS + side

    def _paint_step(self, row: ApplicationRow, top: int, height: int) -> int:
        """Step, ring and its count at the right of the second line; the width they take."""
        quiet = theme.quiet(self._option.palette)
        taken = 0
        if row.to_thank:
            side = self._small.height() - 1
            count = f"{row.thanked}/{row.to_thank}"
            taken = self._right(count, quiet, top, height, 0) + theme.XS
            place = self._at_right(taken, side, top + (height - side) // 2, side)
            palette = self._option.palette
            paint_ring(self._painter, QRectF(place), row.thanked, row.to_thank, palette)
            taken += side
        if words := step(row):
            taken += theme.S if taken else 0
            taken += self._right(words, quiet, top, height, taken)
        return taken

    def _room(self) -> int:
        """The width for words at the right of a line."""
        return int(self._area.width() * (1 - _LEFT_SHARE)) - theme.S - self._small.height()

    def _right(self, words: str, ink: QColor, top: int, height: int, offset: int) -> int:
        room = max(0, self._room() - offset)
        shown = self._small.elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = self._small.horizontalAdvance(shown)
        place = self._at_right(offset, width, top, height)
        self._text(place, shown, self._fonts.small, ink)
        return width

    def _left(
        self, words: str, font: QFont, ink: QColor, line: tuple[int, int], taken: int
    ) -> None:
        width = self._area.width() - (taken + theme.M if taken else 0)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
        left = QRect(self._area.left(), line[0], width, line[1])
        place = QStyle.visualRect(self._option.direction, self._area, left)
        self._text(place, shown, font, ink)

    def _at_right(self, offset: int, width: int, top: int, height: int) -> QRect:
        right = QRect(self._area.right() + 1 - offset - width, top, width, height)
        return QStyle.visualRect(self._option.direction, self._area, right)

    def _text(self, place: QRect, words: str, font: QFont, ink: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(ink)
        side = QStyle.visualAlignment(self._option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        self._painter.drawText(place, flags, words)

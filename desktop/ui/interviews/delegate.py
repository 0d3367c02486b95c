"""Paints a row of the list: company and role on the left, next step and date on the right."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.text import one_line
from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.interviews.groups import GroupRow
from desktop.ui.interviews.row_words import column_names, row_status, step_words
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.choice import paint_selection_bar
from desktop.ui.widgets.paged import ROW_ROLE, PagedModel, has_cursor
from desktop.ui.widgets.thank_ring import paint_thank_ring
from desktop.ui.widgets.two_line_row import LinePainter, row_height

_LEFT_SHARE = 0.45
"""Minimum share of a line for the text on the left."""
_NARROW = 32
"""Average characters in a row below which the name has a line of its own, and the step is left out
as the details beside the list name it."""
_ALIGN_LEFT = int(
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
)
_ALIGN_RIGHT = int(
    Qt.AlignmentFlag.AlignRight
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
)
_CHEVRON = 12
"""Side of the arrow of a heading with a font of 9 pt."""
_CACHE_SIZE = 500
_ELIDE = Qt.TextElideMode.ElideRight


class RowDelegate(QStyledItemDelegate):
    """Paints two lines a row. No colour carries a meaning without an icon or word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._styles: dict[bool, _RowStyle] = {}
        """By whether the row is selected."""

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
        model = index.model()
        row = index.data(ROW_ROLE)
        if row is None or not isinstance(model, PagedModel):
            return
        if isinstance(row, GroupRow):
            self._paint_heading(painter, option, row, has_cursor=has_cursor(option, index))
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        style = self._styles.get(selected)
        if style is None or style.key != _key(option.font, option.palette):
            style = self._styles[selected] = _RowStyle(
                option.font, option.palette, selected=selected
            )
        painter.save()
        style.paint_background(painter, option, has_cursor=has_cursor(option, index))
        with_state = not getattr(model, "headings", None)  # the heading of the group names it
        _RowPainter(painter, option, style).paint(row, model.today, with_state=with_state)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, group: GroupRow, *, has_cursor: bool
    ) -> None:
        palette, rect = option.palette, option.rect
        painter.save()
        if has_cursor:
            painter.fillRect(rect, theme.selection(palette, focused=True))
            paint_selection_bar(painter, option)
            palette = theme.on_selection(palette)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover(palette))
        area = rect.adjusted(theme.L, 0, -theme.L, 0)
        side = theme.scaled(_CHEVRON)

        def visual(place: QRect) -> QRect:
            return QStyle.visualRect(option.direction, area, place)

        chevron = "chevron-down" if group.is_open else "chevron-right"
        if option.direction == Qt.LayoutDirection.RightToLeft and not group.is_open:
            chevron = "chevron-left"
        top = rect.top() + (rect.height() - side) // 2
        theme.icon(chevron).paint(painter, visual(QRect(area.left() - 4, top, side, side)))
        start = side + theme.XS
        place = visual(area.adjusted(start, 0, 0, 0))
        small = theme.font(Type.CAPTION, option.font)
        name = (column_names()[group.kind], theme.semibold(small), theme.quiet(palette))
        number = option.locale.toString(group.count)
        LinePainter(painter, option.direction, small).paint(
            place, name, (number, theme.quiet(palette))
        )
        painter.restore()


def heading_height(font: QFont) -> int:
    """The height of the heading of a group, in device-independent pixels."""
    text = QFontMetrics(theme.semibold(theme.font(Type.CAPTION, font))).height()
    return theme.target(text + 2 * theme.S)


def _key(font: QFont, palette: QPalette) -> tuple[str, int]:
    return font.key(), palette.cacheKey()


class _RowStyle:
    """Fonts, colours and cached pixmaps shared by all rows."""

    def __init__(self, font: QFont, palette: QPalette, *, selected: bool) -> None:
        self.key = _key(font, palette)
        self._selection_colours = {
            focused: theme.selection(palette, focused=focused) for focused in (True, False)
        }
        self._mode = theme.on_selection_mode() if selected else QIcon.Mode.Normal
        palette = theme.on_selection(palette) if selected else palette
        self.palette = QPalette(palette)  # a copy: the palette of an option dies with it
        self.name, self.body = theme.semibold(font), QFont(font)
        self.small = theme.font(Type.CAPTION, font)
        self.name_metrics = QFontMetrics(self.name)
        self.body_metrics = QFontMetrics(self.body)
        self.small_metrics = QFontMetrics(self.small)
        self.side = self.small_metrics.height()
        self.colour = palette.color(QPalette.ColorRole.Text)
        self.quiet = theme.quiet(palette)
        self.meanings = {meaning: theme.colour(meaning, palette) for meaning in Meaning}
        self._line = theme.line(palette)
        self._cursor = theme.mark(palette)
        self._hover = theme.hover(palette)
        self._small_widths: dict[str, int] = {}
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}

    def small_width(self, words: str) -> int:
        """The cached width of `words` in the small font."""
        width = self._small_widths.get(words)
        if width is None:
            if len(self._small_widths) > _CACHE_SIZE:
                self._small_widths.clear()
            width = self._small_widths[words] = self.small_metrics.horizontalAdvance(words)
        return width

    def elided(self, words: str, room: int) -> tuple[str, int]:
        shown = self.small_metrics.elidedText(words, _ELIDE, room)
        return shown, self.small_metrics.horizontalAdvance(shown)

    def icon(self, name: str, meaning: Meaning, ratio: float) -> QPixmap:
        key = (name, meaning, ratio)
        if key not in self._pixmaps:
            side = QSize(self.side, self.side)
            self._pixmaps[key] = theme.icon(name, meaning).pixmap(side, ratio, self._mode)
        return self._pixmaps[key]

    def ring(self, thanked: int, to_thank: int, ratio: float) -> QPixmap:
        key = (thanked, to_thank, ratio)
        if key not in self._pixmaps:
            if len(self._pixmaps) > _CACHE_SIZE:
                self._pixmaps.clear()
            self._pixmaps[key] = self._rendered_ring(thanked, to_thank, ratio)
        return self._pixmaps[key]

    def _rendered_ring(self, thanked: int, to_thank: int, ratio: float) -> QPixmap:
        side = self.side - 1
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_thank_ring(painter, QRectF(0, 0, side, side), thanked, to_thank, self.palette)
        painter.end()
        return pixmap

    def paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, *, has_cursor: bool
    ) -> None:
        rect, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = option.widget is not None and option.widget.hasFocus()
            painter.fillRect(rect, self._selection_colours[focused])
            if focused:
                paint_selection_bar(painter, option)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._hover)
        if has_cursor and getattr(option.widget, "has_several", False):
            painter.setPen(self._cursor)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._line)


class _RowPainter:
    """Paints one row: two lines, each with text at both ends."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, style: _RowStyle) -> None:
        self._painter = painter
        self._style = style
        self._ratio = painter.deviceTransform().m11()
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._area = option.rect.adjusted(theme.L, theme.ROW, -theme.L, -theme.ROW)

    def paint(self, row: ApplicationRow, today: date, *, with_state: bool) -> None:
        style, top = self._style, self._area.top()
        height = style.name_metrics.height()
        is_narrow = self._area.width() < _NARROW * style.body_metrics.averageCharWidth()
        taken = 0 if is_narrow else self._paint_status(row, today, top, height)
        self._painter.setFont(style.name)
        self._left(one_line(row.company), style.name_metrics, style.colour, (top, height), taken)
        top += height + theme.LINE_GAP
        height = style.body_metrics.height()
        if is_narrow:
            taken = self._paint_status(row, today, top, height)
        else:
            taken = self._paint_step(row, top, height, with_state=with_state)
        self._painter.setFont(style.body)
        self._left(one_line(row.role), style.body_metrics, style.quiet, (top, height), taken)

    def _paint_status(self, row: ApplicationRow, today: date, top: int, height: int) -> int:
        """Paints icon and text at the right of the first line; returns their width."""
        style, status = self._style, row_status(row, today)
        self._painter.setFont(style.small)
        fits = style.small_width(status.words) <= self._room()
        words = status.words if fits else status.short
        width = self._right(words, style.meanings[status.meaning], top, height, 0) + theme.XS
        place = self._at_right(width, style.side, top + (height - style.side) // 2, style.side)
        self._painter.drawPixmap(place, style.icon(status.icon, status.meaning, self._ratio))
        return width + style.side

    def _paint_step(self, row: ApplicationRow, top: int, height: int, *, with_state: bool) -> int:
        """Paints step, ring and count at the right of the second line; returns their width."""
        style, taken = self._style, 0
        self._painter.setFont(style.small)
        if row.to_thank:
            side = style.side - 1
            count = f"{row.thanked}/{row.to_thank}"
            taken = self._right(count, style.quiet, top, height, 0) + theme.XS
            place = self._at_right(taken, side, top + (height - side) // 2, side)
            self._painter.drawPixmap(place, style.ring(row.thanked, row.to_thank, self._ratio))
            taken += side
        if words := step_words(row, with_state=with_state):
            taken += theme.S if taken else 0
            free = 0
            if style.small_width(words) > self._room() - taken:  # use what the role leaves free
                role = style.body_metrics.horizontalAdvance(one_line(row.role))
                free = self._area.width() - role - theme.S
            taken += self._right(words, style.quiet, top, height, taken, room=free)
        return taken

    def _room(self) -> int:
        """The maximum width of text at the right of a line."""
        return int(self._area.width() * (1 - _LEFT_SHARE)) - theme.S - self._style.side

    def _right(
        self, words: str, colour: QColor, top: int, height: int, offset: int, *, room: int = 0
    ) -> int:
        """Paints `words` at `offset` from the right; returns their width.

        They may take `_room()`, or `room` if that is more.
        """
        room = max(0, max(self._room(), room) - offset)
        width = self._style.small_width(words)
        shown, width = (words, width) if width <= room else self._style.elided(words, room)
        self._painter.setPen(colour)
        flags = _ALIGN_LEFT if self._mirrored else _ALIGN_RIGHT
        self._painter.drawText(self._at_right(offset, width, top, height), flags, shown)
        return width

    def _left(
        self, words: str, metrics: QFontMetrics, colour: QColor, line: tuple[int, int], taken: int
    ) -> None:
        width = self._area.width() - (taken + theme.S if taken else 0)
        shown = metrics.elidedText(words, _ELIDE, width)
        place = QRect(self._area.left(), line[0], width, line[1])
        self._painter.setPen(colour)
        flags = _ALIGN_RIGHT if self._mirrored else _ALIGN_LEFT
        self._painter.drawText(self._visual(place), flags, shown)

    def _at_right(self, offset: int, width: int, top: int, height: int) -> QRect:
        right = self._area.right() + 1 - offset - width
        return self._visual(QRect(right, top, width, height))

    def _visual(self, place: QRect) -> QRect:
        if self._mirrored:
            return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, self._area, place)
        return place

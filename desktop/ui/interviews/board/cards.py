"""The cards of a column: a list of any length, whose cards can be dragged."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import wording
from desktop.models.queries import ApplicationRow
from desktop.ui import theme
from desktop.ui.interviews.row_words import RowStatus, row_status, row_words, status_ahead
from desktop.ui.theme import Type
from desktop.ui.widgets.monogram import monogram_side, paint_monogram
from desktop.ui.widgets.paged import ROW_ROLE, Index, PagedList, PagedModel
from desktop.ui.widgets.text import plain_tooltip
from desktop.ui.widgets.two_line_row import LinePainter
from desktop.wording.headlines import interview_ahead

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The type of a dragged card; its data is the id of the application.
CARD_TYPE = "application/x-callback-application"
_RADIUS = 6.0
#: The width of a card's text with which it has a tile, with a font of 9 pt.
_WITH_TILE = 200
_SIDEWAYS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class CardWords:
    """The texts of a card. `ahead` has the days of the interviews that a column is about."""

    def __init__(self) -> None:
        self.ahead: Mapping[str, date] = {}
        self.today = date.min

    def step(self, row: ApplicationRow) -> str:
        """What the day of the card is about: the interview, or the next step; may be empty."""
        if row.id in self.ahead:
            return QCoreApplication.translate("Board", "Interview")
        has_step = row.action is not None and row.due_on is not None
        return wording.step_kind(row.action) if has_step and row.action is not None else ""

    def status(self, row: ApplicationRow, today: date) -> RowStatus:
        day = self.ahead.get(row.id)
        if day is None:
            return row_status(row, today)
        return status_ahead(day, today)

    def line(self, row: ApplicationRow, today: date) -> str:
        """The whole card as one line."""
        words = row_words(row, today)
        if row.id not in self.ahead or interview_ahead(row) is not None:
            return words
        interview = QCoreApplication.translate("Board", "interview {day}")
        return f"{words}, {interview.format(day=wording.when(self.ahead[row.id], today))}"


class CardModel(PagedModel[ApplicationRow]):
    """With the whole text of a card as its tooltip, as long names are elided."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.ToolTipRole:
            return super().data(index, role)
        words = super().data(index)
        return plain_tooltip(words) if words else None


class CardList(PagedList[ApplicationRow]):
    """One card for each application of a column.

    Left and right go to the columns beside it; with Ctrl and Shift they move the card there.
    """

    sideways = Signal(int)
    """Go so many columns to the right, or to the left if negative."""
    moved_sideways = Signal(int)
    """Move the card of the cursor in this direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.words = CardWords()
        super().__init__(CardModel(self.words.line), parent)
        self.setItemDelegate(CardDelegate(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        self._pressed: QPoint | None = None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Put the cursor on the card that assistive technology selects by its action."""
        super().selectionChanged(selected, deselected)
        chosen = self.selectionModel().selectedIndexes()
        if chosen and chosen[0] != self.currentIndex():
            self.go_to(chosen[0].row())

    def clear_cursor(self) -> None:
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _SIDEWAYS.get(event.key(), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if step and modifiers == Qt.KeyboardModifier.NoModifier:
            self.sideways.emit(step)
        elif step and modifiers == _MOVING:
            self.moved_sideways.emit(step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_card = self.indexAt(event.position().toPoint()).isValid()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_card and is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            way = event.position().toPoint() - self._pressed
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._drag(self._pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(theme.font(Type.CAPTION, self.font()))
            painter.setPen(theme.quiet(self.palette()))
            place = self.viewport().rect().adjusted(theme.S, theme.L, -theme.S, 0)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(place, int(flags), self.tr("None"))

    def card_data(self, row: ApplicationRow) -> QMimeData:
        """The data of a dragged card."""
        data = QMimeData()
        data.setData(CARD_TYPE, row.id.encode())
        return data

    def _drag(self, pressed: QPoint) -> None:
        index = self.indexAt(pressed)
        row, self._pressed = self.rows.row(index.row()), None
        if row is None:
            return
        place = self.visualRect(index)
        drag = QDrag(self)
        drag.setMimeData(self.card_data(row))
        drag.setPixmap(self.viewport().grab(place))
        drag.setHotSpot(pressed - place.topLeft())
        drag.exec(Qt.DropAction.MoveAction)
        self.setState(QAbstractItemView.State.NoState)  # the release went to the drag

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(_card_height(self.font()))


class CardDelegate(QStyledItemDelegate):
    """Paints a card: company, role, next step and its day below each other.

    Beside each other, names and steps would be cut in all but the widest columns. These have the
    tile of the company, too.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _card_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, view = index.data(ROW_ROLE), option.widget
        if row is None or not isinstance(view, CardList):
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = theme.on_selection(option.palette) if selected else option.palette
        painter.fillRect(option.rect, column_colour(option.palette))  # over the view's selection
        card = option.rect.adjusted(theme.S, 0, -theme.S, -theme.S)
        _paint_ground(painter, option, card, selected=selected)
        _paint_texts(painter, (option, palette), card, view.words, row)
        painter.restore()


def column_colour(palette: QPalette) -> QColor:
    """The background of a column, on which the cards lie."""
    role = QPalette.ColorRole
    return theme.blend(palette.color(role.WindowText), palette.color(role.Window), 0.03)


def _card_height(font: QFont) -> int:
    """The height of a card, with the gap below it."""
    small = QFontMetrics(theme.font(Type.CAPTION, font)).height()
    return _head_height(font) + theme.XS + 2 * small + 2 * theme.S + theme.S


def _head_height(font: QFont) -> int:
    """The height of company and role."""
    small = QFontMetrics(theme.font(Type.CAPTION, font)).height()
    return QFontMetrics(theme.semibold(font)).height() + theme.LINE_GAP + small


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, card: QRect, *, selected: bool
) -> None:
    palette, role = option.palette, QPalette.ColorRole
    fill, pen = palette.color(role.Base), QPen(theme.line(palette))
    if selected:
        focused = option.widget.hasFocus()
        fill = theme.selection(palette, focused=focused)
        pen = QPen(theme.mark(palette), 2.0 if focused else 1.0)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        fill = theme.blend(palette.color(role.Text), fill, 0.04)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _paint_texts(
    painter: QPainter,
    style: tuple[QStyleOptionViewItem, QPalette],
    card: QRect,
    words: CardWords,
    row: ApplicationRow,
) -> None:
    option, palette = style
    font = option.font
    name, small = theme.semibold(font), theme.font(Type.CAPTION, font)
    inner = card.adjusted(theme.S, theme.S, -theme.S, -theme.S)
    head, side = _head_height(font), monogram_side()
    start = 0
    if inner.width() >= theme.scaled(_WITH_TILE):
        start = side + theme.S
        tile = QRect(inner.left(), inner.top() + (head - side) // 2, side, side)
        tile = QStyle.visualRect(option.direction, inner, tile)
        paint_monogram(painter, tile, row.company, palette, font)
    text, quiet = palette.color(QPalette.ColorRole.Text), theme.quiet(palette)
    step, status = words.step(row), words.status(row, words.today)
    metrics = QFontMetrics(small)
    fits = metrics.horizontalAdvance(status.words) <= inner.width()
    day = (status.words if fits else status.short, small, theme.colour(status.meaning, palette))
    role = (row.role, small, quiet)
    low = metrics.height()
    lines = LinePainter(painter, option.direction, small)
    name_height = QFontMetrics(name).height()
    lower = head + theme.XS
    texts = [(0, name_height, start, (row.company, name, text)), (head - low, low, start, role)]
    if step:
        texts.append((lower, low, 0, (step, small, quiet)))
        lower += low
    texts.append((lower, low, 0, day))
    for top, height, left, line in texts:
        place = QRect(inner.left() + left, inner.top() + top, inner.width() - left, height)
        lines.paint(QStyle.visualRect(option.direction, inner, place), line, ("", quiet))

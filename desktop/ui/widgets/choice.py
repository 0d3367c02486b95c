"""The delegate of short lists in which one row is chosen, such as headings, pages and backups."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import theme

_BAR = 3
_PAINTED_STATES = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus


class ChoiceDelegate(QStyledItemDelegate):
    """Paints the selected row as the rail does: a bar at its beginning and a light background that
    every text colour is readable on, lighter while the list does not have the focus.

    `padding` is added to the height of each row.
    """

    def __init__(self, parent: QObject, padding: int = 0) -> None:
        super().__init__(parent)
        self._padding = padding

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            focused = option.widget is not None and option.widget.hasFocus()
            painter.fillRect(option.rect, theme.selection(option.palette, focused=focused))
            paint_selection_bar(painter, option)
        inner = _narrowed(option)
        if option.state & QStyle.StateFlag.State_Selected:
            inner.palette = theme.on_selection(option.palette)
        inner.state &= ~_PAINTED_STATES
        super().paint(painter, inner, index)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(_narrowed(option), index)
        return QSize(size.width() + 2 * theme.S, size.height() + self._padding)


def paint_selection_bar(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the bar at the beginning of a selected row."""
    bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
    ink = theme.mark(theme.on_selection(option.palette))
    painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), ink)


def _narrowed(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    inner = QStyleOptionViewItem(option)
    inner.rect = option.rect.adjusted(theme.S, 0, -theme.S, 0)
    return inner

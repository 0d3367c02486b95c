"""Boxes to tick, alone and in lists, whose empty box is seen on dark ground, too."""

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from desktop.ui import theme

_FRAME = 0.6  # of the text's colour: above 3 : 1 on the window, what a control's outline needs


class TickBox(QCheckBox):
    """A check box. Some styles frame it darker than the window, which on dark is no frame."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter = QPainter(self)
        _frame(painter, box, self.palette(), group)
        painter.end()


class TickDelegate(QStyledItemDelegate):
    """The same for the items of a list that can be ticked, with room above and below each."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = shown.widget.style().subElementRect(element, shown, shown.widget)
        painter.save()
        _frame(painter, box, shown.palette, QPalette.ColorGroup.Active)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, theme.XS, 0, theme.XS))


def _frame(painter: QPainter, box: QRect, palette: QPalette, group: QPalette.ColorGroup) -> None:
    if not theme.is_dark(palette):
        return
    ink = palette.color(group, QPalette.ColorRole.WindowText)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.blend(ink, palette.color(QPalette.ColorRole.Window), _FRAME))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

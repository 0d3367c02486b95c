"""Check boxes, a slider and a splitter that look right in every style and colour scheme."""

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QSlider,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui import theme

_FRAME = 0.6  # share of the text colour: a contrast above 3:1, as required for an outline


class TickBox(QCheckBox):
    """A check box with a visible frame in dark schemes, where some styles paint a dark one."""

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
    """The same for checkable items of a list, with vertical spacing."""

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


_GROOVE, _RADIUS = 4.0, 7.0


class Slider(QSlider):
    """A horizontal slider that paints itself, as some styles hardly show it on a dark window."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        at = QPointF(QRectF(handle).center().x(), self.height() / 2)
        groove = QRectF(
            _RADIUS, at.y() - _GROOVE / 2, max(0.0, self.width() - 2 * _RADIUS), _GROOVE
        )
        at.setX(min(max(at.x(), _RADIUS + 1), self.width() - _RADIUS - 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blend(palette.color(QPalette.ColorRole.WindowText), window, 0.55))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        ink = theme.link(palette)
        painter.setBrush(ink)
        behind = QRectF(groove)
        if option.upsideDown:
            behind.setLeft(at.x())
        else:
            behind.setRight(at.x())
        painter.drawRoundedRect(behind, _GROOVE / 2, _GROOVE / 2)
        if self.hasFocus():
            painter.setBrush(window)
            painter.setPen(QPen(ink, 2.0))
            painter.drawEllipse(at, _RADIUS - 1, _RADIUS - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(at, _RADIUS - 4, _RADIUS - 4)
        else:
            painter.drawEllipse(at, _RADIUS, _RADIUS)
        painter.end()


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the parts have a line between them already."""


class PlainSplitter(QSplitter):
    """A splitter without the dots that some styles paint on its handle."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(theme.XS)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

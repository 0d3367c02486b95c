"""Check boxes, radio buttons and a splitter that look right in every style and colour scheme."""

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
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


class RadioButton(QRadioButton):
    """The same for one of several choices."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not theme.is_dark(self.palette()):
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_RadioButtonIndicator
        box = QRectF(self.style().subElementRect(element, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_outline(self.palette(), QPalette.ColorGroup.Active))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class TickDelegate(QStyledItemDelegate):
    """The same for items of a list that can be ticked, with vertical spacing."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, _without_bar(painter, option, index), index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if not shown.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            return
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = shown.widget.style().subElementRect(element, shown, shown.widget)
        painter.save()
        _frame(painter, box, shown.palette, QPalette.ColorGroup.Active)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, theme.XS, 0, theme.XS))


def _without_bar(
    painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
) -> QStyleOptionViewItem:
    """`option` without the bar that Windows 11 draws in each cell of a selected row.

    It lies over the text; the first cell keeps it.
    """
    state = QStyle.StateFlag
    is_marked = index.column() and option.state & state.State_Selected
    if not is_marked or option.widget.style().objectName() != "windows11":
        return option
    painter.fillRect(option.rect, option.palette.base())  # the view has drawn it already
    plain = QStyleOptionViewItem(option)
    plain.state = option.state & ~state.State_Selected | state.State_MouseOver
    return plain


def _frame(painter: QPainter, box: QRect, palette: QPalette, group: QPalette.ColorGroup) -> None:
    if not theme.is_dark(palette):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_outline(palette, group))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _outline(palette: QPalette, group: QPalette.ColorGroup) -> QColor:
    """The colour of the frame of a box to tick or of a radio button."""
    ink = palette.color(group, QPalette.ColorRole.WindowText)
    return theme.blend(ink, palette.color(QPalette.ColorRole.Window), _FRAME)


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the parts have a line between them already."""


class PlainSplitter(QSplitter):
    """A splitter without the dots that some styles paint on its handle, read in its order.

    Qt lowers each widget that is added below the others, and screen readers read the lowest first.
    """

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(theme.XS)

    def addWidget(self, widget: QWidget) -> None:
        super().addWidget(widget)
        shown = [self.widget(place) for place in range(self.count())]
        for one in reversed(shown):
            if one is not None:
                one.lower()

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

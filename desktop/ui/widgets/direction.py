"""Geometry for right-to-left layouts.

`QStyle` has the same functions, but importing it takes 10 ms at start.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """`rect`, given for a left-to-right layout, in the layout direction of `widget`."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(widget.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The alignment at the leading edge of `widget`, whatever the script of the text."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """The alignment at the other edge."""
    other = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    return leading(widget) ^ other

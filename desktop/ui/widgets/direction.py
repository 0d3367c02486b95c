"""Where things lie when text runs from right to left.

`QStyle` answers the same questions, but the mere mention of it costs 10 ms at start.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """`rect`, told from left to right, as it lies in `widget`."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(widget.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side on which a line begins, whatever the language of its words."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute

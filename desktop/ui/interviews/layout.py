"""The layout of the Interviews page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.controls import PlainSplitter

#: All filters with their numbers fit in one line.
_LIST_WIDTH = 456
_LIST_MIN = 280
_LIST_MAX = 520
_DETAIL_WIDTH = 484
_DETAIL_MIN = 320


def two_columns(filters: QWidget, rows: QWidget, detail: QWidget, parent: QWidget) -> QSplitter:
    """The filters above the list on the left, the details on the right."""
    left = QWidget(parent)
    left.setMinimumWidth(_LIST_MIN)
    left.setMaximumWidth(_LIST_MAX)
    across = QHBoxLayout(left)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    column = QVBoxLayout()
    across.addLayout(column, 1)
    across.addWidget(Hairline(left, Qt.Orientation.Vertical))
    column.setSpacing(0)
    column.addWidget(filters)
    column.addWidget(Hairline(left))
    column.addWidget(rows, 1)
    detail.setMinimumWidth(_DETAIL_MIN)
    splitter = PlainSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(left)
    splitter.addWidget(detail)
    splitter.setStretchFactor(0, 2)
    splitter.setStretchFactor(1, 3)
    splitter.setSizes([_LIST_WIDTH, _DETAIL_WIDTH])
    return splitter

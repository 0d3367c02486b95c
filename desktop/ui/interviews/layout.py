"""The layout of the list of the page Interviews, and what it shows when it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.ui.widgets.card import Hairline
from desktop.ui.widgets.controls import PlainSplitter
from desktop.ui.widgets.empty_state import EmptyState

_LIST_WIDTH = 380
_LIST_MIN = 280
_LIST_MAX = 520
_DETAIL_MIN = 320
#: Less than the hint for an empty list: in the smallest window the filters may take three lines.
_ROWS_MIN = 96


class NoMatch(EmptyState):
    """Shown in the place of an empty list; `show_all` is a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", "", parent=parent)
        self.show_all = self.add_choice(self.tr("Show all applications"))

    def show_search(self, words: str) -> None:
        """Say that nothing was found for `words`, or without any that there is nothing."""
        if words:
            heading = self.tr("Nothing found for “{words}”").format(words=words)
            hint = self.tr("The search looks at companies, roles, people, notes and contacts.")
        else:
            heading, hint = self.tr("No applications here"), ""
        self.show_text(heading, hint)


def two_columns(filters: QWidget, rows: QWidget, detail: QWidget, parent: QWidget) -> QSplitter:
    """The filters above the list on the left, the details on the right."""
    left = QWidget(parent)
    left.setAutoFillBackground(True)  # the frame's ground beside the content's
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
    rows.setMinimumHeight(_ROWS_MIN)
    detail.setMinimumWidth(_DETAIL_MIN)
    splitter = PlainSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(left)
    splitter.addWidget(detail)
    splitter.setStretchFactor(0, 2)
    splitter.setStretchFactor(1, 3)
    splitter.setSizes([_LIST_WIDTH, _LIST_WIDTH * 3 // 2])
    return splitter

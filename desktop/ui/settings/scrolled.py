"""What every page of the settings stands in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme


class ScrolledPage(QScrollArea):
    """A column at most as wide as can be read, which scrolls. `column` is its layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        inner = QWidget(body)
        inner.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.M)
        across = QHBoxLayout(body)
        across.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        across.addWidget(inner, 1)
        across.addStretch(0)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

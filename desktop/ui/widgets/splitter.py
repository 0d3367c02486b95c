"""Two parts side by side whose border can be moved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desktop.ui import theme


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the parts have a line between them already."""


class PlainSplitter(QSplitter):
    """A splitter without the dots that some styles draw on its handle."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(theme.XS)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

"""Surfaces: a card, a panel with a frame, and a separator line.

None is a `QFrame`, which screen readers on Windows take for an element of no type.
"""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import theme

_RADIUS = 8.0


class Card(QWidget):
    """A rounded surface on the page. `body` is its vertical layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        self.body.setSpacing(theme.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line(self.palette()))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )


class Panel(QWidget):
    """A surface that lies over others, with a thin frame."""

    def __init__(
        self, parent: QWidget | None = None, kind: Qt.WindowType = Qt.WindowType.Widget
    ) -> None:
        super().__init__(parent, kind)
        self.setAutoFillBackground(True)
        self.setContentsMargins(1, 1, 1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.line(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageArea(QScrollArea):
    """The scroll area of a page; it scrolls sideways only in type too large for the page.

    Its viewport is made here. Asked for one that Qt has made, PySide prepares every class of
    widgets to find its type, which takes as long as a tenth of the program's start.
    """

    def __init__(self, contents: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")  # as Qt names its own
        self.setViewport(viewport)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(contents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def see_through(area: QScrollArea) -> None:
    """Show the ground of what a scroll area lies on."""
    area.viewport().setAutoFillBackground(False)
    if (inside := area.widget()) is not None:
        inside.setAutoFillBackground(False)


def paint_content(widget: QWidget, part: QRect) -> None:
    """Paint the ground of content.

    Not with `fillRect`, for which PySide prepares all named gradients.
    """
    painter = QPainter(widget)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.content(widget.palette()))
    painter.drawRect(part)


class Content(QWidget):
    """The ground of content, white where the frame around is light grey."""

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_content(self, event.rect())


class ContentStack(QStackedWidget):
    """Pages on the ground of content. Their scroll areas paint no ground of their own."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def addWidget(self, page: QWidget) -> int:
        areas = page.findChildren(QScrollArea)
        for area in [page, *areas] if isinstance(page, QScrollArea) else areas:
            see_through(area)
        return super().addWidget(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_content(self, event.rect())


class Hairline(QWidget):
    """A horizontal or vertical line of one pixel."""

    def __init__(
        self,
        parent: QWidget | None = None,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line(self.palette()))
        painter.drawRect(self.rect())

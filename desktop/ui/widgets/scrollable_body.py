"""The part of a dialog that scrolls where the screen is too low for all of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.card import Hairline

_LEAST_LINES = 6


def fill_window(
    window: QWidget,
    body: QWidget,
    foot: QLayout | QWidget,
    margin: int = theme.L,
    *,
    divided: bool = False,
) -> None:
    """Lay `window` out: `body`, which scrolls where there is no room, and `foot` in sight below.

    `margin` is what lies at the sides of the foot; `divided` draws a line above it.
    """
    below = QVBoxLayout()
    below.setContentsMargins(margin, theme.S, margin, theme.L)
    if isinstance(foot, QWidget):
        below.addWidget(foot)
    else:
        below.addLayout(foot)
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(ScrollableBody(body), 1)
    if divided:
        whole.addWidget(Hairline(window))
        below.setContentsMargins(margin, theme.M, margin, theme.L)
    whole.addLayout(below)


class _ScrollBar(QScrollBar):
    """Shows nothing where there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ScrollableBody(QScrollArea):
    """Asks for the room that `body` needs, wrapped text included, and can do with less.

    The room of the scroll bar is left free while there is none, so that nothing moves sideways, or
    wraps, when it comes.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(_ScrollBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        self._body = body
        self._expected = 0
        body.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def expect_width(self, width: int) -> None:
        """The width it is going to have: what it asks for before it is shown is for that."""
        self._expected = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted, bar = self._body.sizeHint(), self.verticalScrollBar().sizeHint().width()
        given = self.width() if self.isVisible() else self._expected
        width = max(wanted.width(), given - bar)
        return QSize(wanted.width() + bar, max(wanted.height(), self._body.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        width = self._body.minimumSizeHint().width() + bar
        return QSize(width, self.fontMetrics().height() * _LEAST_LINES)

"""Layout and size of windows: a scrollable body, and sizes limited to the screen and remembered."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.widgets.card import Hairline

_LEAST_LINES = 6


def fill_window(
    window: QWidget,
    body: QWidget,
    foot: QLayout | QWidget,
    margin: int | None = None,
    *,
    divided: bool = False,
) -> None:
    """Lay out `window`: a `body` that scrolls if necessary, and below it the fixed `foot`.

    `margin` is the horizontal margin of the foot, by default `theme.L`; `divided` draws a line
    above it.
    """
    margin = theme.L if margin is None else margin
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
        below.setContentsMargins(margin, theme.L, margin, theme.L)
    whole.addLayout(below)


def reserve_label_column(form: QFormLayout) -> None:
    """Make the labels of `form` as wide as the widest, so that a row that appears moves no field.

    Qt measures only the rows that are shown.
    """
    items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(form.rowCount()))
    align_widths([one for item in items if item is not None and (one := item.widget()) is not None])


def align_widths(labels: Sequence[QWidget]) -> None:
    """Make each of the labels as wide as the widest."""
    width = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(width)


class _ScrollBar(QScrollBar):
    """A scroll bar that is not painted while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ScrollableBody(QScrollArea):
    """A scroll area whose size hint is the size that `body` needs, including wrapped text.

    The space of the scroll bar is always reserved, so that nothing moves or wraps when it appears.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
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
        """Set the width for which the size hint is computed before the area is shown."""
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


#: The last size of each window, by its name.
_known: dict[str, QSize] = {}

#: The largest frame of a window; no system tells the real one before the window is shown.
_FRAME = QSize(16, 44)


def largest_size(window: QWidget) -> QSize:
    """The largest size of `window` on its screen, without its frame."""
    return screen_size(window) - _FRAME


def screen_size(window: QWidget) -> QSize:
    """The available size of the screen of `window`, without panels and docks."""
    return window.screen().availableSize()


def fit_to_screen(window: QWidget, first: QSize) -> None:
    """Set the initial size of a window.

    `first` is its size with a font of 9 pt. It grows with the font and as the layout needs, up to
    the size of the screen. A height of 0 means the height that the layout needs.
    """
    room = largest_size(window)
    width = max(theme.scaled(first.width()), window.minimumSizeHint().width())
    height = _needed_height(window, min(width, room.width()))
    window.resize(QSize(width, max(theme.scaled(first.height()), height)).boundedTo(room))


def remember_size(window: QWidget, name: str, first: QSize) -> None:
    """Give a window its last size, initially `first`, and record its size from now on."""
    known = _known.get(name)
    if known is None:
        fit_to_screen(window, first)
    else:
        window.resize(known.expandedTo(window.minimumSizeHint()).boundedTo(largest_size(window)))
    window.installEventFilter(_SizeRecorder(name, window))


def _needed_height(window: QWidget, width: int) -> int:
    for body in window.findChildren(ScrollableBody):
        body.expect_width(width)
    layout = window.layout()
    if layout is None:
        return 0
    layout.invalidate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()


def save_sizes(settings: QSettings) -> None:
    """Write the sizes to `settings`."""
    for name, size in _known.items():
        settings.setValue(f"{name}/size", size)


def restore_sizes(settings: QSettings) -> None:
    """Read the sizes that `save_sizes` wrote; invalid entries are ignored."""
    for name in settings.childGroups():
        size = settings.value(f"{name}/size")
        if isinstance(size, QSize) and size.isValid():
            _known[name] = size


def reset_sizes() -> None:
    """Forget all sizes, so that windows open at their initial size again."""
    _known.clear()


class _SizeRecorder(QObject):
    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._name = name
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._window.isVisible():
            _known[self._name] = self._window.size()
        return super().eventFilter(watched, event)

"""The sizes of windows: never larger than the screen, and as they were left the last time."""

from PySide6.QtCore import QEvent, QObject, QSettings, QSize
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.widgets.scrollable_body import ScrollableBody

#: By the window's name.
_known: dict[str, QSize] = {}

#: What title bar and edges take at most. Before a window is shown no system says how much it is.
_FRAME = QSize(16, 44)


def room_of(window: QWidget) -> QSize:
    """The largest size that `window` can have on its screen, inside its frame."""
    return screen_size(window) - _FRAME


def screen_size(window: QWidget) -> QSize:
    """The screen of `window` without panels and docks."""
    return window.screen().availableSize()


def fit_to_screen(window: QWidget, first: QSize) -> None:
    """Give a window its size for the first time.

    `first` is for type of 9 pt; larger type makes it larger, and so does what the window's layout
    needs, up to the room on the screen. A height of 0 is what the layout needs.
    """
    room = room_of(window)
    width = max(theme.scaled(first.width()), window.minimumSizeHint().width())
    height = _needed_height(window, min(width, room.width()))
    window.resize(QSize(width, max(theme.scaled(first.height()), height)).boundedTo(room))


def remember_size(window: QWidget, name: str, first: QSize) -> None:
    """Give a window the size it had when it was last seen, `first` at the first time."""
    known = _known.get(name)
    if known is None:
        fit_to_screen(window, first)
    else:
        window.resize(known.expandedTo(window.minimumSizeHint()).boundedTo(room_of(window)))
    window.installEventFilter(_Follower(name, window))


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


def keep_sizes(settings: QSettings) -> None:
    """Write them down."""
    for name, size in _known.items():
        settings.setValue(f"{name}/size", size)


def recall_sizes(settings: QSettings) -> None:
    """Read what was written down in an earlier session."""
    for name in settings.childGroups():
        size = settings.value(f"{name}/size")
        if isinstance(size, QSize) and size.isValid():
            _known[name] = size


def forget_sizes() -> None:
    """Every window gets its first size again."""
    _known.clear()


class _Follower(QObject):
    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._name = name
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._window.isVisible():
            _known[self._name] = self._window.size()
        return super().eventFilter(watched, event)

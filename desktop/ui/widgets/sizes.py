"""The sizes that windows beside the main one were last given, from one opening to the next."""

from PySide6.QtCore import QEvent, QObject, QSettings, QSize
from PySide6.QtWidgets import QWidget

#: By the window's name.
_known: dict[str, QSize] = {}


def remember_size(window: QWidget, name: str, first: QSize, least: QSize) -> None:
    """Give a window the size it had when it was last seen, `first` at the first time.

    No window gets smaller than `least`, or so large that it no longer fits a smaller screen.
    """
    window.setMinimumSize(least)
    known = _known.get(name)
    room = window.screen().availableSize()
    window.resize(first if known is None else known.boundedTo(room).expandedTo(least))
    window.installEventFilter(_Follower(name, window))


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

"""Clicks on the program's icon in the dock of macOS, and starts of a program that runs already.

macOS starts no second process for them: it asks the running one to open again.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

_ACTIVE = Qt.ApplicationState.ApplicationActive
_WINDOWS = frozenset({Qt.WindowType.Window, Qt.WindowType.Dialog})


class DockClicks(QObject):
    """Tells such a request while no window is to be seen.

    Qt reports the active state once more for it, though the state has not changed (its delegate's
    applicationShouldHandleReopen). If another program was in front, the first report is the change.
    """

    clicked = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = app.applicationState()
        app.applicationStateChanged.connect(self._on_state)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        is_request = state == self._last == _ACTIVE
        self._last = state
        if is_request and not any(_is_seen(window) for window in QApplication.topLevelWidgets()):
            self.clicked.emit()


def _is_seen(window: QWidget) -> bool:
    is_shown = window.isVisible() and not window.isMinimized()
    return is_shown and window.windowType() in _WINDOWS

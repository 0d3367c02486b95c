"""Power and clock events of Windows, which come as messages to a window."""

from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from desktop.system.power import Happening, windows_happening


class WindowsPower(QObject):
    """Has a window that is never shown: a program in the tray has no other to be told by."""

    def __init__(self, tell: Callable[[Happening], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: Messages | None = Messages(tell)
        if app := QCoreApplication.instance():
            app.installNativeEventFilter(self._filter)
        self._window: QWindow | None = QWindow()
        self._window.create()

    def close(self) -> None:
        if self._filter is not None:
            if app := QCoreApplication.instance():
                app.removeNativeEventFilter(self._filter)
            self._filter = None
        if self._window is not None:
            self._window.destroy()
            self._window = None


class Messages(QAbstractNativeEventFilter):
    """Looks at every message and keeps none."""

    def __init__(self, tell: Callable[[Happening], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        read = wintypes.MSG.from_address(int(message))
        wake = windows_happening(read.message, read.wParam)
        if wake is not None:
            self._tell(wake)
        return False, 0

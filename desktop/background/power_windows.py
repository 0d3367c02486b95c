"""Power and clock events of Windows, which come as messages to a window."""

from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from desktop.system.power import SystemEvent, windows_event


class WindowsPower(QObject):
    """Has a window that is never shown, since Windows sends these messages to windows only."""

    def __init__(
        self, report: Callable[[SystemEvent], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._filter: Messages | None = Messages(report)
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
    """Reports the power and clock messages, and filters none out."""

    def __init__(self, report: Callable[[SystemEvent], None]) -> None:
        super().__init__()
        self._report = report

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        read = wintypes.MSG.from_address(int(message))
        event = windows_event(read.message, read.wParam)
        if event is not None:
            self._report(event)
        return False, 0

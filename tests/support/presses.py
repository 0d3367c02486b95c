"""Mouse and key events with timestamps, as the system sends them, so Qt sees double clicks."""

from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

#: The times in ms at which mice begin: long after the presses of all tests before, which a filter
#: of a former test may remember.
_begins = count(1_000_000_000, 1_000_000)


class Mouse:
    """A mouse with its own clock: `pause` advances it by ms without waiting."""

    def __init__(self) -> None:
        self._now = next(_begins)
        self._pressed_at: int | None = None

    def pause(self, ms: int) -> None:
        self._now += ms

    def double_click(self, widget: QWidget, after: int) -> None:
        """Two presses at the present place of `widget`, `after` ms apart."""
        place = widget.mapToGlobal(widget.rect().center())
        window = self.click_at(place, _window_of(widget))
        self.pause(after)
        self.click_at(place, _window_at(place) or window)

    def click(self, widget: QWidget) -> None:
        """A single click, too late to be part of a double click."""
        self.pause(2000)
        self.click_at(widget.mapToGlobal(widget.rect().center()), _window_of(widget))

    def click_at(self, place: QPoint, window: QWindow) -> QWindow:
        interval = QApplication.doubleClickInterval()
        is_double = self._pressed_at is not None and self._now - self._pressed_at < interval
        self._pressed_at = None if is_double else self._now
        self._send(window, QEvent.Type.MouseButtonPress, place, _LEFT)
        if is_double:  # sent to a window after the press; Qt gives widgets only this one
            self._send(window, QEvent.Type.MouseButtonDblClick, place, _LEFT)
        self.pause(20)
        self._send(window, QEvent.Type.MouseButtonRelease, place, _NO_BUTTON)
        self.pause(20)
        QApplication.processEvents()
        return window

    def _send(
        self, window: QWindow, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton
    ) -> None:
        inside, on_screen = QPointF(window.mapFromGlobal(place)), QPointF(place)
        event = QMouseEvent(kind, inside, on_screen, _LEFT, held, _NO_KEY)
        event.setTimestamp(self._now)
        QCoreApplication.sendEvent(window, event)


def hold_key(
    widget: QWidget, key: Qt.Key, *, repeats: int = 8, modifiers: Qt.KeyboardModifier | None = None
) -> None:
    """Hold a key down: one press and its auto-repeats, first to the window of `widget`."""
    text = chr(key.value).lower() if Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""
    held = _NO_KEY if modifiers is None else modifiers
    for number in range(repeats + 1):
        window = QApplication.focusWindow() or _window_of(widget)
        is_repeat = number > 0
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, text, is_repeat)
        override.ignore()
        QCoreApplication.sendEvent(window, override)
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, text, is_repeat)
        QCoreApplication.sendEvent(window, event)
        QApplication.processEvents()


def _window_of(widget: QWidget) -> QWindow:
    window = widget.window().windowHandle()
    assert window is not None
    return window


def _window_at(place: QPoint) -> QWindow | None:
    under = QApplication.widgetAt(place)
    return None if under is None else _window_of(under)


_LEFT = Qt.MouseButton.LeftButton
_NO_BUTTON = Qt.MouseButton.NoButton
_NO_KEY = Qt.KeyboardModifier.NoModifier

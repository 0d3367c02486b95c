"""One press does one thing: a double click or a held key never acts on what has come up meanwhile.

Buttons stay in place while their object changes: the next card, letter or question stands where
the last one stood. The second half of a double click, and the repeats of a held key, were meant
for what was there before.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVING = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    }
)  # fmt: skip
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_META = Qt.KeyboardModifier.MetaModifier


class SinglePress(QObject):
    """Filters the input of every window of the program, before its widgets get it.

    - A press on a button is dropped when it follows another press at the same place within the
      system's double-click time. Checkable buttons and those with `autoRepeat` are left alone.
    - A held key moves and types; it does not press again, nor repeat a shortcut.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed_at = float("-inf")
        self._place = QPointF()
        self._released: tuple[int, int] | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Filter the input of `window` from now on."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES and isinstance(event, QMouseEvent):
            is_second = self._is_second(event)
            return is_second and isinstance(watched, QWindow) and _hits_button(watched, event)
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyRelease:
                self._released = event.key(), event.timestamp()
            elif event.type() in _KEYS and self._is_repeat(event) and _is_command(event):
                event.accept()  # of a ShortcutOverride: no shortcut is triggered
                return True
        return super().eventFilter(watched, event)

    def _is_second(self, event: QMouseEvent) -> bool:
        """Whether this press belongs to the one before it."""
        since = event.timestamp() - self._pressed_at
        distance = (event.globalPosition() - self._place).manhattanLength()
        self._pressed_at, self._place = event.timestamp(), event.globalPosition()
        hints = QGuiApplication.styleHints()
        return 0 <= since <= hints.mouseDoubleClickInterval() and (
            distance <= hints.startDragDistance()
        )

    def _is_repeat(self, event: QKeyEvent) -> bool:
        """Qt takes a repeat on X11 for a new press when it reads the release before it alone; both
        have the same time then."""
        return event.isAutoRepeat() or self._released == (event.key(), event.timestamp())


def hold_clicks(area: QWidget) -> None:
    """Let no click reach `area` for the double-click time: what it shows has just moved by itself,
    and a click on its way was aimed at what stood there."""
    area.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QTimer.singleShot(QApplication.doubleClickInterval(), area, lambda: _let_clicks(area))


def _let_clicks(area: QWidget) -> None:
    area.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)


def _hits_button(window: QWindow, event: QMouseEvent) -> bool:
    """Whether this press would click something that is clicked once."""
    top = QWidget.find(window.winId())
    if top is None or QApplication.activePopupWidget() is not None:  # it closes a menu
        return False
    target = top.childAt(event.position().toPoint())
    if isinstance(target, QAbstractButton):
        return not (target.isCheckable() or target.autoRepeat())
    return hasattr(target, "clicked")  # a headline that opens its application, for example


def _is_command(event: QKeyEvent) -> bool:
    """Whether a repeat of this key would do something again, rather than move or type on."""
    key, held = event.key(), event.modifiers()
    if key == Qt.Key.Key_Escape:
        return True
    # With Ctrl it types on some keyboards, and on macOS it types and moves.
    if held & _ALT and not held & _CTRL and sys.platform != "darwin":
        return True
    focus = QApplication.focusWidget()
    types = (
        focus is not None
        and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        and not isinstance(focus, QAbstractItemView)  # it says so for its editors
    )
    if key in _ENTER:
        lines = focus is not None and focus.inputMethodHints() & Qt.InputMethodHint.ImhMultiLine
        return not (types and lines and not held & _CTRL)
    return not types and (key not in _MOVING or bool(held & (_CTRL | _META)))

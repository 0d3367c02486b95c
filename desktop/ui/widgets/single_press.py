"""Drops unintended second presses: of a double click on a button, and of a held key.

The next card, letter or question often appears in the place of the last one, so the second half of
a double click, or a repeated key, would act on an object that it was not meant for.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu, QWidget

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
_SHIFT = Qt.KeyboardModifier.ShiftModifier
#: Keys of letters outside Latin and its extensions: Greek and Coptic is the first block of them.
_FIRST_FOREIGN = 0x370


class SinglePress(QObject):
    """An event filter for all windows of the program.

    - A press on a button is dropped if it follows another press at the same place within the
      system's double-click interval, except for checkable buttons and those with `autoRepeat`.
    - Repeats of a held key move the cursor and type, but press no button and trigger no shortcut.
    - A shortcut or mnemonic with a letter works on layouts without Latin letters, too.
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
        """Install the filter on `window`."""
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
            elif event.type() == QEvent.Type.KeyPress and (
                _FIRST_FOREIGN <= event.key() < Qt.Key.Key_Escape
            ):
                return _run_latin(event)
        return super().eventFilter(watched, event)

    def _is_second(self, event: QMouseEvent) -> bool:
        """Whether this press is the second one of a double click."""
        since = event.timestamp() - self._pressed_at
        distance = (event.globalPosition() - self._place).manhattanLength()
        self._pressed_at, self._place = event.timestamp(), event.globalPosition()
        hints = QGuiApplication.styleHints()
        return 0 <= since <= hints.mouseDoubleClickInterval() and (
            distance <= hints.startDragDistance()
        )

    def _is_repeat(self, event: QKeyEvent) -> bool:
        """Whether a key event is a repeat. On X11, Qt may report a repeat as a release and a new
        press, which have the same timestamp."""
        return event.isAutoRepeat() or self._released == (event.key(), event.timestamp())


def ignore_clicks(area: QWidget) -> None:
    """Ignore clicks on `area` for the double-click interval, after its content has moved by itself:
    such a click was aimed at the old content."""
    area.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QTimer.singleShot(QApplication.doubleClickInterval(), area, lambda: _accept_clicks(area))


def _accept_clicks(area: QWidget) -> None:
    area.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)


def _run_latin(event: QKeyEvent) -> bool:
    """Do what a letter that is not Latin does in the place of a Latin one, if Qt found nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    # With Python 3.13 `& ~_SHIFT` would drop Ctrl, too, whose bit is above that of Shift.
    is_shortcut = held in (_CTRL, _CTRL | _SHIFT)
    in_menu = not held and isinstance(QApplication.activePopupWidget(), QMenu)
    is_mnemonic = in_menu or (held == _ALT and sys.platform != "darwin")
    if not is_shortcut and not is_mnemonic:
        return False
    from desktop.ui.widgets import latin_shortcuts  # noqa: PLC0415  rarely needed

    if is_shortcut:
        return latin_shortcuts.run_latin_shortcut(event)
    return latin_shortcuts.run_latin_mnemonic(event)


def _hits_button(window: QWindow, event: QMouseEvent) -> bool:
    """Whether this press hits a button or a widget with a `clicked` signal."""
    top = QWidget.find(window.winId())
    if top is None or QApplication.activePopupWidget() is not None:  # the press closes a menu
        return False
    target = top.childAt(event.position().toPoint())
    if isinstance(target, QAbstractButton):
        return not (target.isCheckable() or target.autoRepeat())
    return hasattr(target, "clicked")  # a headline that opens its application, for example


def _is_command(event: QKeyEvent) -> bool:
    """Whether this key triggers something in the focus, rather than moving or typing."""
    key, held = event.key(), event.modifiers()
    if key == Qt.Key.Key_Escape:
        return True
    # Alt with Ctrl types characters on some keyboards; on macOS, Alt types and moves.
    if held & _ALT and not held & _CTRL and sys.platform != "darwin":
        return True
    focus = QApplication.focusWidget()
    types = (
        focus is not None
        and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        and not isinstance(focus, QAbstractItemView)  # has the attribute for its editors
    )
    if key in _ENTER:
        lines = focus is not None and focus.inputMethodHints() & Qt.InputMethodHint.ImhMultiLine
        return not (types and lines and not held & _CTRL)
    return not types and (key not in _MOVING or bool(held & (_CTRL | _META)))

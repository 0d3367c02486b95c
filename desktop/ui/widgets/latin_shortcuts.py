"""Shortcuts on keyboards without Latin letters.

Qt finds "Ctrl+K" on a Russian or Greek layout only where the system has a Latin one beside it. On
X11 and Wayland with such a layout alone, the key at the position of K is tried.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.widgets.shortcuts import latin_key

_Context = Qt.ShortcutContext


def run_latin_shortcut(event: QKeyEvent) -> bool:
    """Do what the Latin letter at the position of a pressed key does with Ctrl.

    The field with the focus comes first, as with other keys. Returns whether anything was done.
    """
    key, focus = Qt.Key(latin_key(event)), QApplication.focusWidget()
    if key == event.key():
        return False
    if focus is not None and _sent(focus, QEvent.Type.ShortcutOverride, key, event):
        return _sent(focus, QEvent.Type.KeyPress, key, event)
    keys = QKeySequence(QKeyCombination(event.modifiers(), key))
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    for one in () if window is None else _shortcuts(window, focus):
        if one.isEnabled() and any(keys == own for own in _keys_of(one)):
            one.trigger() if isinstance(one, QAction) else one.activated.emit()
            return True
    return focus is not None and _sent(focus, QEvent.Type.KeyPress, key, event)


def _sent(focus: QWidget, kind: QEvent.Type, key: Qt.Key, event: QKeyEvent) -> bool:
    """Send the key to a widget; whether it was taken."""
    sent = QKeyEvent(kind, key, event.modifiers(), "", event.isAutoRepeat())
    sent.ignore()
    QApplication.sendEvent(focus, sent)
    return sent.isAccepted()


def _keys_of(one: QAction | QShortcut) -> list[QKeySequence]:
    return list(one.shortcuts() if isinstance(one, QAction) else one.keys())


def _shortcuts(window: QWidget, focus: QWidget | None) -> Iterator[QAction | QShortcut]:
    """The shortcuts that work where the focus is."""
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and _reaches(shortcut.context(), owner, window, focus):
            yield shortcut
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions():
            if _reaches(action.shortcutContext(), widget, window, focus):
                yield action


def _reaches(context: _Context, owner: QWidget, window: QWidget, focus: QWidget | None) -> bool:
    if not owner.isVisible() or not owner.isEnabled() or owner.window() is not window:
        return False
    if context == _Context.WidgetShortcut:
        return owner is focus
    if context == _Context.WidgetWithChildrenShortcut:
        return focus is not None and (owner is focus or owner.isAncestorOf(focus))
    return True

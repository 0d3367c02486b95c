"""Shortcuts and mnemonics on keyboards without Latin letters.

Qt finds "Ctrl+K" on a Russian or Greek layout only where the system has a Latin one beside it. On
X11 and Wayland with such a layout alone, the key at the position of K is tried.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

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


def run_latin_mnemonic(event: QKeyEvent) -> bool:
    """Do what the Latin letter at the position of a pressed key does with Alt, or in an open menu.

    Returns whether anything was done.
    """
    key = Qt.Key(latin_key(event))
    keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.AltModifier, key))
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        is_known = any(QKeySequence.mnemonic(one.text()) == keys for one in menu.actions())
        return is_known and _sent(menu, QEvent.Type.KeyPress, key, event, chr(key))
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if menu is not None or window is None or key == event.key():
        return False
    found = [one for one in window.findChildren(QWidget) if _has_mnemonic(one, keys, window)]
    if len(found) == 1:
        _use(found[0])
    elif found:  # as Qt does: each press moves on to the next
        targets = [_target(one) for one in found]
        focus = QApplication.focusWidget()
        place = targets.index(focus) + 1 if focus in targets else 0
        targets[place % len(targets)].setFocus(Qt.FocusReason.ShortcutFocusReason)
    return bool(found)


def _has_mnemonic(widget: QWidget, keys: QKeySequence, window: QWidget) -> bool:
    """Whether `keys` press this button or go to the field of this label."""
    if not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
        return False
    if isinstance(widget, QAbstractButton):
        return widget.shortcut() == keys
    if not isinstance(widget, QLabel) or QKeySequence.mnemonic(widget.text()) != keys:
        return False
    return _target(widget) is not widget


def _target(widget: QWidget) -> QWidget:
    """The field of a label; the widget itself for all others."""
    field = widget.buddy() if isinstance(widget, QLabel) else None
    return field or widget


def _use(widget: QWidget) -> None:
    """Press a button; give the focus to the field of a label."""
    target = _target(widget)
    if target is not widget:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(target, QAbstractButton):
        target.animateClick()


def _sent(focus: QWidget, kind: QEvent.Type, key: Qt.Key, event: QKeyEvent, text: str = "") -> bool:
    """Send the key to a widget; whether it was taken."""
    sent = QKeyEvent(kind, key, event.modifiers(), text, event.isAutoRepeat())
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

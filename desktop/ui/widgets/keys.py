"""Keys that mean the same on every keyboard layout, and habits that Qt does not know everywhere."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key

#: Keys from here on print nothing: Return, the arrows, F1.
_NO_CHARACTER = 0x01000000


def _codes(rows: Iterable[tuple[int, str]]) -> dict[int, int]:
    """The key of each code; each row begins at a code and goes on without a gap."""
    return {
        first + place: ord(character)
        for first, row in rows
        for place, character in enumerate(row)
        if character != " "
    }


#: Scan codes of X11 and Wayland: the position of the key.
_SCAN_CODES = _codes([(10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM,")])
#: Virtual keys of macOS, which are positions, too.
_MAC_KEYS = _codes([(0, "ASDFHGZXCV BQWERYT123465 97 80 OU IP LJ K  , NM")])
#: Virtual keys of Windows, which layouts of other alphabets keep.
_WINDOWS_KEYS = {**_codes([(0x30, "0123456789"), (0x41, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")]), 0xBC: 0x2C}


def latin_key(event: QKeyEvent, system: str = sys.platform) -> int:
    """The `Qt.Key` that was pressed; on layouts without it, the one at that place.

    French and Czech digits need Shift, and a Russian, Greek, Arabic or Hebrew layout has no "M":
    such a key counts as what a layout with Latin letters has there. Punctuation stays as it is,
    since on other Latin layouts (Dvorak, Bépo) it stands where letters are.
    """
    key = int(event.key())
    if key >= _NO_CHARACTER or (chr(key).isascii() and chr(key).isalnum()):
        return key
    if system == "win32":
        there = _WINDOWS_KEYS.get(event.nativeVirtualKey(), key)
    elif system == "darwin":
        there = _MAC_KEYS.get(event.nativeVirtualKey(), key) if event.nativeVirtualKey() else key
    else:
        there = _SCAN_CODES.get(event.nativeScanCode(), key)
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    is_digit = chr(there).isdecimal() and not shifted
    return there if chr(key).isalpha() or is_digit else key


def digit(event: QKeyEvent, system: str = sys.platform) -> int | None:
    """The digit that was pressed, with Shift or without; None for another key."""
    key = latin_key(event, system)
    return key - Key.Key_0 if Key.Key_0 <= key <= Key.Key_9 else None


def add_close_key(window: QWidget) -> None:
    """Let Ctrl+W, or what the system has for it, close `window`."""
    keys = QShortcut(window)
    keys.setKeys(QKeySequence.StandardKey.Close)
    keys.activated.connect(window.close)


def add_context_menu_key(window: QWidget) -> None:
    """Let Shift+F10 open the context menu, where Qt only knows the Menu key (X11, Wayland)."""
    if QApplication.platformName() not in {"windows", "cocoa"}:
        QShortcut(QKeySequence("Shift+F10"), window, open_context_menu)


def open_context_menu() -> None:
    """Ask what has the keyboard for its context menu, as the Menu key does."""
    focus = QApplication.focusWidget()
    if focus is not None:
        place = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        QApplication.sendEvent(
            focus,
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focus.mapToGlobal(place)),
        )

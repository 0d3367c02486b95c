"""Actions, shortcuts, and keys that work on every keyboard layout."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui import theme
from desktop.wording.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Keys by the names that `QKeySequence` looks up. Those of a language may differ from Qt's own,
#: which in Spanish are not those on keyboards: "Control+Mayúsculas".
KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)


def action(
    text: str,
    parent: QObject,
    icon: str = "",
    *,
    keys: str = "",
    role: QAction.MenuRole = QAction.MenuRole.NoRole,
) -> QAction:
    """A `QAction` with `NoRole` by default, so that macOS does not move it to another menu.

    `keys` are shortcuts in `QKeySequence` syntax, separated by ", ", such as "Ctrl+Y". Ctrl is the
    command key on macOS.
    """
    made = QAction(text, parent)
    made.setMenuRole(role)
    if icon:
        made.setIcon(theme.icon(icon))
    if keys:
        made.setShortcuts(cast("Sequence[QKeySequence]", keys.split(", ")))
    return made


def add_keys(button: QAbstractButton, *keys: str) -> None:
    """Add shortcuts that click `button`; `setShortcut` would replace its mnemonic.

    They work while the button is visible and enabled.
    """
    for one in keys:
        QShortcut(QKeySequence(one), button, button.click)


def shown_keys(keys: str) -> str:
    """A shortcut as it is written on this system and in this language: "Ctrl+K", "Strg+K"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


Key = Qt.Key

#: Key codes from here on are keys without a character, such as Return, the arrows and F1.
_NO_CHARACTER = 0x01000000


def _codes(rows: Iterable[tuple[int, str]]) -> dict[int, int]:
    """The key for each code. A row holds the first code and the characters that follow it."""
    return {
        first + place: ord(character)
        for first, row in rows
        for place, character in enumerate(row)
        if character != " "
    }


#: Scan codes of X11 and Wayland, which are positions.
_SCAN_CODES = _codes([(10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM,")])
#: Virtual keys of macOS, which are positions, too.
_MAC_KEYS = _codes([(0, "ASDFHGZXCV BQWERYT123465 97 80 OU IP LJ K  , NM")])
#: Virtual keys of Windows, which are the same on layouts of other alphabets.
_WINDOWS_KEYS = {**_codes([(0x30, "0123456789"), (0x41, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")]), 0xBC: 0x2C}


def latin_key(event: QKeyEvent, system: str = sys.platform) -> int:
    """The pressed `Qt.Key`; on layouts without Latin letters or digits, the one at its position.

    French and Czech digits need Shift, and a Russian, Greek, Arabic or Hebrew layout has no "M":
    such a key counts as the key at that position of a Latin layout. Punctuation is not replaced,
    since other Latin layouts (Dvorak, Bépo) have it in the position of letters.
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
    """The pressed digit, with or without Shift; None for another key."""
    key = latin_key(event, system)
    return key - Key.Key_0 if Key.Key_0 <= key <= Key.Key_9 else None


def add_close_key(window: QWidget) -> None:
    """Close `window` by the system's shortcut for it, such as Ctrl+W."""
    keys = QShortcut(window)
    keys.setKeys(QKeySequence.StandardKey.Close)
    keys.activated.connect(window.close)


def add_context_menu_key(window: QWidget) -> None:
    """Open the context menu by Shift+F10 on X11 and Wayland, where Qt knows only the Menu key."""
    if QApplication.platformName() not in {"windows", "cocoa"}:
        QShortcut(QKeySequence("Shift+F10"), window, open_context_menu)


def open_context_menu() -> None:
    """Open the context menu of the widget with the keyboard focus, as the Menu key does."""
    focus = QApplication.focusWidget()
    if focus is not None:
        place = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        QApplication.sendEvent(
            focus,
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focus.mapToGlobal(place)),
        )

"""Actions as this program makes them, and keys for buttons."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton

from desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence


def action(
    text: str,
    parent: QObject,
    icon: str = "",
    *,
    keys: str = "",
    role: QAction.MenuRole = QAction.MenuRole.NoRole,
) -> QAction:
    """An action that no system moves into another menu by guessing from its text.

    `keys` are shortcuts as `QKeySequence` reads them, several divided by ", ": "Ctrl+Y". Ctrl is
    the command key on macOS.
    """
    made = QAction(text, parent)
    made.setMenuRole(role)
    if icon:
        made.setIcon(theme.icon(icon))
    if keys:
        made.setShortcuts(cast("Sequence[QKeySequence]", keys.split(", ")))
    return made


def add_keys(button: QAbstractButton, *keys: str) -> None:
    """Press `button` by other keys, too. Its own `setShortcut` would replace the underlined letter.

    They work while the button can be seen and is enabled.
    """
    for one in keys:
        QShortcut(QKeySequence(one), button, button.click)

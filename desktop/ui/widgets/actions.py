"""Actions as this program makes them: an icon of ours, and no menu role unless one is meant."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui import theme

Keys = QKeySequence | QKeySequence.StandardKey | str


def action(
    text: str,
    parent: QObject,
    icon: str = "",
    *,
    keys: Keys | None = None,
    role: QAction.MenuRole = QAction.MenuRole.NoRole,
) -> QAction:
    """An action that no system moves into another menu by guessing from its text."""
    made = QAction(text, parent)
    made.setMenuRole(role)
    if icon:
        made.setIcon(theme.icon(icon))
    if keys is not None:
        made.setShortcuts(QKeySequence.keyBindings(keys)) if isinstance(
            keys, QKeySequence.StandardKey
        ) else made.setShortcut(QKeySequence(keys))
    return made

"""Open menus in what screen readers and voice control see of the program on Linux.

Qt lists a program's windows there, but not its popups, and a menu below no widget. So an open menu
was in no list: a screen reader heard its items as the arrow keys reached them, but nothing that
looks for an item by its name found it (QAccessibleApplication of Qt 6.11 leaves out popups).
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

_exposed: list["_Program"] = []


def expose_open_menus() -> None:
    """List open menus beside the windows of the program, on Linux; further calls do nothing."""
    app = QApplication.instance()
    if app is not None and sys.platform == "linux" and not _exposed:
        _exposed.append(_Program(app))
        QAccessible.registerAccessibleInterface(_exposed[0])


class _Program(QAccessibleObject):
    """The program, as assistive technology sees it: its windows and open menus.

    Qt wants None for what there is not, which the types of PySide leave out.
    """

    def childCount(self) -> int:
        return len(_shown())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        shown = _shown()
        return shown[index] if 0 <= index < len(shown) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        objects = [one.object() for one in _shown()]
        return objects.index(child.object()) if child.object() in objects else -1

    def parent(self) -> None:  # type: ignore[override]
        """None: it is the root."""

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        focused = QApplication.focusWidget()
        return None if focused is None else QAccessible.queryAccessibleInterface(focused)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Application

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, kind: QAccessible.Text) -> str:
        return QApplication.applicationName() if kind == QAccessible.Text.Name else ""


def _shown() -> list[QAccessibleInterface]:
    """Windows and open menus. A submenu is left out: it is below its item."""
    found = []
    for window in QGuiApplication.topLevelWindows():
        root = window.accessibleRoot()
        if root is None or root.object() is None:
            continue
        is_popup = window.type() in (Qt.WindowType.Popup, Qt.WindowType.Desktop)
        if not is_popup or (isinstance(root.object(), QMenu) and _is_open(root)):
            found.append(root)
    return found


def _is_open(menu: QAccessibleInterface) -> bool:
    parent = menu.parent()
    is_sub = parent is not None and parent.role() == QAccessible.Role.MenuItem
    return not menu.state().invisible and not is_sub

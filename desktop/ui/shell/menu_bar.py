"""The menu bar of macOS: one for all windows, with the menus that every program has there.

Qt moves the actions with the roles of settings, about and quit into the program's own menu.
"""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from desktop.ui.shell.commands import Commands
from desktop.ui.widgets.shortcuts import action

# Qt knows these entries by their texts, and lends their keys to the system's file dialogs.
_ROLE = QAction.MenuRole.TextHeuristicRole


class MenuBar(QMenuBar):
    """A menu bar without a parent, which Qt shows for dialogs and without a window, too.

    `paste` is called where no field takes what is pasted. Delete the bar with its window.
    """

    def __init__(self, commands: Commands, paste: Callable[[], None]) -> None:
        super().__init__()
        self._paste = paste
        file = self.addMenu(self.tr("File"))
        file.addActions([commands.add, commands.add_in_one_line])
        file.addActions([commands.import_files, commands.export])
        file.addActions([commands.back_up, commands.settings, commands.quit])
        self._add_edit_menu(commands)
        self.addMenu(self.tr("View")).addActions(list(commands.pages.values()))
        self._add_window_menu()
        help_menu = self.addMenu(self.tr("Help"))
        help_menu.addActions([commands.help, commands.keys, commands.about])

    def _add_edit_menu(self, commands: Commands) -> None:
        menu = self.addMenu(self.tr("Edit"))
        menu.addActions([commands.undo, commands.redo])
        menu.addSeparator()
        for text, slot, keys in (
            (self.tr("Cut"), "cut", "Ctrl+X"),
            (self.tr("Copy"), "copy", "Ctrl+C"),
            (self.tr("Paste"), "paste", "Ctrl+V"),
            (self.tr("Select all"), "selectAll", "Ctrl+A"),
        ):
            entry = action(text, self, keys=keys, role=_ROLE)
            entry.triggered.connect(lambda _=False, slot=slot: self._edit(slot))
            menu.addAction(entry)
        menu.addSeparator()
        menu.addActions([commands.find_all, commands.find, commands.find_duplicates])

    def _add_window_menu(self) -> None:
        menu = self.addMenu(self.tr("Window"))
        _add(menu, self.tr("Minimise"), "Ctrl+M", QWidget.showMinimized)
        _add(menu, self.tr("Zoom"), "", _zoom)

    def _edit(self, slot: str) -> None:
        """Do it in the field with the keyboard focus."""
        field = QApplication.focusWidget()
        if field is not None and field.metaObject().indexOfMethod(f"{slot}()") >= 0:
            QMetaObject.invokeMethod(field, slot)
        elif slot == "paste":
            self._paste()


def _add(menu: QMenu, text: str, keys: str, do: Callable[[QWidget], None]) -> None:
    entry = action(text, menu, keys=keys)
    entry.triggered.connect(lambda: _with_active_window(do))
    menu.addAction(entry)


def _with_active_window(do: Callable[[QWidget], None]) -> None:
    window = QApplication.activeWindow()
    if window is not None:
        do(window)


def _zoom(window: QWidget) -> None:
    if window.isMaximized():
        window.showNormal()
    else:
        window.showMaximized()

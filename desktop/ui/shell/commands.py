"""The actions of the main window, and the menus that list them."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ops import Ops
from desktop.ui.widgets.shortcuts import action

Role = QAction.MenuRole

FIND = "Ctrl+K"


class Commands(QObject):
    """The actions of the window, shown in `MenuBar` on macOS, else behind a button."""

    def __init__(self, ops: Ops, parent: QObject) -> None:
        super().__init__(parent)
        self._ops = ops
        self.add = action(self.tr("Add application…"), self, "add", keys="Ctrl+N")
        self.add_in_one_line = action(self.tr("Add in one line…"), self, "add", keys="Ctrl+Shift+N")
        self.import_files = action(self.tr("Import…"), self, "import", keys="Ctrl+I")
        self.export = action(self.tr("Export…"), self, "export", keys="Ctrl+E")
        self.find_duplicates = action(self.tr("Find duplicates…"), self, "people")
        self.find_all = action(self.tr("Search everything…"), self, "search", keys=FIND)
        self.find = action(self.tr("Search this page"), self, "search", keys="Ctrl+F")
        self.undo = action("", self, "undo", keys="Ctrl+Z")
        self.redo = action("", self, "redo", keys="Ctrl+Shift+Z, Ctrl+Y")
        self.settings = action(
            self.tr("Settings…"), self, "settings", keys="Ctrl+,", role=Role.PreferencesRole
        )
        self.back_up = action(self.tr("Back up now"), self, "done")
        self.back_up.setEnabled(False)  # until there is a backup scheduler
        self.help = action(self.tr("Help"), self, "question", keys="F1")
        self.keys = action(self.tr("Keys"), self, "question", keys="Ctrl+/")
        self.about = action(self.tr("About Callback"), self, "info", role=Role.AboutRole)
        self.quit = action(self.tr("Quit"), self, "quit", keys="Ctrl+Q", role=Role.QuitRole)
        self.pages: dict[str, QAction] = {}
        self.undo.triggered.connect(ops.undo)
        self.redo.triggered.connect(ops.redo)
        ops.history_changed.connect(self._show_history)
        self._show_history()

    def add_page(self, key: str, icon: str, text: str) -> QAction:
        number = len(self.pages) + 1
        self.pages[key] = action(text, self, icon, keys=f"Ctrl+{number}")
        return self.pages[key]

    def all_actions(self) -> list[QAction]:
        """All actions; the window adds them so that their shortcuts work."""
        return [self.find_all, *self.listed()]

    def listed(self) -> list[QAction]:
        """The actions that the palette lists, the most frequent ones first."""
        first = [self.add, self.add_in_one_line, self.undo, self.redo, *self.pages.values()]
        others = [self.import_files, self.export, self.find_duplicates, self.find, self.settings]
        return [*first, *others, self.back_up, self.help, self.keys, self.about, self.quit]

    def compact_menu(self, parent: QWidget) -> QMenu:
        """The actions without a button of their own in one menu."""
        menu = QMenu(parent)
        menu.addActions([self.add, self.add_in_one_line, self.import_files, self.export])
        menu.addSeparator()
        menu.addActions([self.undo, self.redo, self.find_duplicates])
        menu.addSeparator()
        menu.addActions([self.settings, self.help, self.keys, self.about, self.quit])
        return menu

    def _show_history(self) -> None:
        undo, redo = (
            label.replace("&", "&&") for label in (self._ops.undo_label, self._ops.redo_label)
        )
        self.undo.setText(self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))


def has_global_menu_bar() -> bool:
    """Whether the platform has one menu bar for all programs."""
    return sys.platform == "darwin"

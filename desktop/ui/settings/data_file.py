"""Where the file is and what it holds."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.changes import Changes
from desktop.system.open_external import open_folder
from desktop.ui import theme
from desktop.ui.settings import words
from desktop.ui.settings.context import STORES, SettingsContext
from desktop.ui.settings.group import Group
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Text

_TABLES = ("application", "person", "interaction")


class FileGroup(Group):
    """Path, size and counts; they follow what is entered while it is in sight."""

    def __init__(self, around: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FileGroup", "The file"), parent)
        self._around = around
        self._path = around.ops.store_path
        self.path = Text(str(self._path), parent=self, selectable=True)
        self.path.setAccessibleName(self.tr("Place of the file"))
        self.body.addWidget(self.path)
        self.holds = self.add_quiet()
        self.copy = LinkButton(self.tr("Copy path"), self, theme.icon("copy"))
        self.copy.clicked.connect(self._copy)
        self.open = LinkButton(self.tr("Open folder"), self, theme.icon("external"))
        self.open.clicked.connect(self._open)
        self.stores = LinkButton(self.tr("What Callback stores"), self, theme.icon("info"))
        self.stores.clicked.connect(lambda: around.navigator.show_settings.emit(STORES))
        self.add_row(self.copy, self.open, self.stores)
        self.said = self.add_quiet()
        self.said.hide()
        around.ops.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at the file again."""
        counts = dict(zip(_TABLES, self._around.ops.queries.count_rows(*_TABLES), strict=True))
        try:
            size = words.size(self._path.stat().st_size)
        except OSError:
            self.holds.setText(words.held(counts))
            return
        self.holds.setText(
            self.tr("{size} · {counts}").format(size=size, counts=words.held(counts))
        )

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self._say(self.tr("Copied."))

    def _open(self) -> None:
        if not open_folder(self._path.parent):
            self._say(
                self.tr("No file manager could be started. Open the folder by its place above.")
            )

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()

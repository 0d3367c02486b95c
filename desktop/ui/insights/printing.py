"""Opens pages as a PDF in the program that shows such files, which prints them.

Qt's own dialog would add a fifth of a megabyte to the installer, and on Linux a library of the
printing system. The files are in a folder of their own, which is deleted with the page.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtWidgets import QWidget

from desktop.ui.exporting.saving import Saving
from desktop.ui.widgets.open_link import open_file


class Printing:
    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._folder: QTemporaryDir | None = None
        self.saving = Saving(window)
        self.saving.saved.connect(self._open)

    def start(self, name: str, pages: Iterator[bytes], count: int) -> None:
        """Open the PDF `pages`, of which there are about `count`, unless one is being written."""
        if self.saving.is_busy:
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        self.saving.start(Path(self._folder.filePath(name)), pages, count)

    def _open(self, path: Path) -> None:
        open_file(str(path), self._window.window())

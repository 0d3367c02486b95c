"""The folder in which the calendar is kept up to date."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.actions import settings
from desktop.core.preferences import CALENDAR_FOLDER
from desktop.ops import Ops
from desktop.system.places import synced_by
from desktop.ui import theme
from desktop.ui.widgets.text import Quiet


class KeptCalendar(QWidget):
    """Says where the calendar is kept, and lets choose a folder or stop."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self.words = Quiet("", self)
        self.choose = QPushButton(self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAccessibleName(self.tr("Keep no calendar"))
        for button in (self.choose, self.stop):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.choose)
        row.addWidget(self.stop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.words)
        column.addLayout(row)
        self.choose.clicked.connect(self._ask)
        self.stop.clicked.connect(lambda: self.keep_in(None))
        self.refresh()

    def refresh(self) -> None:
        """Show where the calendar is kept now."""
        name = self._ops.queries.setting(CALENDAR_FOLDER)
        self.stop.setVisible(bool(name))
        if not name:
            self.choose.setText(self.tr("Keep it up to date in a folder…"))
            words = self.tr(
                "Callback can write the calendar again after each change. A phone shows it if the "
                "folder is synchronised. Whoever can read the folder can read the calendar."
            )
        elif Path(name).is_dir():
            self.choose.setText(self.tr("Another folder…"))
            words = self.tr("Kept up to date in “{folder}”.").format(folder=name)
            if service := synced_by(Path(name)):
                synced = self.tr(
                    "{service} synchronises this folder. Anyone who can read it there can read the "
                    "calendar."
                )
                words = f"{words} {synced.format(service=service)}"
        else:
            self.choose.setText(self.tr("Another folder…"))
            words = self.tr(
                "The folder “{folder}” is not there now. The calendar is written again when it is."
            ).format(folder=name)
        self.words.setText(words)

    def keep_in(self, folder: Path | None) -> None:
        """Keep the calendar in `folder` from now on, or nowhere. A former file stays there."""
        value = "" if folder is None else str(folder)
        self._ops.run("", settings.put, CALENDAR_FOLDER, value)
        self.refresh()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep the calendar in"))
        dialog.setDirectory(self._ops.queries.setting(CALENDAR_FOLDER) or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Keep it here"))
        dialog.fileSelected.connect(lambda chosen: self.keep_in(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

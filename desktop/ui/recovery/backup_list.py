"""The list of backups in the recovery window, with their contents and readability."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.background.backup.worker import BackupWorker, Cancelled, Progress
from desktop.core.errors import UserError
from desktop.core.moment import Moment
from desktop.ui import theme
from desktop.ui.settings import words
from desktop.ui.widgets.choice import ChoiceDelegate

if TYPE_CHECKING:
    from desktop.models.backup import Backup

_MAX_BACKUPS = 60
_ROWS = 5


class BackupList(QListWidget):
    """Lists backups, newest first, and selects the newest readable one once it is found."""

    search_finished = Signal()
    """The newest readable backup was found, or there is none."""

    def __init__(self, folder: Path, now: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from desktop.models.backup import list_backups  # noqa: PLC0415  rarely needed at all

        self._now = now
        self._worker = BackupWorker(self)
        self.backups: tuple[Backup, ...] = list_backups(folder)[:_MAX_BACKUPS]
        self.setAccessibleName(self.tr("Backups"))
        self.setItemDelegate(ChoiceDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = theme.target(2 * self.fontMetrics().lineSpacing() + theme.L)
        for backup in self.backups:
            item = QListWidgetItem(self._text(backup, ""), self)
            item.setSizeHint(QSize(0, height))
        self.setFixedHeight(min(max(1, len(self.backups)), _ROWS) * height + theme.XS)

    def chosen(self) -> "Backup | None":
        row = self.currentRow()
        return self.backups[row] if 0 <= row < len(self.backups) else None

    def find_newest(self) -> None:
        """Verify backups on another thread, newest first, until one is readable."""
        self._read_row(0)

    def stop_reading(self) -> None:
        """Stop verifying; called before the window closes. Waits up to 1.5 s."""
        self._worker.close(1.5)

    def set_status(self, row: int, status: str) -> None:
        self.item(row).setText(self._text(self.backups[row], status))

    def _read_row(self, row: int) -> None:
        if row >= len(self.backups):
            self.search_finished.emit()
            return
        self.set_status(row, self.tr("checking…"))
        backup = self.backups[row]

        def read(progress: Progress, cancelled: Cancelled) -> None:
            from desktop.models.backup import verify  # noqa: PLC0415  rarely needed at all

            verify(backup, progress=progress, cancelled=cancelled)

        self._worker.add(read, lambda _nothing, error: self._on_read(row, error))

    def _on_read(self, row: int, error: Exception | None) -> None:
        if error is None:
            self.set_status(row, self.tr("readable"))
            if self.currentRow() < 0:
                self.setCurrentRow(row)
            self.search_finished.emit()
            return
        self.set_status(row, self.tr("cannot be read"))
        self._read_row(row + 1)
        if not isinstance(error, UserError):
            raise error

    def _text(self, backup: "Backup", state: str) -> str:
        when = words.instant(backup.manifest.made_at, self._now)
        contents = words.contents(backup.manifest, self._now.today)
        if not state:
            return self.tr("{when}\n{contents}").format(when=when, contents=contents)
        return self.tr("{when} — {state}\n{contents}").format(
            when=when, state=state, contents=contents
        )

"""My data: where it is, what it holds, and how it is kept safe."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.background.backup.scheduler import BackupScheduler
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.data_backups import BackupsGroup
from desktop.ui.settings.data_delete import DeleteGroup
from desktop.ui.settings.data_file import FileGroup
from desktop.ui.settings.data_passphrase import PassphraseGroup
from desktop.ui.settings.data_second import SecondGroup
from desktop.ui.settings.group import Group
from desktop.ui.settings.restore_dialog import RestoreDialog
from desktop.ui.settings.scrolled import ScrolledPage
from desktop.ui.widgets.text import Quiet, Title


class DataPage(ScrolledPage):
    """Everything about the file that holds what the person entered."""

    def __init__(self, around: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.column.addWidget(Title(self.tr("My data"), self))
        self.column.addWidget(
            Quiet(
                self.tr(
                    "Everything you enter stays in one file on this computer. "
                    "The program opens no network connection."
                ),
                self,
            )
        )
        self.file = FileGroup(around)
        self.column.addWidget(self.file)
        if around.backup_scheduler is None:
            self.column.addWidget(
                Quiet(self.tr("This is an example, so there is nothing to back up."), self)
            )
        else:
            self._add_backups(around.backup_scheduler)
        self.delete = DeleteGroup(around)
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    def _add_backups(self, backup_scheduler: BackupScheduler) -> None:
        ops = self._around.ops
        self.backups = BackupsGroup(ops, backup_scheduler)
        self.backups.restore_wanted.connect(self._restore)
        self.column.addWidget(self.backups)
        self.second = SecondGroup(ops, backup_scheduler)
        self.column.addWidget(self.second)
        self.passphrase = PassphraseGroup(backup_scheduler)
        self.column.addWidget(self.passphrase)
        mend = Group(self.tr("When the search misses something"))
        mend.add_quiet(
            self.tr("The window closes for that, and comes back when the index is written.")
        )
        self.rebuild = mend.button(self.tr("Rebuild the search index"))
        self.rebuild.clicked.connect(self._rebuild)
        mend.add_row(self.rebuild)
        self.column.addWidget(mend)

    def _restore(self) -> None:
        backup_scheduler, store_work = self._around.backup_scheduler, self._around.store_work
        if backup_scheduler is not None and store_work is not None:
            RestoreDialog(self._around.ops, backup_scheduler, store_work, self.window()).open()

    def _rebuild(self) -> None:
        if self._around.store_work is not None:
            self._around.store_work.replace_store(rebuild)


def rebuild(path: Path, now: datetime) -> None:
    """Write the search index of the closed store anew."""
    from desktop.models.repair import rebuild_search  # noqa: PLC0415  when asked

    rebuild_search(path, now)

"""Banners on failed backups, and on the file that a restore replaced."""

from PySide6.QtCore import QObject

from desktop.background.backup.scheduler import BackupScheduler
from desktop.ui.settings.context import DATA
from desktop.ui.shell.banner import Banners
from desktop.ui.shell.navigator import Navigator

_KEY = "backup"
_FORMER = "former-store"


class BackupNotice(QObject):
    """Shows the banners in one window, and is owned by it."""

    def __init__(
        self,
        backup_scheduler: BackupScheduler,
        banners: Banners,
        navigator: Navigator,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._backup_scheduler = backup_scheduler
        self._banners = banners
        self._navigator = navigator
        backup_scheduler.failed.connect(self._warn)
        backup_scheduler.succeeded.connect(self._clear)
        if problem := backup_scheduler.problem or backup_scheduler.second_problem:
            self._warn(problem)
        if former := backup_scheduler.prefs.former_store:
            banners.explain(
                _FORMER,
                self.tr("Backup restored"),
                self.tr("The backup is restored. The data from before is kept as “{name}”.").format(
                    name=former
                ),
                icon="info",
                on_close=backup_scheduler.forget_former_store,
            )

    def _warn(self, sentence: str) -> None:
        self._banners.warn(
            _KEY,
            self.tr("Backup failed"),
            sentence,
            self.tr("Settings…"),
            lambda: self._navigator.show_settings.emit(DATA),
        )

    def _clear(self) -> None:
        self._banners.remove(_KEY)

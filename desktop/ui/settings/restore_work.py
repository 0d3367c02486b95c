"""What is done to the closed store to go back to a backup."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.background.backup.prefs import PREFS_NAME, read_prefs, write_prefs
from desktop.background.store_work import CancellableTask
from desktop.core.errors import UserError
from desktop.models.backup import Backup, BackupCancelledError, restore


class Restoring(CancellableTask):
    """Called between two sessions, on a thread of its own."""

    def __init__(self, backup: Backup, passphrase: str = "") -> None:
        super().__init__()
        self._backup, self._passphrase = backup, passphrase

    def __call__(self, store: Path, now: datetime) -> None:
        """Raises `UserError`, also when it was stopped in time; the store is then as it was."""
        try:
            former = restore(
                self._backup,
                store,
                now,
                passphrase=self._passphrase,
                progress=self._show,
                cancelled=self.stop.is_set,
            )
        except BackupCancelledError as error:
            raise UserError("Nothing was restored: you stopped it.") from error
        file = store.parent / PREFS_NAME
        with suppress(OSError):  # the former store is there; only its name is not shown
            write_prefs(file, replace(read_prefs(file), former_store=former.name if former else ""))

    def _show(self, share: float) -> None:
        self.share = share

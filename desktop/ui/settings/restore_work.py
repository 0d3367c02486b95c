"""What is done to the closed store to go back to a backup."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop.models.backup import Backup, restore
from desktop.ui.backup_prefs import PREFS_NAME, read_prefs, write_prefs


@dataclass(frozen=True, slots=True)
class Restoring:
    """Called between two sessions, on a thread of its own."""

    backup: Backup
    passphrase: str = ""

    def __call__(self, store: Path, now: datetime) -> None:
        """Raises `BackupError`; the store is then as it was."""
        aside = restore(self.backup, store, now, passphrase=self.passphrase)
        file = store.parent / PREFS_NAME
        with suppress(OSError):  # the file set aside is there, only nobody is told its name
            write_prefs(file, replace(read_prefs(file), aside=aside.name if aside else ""))

"""Makes one backup: writes it, prunes old ones, copies it to the second place."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.background.backup.worker import Cancelled, Progress
from desktop.models.backup import (
    Backup,
    BackupError,
    KeyPair,
    Occasion,
    copy_to,
    list_backups,
    make,
    prune,
)
from desktop.wording.errors import translate_error


@dataclass(frozen=True, slots=True)
class FoundBackups:
    """The backups, newest first, and the time (UTC) of the newest in the second place."""

    backups: tuple[Backup, ...]
    second_at: datetime | None


def find(folder: Path, second: Path | None) -> FoundBackups:
    """List the backups in both places. A missing place has none."""
    copies = list_backups(second) if second is not None else ()
    return FoundBackups(list_backups(folder), copies[0].manifest.made_at if copies else None)


@dataclass(frozen=True, slots=True)
class BackupResult:
    """The new backup, and all backups; `second_problem` says why it has no second copy."""

    backup: Backup
    found: FoundBackups
    second_problem: str = ""


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Called on the worker's thread."""

    store: Path
    folder: Path
    now: datetime
    occasion: Occasion
    key_pair: KeyPair | None
    second: Path | None

    def __call__(self, progress: Progress, cancelled: Cancelled) -> BackupResult:
        """Raises `BackupError` when there is no new backup."""
        made = make(
            self.store,
            self.folder,
            self.now,
            self.occasion,
            key_pair=self.key_pair,
            progress=progress,
            cancelled=cancelled,
        )
        if self.occasion is not Occasion.RESTORE:  # else the one to be restored might be pruned
            with suppress(BackupError):  # the new one is there all the same
                prune(self.folder, self.now)
        problem = "" if self.second is None else self._copy(made, self.second, cancelled)
        return BackupResult(made, find(self.folder, self.second), problem)

    def _copy(self, made: Backup, second: Path, cancelled: Cancelled) -> str:
        """Why it could not be copied; empty when it was."""
        try:
            copy_to(made, second, cancelled=cancelled)
            prune(second, self.now)
        except BackupError as error:
            return QCoreApplication.translate(
                "Backups", "The backup is made, but not its second copy. {reason}"
            ).format(reason=translate_error(error))
        return ""

"""Tasks for `StoreWork.replace_store`: restoring a backup, and deleting everything.

They work on the closed store, on a thread of their own.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop import paths
from desktop.background.backup.prefs import PREFS_NAME, read_prefs, write_prefs
from desktop.background.store_work import CancellableTask
from desktop.core.errors import UserError
from desktop.models.backup import Backup, BackupCancelledError, restore

#: Files beside the store that are deleted with it.
OTHER_FILES = (paths.WINDOW_STATE_NAME, PREFS_NAME)


class RestoreTask(CancellableTask):
    """Replaces the store with a backup."""

    def __init__(self, backup: Backup, passphrase: str = "") -> None:
        super().__init__()
        self._backup, self._passphrase = backup, passphrase

    def __call__(self, store: Path, now: datetime) -> None:
        """Raises `UserError` if it fails or is stopped; the store is then unchanged."""
        try:
            former = restore(
                self._backup,
                store,
                now,
                passphrase=self._passphrase,
                progress=self._set_share,
                cancelled=self.stop.is_set,
            )
        except BackupCancelledError as error:
            raise UserError("Nothing was restored: you stopped it.") from error
        file = store.parent / PREFS_NAME
        with suppress(OSError):  # the former store is kept all the same; only its name is not shown
            write_prefs(file, replace(read_prefs(file), former_store=former.name if former else ""))

    def _set_share(self, share: float) -> None:
        self.share = share


def wipe_store(store: Path, _now: datetime) -> None:
    """Delete the store, its backups and all other files of the program beside it.

    Also removes the entry that starts the program at login. Raises `UserError` with the names of
    the files that remain.
    """
    from desktop.background.login import forget_login  # noqa: PLC0415
    from desktop.models.wiping import wipe  # noqa: PLC0415  when asked

    with suppress(OSError):  # an entry that starts an empty program does no harm
        forget_login(store.parent)
    left = wipe(store, OTHER_FILES)
    if left:
        raise UserError(
            "This could not be deleted: {files}. Delete it by hand.",
            files=", ".join(path.name for path in left),
        )

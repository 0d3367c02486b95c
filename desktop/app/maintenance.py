"""Work on the closed store before a session: check, upgrade, restore, quarantine.

Runs on any thread.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import UserError
from desktop.models.database import is_outdated, upgrade
from desktop.models.state_file import change_state_file, read_state_file

if TYPE_CHECKING:
    from desktop.models.backup import Backup


def is_due(store: Path) -> bool:
    """Whether `run` is needed: the store was not closed properly, or is of an older version.

    Raises `StoreError` for a store of a newer version, or a file of another program.
    """
    outdated = is_outdated(store)
    state = read_state_file(store.parent)
    return outdated or (store.exists() and state is not None and not state.clean)


def run(store: Path, now: datetime) -> None:
    """Check the whole store if it was not closed properly, and upgrade an older one.

    Raises `StoreError` or `BackupError`; the file then has the last version that was reached.
    """
    from desktop.models.checks import IntegrityCheck  # noqa: PLC0415  rarely needed at start

    state = read_state_file(store.parent)
    if state is not None and not state.clean:
        IntegrityCheck(store, thorough=True).run()
        change_state_file(store.parent, clean=True, checked_on=now.date())
    upgrade(store, now)


def restore(backup: "Backup", passphrase: str, store: Path, now: datetime) -> None:
    """Quarantine the store, and restore a backup in its place.

    Raises `UserError` or OSError if the backup is invalid or cannot be copied; the former store is
    then in its place again.
    """
    from desktop.models import backup as backups  # noqa: PLC0415  rarely needed at start
    from desktop.models.quarantine import quarantine, release  # noqa: PLC0415

    backups.verify(backup, passphrase)
    quarantined = quarantine(store, now)
    try:
        backups.restore(backup, store, now, passphrase=passphrase)
    except (UserError, OSError):
        if quarantined is not None:
            release(quarantined, store)
        raise
    change_state_file(store.parent, clean=True, checked_on=now.date())


def quarantine_store(store: Path, now: datetime) -> None:
    """Quarantine the store, so that an empty one can be created. Raises `StoreError`."""
    from desktop.models.quarantine import quarantine  # noqa: PLC0415  rarely needed at start

    quarantine(store, now)
    change_state_file(store.parent, clean=True, checked_on=None)

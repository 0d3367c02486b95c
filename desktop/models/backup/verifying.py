"""Whether a backup is as it was when it was made."""

import tempfile
from pathlib import Path

from desktop.models.backup import encryption, files, inside, manifest
from desktop.models.backup.errors import BackupError, BackupErrorKind, translate_backup_errors
from desktop.models.backup.inside import Inside
from desktop.models.backup.manifest import Backup
from desktop.models.backup.work import Cancelled, Progress, Work, ignore_progress, never_cancelled


def verify(
    backup: Backup,
    passphrase: str = "",
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Read the whole backup; raises `BackupError` when one bit of it or its manifest has changed.

    What is in an encrypted backup is only looked at with its `passphrase`, in a temporary directory
    that goes afterwards; without, its digest is. Call it off the interface's thread. Raises
    `BackupCancelledError` when it was asked to stop.
    """
    work = Work(progress, cancelled)
    with translate_backup_errors(backup.path):
        work.begin(0.2)
        check_file(backup, files.digest(backup.path, work))
        if not backup.manifest.sealed:
            work.begin(0.8)
            check_inside(backup, backup.path, work)
        elif passphrase:
            with tempfile.TemporaryDirectory(prefix="callback-") as folder:
                opened = Path(folder) / "opened.db"
                work.begin(0.3)
                encryption.decrypt(backup.path, opened, backup.manifest.key, passphrase, work)
                work.begin(0.5)
                check_inside(backup, opened, work)
    progress(1.0)


def check_file(backup: Backup, digest: str) -> None:
    """Raises `BackupError` unless `digest` and the manifest on the disk are what was written."""
    size = backup.path.stat().st_size
    if (
        manifest.read(backup.path) != backup.manifest
        or digest != backup.manifest.sha256
        or size != backup.manifest.size
    ):
        raise BackupError(BackupErrorKind.CHANGED, backup.path)


def check_inside(backup: Backup, opened: Path, work: Work) -> None:
    """Raises `BackupError` unless `opened` holds, in sound order, what the manifest says."""
    described = backup.manifest
    expected = Inside(described.schema, described.counts, described.newest)
    try:
        inside.check(opened, work, expected)
    except BackupError as error:
        raise BackupError(error.kind, backup.path) from error

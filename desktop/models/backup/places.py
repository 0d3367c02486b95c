"""The folders backups are kept in: a second one, what goes from them, and when all of them go."""

from datetime import datetime
from pathlib import Path

from desktop.models.backup import files, manifest, verifying
from desktop.models.backup.errors import BackupError, BackupErrorKind, translate_backup_errors
from desktop.models.backup.manifest import Backup, list_backups
from desktop.models.backup.rotation import Kept, superfluous
from desktop.models.backup.work import Cancelled, Progress, Work, ignore_progress, never_cancelled


def copy_to(
    backup: Backup,
    folder: Path,
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Backup:
    """Copy `backup` to a second place, and read the copy back whole.

    `folder` must be there already: making it could fill the mount point of a disk that is not
    connected. A copy that is there and whole is left as it is; what a crash left half made goes.
    One at a time for a folder. Raises `BackupError` or `BackupCancelledError`, and has then left
    nothing half made.
    """
    work = Work(progress, cancelled)
    target = folder / backup.path.name
    described = manifest.manifest_of(target)
    copied = Backup(target, backup.manifest)
    with translate_backup_errors(backup.path):
        backup.path.stat()
    with translate_backup_errors(folder):
        if not folder.is_dir():
            raise BackupError(BackupErrorKind.NO_PLACE, folder)
        files.sweep(folder)
        if _is_there(copied):
            return copied
        stem = manifest.stem_of(target)
        part, text = (folder / f"{stem}.{kind}.part" for kind in ("db", "json"))
        with files.removed_on_failure(part, text):
            work.begin(0.5)
            if files.copy(backup.path, part, work) != backup.manifest.sha256:
                raise BackupError(BackupErrorKind.CHANGED, backup.path)
            files.write(text, backup.manifest.encoded())
            if backup.manifest.sealed:
                files.write(manifest.key_of(target), backup.manifest.key.encode("ascii"))
            work.begin(0.5)
            if files.digest(part, work) != backup.manifest.sha256:
                raise BackupError(BackupErrorKind.CHANGED, target)
            text.replace(described)
            part.replace(target)
            files.sync_directory(folder)
    progress(1.0)
    return copied


def _is_there(backup: Backup) -> bool:
    if not backup.path.exists():
        return False
    try:
        verifying.verify(backup)
    except BackupError:
        return False
    return True


def prune(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the backups in `folder` that the rotation no longer keeps; their paths.

    Only files with a name of ours and a whole manifest go. `now` is an instant in UTC. Raises
    `BackupError`.
    """
    by_kept: dict[Kept, list[Backup]] = {}
    for backup in list_backups(folder):
        of = backup.manifest
        one = Kept(of.made_at, of.occasion, of.program, of.rows)
        by_kept.setdefault(one, []).append(backup)
    gone = [backup for one in superfluous(by_kept, now) for backup in by_kept[one]]
    return _delete(folder, gone)


def delete_others(folder: Path, newest: Backup) -> tuple[Path, ...]:
    """Delete all backups in `folder` but `newest`, and what was left half made; their paths.

    For when a person is deleted with all traces, or everything is. The files' names go; what was
    in them may be found on the disk until it is written over, which nobody can promise for a
    solid-state disk or a memory stick. `former_stores` and a second place are not looked at.
    Raises `BackupError`.
    """
    with translate_backup_errors(folder):
        files.sweep(folder)
    return _delete(
        folder, [one for one in list_backups(folder) if one.path.name != newest.path.name]
    )


def _delete(folder: Path, backups: list[Backup]) -> tuple[Path, ...]:
    with translate_backup_errors(folder):
        for backup in backups:
            backup.path.unlink()
            for path in (manifest.key_of(backup.path), manifest.manifest_of(backup.path)):
                path.unlink(missing_ok=True)
        if backups:
            files.sync_directory(folder)
    return tuple(sorted(backup.path for backup in backups))

"""The folders of backups: rotation, copies in a second folder, deletion."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.models.backup import files, manifest
from desktop.models.backup.errors import BackupError, BackupErrorKind, translate_backup_errors
from desktop.models.backup.files import Cancelled, Progress, Work, ignore_progress, never_cancelled
from desktop.models.backup.manifest import Backup, Occasion, list_backups
from desktop.models.backup.verifying import verify

HOURLY, DAILY, WEEKLY, MONTHLY = 24, 14, 8, 12
#: Releases for which a backup before a migration is kept: the migrating one and the next.
RELEASES = 2
#: Occasions whose backups are all kept for a `DAY`, not only the last one of an hour.
ON_PURPOSE = frozenset({Occasion.ASKED, Occasion.DELETION, Occasion.IMPORT, Occasion.RESTORE})
DAY = timedelta(days=1)


@dataclass(frozen=True)
class RotationEntry:
    """The properties of a backup that the rotation depends on; `made_at` is an instant in UTC."""

    made_at: datetime
    occasion: Occasion
    program: str
    rows: int


def _hour(at: datetime) -> Hashable:
    return at.year, at.month, at.day, at.hour


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month


_RULES: tuple[tuple[Callable[[datetime], Hashable], int], ...] = (
    (_hour, HOURLY),
    (_day, DAILY),
    (_week, WEEKLY),
    (_month, MONTHLY),
)


def superfluous(backups: Iterable[RotationEntry], now: datetime) -> frozenset[RotationEntry]:
    """The backups to delete.

    Kept are the last backup of each of the latest 24 hours, 14 days, 8 weeks and 12 months (UTC)
    that have any; those before a migration, until two newer releases have made backups; and for a
    day all that were asked for, or made for a deletion or a restore. Backups dated after `now` by a
    wrong clock are counted separately, so that they displace none. Nothing is deleted while the
    newest backup has less than half the rows of the previous one, as data may have been lost.
    """
    newest_first = sorted(set(backups), key=_sort_key, reverse=True)
    past = [one for one in newest_first if one.made_at <= now]
    future = [one for one in newest_first if one.made_at > now]
    for group in (past, future):
        if len(group) > 1 and group[0].rows * 2 < group[1].rows:
            return frozenset()
    kept = _last_of_periods(past) | _last_of_periods(future) | _before_migrations(newest_first)
    kept |= {
        one for one in newest_first if one.occasion in ON_PURPOSE and abs(now - one.made_at) < DAY
    }
    return frozenset(newest_first) - kept


def _sort_key(entry: RotationEntry) -> tuple[datetime, int, str, str]:
    return entry.made_at, entry.rows, entry.program, entry.occasion


def _last_of_periods(newest_first: Sequence[RotationEntry]) -> set[RotationEntry]:
    kept = set()
    for period_of, number in _RULES:
        last: dict[Hashable, RotationEntry] = {}
        for entry in newest_first:
            last.setdefault(period_of(entry.made_at.astimezone(UTC)), entry)
        kept.update(list(last.values())[:number])
    return kept


def _before_migrations(newest_first: Sequence[RotationEntry]) -> set[RotationEntry]:
    releases: list[str] = []
    kept = set()
    for one in newest_first:
        if one.program not in releases:
            releases.append(one.program)
        if one.occasion is Occasion.MIGRATION and len(releases) <= RELEASES:
            kept.add(one)
    return kept


def copy_to(
    backup: Backup,
    folder: Path,
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Backup:
    """Copy `backup` to a second folder and verify the copy.

    `folder` must exist: creating it could fill the mount point of a disconnected disk. An existing
    valid copy is kept; partial files of a crash are deleted. Call it once at a time for a folder.
    Raises `BackupError` or `BackupCancelledError`; partial files are deleted then.
    """
    work = Work(progress, cancelled)
    target = folder / backup.path.name
    manifest_path = manifest.manifest_of(target)
    copied = Backup(target, backup.manifest)
    with translate_backup_errors(backup.path):
        backup.path.stat()
    with translate_backup_errors(folder):
        if not folder.is_dir():
            raise BackupError(BackupErrorKind.NO_PLACE, folder)
        files.delete_partial(folder)
        if _is_valid(copied):
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
            text.replace(manifest_path)
            part.replace(target)
            files.sync_directory(folder)
    progress(1.0)
    return copied


def _is_valid(backup: Backup) -> bool:
    if not backup.path.exists():
        return False
    try:
        verify(backup)
    except BackupError:
        return False
    return True


def prune(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the backups in `folder` that the rotation does not keep; returns their paths.

    Only files with a backup's name and a valid manifest are deleted. `now` is an instant in UTC.
    Raises `BackupError`.
    """
    by_entry: dict[RotationEntry, list[Backup]] = {}
    for backup in list_backups(folder):
        described = backup.manifest
        entry = RotationEntry(
            described.made_at, described.occasion, described.program, described.rows
        )
        by_entry.setdefault(entry, []).append(backup)
    deleted = [backup for entry in superfluous(by_entry, now) for backup in by_entry[entry]]
    return _delete(folder, deleted)


def delete_others(folder: Path, newest: Backup) -> tuple[Path, ...]:
    """Delete all backups in `folder` but `newest`, and partial files; returns their paths.

    Used when a person is deleted with all traces, or everything is. The content may stay on the
    disk until it is overwritten, which cannot be ensured on flash memory. `former_stores` and a
    second folder are not changed. Raises `BackupError`.
    """
    with translate_backup_errors(folder):
        files.delete_partial(folder)
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

"""The way back from a backup.

At each moment the store's name leads to one whole file: the present store gets a second name, and
then one step gives its first name to the restored one.
"""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop.models.backup import encryption, files
from desktop.models.backup.errors import BackupError, BackupErrorKind, translate_backup_errors
from desktop.models.backup.manifest import Backup
from desktop.models.backup.verifying import check_file, check_inside
from desktop.models.backup.work import Cancelled, Progress, Work, ignore_progress, never_cancelled
from desktop.models.migrations import MIGRATIONS
from desktop.models.quarantine import REPLACED, SIDE_FILES, quarantine_name


def restore(
    backup: Backup,
    store: Path,
    now: datetime,
    *,
    passphrase: str = "",
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Path | None:
    """Put what is in `backup` in the place of the store at `store`, which nobody may have open.

    The present store is kept beside it as `callback-before-restore-….db`, whose path is returned;
    None when there was none. A backup of an older version of the tables stays as it is: opening it
    migrates it. The copy is read whole before anything is exchanged. Raises `BackupError` (newer,
    changed, wrong passphrase, disk full and the like) or `BackupCancelledError`; the store is then
    as it was. `now` is an instant in UTC.
    """
    work = Work(progress, cancelled)
    if backup.manifest.schema > len(MIGRATIONS):
        raise BackupError(BackupErrorKind.NEWER, backup.path, program=backup.manifest.program)
    part = _part_of(store)
    with translate_backup_errors(store):
        files.prepare(store.parent)
        with files.removed_on_failure(part, files.journal_of(part)):
            _copy_back(backup, part, passphrase, work)
            former = _keep(store, now)
            part.replace(store)
            files.sync_directory(store.parent)
    progress(1.0)
    return former


def former_stores(store: Path) -> tuple[Path, ...]:
    """The stores that backups have replaced, beside `store`, oldest first.

    They hold all that was in them and are never deleted by themselves.
    """
    return tuple(sorted(store.parent.glob(f"{REPLACED}*.db")))


def sweep(store: Path) -> None:
    """Take away what a crash left half restored beside `store`; what cannot go now goes later.

    It may be the readable content of an encrypted backup, and no second restoring need ever come.
    """
    part = _part_of(store)
    unfinished = store.parent.glob(f"{REPLACED}*.db.part")
    for path in (part, files.journal_of(part), *unfinished):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _part_of(store: Path) -> Path:
    return store.with_name(store.name + ".restored.part")


def _copy_back(backup: Backup, part: Path, passphrase: str, work: Work) -> None:
    with translate_backup_errors(backup.path):
        backup.path.stat()
    work.begin(0.3)
    if backup.manifest.sealed:
        check_file(backup, files.digest(backup.path, work))
        work.begin(0.3)
        encryption.decrypt(backup.path, part, backup.manifest.key, passphrase, work)
        files.sync(part)
    else:
        check_file(backup, files.copy(backup.path, part, work))
    work.begin(0.4)
    check_inside(backup, part, work)


def _keep(store: Path, now: datetime) -> Path | None:
    """Give the present store a second name, on the disk; that name."""
    if not store.exists():
        # Nothing that lies about from an earlier store may be taken for the restored one's.
        for ending in SIDE_FILES:
            _move(store.with_name(store.name + ending), quarantine_name(store, REPLACED, now))
        return None
    _take_back_unfinished(store)
    former = quarantine_name(store, REPLACED, now)
    for ending in SIDE_FILES:
        _move(store.with_name(store.name + ending), former)
    try:
        os.link(store, former)
    except OSError:  # a file system without second names
        part = former.with_name(former.name + ".part")
        with files.removed_on_failure(part):
            files.create(part)
            shutil.copyfile(store, part)
            files.sync(part)
            part.replace(former)
    files.sync_directory(store.parent)
    return former


def _take_back_unfinished(store: Path) -> None:
    """Have SQLite end what a crash left half written, which it can only do under this name."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(store, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = 3")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    with suppress(OSError):
        left = files.journal_of(store)
        if left.stat().st_size == 0:
            left.unlink()


def _move(beside: Path, former: Path) -> None:
    """A journal that is still needed goes with the store it belongs to."""
    if beside.exists():
        ending = beside.name[beside.name.rindex("-") :]
        beside.replace(former.with_name(former.name + ending))

"""Restoring of a backup.

The store's path refers to a complete file at any moment: the present store gets a second name, then
the restored one replaces it in one step.
"""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop.models.backup import encryption, files
from desktop.models.backup.errors import BackupError, BackupErrorKind, translate_backup_errors
from desktop.models.backup.files import Cancelled, Progress, Work, ignore_progress, never_cancelled
from desktop.models.backup.manifest import Backup
from desktop.models.backup.verifying import check_content, check_file
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
    """Replace the closed store at `store` by the content of `backup`.

    The present store is kept beside it as `callback-before-restore-….db`; returns that path, or
    None when there was no store. A backup of an older version is migrated when it is opened. The
    copy is verified before the replacement. `now` is an instant in UTC. Raises `BackupError`
    (newer, changed, wrong passphrase, full disk and others) or `BackupCancelledError`; the store is
    unchanged then.
    """
    work = Work(progress, cancelled)
    if backup.manifest.schema > len(MIGRATIONS):
        raise BackupError(BackupErrorKind.NEWER, backup.path, program=backup.manifest.program)
    part = _part_of(store)
    with translate_backup_errors(store):
        files.prepare(store.parent)
        with files.removed_on_failure(part, files.journal_of(part)):
            _copy_back(backup, part, passphrase, work)
            former = _keep_present(store, now)
            part.replace(store)
            files.sync_directory(store.parent)
    progress(1.0)
    return former


def former_stores(store: Path) -> tuple[Path, ...]:
    """The stores that were replaced by backups, beside `store`, oldest first.

    They keep all their data and are never deleted automatically.
    """
    return tuple(sorted(store.parent.glob(f"{REPLACED}*.db")))


def delete_partial(store: Path) -> None:
    """Delete the partial files that a crash while restoring left beside `store`, if possible.

    They may be the decrypted content of an encrypted backup.
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
    check_content(backup, part, work)


def _keep_present(store: Path, now: datetime) -> Path | None:
    """Give the present store a second name, and return it; None when there is no store."""
    if not store.exists():
        # Side files of a missing store must not be used for the restored one.
        for ending in SIDE_FILES:
            _move(store.with_name(store.name + ending), quarantine_name(store, REPLACED, now))
        return None
    _roll_back(store)
    former = quarantine_name(store, REPLACED, now)
    for ending in SIDE_FILES:
        _move(store.with_name(store.name + ending), former)
    try:
        os.link(store, former)
    except OSError:  # a file system without hard links
        part = former.with_name(former.name + ".part")
        with files.removed_on_failure(part):
            files.create(part)
            shutil.copyfile(store, part)
            files.sync(part)
            part.replace(former)
    files.sync_directory(store.parent)
    return former


def _roll_back(store: Path) -> None:
    """Let SQLite roll back what a crash left, which it can only do under the store's name."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(store, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = 3")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    with suppress(OSError):
        left = files.journal_of(store)
        if left.stat().st_size == 0:
            left.unlink()


def _move(beside: Path, former: Path) -> None:
    """Move a side file of the store, if it exists, beside `former`."""
    if beside.exists():
        ending = beside.name[beside.name.rindex("-") :]
        beside.replace(former.with_name(former.name + ending))

"""Making a backup."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import desktop
from desktop.models.backup import encryption, files, inside, manifest, restoring
from desktop.models.backup.copying import copy_pages
from desktop.models.backup.encryption import KeyPair
from desktop.models.backup.errors import as_store_errors, translate_backup_errors
from desktop.models.backup.inside import Inside
from desktop.models.backup.manifest import Backup, Manifest, Occasion
from desktop.models.backup.work import Cancelled, Progress, Work, ignore_progress, never_cancelled


def make(
    store: Path,
    folder: Path,
    now: datetime,
    occasion: Occasion,
    *,
    key_pair: KeyPair | None = None,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Backup:
    """Make a backup of the store at `store`, which may be in use, in `folder`.

    Takes some seconds for each 100 MB: call it off the interface's thread. One at a time for a
    folder; twice the store's size is needed in it meanwhile. `now` is an instant in UTC;
    `progress` hears 0..1; `cancelled` is asked all the time. With `key_pair` only the passphrase
    opens the backup; making it does not need that. The pages are copied, the copy is packed into a
    second file, and that one is read back whole before it gets its name: soundness, references,
    rows by table.

    Raises `BackupError`, or `BackupCancelledError` when it was asked to stop. Then there is no
    backup, nothing is left behind and the older ones are as they were.
    """
    work = Work(progress, cancelled)
    moment = now.replace(microsecond=0)
    with translate_backup_errors(store):
        store.stat()
        restoring.sweep(store)
    with translate_backup_errors(folder):
        files.prepare(folder)
        files.sweep(folder)
        path = manifest.new_path(folder, moment, occasion, sealed=key_pair is not None)
        described = manifest.manifest_of(path)
        raw, packed, encrypted, text = (
            folder / f"{manifest.stem_of(path)}.{kind}.part"
            for kind in ("raw", "db", "age", "json")
        )
        key = manifest.key_of(path)
        made = (raw, packed, encrypted, text, key, described, path)
        with files.removed_on_failure(*made, *(files.journal_of(part) for part in (raw, packed))):
            _pack(store, raw, packed, work)
            found = _read_back(store, raw, packed, work)
            raw.unlink()
            whole = packed
            if key_pair:
                work.begin(0.1)
                encryption.encrypt(packed, encrypted, key_pair.recipient, work)
                packed.unlink()
                whole = encrypted
                files.write(key, key_pair.key.encode("ascii"))
            files.sync(whole)
            work.begin(0.05)
            digest = files.digest(whole, work)
            told_of = Manifest(
                made_at=moment,
                schema=found.schema,
                program=desktop.__version__,
                sha256=digest,
                size=whole.stat().st_size,
                counts=found.counts,
                newest=found.newest,
                occasion=occasion,
                sealed=key_pair is not None,
                key=key_pair.key if key_pair else "",
            )
            files.write(text, told_of.encoded())
            # A manifest without its file is passed over; a file without one could never be pruned.
            text.replace(described)
            whole.replace(path)
            files.sync_directory(folder)
    progress(1.0)
    return Backup(path, told_of)


def _pack(store: Path, raw: Path, packed: Path, work: Work) -> None:
    files.create(raw)
    work.begin(0.3)
    with as_store_errors(store):
        copy_pages(store, raw, work)
    files.create(packed)
    work.begin(0.2)
    size = max(1, raw.stat().st_size)
    with closing(sqlite3.connect(raw, isolation_level=None)) as db:
        db.execute("PRAGMA trusted_schema = 0")
        db.execute("PRAGMA temp_store = 2")
        with as_store_errors(store), work.asking(db, lambda _: packed.stat().st_size / size):
            db.execute("VACUUM INTO ?", (str(packed),))


def _read_back(store: Path, raw: Path, packed: Path, work: Work) -> Inside:
    """What is in both files. Raises `BackupError` when the store they come from is not sound."""
    work.begin(0.35)
    with as_store_errors(store):
        with inside.reading(raw) as db:
            expected = inside.look(db)
        return inside.check(packed, work, expected)

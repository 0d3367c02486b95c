"""A backup with one changed bit is refused."""

import hashlib
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.models.backup import (
    Backup,
    BackupCancelledError,
    BackupError,
    BackupErrorKind,
    KeyPair,
    Occasion,
    make,
    manifest,
    verify,
    verifying,
)
from desktop.models.backup.files import Work, ignore_progress, never_cancelled
from desktop.models.database import Store
from desktop.models.migrations import APPLICATION_ID
from tests.models.raw import ask

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def flip(path: Path, place: int, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))


@pytest.mark.parametrize("sealed", [False, True])
def test_a_flipped_bit_anywhere_is_noticed(
    store: Store, folder: Path, key_pair: KeyPair, sealed: bool
) -> None:
    backup = make(store.path, folder, NOW, Occasion.START, key_pair=key_pair if sealed else None)
    chance = random.Random(4)  # noqa: S311  the same bits each time
    size = backup.path.stat().st_size
    places = {0, 18, 24, 60, size - 1, *(chance.randrange(size) for _ in range(60))}
    for place in sorted(places):
        bit = chance.randrange(8)
        flip(backup.path, place, bit)
        with pytest.raises(BackupError) as refused:
            verify(backup)
        assert refused.value.kind is BackupErrorKind.CHANGED
        flip(backup.path, place, bit)
    verify(backup)


@pytest.mark.parametrize("change", [-1, 1])
def test_another_length_is_noticed(store: Store, folder: Path, change: int) -> None:
    backup = make(store.path, folder, NOW, Occasion.START)
    content = backup.path.read_bytes()
    backup.path.write_bytes(content[:change] if change < 0 else content + b"\0")
    with pytest.raises(BackupError, match="damaged or changed"):
        verify(backup)


def test_a_manifest_that_changed_since_it_was_listed_is_noticed(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.START)
    other = replace(backup.manifest, occasion=Occasion.QUIT)
    manifest.manifest_of(backup.path).write_bytes(other.encoded())
    with pytest.raises(BackupError, match="damaged or changed"):
        verify(backup)


def falsify_manifest(backup: Backup, **changes: object) -> Backup:
    """Write a manifest with valid checksums but wrong counts."""
    changed = replace(backup.manifest, **changes)  # type: ignore[arg-type]
    manifest.manifest_of(backup.path).write_bytes(changed.encoded())
    return Backup(backup.path, changed)


@pytest.mark.parametrize(
    "changes",
    [{"counts": {"application": 1}}, {"schema": 1}, {"newest": None}],
    ids=lambda changes: next(iter(changes)),
)
def test_what_is_inside_must_be_what_the_manifest_says(
    store: Store, folder: Path, changes: dict[str, object]
) -> None:
    backup = falsify_manifest(make(store.path, folder, NOW, Occasion.START), **changes)
    with pytest.raises(BackupError, match="damaged or changed"):
        verify(backup)


def other_program(path: Path) -> None:
    ask(path, "PRAGMA application_id = 7")


def damage(path: Path) -> None:
    page = ask(path, "PRAGMA page_size")[0][0]
    root = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'interaction'")[0][0]
    with path.open("r+b") as file:
        file.seek((root - 1) * page)
        file.write(b"\xff" * page)


def replace_all(path: Path) -> None:
    path.write_bytes(b"no database at all, and longer than its header would be" * 99)


def damage_text(path: Path) -> None:
    wrong = "CAST(x'81' AS TEXT)"
    with closing(sqlite3.connect(path)) as db, db:
        asked = db.execute("SELECT name FROM pragma_table_info('interaction') WHERE type = 'TEXT'")
        columns = [f'"{name}"' for (name,) in asked]
        values = ", ".join([wrong] * len(columns))
        db.execute(f"INSERT INTO interaction ({', '.join(columns)}) VALUES ({values})")  # noqa: S608


@pytest.mark.parametrize("change", [other_program, damage, damage_text, replace_all])
def test_a_file_that_is_no_sound_store_is_refused_even_with_a_fitting_manifest(
    store: Store, folder: Path, change: Callable[[Path], None]
) -> None:
    backup = make(store.path, folder, NOW, Occasion.START)
    change(backup.path)
    digest = hashlib.sha256(backup.path.read_bytes()).hexdigest()
    backup = falsify_manifest(backup, sha256=digest, size=backup.path.stat().st_size)
    with pytest.raises(BackupError) as refused:
        verify(backup)
    assert refused.value.kind is BackupErrorKind.CHANGED
    assert refused.value.path == backup.path


def test_a_backup_that_is_gone_is_told(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.START)
    backup.path.unlink()
    with pytest.raises(BackupError) as refused:
        verify(backup)
    assert refused.value.kind is BackupErrorKind.NO_PLACE


def test_it_tells_how_far_it_is_and_can_be_cancelled(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.START)
    progress: list[float] = []
    verify(backup, progress=progress.append)
    assert progress == sorted(progress)
    assert progress[-1] == 1
    with pytest.raises(BackupCancelledError):
        verify(backup, cancelled=lambda: True)
    verify(backup)


def test_a_store_of_ours_without_contacts_has_no_newest(tmp_path: Path) -> None:
    path = tmp_path / "early.db"
    ask(path, "CREATE TABLE note (text TEXT)")
    ask(path, f"PRAGMA application_id = {APPLICATION_ID}")
    found = verifying.check_database(path, Work(ignore_progress, never_cancelled))
    assert found == verifying.StoreContent(0, {"note": 0}, None)


def test_what_is_no_damage_is_told_as_what_it_is(tmp_path: Path) -> None:
    work = Work(ignore_progress, never_cancelled)
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        verifying.check_database(tmp_path / "gone.db", work)
    with (
        closing(sqlite3.connect(":memory:")) as db,
        pytest.raises(sqlite3.OperationalError, match="nonsense"),
        work.cancellable(db, float),
    ):
        db.execute("SELECT nonsense")

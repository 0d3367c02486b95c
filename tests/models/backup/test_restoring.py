"""Restoring brings back the same rows, and there is a complete store at each moment."""

import os
import sqlite3
import stat
import subprocess
import sys
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
    copy_to,
    former_stores,
    make,
    manifest,
    restore,
    restoring,
)
from desktop.models.database import Store, open_store
from desktop.models.migrations import MIGRATIONS
from tests.models.raw import ask, dump
from tests.models.samples import application, keep

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FORMER = "callback-before-restore-20261124T090000Z.db"

Rows = dict[str, list[tuple[object, ...]]]


def make_kind(kind: str, store: Store, folder: Path, key_pair: KeyPair) -> Backup:
    if kind == "sealed":
        return make(store.path, folder, NOW, Occasion.ASKED, key_pair=key_pair)
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    if kind == "second place":
        second = folder.parent / "stick"
        second.mkdir()
        return copy_to(backup, second)
    return backup


@pytest.mark.parametrize("kind", ["plain", "sealed", "second place"])
def test_a_restored_store_has_the_same_rows_and_the_former_is_kept(
    store: Store, folder: Path, key_pair: KeyPair, passphrase: str, kind: str
) -> None:
    backup = make_kind(kind, store, folder, key_pair)
    saved = dump(store.path)
    keep(store, application("Written later"))
    store.close()
    later = dump(store.path)
    progress: list[float] = []
    former = restore(backup, store.path, NOW, passphrase=passphrase, progress=progress.append)
    assert former == store.path.with_name(FORMER)
    assert dump(store.path) == saved != later
    assert dump(former) == later
    assert former_stores(store.path) == (former,)
    assert progress == sorted(progress)
    assert progress[-1] == 1
    assert {path.name for path in store.path.parent.iterdir()} == {
        "callback.db",
        FORMER,
        "backups",
        *({"stick"} if kind == "second place" else ()),
    } | {path.name for path in store.path.parent.glob("*marker*")}
    open_store(store.path, NOW).close()
    if sys.platform != "win32":
        assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_a_copy_of_before_a_migration_is_restored_and_then_migrated_again(
    tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "data" / "callback.db"
    path.parent.mkdir()
    released = Path(__file__).parents[1] / "released" / "v1.sql"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(released.read_text(encoding="utf-8"))
    old = dump(path)
    backup = make(path, folder, NOW, Occasion.MIGRATION)
    assert backup.manifest.schema == 1
    open_store(path, NOW).close()
    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    restore(backup, path, NOW)
    assert ask(path, "PRAGMA user_version") == [(1,)]
    assert dump(path) == old
    open_store(path, NOW).close()
    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert dump(path)["participation"] == old["participation"] != []


def test_without_a_store_the_backup_becomes_it(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    saved = dump(store.path)
    store.close()
    store.path.unlink()
    store.path.with_name("callback.db-journal").write_bytes(b"of a store that is gone")
    assert restore(backup, store.path, NOW) is None
    assert dump(store.path) == saved
    assert former_stores(store.path) == ()


def test_each_former_store_keeps_a_name_of_its_own(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    store.close()
    names = [former.name for _ in range(3) if (former := restore(backup, store.path, NOW))]
    assert names == [FORMER, FORMER.replace(".db", "-2.db"), FORMER.replace(".db", "-3.db")]


def test_a_damaged_store_is_kept_as_it_is(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    saved = dump(store.path)
    store.close()
    store.path.write_bytes(b"damaged" * 999)
    store.path.with_name("callback.db-journal").write_bytes(b"left by a crash")
    # A file that SQLite cannot even open leaves the journal as it is.
    monkeypatch.setattr(restoring, "_roll_back", lambda _store: None)
    former = restore(backup, store.path, NOW)
    assert former
    assert former.read_bytes() == b"damaged" * 999
    assert former.with_name(FORMER + "-journal").read_bytes() == b"left by a crash"
    assert not store.path.with_name("callback.db-journal").exists()
    assert dump(store.path) == saved


def crashed(path: Path) -> None:
    """A store with a hot journal, as a crash during a write leaves it."""
    code = (
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA cache_size = 1')\n"
        "db.execute('BEGIN')\n"
        "db.execute(\"UPDATE interaction SET text = text || 'half' || hex(zeroblob(200000))\")\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert path.with_name(path.name + "-journal").stat().st_size > 512


def test_a_hot_journal_is_rolled_back_before_restoring_and_never_applied_to_the_restored_store(
    store: Store, folder: Path
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    saved = dump(store.path)
    keep(store, application("Written later"))
    store.close()
    later = dump(store.path)
    crashed(store.path)
    former = restore(backup, store.path, NOW)
    assert former
    assert dump(store.path) == saved
    assert dump(former) == later


def test_without_second_names_the_former_store_is_copied(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "not on this file system")

    backup = make(store.path, folder, NOW, Occasion.ASKED)
    keep(store, application("Written later"))
    store.close()
    later = dump(store.path)
    monkeypatch.setattr(os, "link", refuse)
    former = restore(backup, store.path, NOW)
    assert former
    assert dump(former) == later
    assert former_stores(store.path) == (former,)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_backup_of_a_newer_program_is_refused(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    newer = replace(backup.manifest, schema=len(MIGRATIONS) + 1, program="9.0")
    store.close()
    before = content(store.path.parent)
    with pytest.raises(BackupError, match=r"newer Callback \(9\.0\)"):
        restore(Backup(backup.path, newer), store.path, NOW)
    assert content(store.path.parent) == before


@pytest.fixture(params=["plain", "sealed"])
def backup(request: pytest.FixtureRequest, store: Store, folder: Path, key_pair: KeyPair) -> Backup:
    return make_kind(request.param, store, folder, key_pair)


@pytest.mark.parametrize("change", ["flipped", "gone", "manifest"])
def test_a_changed_backup_is_refused_and_the_store_stays(
    store: Store, backup: Backup, passphrase: str, change: str
) -> None:
    store.close()
    if change == "gone":
        backup.path.unlink()
    else:
        path = backup.path if change == "flipped" else manifest.manifest_of(backup.path)
        changed = bytearray(path.read_bytes())
        changed[len(changed) // 2] ^= 1
        path.write_bytes(changed)
    before = content(store.path.parent)
    with pytest.raises(BackupError) as refused:
        restore(backup, store.path, NOW, passphrase=passphrase)
    expected = BackupErrorKind.NO_PLACE if change == "gone" else BackupErrorKind.CHANGED
    assert (refused.value.kind, refused.value.path) == (expected, backup.path)
    assert content(store.path.parent) == before


@pytest.mark.parametrize("typed", ["", "wrong"])
def test_an_encrypted_backup_is_not_restored_without_its_passphrase(
    store: Store, folder: Path, key_pair: KeyPair, typed: str
) -> None:
    backup = make_kind("sealed", store, folder, key_pair)
    store.close()
    before = content(store.path.parent)
    with pytest.raises(BackupError, match="passphrase"):
        restore(backup, store.path, NOW, passphrase=typed)
    assert content(store.path.parent) == before


def test_it_can_be_cancelled_until_nothing_has_been_exchanged(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    store.close()
    before = content(store.path.parent)
    answers = iter([False, False, True])
    with pytest.raises(BackupCancelledError):
        restore(backup, store.path, NOW, cancelled=answers.__next__)
    assert content(store.path.parent) == before

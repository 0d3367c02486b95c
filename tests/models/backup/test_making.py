"""A backup gets its name when it is complete, and a failed one leaves no file."""

import os
import signal
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import desktop
from desktop.models.backup import (
    BackupCancelledError,
    BackupError,
    BackupErrorKind,
    KeyPair,
    Occasion,
    list_backups,
    make,
    making,
    verify,
)
from desktop.models.database import Store
from desktop.models.migrations import MIGRATIONS
from tests.models.raw import ask, dump
from tests.models.samples import application, contact, keep, new_store

NOW = datetime(2026, 11, 24, 9, 0, 0, 123, tzinfo=UTC)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_backup_has_every_row_and_says_what_it_is(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.START)
    assert dump(backup.path) == dump(store.path)
    assert names(folder) == {
        "callback-20261124T090000Z-start.db",
        "callback-20261124T090000Z-start.json",
    }
    manifest = backup.manifest
    assert manifest.made_at == datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert (manifest.schema, manifest.program) == (len(MIGRATIONS), desktop.__version__)
    assert (manifest.occasion, manifest.sealed, manifest.key) == (Occasion.START, False, "")
    assert manifest.newest == date(2026, 3, 8)
    assert manifest.counts["interaction"] == 2
    assert manifest.counts["application"] == 1
    assert manifest.size == backup.path.stat().st_size
    assert manifest.rows == sum(manifest.counts.values())
    assert list_backups(folder) == (backup,)
    verify(backup)


def test_a_backup_of_an_empty_store_knows_no_newest_contact(tmp_path: Path, folder: Path) -> None:
    empty = new_store(tmp_path / "empty")
    assert make(empty.path, folder, NOW, Occasion.QUIT).manifest.newest is None
    empty.close()


def test_two_backups_of_one_second_have_different_names(store: Store, folder: Path) -> None:
    first = make(store.path, folder, NOW, Occasion.START)
    second = make(store.path, folder, NOW, Occasion.START)
    third = make(store.path, folder, NOW, Occasion.START)
    assert third.path.name == "callback-20261124T090000Z-start-3.db"
    assert list_backups(folder) == (third, second, first)


def test_only_the_owner_may_look_whatever_the_umask(
    store: Store, folder: Path, key_pair: KeyPair
) -> None:
    mask = os.umask(0)
    try:
        make(store.path, folder, NOW, Occasion.START, key_pair=key_pair)
    finally:
        os.umask(mask)
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_progress_goes_from_the_beginning_to_the_end(
    store: Store, folder: Path, key_pair: KeyPair
) -> None:
    progress: list[float] = []
    make(store.path, folder, NOW, Occasion.START, key_pair=key_pair, progress=progress.append)
    assert progress == sorted(progress)
    assert 0 < progress[0] < 1
    assert progress[-1] == 1


@pytest.mark.parametrize("sealed", [False, True])
def test_whenever_it_is_cancelled_nothing_is_left(
    store: Store, folder: Path, key_pair: KeyPair, sealed: bool
) -> None:
    chosen = key_pair if sealed else None
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    make(store.path, folder / "all", NOW, Occasion.START, key_pair=chosen, cancelled=count)
    assert asked > 5
    for stop in range(asked):
        answers = iter([False] * stop + [True])
        with pytest.raises(BackupCancelledError):
            make(
                store.path, folder, NOW, Occasion.START, key_pair=chosen, cancelled=answers.__next__
            )
        assert names(folder) == {"all"}


def test_a_long_step_inside_sqlite_can_be_cancelled(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.models.backup.files._STEPS", 1)
    answers = iter([False] * 300 + [True])
    with pytest.raises(BackupCancelledError):
        make(store.path, folder, NOW, Occasion.START, cancelled=answers.__next__)
    assert names(folder) == set()


def test_what_a_crash_left_half_made_goes_and_nothing_else(store: Store, folder: Path) -> None:
    folder.mkdir()
    left = [
        "callback-20261124T080000Z-start.raw.part",
        "callback-20261124T080000Z-start.db.part",
        "callback-20261124T080000Z-start.db.part-journal",
        "callback-20261124T080000Z-start-2.age.part",
        "callback-20261124T080000Z-quit.json.part",
    ]
    others = {"notes.part", "callback-20261124T080000Z-start.db"}
    for name in (*left, *others):
        (folder / name).write_text("half", encoding="utf-8")
    backup = make(store.path, folder, NOW, Occasion.START)
    assert names(folder) - others == {backup.path.name, backup.path.stem + ".json"}


def test_what_a_crash_left_half_restored_goes_and_nothing_else(store: Store, folder: Path) -> None:
    former = "callback-before-restore-20261124T080000Z.db"
    left = [
        "callback.db.restored.part",
        "callback.db.restored.part-journal",
        f"{former}.part",
    ]
    others = {former, "notes.part"}
    before = names(store.path.parent)
    for name in (*left, *others):
        (store.path.parent / name).write_text("half", encoding="utf-8")
    make(store.path, folder, NOW, Occasion.START)
    assert names(store.path.parent) == before | others | {folder.name}


@contextmanager
def small_files(size: int) -> Iterator[None]:
    """Limit the size of files, so writes fail as on a full disk."""
    import resource  # noqa: PLC0415  Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit of a process")
@pytest.mark.parametrize("size", [0, 4096, 50_000, 200_000, 330_000])
@pytest.mark.parametrize("sealed", [False, True])
def test_a_full_disk_is_told_and_nothing_is_left(
    store: Store, folder: Path, key_pair: KeyPair, size: int, sealed: bool
) -> None:
    kept = make(store.path, folder, NOW, Occasion.START)
    before = names(folder)
    chosen = key_pair if sealed else None
    with small_files(size), pytest.raises(BackupError) as failed:
        make(store.path, folder, NOW, Occasion.START, key_pair=chosen)
    assert failed.value.kind in (BackupErrorKind.FULL, BackupErrorKind.FAILED)
    assert failed.value.path == folder
    assert names(folder) == before
    verify(kept)


def test_a_file_at_the_path_of_the_folder_is_reported(store: Store, folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(BackupError, match="choose another place") as failed:
        make(store.path, folder, NOW, Occasion.START)
    assert failed.value.path == folder


def test_a_store_that_is_not_there_is_told(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(BackupError) as failed:
        make(tmp_path / "gone.db", folder, NOW, Occasion.START)
    assert failed.value.kind is BackupErrorKind.NO_PLACE
    assert not folder.exists()


def overwrite(path: Path, table: str) -> None:
    page = ask(path, "PRAGMA page_size")[0][0]
    root = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0][0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * page : root * page] = b"\xff" * page
    path.write_bytes(content)


def spoil(path: Path) -> None:
    path.write_bytes(b"no database at all, and longer than its header would be" * 99)


def contradict(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA ignore_check_constraints = 1")
        db.execute("UPDATE application SET remind = 7")
        db.commit()


def orphan(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM interview")
        db.commit()


@pytest.mark.parametrize(
    "damage",
    [lambda path: overwrite(path, "interaction"), spoil, contradict, orphan],
    ids=["page", "foreign", "value", "reference"],
)
def test_a_damaged_store_is_told_and_older_backups_stay(
    store: Store, folder: Path, damage: Callable[[Path], None]
) -> None:
    kept = make(store.path, folder, NOW, Occasion.START)
    store.close()
    damage(store.path)
    with pytest.raises(BackupError) as failed:
        make(store.path, folder, NOW, Occasion.START)
    assert failed.value.kind is BackupErrorKind.STORE_DAMAGED
    assert failed.value.path == store.path
    assert list_backups(folder) == (kept,)
    verify(kept)


def test_a_permanently_locked_store_is_reported(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "_LOCK_TIMEOUT", 0.01)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BackupError) as failed:
            make(store.path, folder, NOW, Occasion.START)
    assert failed.value.kind is BackupErrorKind.BUSY
    assert failed.value.path == store.path
    assert names(folder) == set()


def fill(store: Store, contacts: int) -> None:
    job = application()
    keep(store, job)
    text = "They will call back on Friday. " * 40
    keep(store, *(contact(job, text=text) for _ in range(contacts)))


class Writing:
    """Called between two slices: writes from another connection, as the window does."""

    def __init__(self, store: Store, times: int) -> None:
        self._store, self._left = store, times
        self.job = application("Fabrikam")
        keep(store, self.job)

    def __call__(self, status: int, left: int, pages: int) -> None:
        if left and self._left:
            self._left -= 1
            keep(self._store, contact(self.job))


@pytest.fixture
def slices(monkeypatch: pytest.MonkeyPatch) -> Callable[[Writing], None]:
    """Reduces slices to a few pages, with a write after each."""

    def between(writing: Writing) -> None:
        called = making._Slices.__call__

        def call(slices: making._Slices, status: int, left: int, pages: int) -> None:
            called(slices, status, left, pages)
            writing(status, left, pages)

        monkeypatch.setattr(making, "_PAGES", 20)
        monkeypatch.setattr(making, "_SLICES_PER_SYNC", 2)
        monkeypatch.setattr(making, "_PAUSE", 0)
        monkeypatch.setattr(making, "_QUIET_POLLS", 3)
        monkeypatch.setattr(making, "_MAX_POLLS", 5)
        monkeypatch.setattr(making._Slices, "__call__", call)

    return between


def test_a_write_during_the_backup_is_complete_in_it_and_does_not_wait(
    store: Store, folder: Path, slices: Callable[[Writing], None]
) -> None:
    writing = Writing(store, making.RESTARTS)
    slices(writing)
    backup = make(store.path, folder, NOW, Occasion.START)
    assert backup.manifest.counts["interaction"] == 2 + making.RESTARTS
    assert dump(backup.path) == dump(store.path)


def test_a_small_store_that_is_written_to_all_the_time_is_copied_at_once(
    store: Store, folder: Path, slices: Callable[[Writing], None]
) -> None:
    writing = Writing(store, 10_000)
    slices(writing)
    backup = make(store.path, folder, NOW, Occasion.START)
    assert backup.manifest.counts["interaction"] > 2 + making.RESTARTS
    verify(backup)


def test_a_large_store_that_is_written_to_is_copied_once_that_pauses(
    store: Store,
    folder: Path,
    slices: Callable[[Writing], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(making, "AT_ONCE", 0)
    slices(Writing(store, making.RESTARTS + 2))
    backup = make(store.path, folder, NOW, Occasion.START)
    assert dump(backup.path) == dump(store.path)


def test_a_large_store_without_a_pause_is_told_and_the_writer_never_fails(
    store: Store,
    folder: Path,
    slices: Callable[[Writing], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(making, "AT_ONCE", 0)
    slices(Writing(store, 10_000))
    with pytest.raises(BackupError) as failed:
        make(store.path, folder, NOW, Occasion.START)
    assert failed.value.kind is BackupErrorKind.CONSTANT_WRITES
    assert names(folder) == set()


def test_a_store_that_never_rests_is_not_waited_for_for_ever(
    store: Store,
    folder: Path,
    slices: Callable[[Writing], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(making, "AT_ONCE", 0)
    writing = Writing(store, making.RESTARTS + 2)
    slices(writing)
    polls: list[int] = []

    def restless(db: sqlite3.Connection) -> int:
        polls.append(1)
        return len(polls)

    monkeypatch.setattr(making, "_data_version", restless)
    verify(make(store.path, folder, NOW, Occasion.START))
    assert len(polls) == 1 + making._MAX_POLLS


def test_it_is_made_on_another_thread_while_the_window_writes(store: Store, folder: Path) -> None:
    fill(store, 400)
    made = []
    thread = threading.Thread(
        target=lambda: made.append(make(store.path, folder, NOW, Occasion.INTERVAL))
    )
    thread.start()
    job = application("Fabrikam")
    keep(store, job)
    written = 0
    while thread.is_alive() and written < 20:
        keep(store, contact(job))
        written += 1
    thread.join()
    verify(made[0])
    assert made[0].manifest.counts["interaction"] >= 402

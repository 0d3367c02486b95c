"""The second backup folder, rotation, and deleting all backups."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
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
    delete_others,
    files,
    list_backups,
    make,
    manifest,
    prune,
    verify,
)
from desktop.models.backup.files import Work
from desktop.models.database import Store

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("sealed", [False, True])
def test_a_copy_in_a_second_place_is_as_whole_as_the_first(
    store: Store, folder: Path, stick: Path, key_pair: KeyPair, sealed: bool
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED, key_pair=key_pair if sealed else None)
    progress: list[float] = []
    copied = copy_to(backup, stick, progress=progress.append)
    assert copied == Backup(stick / backup.path.name, backup.manifest)
    assert names(stick) == names(folder)
    assert list_backups(stick) == (copied,)
    assert copied.path.read_bytes() == backup.path.read_bytes()
    verify(copied)
    assert progress == sorted(progress)
    assert progress[-1] == 1


def test_a_copy_that_is_there_and_whole_is_left_and_another_mended(
    store: Store, folder: Path, stick: Path
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    copied = copy_to(backup, stick)
    first = copied.path.stat().st_ino
    assert copy_to(backup, stick).path.stat().st_ino == first
    copied.path.write_bytes(copied.path.read_bytes()[:-1])
    copy_to(backup, stick)
    verify(copied)


class PowerCutError(BaseException):
    """Stands for a power cut, after which no clean-up runs."""


def test_what_a_crash_left_half_copied_goes_with_the_next_copy_and_nothing_else(
    store: Store, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = make(store.path, folder, NOW, Occasion.ASKED)
    newer = make(store.path, folder, NOW + timedelta(hours=1), Occasion.ASKED)
    (stick / "letter.part").write_text("somebody else's", encoding="utf-8")

    def cut_power(path: Path, work: Work) -> str:
        raise PowerCutError

    with monkeypatch.context() as patch:
        patch.setattr(files, "digest", cut_power)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(PowerCutError):
            copy_to(older, stick)
    assert len(names(stick)) == 3
    copy_to(newer, stick)
    assert names(stick) == {newer.path.name, newer.path.stem + ".json", "letter.part"}


def test_a_place_that_is_not_connected_is_told_and_not_made(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    with pytest.raises(BackupError, match="Connect the disk") as failed:
        copy_to(backup, tmp_path / "unplugged")
    assert failed.value.kind is BackupErrorKind.NO_PLACE
    assert not (tmp_path / "unplugged").exists()


def test_a_backup_that_is_gone_or_changed_is_not_copied(
    store: Store, folder: Path, stick: Path
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    whole = backup.path.read_bytes()
    backup.path.write_bytes(whole[:-1] + b"x")
    with pytest.raises(BackupError) as failed:
        copy_to(backup, stick)
    assert failed.value.kind is BackupErrorKind.CHANGED
    backup.path.unlink()
    with pytest.raises(BackupError) as failed:
        copy_to(backup, stick)
    assert (failed.value.kind, failed.value.path) == (BackupErrorKind.NO_PLACE, backup.path)
    assert names(stick) == set()


def test_a_place_that_does_not_keep_what_is_written_is_noticed(
    store: Store, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = files.digest

    def fail(path: Path, work: Work) -> str:
        path.write_bytes(path.read_bytes()[:-1] + b"x")
        return read(path, work)

    backup = make(store.path, folder, NOW, Occasion.ASKED)
    monkeypatch.setattr(files, "digest", fail)
    with pytest.raises(BackupError) as failed:
        copy_to(backup, stick)
    assert failed.value.path == stick / backup.path.name
    assert names(stick) == set()


def test_copying_can_be_cancelled(store: Store, folder: Path, stick: Path) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    with pytest.raises(BackupCancelledError):
        copy_to(backup, stick, cancelled=lambda: True)
    assert names(stick) == set()


def make_backups(backup: Backup, number: int, *, rows: int = 100) -> list[Backup]:
    """Make `number` backups an hour apart, with the given one as the newest."""
    made = []
    for hour in range(number):
        at = NOW - timedelta(hours=hour)
        path = manifest.new_path(backup.path.parent, at, Occasion.INTERVAL, sealed=False)
        changed = replace(
            backup.manifest, made_at=at, occasion=Occasion.INTERVAL, counts={"person": rows}
        )
        shutil.copy(backup.path, path)
        manifest.manifest_of(path).write_bytes(changed.encoded())
        made.append(Backup(path, changed))
    return made


def test_rotation_deletes_a_backup_with_its_manifest(store: Store, folder: Path) -> None:
    make(store.path, folder, NOW, Occasion.MIGRATION)
    before = names(folder)
    made = make_backups(list_backups(folder)[0], 30)
    foreign = {"callback-20200101T000000Z-start.db", "notes.txt"}  # one without a manifest
    for name in foreign:
        (folder / name).write_text("mine", encoding="utf-8")
    gone = prune(folder, NOW)
    # Nine in the morning: the 25th to 30th hour back are of yesterday, which has later.
    assert gone == tuple(sorted(backup.path for backup in made[24:]))
    stay = {path.name for one in made[:24] for path in (one.path, manifest.manifest_of(one.path))}
    assert names(folder) == before | foreign | stay
    assert prune(folder, NOW) == ()


def test_a_backup_with_less_than_half_the_rows_deletes_no_other(store: Store, folder: Path) -> None:
    backup = make(store.path, folder, NOW + timedelta(minutes=1), Occasion.START)
    make_backups(backup, 30, rows=2 * backup.manifest.rows + 1)
    before = names(folder)
    assert prune(folder, NOW + timedelta(minutes=2)) == ()
    assert names(folder) == before


def test_forgetting_leaves_the_newest_and_nothing_half_made(
    store: Store, folder: Path, key_pair: KeyPair
) -> None:
    for _ in range(2):
        make(store.path, folder, NOW, Occasion.START, key_pair=key_pair)
    newest = make(store.path, folder, NOW, Occasion.DELETION)
    (folder / "callback-20261124T080000Z-start.raw.part").write_text("half", encoding="utf-8")
    gone = delete_others(folder, newest)
    assert len(gone) == 2
    assert names(folder) == {newest.path.name, newest.path.stem + ".json"}
    verify(newest)


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, store: Store, folder: Path) -> None:
    newest = make(store.path, folder, NOW, Occasion.DELETION)
    with pytest.raises(BackupError, match="cannot be found"):
        delete_others(tmp_path / "unplugged", newest)
    assert prune(tmp_path / "unplugged", NOW) == ()


def test_where_directories_cannot_be_synced_backups_are_made_all_the_same(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_CAN_SYNC_DIRECTORIES", False)
    verify(make(store.path, folder, NOW, Occasion.START))

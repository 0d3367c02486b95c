"""Deleting everything deletes the program's files and no others."""

from pathlib import Path

import pytest

from desktop.models.database import open_store
from desktop.models.wiping import kept_files, wipe
from tests.models.samples import NOW, keep, new_store, whole

OURS = (
    "callback.db-journal",
    "callback-before-restore-20260309T100000Z.db",
    "callback-damaged-20260309T100000Z.db",
    "callback-rest.json",
    "callback-state.json",
    "callback.log",
    "callback.log.1",
    "window.ini",
    "backups/callback-20260309T100000Z-start.db",
    "backups/callback-20260309T100000Z-start.json",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    keep(store, *whole().records)
    store.close()
    (tmp_path / "backups").mkdir(exist_ok=True)
    for name in OURS:
        (tmp_path / name).write_bytes(b"zebra")
    return store.path


def test_all_files_of_the_program_are_deleted_and_a_new_start_is_empty(path: Path) -> None:
    assert len(kept_files(path, ["window.ini"])) == len(OURS) + 1
    assert wipe(path, ["window.ini"]) == ()
    assert list(path.parent.iterdir()) == []
    store = open_store(path, NOW)
    assert store.queries.is_empty()
    store.close()


def test_files_of_other_programs_are_kept(path: Path) -> None:
    for name in ("notes.txt", "backups/holiday.jpg", "callback.lock"):
        (path.parent / name).write_bytes(b"mine")
    wipe(path, ["window.ini"])
    left = sorted(found.name for found in path.parent.rglob("*") if found.is_file())
    assert left == ["callback.lock", "holiday.jpg", "notes.txt"]


def test_a_file_that_cannot_be_deleted_is_emptied(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert wipe(path, ["window.ini"]) == ()
    assert all(found.stat().st_size == 0 for found in path.parent.rglob("*") if found.is_file())


def test_a_file_that_can_be_neither_deleted_nor_emptied_is_named(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, *arguments: object, **more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert path in wipe(path)


def test_nothing_to_delete_is_no_error(tmp_path: Path) -> None:
    assert wipe(tmp_path / "nowhere" / "callback.db") == ()

"""The manifest of a backup, and which files are listed as backups."""

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.backup import Backup, BackupError, Manifest, Occasion, list_backups, manifest

MANIFEST = Manifest(
    made_at=datetime(2026, 11, 24, 9, tzinfo=UTC),
    schema=2,
    program="1.0.0",
    sha256="ab" * 32,
    size=4096,
    counts={"person": 2, "application": 1},
    newest=date(2026, 5, 3),
    occasion=Occasion.START,
    sealed=False,
)
NAME = "callback-20261124T090000Z-start.db"


def put(folder: Path, name: str = NAME, what: Manifest = MANIFEST) -> Backup:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(b"content")
    manifest.manifest_of(path).write_bytes(what.encoded())
    return Backup(path, what)


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    for what in (MANIFEST, replace(MANIFEST, newest=None, occasion=Occasion.QUIT)):
        assert list_backups(tmp_path / what.occasion) == ()
        backup = put(tmp_path / what.occasion, what=what)
        assert list_backups(tmp_path / what.occasion) == (backup,)


def test_an_encrypted_one_is_named_so(tmp_path: Path) -> None:
    backup = put(tmp_path, NAME + ".age", replace(MANIFEST, sealed=True, key="key"))
    assert list_backups(tmp_path) == (backup,)
    assert manifest.key_of(backup.path).name == "callback-20261124T090000Z-start.key.age"


def test_a_flipped_bit_anywhere_in_a_manifest_is_noticed(tmp_path: Path) -> None:
    backup = put(tmp_path)
    path = manifest.manifest_of(backup.path)
    whole = path.read_bytes()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 7  # 7 bits: each of them at each kind of place
        path.write_bytes(changed)
        with pytest.raises(BackupError, match="damaged or changed"):
            manifest.read(backup.path)
    path.write_bytes(whole)
    assert manifest.read(backup.path) == MANIFEST


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_a_manifest_of_anything_is_refused_and_never_a_crash(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        backup = put(Path(folder))
        manifest.manifest_of(backup.path).write_bytes(content)
        assert list_backups(Path(folder)) == ()


@pytest.mark.parametrize(
    "content", ["[]", "{}", "null", "[" * 100_000, '{"newest": 7, "made_at": 3}', '{"counts": 1}']
)
def test_a_manifest_of_another_shape_is_refused(tmp_path: Path, content: str) -> None:
    backup = put(tmp_path)
    manifest.manifest_of(backup.path).write_text(content, encoding="utf-8")
    assert list_backups(tmp_path) == ()


def test_whatever_is_not_a_backup_is_passed_over(tmp_path: Path) -> None:
    backup = put(tmp_path)
    put(tmp_path, "callback-20261124T090000Z-lunch.db")
    put(tmp_path, "my-callback-20261124T090000Z-start.db")
    put(tmp_path, "callback-20261124T090000Z-quit.db.age")  # says of itself it is not encrypted
    (tmp_path / "callback-20261124T090000Z-import.db").write_bytes(b"without a manifest")
    (tmp_path / "callback-20261124T090000Z-asked.db").mkdir()
    (tmp_path / "callback.db").write_bytes(b"a store")
    assert list_backups(tmp_path) == (backup,)


def test_the_newest_is_first(tmp_path: Path) -> None:
    backups = [
        put(
            tmp_path,
            f"callback-2026112{day}T090000Z-start.db",
            replace(MANIFEST, made_at=datetime(2026, 11, 20 + day, 9, tzinfo=UTC)),
        )
        for day in (3, 1, 2)
    ]
    assert list_backups(tmp_path) == (backups[0], backups[2], backups[1])

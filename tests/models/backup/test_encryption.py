"""Only the passphrase opens an encrypted backup, with the program and with the `age` tool."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest

from desktop.models.backup import (
    Backup,
    BackupCancelledError,
    BackupError,
    BackupErrorKind,
    KeyPair,
    Occasion,
    encryption,
    make,
    manifest,
    new_key_pair,
    verify,
)
from desktop.models.backup.files import Work, ignore_progress, never_cancelled
from desktop.models.database import Store
from tests.models.raw import dump

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def backup(store: Store, folder: Path, key_pair: KeyPair) -> Backup:
    return make(store.path, folder, NOW, Occasion.START, key_pair=key_pair)


def test_nothing_that_was_typed_can_be_read_in_an_encrypted_backup(
    store: Store, folder: Path, backup: Backup, passphrase: str
) -> None:
    assert backup.path.name == "callback-20261124T090000Z-start.db.age"
    assert {path.name for path in folder.iterdir()} == {
        backup.path.name,
        "callback-20261124T090000Z-start.json",
        "callback-20261124T090000Z-start.key.age",
    }
    assert b"zebra" in store.path.read_bytes()
    for path in folder.iterdir():
        content = path.read_bytes()
        assert b"zebra" not in content
        assert passphrase.encode() not in content
        assert b"AGE-SECRET-KEY" not in content
    verify(backup)
    verify(backup, passphrase)


def test_a_new_key_is_opened_by_its_passphrase(store: Store, folder: Path) -> None:
    words = "a cat, a boat"
    backup = make(store.path, folder, NOW, Occasion.START, key_pair=new_key_pair(words))
    verify(backup, words)


def test_another_age_program_opens_it_with_the_key_beside_it(
    store: Store, folder: Path, backup: Backup, passphrase: str, tmp_path: Path
) -> None:
    key = manifest.key_of(backup.path).read_bytes()
    identity = pyrage.passphrase.decrypt(key, passphrase).decode().strip()
    opened = pyrage.decrypt(backup.path.read_bytes(), [pyrage.x25519.Identity.from_str(identity)])
    path = tmp_path / "opened.db"
    path.write_bytes(opened)
    assert dump(path) == dump(store.path)


@pytest.mark.skipif(
    shutil.which("age") is None or sys.platform == "win32",
    reason="the public tool is not a dependency; the format is held by pyrage above",
)
def test_the_public_tool_opens_it_with_the_passphrase(
    store: Store, backup: Backup, passphrase: str, tmp_path: Path
) -> None:
    path = tmp_path / "opened.db"
    key = manifest.key_of(backup.path)
    import pty  # noqa: PLC0415  Windows has none

    process, terminal = pty.fork()
    if process == 0:  # the tool asks on its terminal
        os.execvp(  # noqa: S606  a command of this test's own
            "age", ["age", "--decrypt", "-i", str(key), "-o", str(path), str(backup.path)]
        )
    output = b""
    while b"passphrase" not in output:
        output += os.read(terminal, 1000)
    os.write(terminal, passphrase.encode() + b"\n")
    while True:
        try:
            more = os.read(terminal, 1000)
        except OSError:  # the terminal of a process that has ended
            break
        if not more:
            break
        output += more
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0, output
    assert dump(path) == dump(store.path)


def _refuse(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Let decryption fail this often, as when the library measures a busy computer."""
    decrypt, left = pyrage.passphrase.decrypt, [None] * times

    def measure(key: bytes, word: str) -> bytes:
        if left:
            left.pop()
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        opened: bytes = decrypt(key, word)
        return opened

    monkeypatch.setattr(pyrage.passphrase, "decrypt", measure)


@pytest.mark.parametrize("times", [1, 4])
def test_a_busy_computer_is_given_another_chance(
    backup: Backup, passphrase: str, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    _refuse(monkeypatch, times)
    verify(backup, passphrase)


def test_a_busy_computer_is_not_taken_for_a_wrong_passphrase(
    backup: Backup, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuse(monkeypatch, 5)
    with pytest.raises(BackupError) as refused:
        verify(backup, passphrase)
    assert refused.value.kind is BackupErrorKind.TOO_SLOW


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("wrong horse", BackupErrorKind.NOT_OPENED), ("", BackupErrorKind.ENCRYPTED)],
)
def test_a_wrong_passphrase_is_told(
    backup: Backup, tmp_path: Path, typed: str, kind: BackupErrorKind
) -> None:
    target = tmp_path / "opened.db"
    with pytest.raises(BackupError) as refused:
        encryption.decrypt(
            backup.path, target, backup.manifest.key, typed, Work(ignore_progress, never_cancelled)
        )
    assert refused.value.kind is kind
    assert not target.exists()


@pytest.mark.parametrize("place", [3, 20_000])
def test_an_encrypted_file_that_was_changed_is_not_opened(
    backup: Backup, passphrase: str, tmp_path: Path, place: int
) -> None:
    content = bytearray(backup.path.read_bytes())
    content[place] ^= 4
    backup.path.write_bytes(content)
    with pytest.raises(BackupError) as refused:
        encryption.decrypt(
            backup.path,
            tmp_path / "opened.db",
            backup.manifest.key,
            passphrase,
            Work(ignore_progress, never_cancelled),
        )
    assert refused.value.kind is BackupErrorKind.CHANGED


def test_what_is_inside_an_encrypted_one_must_be_what_its_manifest_says(
    backup: Backup, passphrase: str
) -> None:
    changed = replace(backup.manifest, counts={"application": 412})
    manifest.manifest_of(backup.path).write_bytes(changed.encoded())
    verify(Backup(backup.path, changed))
    with pytest.raises(BackupError, match="damaged or changed") as refused:
        verify(Backup(backup.path, changed), passphrase)
    assert refused.value.path == backup.path


def test_opening_can_be_cancelled(backup: Backup, passphrase: str, tmp_path: Path) -> None:
    with pytest.raises(BackupCancelledError):
        encryption.decrypt(
            backup.path,
            tmp_path / "opened.db",
            backup.manifest.key,
            passphrase,
            Work(ignore_progress, lambda: True),
        )


def test_a_disk_that_fills_up_while_opening_is_told_as_it_is(
    backup: Backup, key_pair: KeyPair
) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("a device that is always full is Linux's")
    code = (
        "import sys; from pathlib import Path\n"
        "from desktop.models.backup import files, encryption\n"
        "from desktop.models.backup.files import Work, never_cancelled, ignore_progress\n"
        "files.create = lambda path: None\n"
        "try:\n"
        "    target = Path('/dev/full')\n"
        "    work = Work(ignore_progress, never_cancelled)\n"
        "    encryption.encrypt(Path(sys.argv[1]), target, sys.argv[2], work)\n"
        "except OSError as error:\n"
        "    print(error.errno)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(backup.path), key_pair.recipient],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ended.stdout == "28\n"


def test_an_error_of_the_encryption_itself_is_a_defect_and_passes(
    tmp_path: Path, key_pair: KeyPair
) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x")

    def fails(_both: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        encryption._through(
            source, tmp_path / "target", Work(ignore_progress, never_cancelled), fails
        )


def test_an_empty_passphrase_encrypts_nothing() -> None:
    with pytest.raises(ValueError, match="encrypts nothing"):
        new_key_pair("")

"""`make windows`: what it downloads, its suite and what that leaves out, and the signature."""

import struct
import sys
import zipfile
from pathlib import Path

import pytest

from desktop.paths import PORTABLE_MARK
from pack import windows as of_bundle
from tests.architecture.source import ROOT
from windows import icu, place, suite

LOCK = """\
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:aa
dbus-fast==5.2.0 ; sys_platform == 'linux' \\
    --hash=sha256:bb
tomli==2.0.0 ; python_full_version <= '3.11.0a6' \\
    --hash=sha256:cc
ruff==0.1.0 \\
    --hash=sha256:dd
jinja2==3.1.0 \\
    --hash=sha256:ee
"""


def test_only_what_windows_needs_is_downloaded_and_once(tmp_path: Path) -> None:
    lock = tmp_path / "dev.txt"
    lock.write_text(LOCK, encoding="utf-8")
    assert [one.name for one in place.wanted([lock, lock])] == ["colorama", "jinja2"]


def test_the_library_exports_the_functions_that_another_one_names(tmp_path: Path) -> None:
    names = ["ucnv_close", "ucnv_open", "UCNV_TO_U_CALLBACK_SUBSTITUTE"]
    other, made = tmp_path / "Qt6Core.dll", tmp_path / "icuuc.dll"
    other.write_bytes(b"MZ\0" + b"".join(f"{name}\0\0".encode() for name in names) + b"ucnv_x")
    icu.write(made, icu.functions(other))
    assert sorted(_exports(made.read_bytes())) == sorted(names)


def _exports(image: bytes) -> dict[str, int]:
    """The exported names of a PE file with one section, and their addresses."""
    (header,) = struct.unpack_from("<I", image, 60)
    assert image[header : header + 4] == b"PE\0\0"
    (directory,) = struct.unpack_from("<I", image, header + 24 + 112)
    address, _, at = struct.unpack_from("<III", image, header + 24 + 240 + 12)
    shift: int = at - address

    def offset(place: int) -> int:
        return place + shift

    count, functions, names, ordinals = struct.unpack_from("<4I", image, offset(directory) + 24)
    found = {}
    for number in range(count):
        (where,) = struct.unpack_from("<I", image, offset(names) + 4 * number)
        (ordinal,) = struct.unpack_from("<H", image, offset(ordinals) + 2 * number)
        (function,) = struct.unpack_from("<I", image, offset(functions) + 4 * ordinal)
        name, _, _ = image[offset(where) :].partition(b"\0")
        found[name.decode()] = function
    return found


def test_each_test_of_these_folders_is_in_one_part() -> None:
    files: list[Path] = []
    for part in suite.PARTS:
        for path in suite.paths(ROOT / "tests", part):
            found = ROOT / path
            files += [found] if found.is_file() else found.rglob("test_*.py")
    folders = ("core", "advice", "models", "actions", "system", "exchange", "ui", "app")
    expected = {file for name in folders for file in (ROOT / "tests" / name).rglob("test_*.py")}
    assert len(files) == len(set(files))
    assert expected <= set(files)


def test_what_is_left_out_exists_and_has_a_reason() -> None:
    for test, reason in suite.skips().items():
        file, _, name = test.partition("::")
        text = (ROOT / file).read_text(encoding="utf-8")
        assert f"def {name.partition('[')[0]}(" in text or not name
        assert len(reason.split()) > 3


def test_the_archive_needs_no_installation_and_is_the_same_each_time(tmp_path: Path) -> None:
    built = tmp_path / "callback"
    (built / "lib").mkdir(parents=True)
    for name in ("Callback.exe", "lib/b.dll", "lib/a.dll"):
        (built / name).write_bytes(name.encode())
    first = of_bundle.make_portable(built, tmp_path, 0).read_bytes()
    made = of_bundle.make_portable(built, tmp_path, 0)
    assert made.read_bytes() == first
    with zipfile.ZipFile(made) as archive:
        assert archive.namelist() == [
            f"Callback/{name}" for name in ("Callback.exe", "lib/a.dll", "lib/b.dll", PORTABLE_MARK)
        ]
        assert archive.read("Callback/lib/a.dll") == b"lib/a.dll"


def test_a_program_is_signed_with_the_command_that_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "Callback.exe"
    program.touch()
    monkeypatch.delenv("CALLBACK_SIGN", raising=False)
    of_bundle.sign(program)
    assert program.read_bytes() == b""
    script = tmp_path / "sign it.py"
    script.write_text("import sys; open(sys.argv[1], 'wb').write(b'signed')", encoding="utf-8")
    monkeypatch.setenv(
        "CALLBACK_SIGN", f'"{Path(sys.executable).as_posix()}" "{script.as_posix()}"'
    )
    of_bundle.sign(program)
    assert program.read_bytes() == b"signed"

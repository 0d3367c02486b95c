"""Paths of data and resources: in a checkout, an installed wheel, a packaged program."""

import sys
from pathlib import Path

import pytest

from desktop import paths

ROOT = Path(__file__).parents[2]


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert paths.resources_dir() == ROOT / "resources"
    assert (paths.resources_dir() / "icons" / "callback.svg").is_file()


def test_a_wheel_has_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "desktop"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources_dir() == package / "resources"


def test_a_packaged_program_has_them_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_dir() == tmp_path / "resources"


@pytest.mark.skipif(sys.platform != "linux", reason="the place differs by system")
def test_the_usual_place_is_the_systems_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.data_dir() == tmp_path / "Callback"


def test_a_chosen_place_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "USERPROFILE"):  # the second on Windows
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert paths.data_dir(Path("here")) == tmp_path / "here"
    assert paths.data_dir(Path("~/there")) == tmp_path / "home" / "there"


@pytest.mark.parametrize(("is_packaged", "is_portable"), [(True, True), (False, False)])
def test_a_portable_program_keeps_its_data_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_packaged: bool, is_portable: bool
) -> None:
    monkeypatch.setattr(sys, "frozen", is_packaged, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Callback.exe"))
    assert paths.data_dir() != tmp_path / "data"
    (tmp_path / "portable.txt").touch()
    assert (paths.data_dir() == tmp_path / "data") == is_portable
    assert paths.data_dir(tmp_path / "chosen") == tmp_path / "chosen"


def test_a_program_that_was_brought_up_to_date_is_told_from_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "callback"
    program.write_bytes(b"one version")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    before = paths.program_stamp()
    assert paths.program_stamp() == before
    newer = tmp_path / "newer"
    newer.write_bytes(b"another")
    newer.replace(program)
    assert paths.program_stamp() != before
    program.unlink()
    assert paths.program_stamp() == (0, 0)

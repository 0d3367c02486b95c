"""The packages: they pass the linters, contain the right files, and the program in them runs."""

import hashlib
import json
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from desktop import __version__
from desktop.paths import APP_ID
from tests.architecture.source import ROOT
from tests.support.installed import BareSystem

MIB = 1024 * 1024
MOST_ARCHIVE = 36 * MIB
SELF_TEST = re.compile(r"self-test ok: (\d+) checks")


def _said(*command: str | Path, cwd: Path | None = None, **environ: str) -> str:
    ended = subprocess.run(
        command, cwd=cwd, env=environ or None, capture_output=True, encoding="utf-8", check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture
def unpacked(dist: Path, tmp_path: Path) -> Path:
    with tarfile.open(dist / f"callback-{__version__}-linux-x86_64.tar.xz") as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path / f"callback-{__version__}"


def test_the_program_from_the_archive_tests_itself(unpacked: Path, tmp_path: Path) -> None:
    output = _said(unpacked / "callback", "--self-test", HOME=str(tmp_path), LANG="C.UTF-8")
    found = SELF_TEST.search(output)
    assert found
    source = SELF_TEST.search(_said(sys.executable, "-m", "desktop", "--self-test", cwd=ROOT))
    assert source
    assert found[1] == source[1]


def test_the_installed_program_tests_itself_in_a_bare_system(
    bare: BareSystem, tmp_path: Path
) -> None:
    ended = bare.run("callback", "--self-test", home=tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert SELF_TEST.search(ended.stdout)
    assert list(tmp_path.iterdir()) == []


def test_the_archive_is_small(dist: Path) -> None:
    size = (dist / f"callback-{__version__}-linux-x86_64.tar.xz").stat().st_size
    assert size <= MOST_ARCHIVE


def test_lintian_finds_no_error(deb: Path) -> None:
    output = _said("lintian", "--allow-root", "--fail-on", "error", "--tag-display-limit", "0", deb)
    assert not re.search(r"(?m)^E:", output)


def test_menu_entry_and_description_are_valid(dist: Path) -> None:
    share = dist / "Callback.AppDir/usr/share"
    entry, description = f"applications/{APP_ID}.desktop", f"metainfo/{APP_ID}.metainfo.xml"
    assert _said("desktop-file-validate", share / entry) == ""
    _said("appstreamcli", "validate", "--no-net", share / description)


def test_the_checksums_are_those_of_the_files(dist: Path) -> None:
    lines = (dist / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= 3
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((dist / name).read_bytes()).hexdigest() == digest


def test_the_bill_of_materials_names_every_locked_package(dist: Path) -> None:
    bill = json.loads((dist / f"callback-{__version__}.cdx.json").read_text(encoding="utf-8"))
    lock = (ROOT / "requirements/run.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"(?m)^([\w.-]+)==(\S+)", lock))
    assert {(part["name"], part["version"]) for part in bill["components"]} == locked
    assert bill["metadata"]["component"]["version"] == __version__


def test_the_program_brings_the_licence_of_each_package(unpacked: Path) -> None:
    readme = (unpacked / "lib/licences/README.txt").read_text(encoding="utf-8")
    assert "LGPL-3.0-only" in readme
    assert (unpacked / "lib/licences/LGPL-3.txt").exists()
    assert (unpacked / "lib/licences/holidays.txt").exists()

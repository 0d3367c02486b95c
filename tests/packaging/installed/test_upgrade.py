"""Upgrading, downgrading and removing the package keeps the user's data."""

import re
import shutil
import sqlite3
import subprocess
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from desktop import __version__
from tests.architecture.source import ROOT
from tests.support.installed import BareSystem

RELEASED = ROOT / "tests/models/released/0.1.0.zip"
STORE = ".local/share/Callback/callback.db"
AUTOSTART = ".config/autostart/io.github.callback_desktop.Callback.desktop"
ENTRY = "[Desktop Entry]\nType=Application\nName=Callback\nExec=/usr/bin/callback --background\n"


def _as_version(deb: Path, version: str, folder: Path) -> Path:
    """The same package with another version number."""
    tree, made = folder / version, folder / f"callback_{version}_amd64.deb"
    subprocess.run(("dpkg-deb", "-R", deb, tree), check=True)
    control = tree / "DEBIAN/control"
    control.write_text(
        re.sub(r"(?m)^Version: .*$", f"Version: {version}", control.read_text(encoding="utf-8")),
        encoding="utf-8",
    )
    command = ("dpkg-deb", "--root-owner-group", "-Znone", "-b", tree, made)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return made


def _is_installed(bare: BareSystem, home: Path) -> str:
    return bare.run("dpkg-query", "-Wf", "${Version}", "callback", home=home).stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home directory with the data of the first release and autostart turned on."""
    with zipfile.ZipFile(RELEASED) as directory:
        directory.extractall((tmp_path / STORE).parent)
    entry = tmp_path / AUTOSTART
    entry.parent.mkdir(parents=True)
    entry.write_text(ENTRY, encoding="utf-8")
    return tmp_path


def _companies(home: Path) -> list[str]:
    with closing(sqlite3.connect(home / STORE)) as db:
        return [row[0] for row in db.execute("SELECT company FROM application ORDER BY company")]


def _start_and_quit(bare: BareSystem, home: Path) -> "subprocess.CompletedProcess[str]":
    """Start it in the background as at login, and end it as a session does."""
    return bare.run(
        "timeout", "--signal=TERM", "20", "callback", "--background",
        home=home, QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip


def test_an_upgrade_keeps_the_data_and_the_start_at_login(
    bare: BareSystem, deb: Path, home: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = _companies(home)
    assert before
    bare.install(_as_version(deb, "0.1.0", tmp_path_factory.mktemp("older")), home)
    assert _is_installed(bare, home) == "0.1.0"

    bare.install(deb, home)
    assert _is_installed(bare, home) == __version__
    _start_and_quit(bare, home)

    assert _companies(home) == before
    assert list((home / STORE).parent.glob("backups/*migration*"))
    assert (home / AUTOSTART).read_text(encoding="utf-8") == ENTRY
    assert bare.run("test", "-x", "/usr/bin/callback", home=home).returncode == 0


def test_after_a_downgrade_a_newer_store_is_refused_untouched_with_the_way_out(
    bare: BareSystem, home: Path
) -> None:
    store = home / STORE
    with closing(sqlite3.connect(store)) as db:
        db.execute("PRAGMA user_version = 900")
    before = store.read_bytes()

    ended = _start_and_quit(bare, home)

    assert ended.returncode == 1
    assert "newer" in ended.stderr
    assert store.read_bytes() == before


def test_taking_the_program_away_leaves_the_data(bare: BareSystem, deb: Path, home: Path) -> None:
    before = (home / STORE).read_bytes()
    ended = bare.run("dpkg", "--purge", "callback", home=home)
    try:
        assert ended.returncode == 0, ended.stderr
        assert not (bare.root / "usr/lib/callback").exists()
        assert (home / STORE).read_bytes() == before
    finally:
        bare.install(deb, home)

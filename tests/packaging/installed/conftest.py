"""The packages in $CALLBACK_DIST, and the .deb of them in a system that has nothing else."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop import __version__
from tests.architecture.source import ROOT
from tests.desktop_session.conftest import Program, screen, tree
from tests.desktop_session.desktop import Desktop, Running, until

__all__ = ["screen", "tree"]

_BARE_ROOT = ROOT / "packaging/linux/bare-root"


@pytest.fixture(scope="session")
def dist() -> Path:
    return Path(os.environ["CALLBACK_DIST"]).absolute()


@pytest.fixture(scope="session")
def deb(dist: Path) -> Path:
    return dist / f"callback_{__version__}_amd64.deb"


@dataclass(frozen=True)
class Bare:
    """A system with nothing but its base and what the package has brought."""

    root: Path

    def install(self, package: Path) -> str:
        ended = subprocess.run(
            (_BARE_ROOT, "install", self.root, package), capture_output=True, text=True, check=False
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    def run(self, *command: str, home: Path, **environ: str) -> "subprocess.CompletedProcess[str]":
        """Run it there as somebody who owns `home` and has no display."""
        return subprocess.run(
            ("chroot", self.root, *command),
            env={"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **environ},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory, deb: Path) -> Iterator[Bare]:
    """The package in a bare system. /tmp is the same inside and outside."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.fail("installing a package in a bare system needs root and debootstrap")
    made = Bare(ROOT / "build/bare-root")
    subprocess.run((_BARE_ROOT, "remove", made.root), check=False)
    try:
        subprocess.run((_BARE_ROOT, "make", made.root), check=True)
        made.install(deb)
        yield made
    finally:
        subprocess.run((_BARE_ROOT, "remove", made.root), check=True)


class Installed(Program):
    """The installed program on the desktop of this machine."""

    def __init__(self, screen: Desktop, data: Path, root: Path) -> None:
        super().__init__(screen, data)
        self._root = root

    def start_only(self, *arguments: str) -> Running:
        command = ("/usr/bin/callback", "--data-dir", str(self.data), *arguments)
        running = self._screen.start("chroot", self._root, *command)
        self._started.append(running)
        return running


@pytest.fixture
def program(screen: Desktop, bare: Bare, tmp_path: Path) -> Iterator[Program]:
    made = Installed(screen, tmp_path / "data", bare.root)
    yield made
    log = made.data / "callback.log"
    logged = log.read_text() if log.exists() else ""
    made.end()
    screen.ask("dunstctl", "close-all")
    until(lambda: screen.displayed() == 0, "the notifications to go")
    assert logged == ""

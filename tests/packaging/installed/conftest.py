"""Fixtures: the packages in $CALLBACK_DIST, and the .deb installed in a bare system."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import __version__
from tests.desktop_session.conftest import screen, tree
from tests.desktop_session.desktop import Desktop, Running, until
from tests.support.installed import BareSystem
from tests.support.program import Program

__all__ = ["screen", "tree"]


@pytest.fixture(scope="session")
def dist() -> Path:
    return Path(os.environ["CALLBACK_DIST"]).absolute()


@pytest.fixture(scope="session")
def deb(dist: Path) -> Path:
    return dist / f"callback_{__version__}_amd64.deb"


@pytest.fixture(scope="session")
def bare() -> BareSystem:
    """The package in a bare system, made by `packaging/test-package`. /tmp is the same there."""
    return BareSystem(Path(os.environ["CALLBACK_ROOT"]))


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
def program(screen: Desktop, bare: BareSystem, tmp_path: Path) -> Iterator[Program]:
    made = Installed(screen, tmp_path / "data", bare.root)
    yield made
    log = made.data / "callback.log"
    logged = log.read_text(encoding="utf-8") if log.exists() else ""
    made.end()
    screen.ask("dunstctl", "close-all")
    until(lambda: screen.displayed() == 0, "the notifications to go")
    assert logged == ""

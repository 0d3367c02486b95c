"""Fixtures: one desktop for all tests, and the program on it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.buses import Service
from tests.desktop_session.desktop import Desktop, desktop, missing_programs, until
from tests.desktop_session.notifier_host import WATCHER, NotifierHost
from tests.support.program import Program


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop. Without its programs tests are skipped, or fail in CI and on request."""
    if missing := missing_programs():
        reason = f"the desktop tests need {', '.join(missing)}"
        if os.environ.get("CI") or os.environ.get("CALLBACK_DESKTOP_TESTS") == "require":
            pytest.fail(reason)
        pytest.skip(reason)
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


@pytest.fixture
def tree(screen: Desktop) -> Iterator[Accessibility]:
    with Accessibility(screen.environ) as made:
        yield made


@pytest.fixture
def host(screen: Desktop) -> Iterator[NotifierHost]:
    """A desktop whose tray shows StatusNotifierItems from the session bus."""
    with Service(screen.environ["DBUS_SESSION_BUS_ADDRESS"], WATCHER) as service:
        yield NotifierHost(service)


@pytest.fixture
def program(screen: Desktop, tmp_path: Path) -> Iterator[Program]:
    made = Program(screen, tmp_path / "data")
    yield made
    screen.picture(tmp_path / "last.png")
    log = made.data / "callback.log"
    logged = log.read_text(encoding="utf-8") if log.exists() else ""
    made.end()
    screen.ask("dunstctl", "close-all")
    until(lambda: screen.displayed() == 0, "the notifications to go")
    assert logged == ""

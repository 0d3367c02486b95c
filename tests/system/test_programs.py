"""Starting the program once more, from its source and packaged."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.system.programs import own_command

_stays = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="another process is started there"
)
_CHILD = Path(__file__).with_name("become_child.py")


def test_from_its_source_python_runs_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    assert own_command("--demo") == [sys.executable, "-m", "desktop", "--demo"]


def test_packaged_the_program_is_its_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert own_command("--demo") == [sys.executable, "--demo"]


def test_an_appimage_is_started_as_the_image_it_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/home/dana/Callback.AppImage")
    assert own_command() == ["/home/dana/Callback.AppImage"]


def _become(name: str) -> list[dict[str, Any]]:
    """What the child says each time it finds itself started."""
    ended = subprocess.run(
        [sys.executable, str(_CHILD), sys.executable, name],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
        umask=0o022,
    )
    assert ended.stderr == ""
    return [json.loads(line) for line in ended.stdout.splitlines()]


@_stays
def test_what_the_process_becomes_is_the_same_process_as_it_was_started() -> None:
    first, second = _become("first")
    assert (first["name"], second["name"]) == ("first", "second")
    assert second["pid"] == first["pid"]
    assert (first["umask"], second["umask"]) == (0o022, 0o022)
    assert (first["note"], second["note"]) == ("", "yes")
    assert second["files"] == first["files"]


@_stays
def test_who_asks_for_an_end_meanwhile_is_heard_by_what_it_becomes() -> None:
    first, second = _become("first")
    assert (first["waiting"], first["came"]) == ([], [])
    assert (second["waiting"], second["came"]) == ([signal.SIGTERM], [signal.SIGTERM])


@_stays
def test_a_process_that_can_become_nothing_is_as_it_was() -> None:
    _, after = _become("failing")
    assert after == {"umask": 0o077, "blocked": []}

"""Restarting the program, from source and packaged."""

import subprocess
import sys

import pytest

from desktop.system.programs import own_command, wait_for_end


def test_from_its_source_python_runs_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    assert own_command("--demo") == [sys.executable, "-m", "desktop", "--demo"]


def test_packaged_the_program_is_its_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert own_command("--demo") == [sys.executable, "--demo"]


def test_the_end_of_a_process_is_waited_for() -> None:
    code = "import sys; sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-S", "-c", code], stdin=subprocess.PIPE) as process:
        assert not wait_for_end(process.pid, 0.1)
        process.communicate()
        assert wait_for_end(process.pid, 0.1)


def test_an_appimage_is_started_as_the_image_it_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/home/dana/Callback.AppImage")
    assert own_command() == ["/home/dana/Callback.AppImage"]

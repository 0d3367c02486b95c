"""The display is checked first, because Qt ends the program without one."""

import socket
import sys
from pathlib import Path

import pytest

from desktop.system.display import DISPLAY_HINT, missing_display


def test_a_linux_machine_without_display_says_so_and_how_to_get_one() -> None:
    sentence = missing_display({}, "linux")
    assert sentence == f"Callback needs a display, and this machine shows none. {DISPLAY_HINT}"
    assert "xvfb-run" in DISPLAY_HINT


def test_an_unreachable_display_is_named() -> None:
    assert ":4711 does not answer" in missing_display({"DISPLAY": ":4711"}, "linux")


if sys.platform == "linux":  # where sockets can have names without being files

    def test_a_display_that_listens_is_enough() -> None:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("\0/tmp/.X11-unix/X4712")
            server.listen()
            assert missing_display({"DISPLAY": ":4712.0"}, "linux") == ""


def test_a_display_on_another_host_is_not_checked() -> None:
    assert missing_display({"DISPLAY": "localhost:10.0"}, "linux") == ""


def test_a_wayland_socket_is_enough(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert missing_display(environ, "linux")
    (tmp_path / "wayland-0").touch()
    assert missing_display(environ, "linux") == ""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert missing_display({}, platform) == ""


@pytest.mark.parametrize(("plugin", "fine"), [("offscreen", True), ("xcb:foo", False)])
def test_drawing_off_screen_needs_none(plugin: str, fine: bool) -> None:
    assert (missing_display({"QT_QPA_PLATFORM": plugin}, "linux") == "") is fine

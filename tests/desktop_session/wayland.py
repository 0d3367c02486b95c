"""A Wayland desktop without a screen: sway with a session bus and a notification daemon.

Keys are pressed by wtype, windows are read from sway, the clipboard by wl-paste. sway does not
minimise windows and has no tray of its own.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.desktop_session.desktop import (
    SIZE,
    Desktop,
    environment,
    start_bus,
    start_notifications,
    until,
)

PROGRAMS = ("sway", "swaymsg", "wtype", "wl-copy", "wl-paste", "grim", "dbus-daemon", "dunst")

_CONFIG = f"""
xwayland disable
output HEADLESS-1 resolution {SIZE}
default_border none
focus_on_window_activation focus
"""
#: sway refuses to run as root, as whom it could not give up its rights.
_NOBODY = 65534
#: Milliseconds before the first key and after the last one: each call of wtype is a new keyboard.
_AROUND = "300"


@dataclass(frozen=True)
class Window:
    """A window as sway knows it."""

    app: str
    title: str
    is_focused: bool
    is_wayland: bool
    pid: int


class Sway(Desktop):
    """The desktop. `start`, `ask` and the notifications are those of every desktop."""

    def all_windows(self) -> list[Window]:
        tree = json.loads(self.ask("swaymsg", "-t", "get_tree"))
        return [
            Window(
                str(node["app_id"]),
                str(node["name"]),
                bool(node["focused"]),
                node.get("shell") == "xdg_shell",
                int(str(node["pid"])),
            )
            for node in _nodes(tree)
            if node.get("pid")
        ]

    def in_front(self, title: str) -> Window:
        """Wait until the window with this title has the keyboard."""

        def focused() -> Window | None:
            return next((w for w in self.all_windows() if w.is_focused and w.title == title), None)

        found = until(focused, f"a window titled {title!r} in front")
        assert found
        return found

    def process_in_front(self) -> int:
        """The process whose window has the keyboard; 0 if none has."""
        return next((w.pid for w in self.all_windows() if w.is_focused), 0)

    def press(self, key: str, *modifiers: str) -> None:
        held = [part for name in modifiers for part in ("-M", name)]
        freed = [part for name in modifiers for part in ("-m", name)]
        self.ask("wtype", "-s", _AROUND, *held, "-k", key, "-s", _AROUND, *freed, "-s", _AROUND)

    def press_until(self, seen: Callable[[], object], key: str, *modifiers: str) -> None:
        """Press a key until it has an effect: on a busy computer the first may come too early."""

        def pressed() -> bool:
            if not seen():
                self.press(key, *modifiers)
            return bool(seen())

        until(pressed, f"an effect of {key}")

    def type(self, text: str) -> None:
        self.ask("wtype", "-s", _AROUND, "-d", "20", text, "-s", _AROUND)

    def picture(self, path: Path) -> None:
        self.ask("grim", str(path))


def _nodes(node: dict[str, object]) -> Iterator[dict[str, object]]:
    yield node
    for kind in ("nodes", "floating_nodes"):
        children = node[kind]
        assert isinstance(children, list)
        for child in children:
            yield from _nodes(child)


def missing_programs() -> list[str]:
    return [name for name in PROGRAMS if shutil.which(name) is None]


@contextmanager
def wayland_desktop(folder: Path) -> Iterator[Sway]:
    """A running desktop with its files in `folder`."""
    made = Sway(folder, environment(folder))
    with tempfile.TemporaryDirectory(prefix="callback-sway-") as own:
        try:
            start_bus(made)
            _start_sway(made, Path(own))
            start_notifications(made)
            yield made
        finally:
            made.end()


def _start_sway(desktop: Sway, own: Path) -> None:
    """Start sway with its sockets in the directory `own`, which it must own itself."""
    config = own / "config"
    config.write_text(_CONFIG, encoding="utf-8")
    command = ["sway", "--config", str(config)]
    if sys.platform != "win32" and os.geteuid() == 0:
        os.chown(own, _NOBODY, _NOBODY)
        config.chmod(0o644)
        as_nobody = [f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
        command = ["setpriv", *as_nobody, *command]
    desktop.start(
        *command,
        environ={
            "XDG_RUNTIME_DIR": str(own),
            "HOME": str(own),
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
        },
    )
    control = until(lambda: next(own.glob("sway-ipc.*.sock"), None), "sway")
    assert control
    desktop.environ["SWAYSOCK"] = str(control)
    until(lambda: _answers(desktop), "sway to answer")
    display = until(lambda: next(own.glob("wayland-?"), None), "a Wayland display")
    desktop.environ["WAYLAND_DISPLAY"] = str(display)


def _answers(desktop: Sway) -> bool:
    ended = subprocess.run(
        ["swaymsg", "-t", "get_version"], env=desktop.environ, capture_output=True, check=False
    )
    return ended.returncode == 0

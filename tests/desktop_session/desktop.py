"""A real desktop to test on: X server, session bus, window manager, panel with tray, notifications.

A desktop has an environment, home directory and screen of its own, and ends with its context. Mouse
and keys are driven with xdotool; results are read from X, from the panel's windows and from the
notification daemon.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

PROGRAMS = ("Xvfb", "dbus-daemon", "openbox", "tint2", "dunst", "dunstctl", "xdotool")
SIZE = "1280x800"

#: Seconds within which a desktop on a busy machine reacts.
PATIENCE = 20.0
#: The same for the first notification, which comes half a minute after the start.
FIRST_NOTICE = 50.0
_POLL = 0.05

T = TypeVar("T")

_TINT2 = """
panel_items = TS
panel_size = 100% 32
panel_position = bottom center horizontal
panel_layer = top
systray_padding = 4 4 4
systray_icon_size = 24
taskbar_mode = single_desktop
"""

_DUNST = """
[global]
    dmenu = {folder}/choose
    always_run_script = true
    stack_duplicates = false
    mouse_left_click = do_action
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
[expires]
    summary = "Expires"
    timeout = 1
[recorded]
    summary = "*"
    script = {folder}/record
"""

#: dunst runs it for each notification on the screen.
_RECORD = """#!/bin/sh
printf '%s\\037%s\\037%s\\036' "$DUNST_APP_NAME" "$DUNST_SUMMARY" "$DUNST_BODY" >> {folder}/shown
"""

#: Picks the entry of a notification's menu that `Desktop.press` has written to `choice`.
_CHOOSE = """#!/bin/sh
grep -F -m1 "$(cat {folder}/choice)"
"""


class WaitTimeoutError(AssertionError):
    """A condition did not become true in time."""


def until(condition: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
    """Wait until `condition` returns a true value, and return that.

    Raises `WaitTimeoutError`, which names `what` was waited for.
    """
    deadline = time.monotonic() + seconds
    while True:
        if found := condition():
            return found
        if time.monotonic() > deadline:
            raise WaitTimeoutError(f"not within {seconds:g} s: {what}")
        time.sleep(_POLL)


def listens(path: Path) -> bool:
    """Whether a server accepts connections at a socket, which exists a moment before it does."""
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0


def missing_programs() -> list[str]:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    service = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
    return missing if service.exists() else [*missing, "at-spi2-core"]


def _end_group(pid: int, *, force: bool = False) -> None:
    """End a program and its children."""
    if sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL if force else signal.SIGTERM)


@dataclass(frozen=True)
class Shown:
    """One notification that was on the screen."""

    app: str
    title: str
    body: str


@dataclass(frozen=True)
class Place:
    """A window's outline on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def contains(self, other: "Place") -> bool:
        """Whether the middle of `other` is inside."""
        x, y = other.middle
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass
class Desktop:
    folder: Path
    environ: dict[str, str]
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)
    _server: subprocess.Popen[bytes] | None = None

    # Programs

    def start(self, *command: str | Path, environ: Mapping[str, str] = {}) -> "Running":
        """Start a program on this desktop, which ends with the desktop at the latest."""
        number = len(self._running)
        output = self.folder / f"output-{number}"
        with output.open("wb") as file:
            process = subprocess.Popen(
                command,
                env={**self.environ, **environ},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._running.append(process)
        return Running(process, output)

    def start_panel(self) -> None:
        """Start the panel, which has the tray."""
        self.start("tint2", "-c", str(self.folder / "tint2rc"))
        until(lambda: self._search("--onlyvisible", "--class", "^Tint2$"), "a panel")

    def kill_x_server(self) -> None:
        """Kill the X server, as a crash of the session does."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()

    def ask(self, *command: str) -> str:
        """Run a program to its end and return its output."""
        ended = subprocess.run(
            command,
            env=self.environ,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        return ended.stdout.strip()

    def end(self) -> None:
        for process in reversed(self._running):
            if process.poll() is None:
                _end_group(process.pid)
        for process in reversed(self._running):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                _end_group(process.pid, force=True)
                process.wait()

    # Windows

    def windows(self, title: str, *, visible: bool = True) -> list[str]:
        """Ids of the windows whose title matches the regular expression."""
        only = ("--onlyvisible",) if visible else ()
        return self.ask("xdotool", "search", *only, "--name", title).split()

    def window(self, title: str) -> str:
        """Wait for such a window to have the keyboard; its id.

        A window is mapped before the window manager gives it the focus, and a key pressed between
        the two goes to nobody.
        """

        def focused() -> str:
            active = self.ask("xdotool", "getactivewindow")
            return active if active in self.windows(title) else ""

        return until(focused, f"a window titled {title!r} in front")

    def active(self) -> str:
        return self.ask("xdotool", "getactivewindow", "getwindowname")

    def place(self, window: str) -> Place | None:
        text = self.ask("xdotool", "getwindowgeometry", "--shell", window)
        values = dict(line.partition("=")[::2] for line in text.splitlines())
        if "X" not in values:
            return None
        return Place(*(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")))

    def in_tray(self, pid: int) -> Place | None:
        """Where the tray shows the icon of the process, if it does."""
        panels = [p for w in self._search("--class", "^Tint2$") if (p := self.place(w))]
        for window in self._search("--all", "--pid", str(pid), "--onlyvisible"):
            place = self.place(window)
            if place and place.height <= 32 and any(panel.contains(place) for panel in panels):
                return place
        return None

    def menu(self, pid: int) -> Place:
        """Wait for a menu of the process; its outline."""

        def shown() -> Place | None:
            windows = self._search("--all", "--pid", str(pid), "--onlyvisible")
            places = [place for window in windows if (place := self.place(window))]
            return next((p for p in places if p.height > 60 and p.width < 500), None)

        place = until(shown, "a menu")
        assert place
        return place

    def _search(self, *arguments: str) -> list[str]:
        return self.ask("xdotool", "search", *arguments).split()

    # Keyboard and mouse

    def key(self, *keys: str) -> None:
        for key in keys:
            self.ask("xdotool", "key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        self.ask("xdotool", "type", "--delay", "8", text)

    def click(self, place: Place | tuple[int, int], button: int = 1) -> None:
        x, y = place.middle if isinstance(place, Place) else place
        self.ask("xdotool", "mousemove", str(x), str(y), "click", str(button))

    # Notifications

    def shown(self) -> list[Shown]:
        """Every notification since the start of the desktop, oldest first."""
        record = self.folder / "shown"
        text = record.read_text(encoding="utf-8") if record.exists() else ""
        return [Shown(*part.split("\037")) for part in text.split("\036") if part]

    def displayed(self) -> int:
        return int(self.ask("dunstctl", "count", "displayed") or 0)

    def press(self, button: str) -> None:
        """Press a button of the notification on the screen."""
        (self.folder / "choice").write_text(button, encoding="utf-8")
        self.ask("dunstctl", "context")

    def click_notification(self) -> None:
        self.ask("dunstctl", "action")

    def picture(self, path: Path) -> None:
        """Save a screenshot, for the analysis of a failure."""
        if shutil.which("import"):
            self.ask("import", "-window", "root", str(path))


@dataclass
class Running:
    process: subprocess.Popen[bytes]
    output: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def is_alive(self) -> bool:
        return self.process.poll() is None

    @property
    def text(self) -> str:
        return self.output.read_text(errors="replace", encoding="utf-8")

    def ended(self, seconds: float = PATIENCE) -> int:
        """Wait for the end of the process and return its exit status."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise WaitTimeoutError(f"the program did not end: {self.text}") from None


@contextmanager
def desktop(folder: Path, *, tray: bool = True) -> Iterator[Desktop]:
    """A running desktop with its files in `folder`, without a panel unless `tray`."""
    made = Desktop(folder, environment(folder))
    try:
        _start(made)
        if tray:
            made.start_panel()
        yield made
    finally:
        made.end()


def environment(folder: Path) -> dict[str, str]:
    """The environment of a desktop whose home and other directories are made in `folder`."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "WAYLAND_", "DBUS_", "DISPLAY"))
    }
    environ["HOME"] = str(folder)
    for name in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR"):
        place = folder / name.lower()
        place.mkdir(mode=0o700)
        environ[f"XDG_{name}"] = str(place)
    environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    return environ


def start_bus(desktop: Desktop) -> None:
    """Start a session bus."""
    bus = desktop.folder / "bus"
    desktop.start(
        "dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={bus}"
    )
    until(lambda: listens(bus), "a session bus")
    desktop.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"


def start_notifications(desktop: Desktop) -> None:
    """Start the notification daemon."""
    folder = desktop.folder
    for name, text in (("record", _RECORD), ("choose", _CHOOSE)):
        script = folder / name
        script.write_text(text.format(folder=folder), encoding="utf-8")
        script.chmod(0o700)
    (folder / "dunstrc").write_text(_DUNST.format(folder=folder), encoding="utf-8")
    desktop.start("dunst", "-conf", str(folder / "dunstrc"))
    until(lambda: desktop.ask("dunstctl", "is-paused") == "false", "a notification daemon")


def _start(desktop: Desktop) -> None:
    folder = desktop.folder
    (folder / "tint2rc").write_text(_TINT2, encoding="utf-8")
    start_bus(desktop)

    number = folder / "display"
    with number.open("wb") as file:
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"),
                "-noreset",  # else it ends all clients when a question to it is the last one to end
            ],
            env=desktop.environ,
            stdout=file,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    desktop._running.append(server)
    desktop._server = server
    until(lambda: number.read_text(encoding="utf-8").strip(), "an X server")
    desktop.environ["DISPLAY"] = f":{number.read_text(encoding='utf-8').strip()}"

    desktop.start("openbox", "--sm-disable")
    until(lambda: desktop.ask("xdotool", "get_num_desktops").strip() not in {"", "0"}, "openbox")
    start_notifications(desktop)

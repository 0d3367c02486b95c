"""Check for a display. Without one Qt would abort the program without a message."""

import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

DISPLAY_HINT = (
    "Start it inside a desktop session, or make a screen for it with "
    "`xvfb-run -a callback` (Debian and Ubuntu: `apt install xvfb xauth`)."
)


def missing_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """A message on what is missing and how to get it; empty when there is a display."""
    if platform in {"win32", "darwin"}:
        return ""
    if environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in {"", "xcb", "wayland"}:
        return ""
    if _wayland_answers(environ):
        return ""
    display = environ.get("DISPLAY", "")
    if not display:
        return f"Callback needs a display, and this machine shows none. {DISPLAY_HINT}"
    if not _x_answers(display):
        return f"Callback needs a display, and {display} does not answer. {DISPLAY_HINT}"
    return ""


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(environ.get("XDG_RUNTIME_DIR", "")) / name).exists()


def _x_answers(display: str) -> bool:
    """Whether the local X server `display` exists; displays of other hosts are not checked."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if host not in {"", "unix"} or not number.isdigit():
        return True
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where X servers listen
    return Path(path).exists() or _listens(f"\0{path}")


def _listens(address: str) -> bool:
    import socket  # noqa: PLC0415  rarely needed at start

    if sys.platform != "win32":
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
            probe.connect(address)
            return True
    return False

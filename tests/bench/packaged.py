"""Time from start to the first window: the packaged program, and the source as reference.

    python -m tests.bench.packaged dist/callback/callback

Both run on an X server of this program, whose MapNotify events give the time.
"""

import ctypes
import ctypes.util
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.report import HEAD, Row, alternate, line

STARTS = 11
_MAP_NOTIFY = 19
_SUBSTRUCTURE_NOTIFY = 1 << 19
#: Size of XEvent, and the offset of the window in XMapEvent, in bytes.
_EVENT = 192
_WINDOW_AT = 40
_LARGE = 300
_PATIENCE = 60.0


class _Screen:
    """An X server, observed for windows that appear on it."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._at = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = self._x.XDefaultRootWindow(self._at)
        self._x.XSelectInput(
            self._at, ctypes.c_ulong(self._root), ctypes.c_long(_SUBSTRUCTURE_NOTIFY)
        )
        self._x.XSync(self._at, 0)

    def milliseconds(self, *command: str) -> float:
        """Time from the start of the command to its first large window."""
        with tempfile.TemporaryDirectory(prefix="callback-bench-") as home:
            environ = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": self.display}
            began = time.monotonic_ns()
            process = subprocess.Popen(
                (*command, "--data-dir", f"{home}/data"), env=environ, stderr=subprocess.DEVNULL
            )
            try:
                shown = self._wait()
            finally:
                process.kill()
                process.wait()
            self._x.XSync(self._at, 1)  # discard the remaining events
        return (shown - began) / 1e6

    def _wait(self) -> int:
        event = ctypes.create_string_buffer(_EVENT)
        while True:
            if not self._x.XPending(self._at):
                waiting, _, _ = select.select(
                    [self._x.XConnectionNumber(self._at)], [], [], _PATIENCE
                )
                if not waiting:
                    raise TimeoutError("no window appeared")
                continue
            self._x.XNextEvent(self._at, event)
            shown = time.monotonic_ns()
            kind = ctypes.c_int.from_buffer(event, 0).value
            if kind == _MAP_NOTIFY and self._width(event) >= _LARGE:
                return shown

    def _width(self, event: "ctypes.Array[ctypes.c_char]") -> int:
        window = ctypes.c_ulong.from_buffer(event, _WINDOW_AT)
        root, x, y, width, height, border, depth = (ctypes.c_ulong() for _ in range(7))
        found = self._x.XGetGeometry(
            self._at, window, *map(ctypes.byref, (root, x, y, width, height, border, depth))
        )
        return width.value if found else 0


@contextmanager
def _screen() -> Iterator[_Screen]:
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as output:
            yield _Screen(f":{output.readline().strip()}")
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    (program,) = sys.argv[1:]
    with _screen() as screen:
        packed, source = alternate(
            lambda: screen.milliseconds(program),
            lambda: screen.milliseconds(sys.executable, "-m", "desktop"),
            STARTS,
        )
    row = Row(
        name="start to the first window, packed beside from source",
        ours=packed,
        reference=source,
        unit="ms",
        digits=0,
    )
    print(line(HEAD))
    print(line(row.cells()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Runs a program and reports when its first window was painted, and its memory.

    python -m tests.bench.observed MODULE [ARG ...]

Uses Qt's events, so the program needs no change. Prints one line of JSON `SETTLE` seconds after the
first paint and ends the process.
"""

import json
import os
import re
import runpy
import sys
import time
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

#: Seconds between the first paint and the measurement of memory.
SETTLE = float(os.environ.get("BENCH_SETTLE", "0"))
_QT = "PySide6.QtWidgets"


def pss() -> int:
    """Proportional set size of this process in KiB: shared pages are divided among processes."""
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert found
    return int(found[1])


def _report(painted: int) -> None:
    print(json.dumps({"painted_ns": painted, "pss": pss()}), flush=True)
    os._exit(0)


def _watch(qt: ModuleType) -> None:
    """Report the first paint of a window that is visible when the event loop starts."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415  loaded by the program

    application = qt.QApplication
    run = application.exec

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self._painted)  # after the paint event
            return False

        def _painted(self) -> None:
            painted = time.monotonic_ns()
            QTimer.singleShot(round(SETTLE * 1000), lambda: _report(painted))

    first_paint = FirstPaint()

    def watch_and_run(*_args: object) -> int:
        windows = [w for w in application.topLevelWidgets() if w.isVisible() and w.isWindow()]
        assert windows, "no window is visible at the start of the event loop"
        for window in windows:
            window.installEventFilter(first_paint)
        return int(run())

    application.exec = watch_and_run


class _Waiting(MetaPathFinder):
    """Hooks into the program's own import of Qt, which keeps its order of imports."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname == _QT else None
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def load_and_watch(module: ModuleType) -> None:
                load(module)
                _watch(module)

            spec.loader.exec_module = load_and_watch  # type: ignore[method-assign]
        return spec


def main() -> None:
    sys.argv = sys.argv[1:]
    sys.meta_path.insert(0, _Waiting())
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


main()

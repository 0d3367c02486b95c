"""Runs a program as it is, and says when its first window was painted and what memory it holds.

    python -m tests.bench.observed MODULE [ARG ...]

Nothing in the program knows of this: it is told by Qt's own events. Prints one line of JSON once
`SETTLE` has passed since the first paint, and ends the process.
"""

import json
import os
import re
import runpy
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

#: Time for what a program does right after its window is there, before memory is read.
SETTLE = float(os.environ.get("BENCH_SETTLE", "0"))


def pss() -> int:
    """Proportional memory of this process in KiB: shared pages are divided by their users."""
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert found
    return int(found[1])


def _is_window(widget: QWidget) -> bool:
    return widget.isWindow() and widget.width() > 300


class FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Paint
            and isinstance(watched, QWidget)
            and _is_window(watched)
        ):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)  # after the picture has been handed over
        return False

    def _painted(self) -> None:
        self._at = time.monotonic_ns()
        QTimer.singleShot(round(SETTLE * 1000), self._report)

    def _report(self) -> None:
        print(json.dumps({"painted_ns": self._at, "pss": pss()}), flush=True)
        os._exit(0)


def main() -> None:
    sys.argv = sys.argv[1:]
    first_paint = FirstPaint()
    run = QApplication.exec

    def watch_and_run() -> int:
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and _is_window(w)]
        assert windows, "a program shows its window before it runs its event loop"
        for window in windows:
            window.installEventFilter(first_paint)
        return run()

    QApplication.exec = staticmethod(watch_and_run)  # type: ignore[method-assign]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


main()

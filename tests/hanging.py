"""A test that hangs fails alone and is named, also in an event loop of Qt's.

pytest-timeout sends a signal. Python answers one only between two steps of its own, of which a loop
of Qt's takes none; and what is raised in a slot stays in Qt, while the loop goes on.
"""

import signal
import sys
import traceback
from collections.abc import Iterator
from types import FrameType
from typing import Any, Protocol

import pytest
from pytestqt.qt_compat import qt_api

#: Seconds after which it is said again, where it was not heard.
AGAIN = 10.0


class HangsError(BaseException):
    """Not an `Exception`: nothing that tries again, or another example, must hide it."""


class Settings(Protocol):
    """Those of pytest-timeout."""

    timeout: float
    method: str


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_set_timer(item: pytest.Item, settings: Settings) -> bool | None:
    """Take the place of pytest-timeout's own, where there are such signals."""
    if settings.method != "signal":
        return None
    item.stash[_WATCH] = watch = Watch(settings.timeout)
    watch.start()
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    watch = item.stash.get(_WATCH, None)
    if watch is not None:
        watch.wake_qt()  # by now there is an application, if the test needs one
    yield
    if watch is not None:
        watch.tell()


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_cancel_timer(item: pytest.Item) -> None:
    if (watch := item.stash.get(_WATCH, None)) is not None:
        watch.stop()
        del item.stash[_WATCH]


class Watch:
    """Over one test, which may last `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timer: object = None
        self._said = ""

    def start(self) -> None:
        signal.signal(signal.SIGALRM, self._on_alarm)
        signal.setitimer(signal.ITIMER_REAL, self._seconds, AGAIN)
        self.wake_qt()

    def stop(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        self._timer = None
        vars(qt_api).pop("exec", None)
        if self._said and "PySide6.QtCore" in sys.modules:
            _let_loops_run()

    def wake_qt(self) -> None:
        """Have an event loop take a step of Python's when the time is over."""
        if self._timer is not None or "PySide6.QtCore" not in sys.modules:
            return
        from PySide6.QtCore import QCoreApplication, Qt, QTimer  # noqa: PLC0415  tests without Qt

        if QCoreApplication.instance() is not None:
            timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
            timer.timeout.connect(_step)
            timer.start(round(self._seconds * 1000) + 100)
            self._timer = timer
            vars(qt_api)["exec"] = self._run

    def _run(self, loop: Any, *args: Any) -> Any:
        """What pytest-qt waits with: here is Python again once the loop was left."""
        ended = loop.exec(*args)
        self.tell()
        return ended

    def tell(self) -> None:
        """What was raised in a slot is raised where a test can fail of it."""
        if self._said:
            raise HangsError(self._said)

    def _on_alarm(self, _number: int, frame: FrameType | None) -> None:
        stack = [step for step in traceback.format_stack(frame) if "/site-packages/" not in step]
        self._said = f"not over after {self._seconds:g} seconds; it stood here:\n{''.join(stack)}"
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  tests without Qt

            QCoreApplication.exit(1)  # every loop of this thread: whoever runs one gets on
        if frame is None or frame.f_code is not _step.__code__:  # what is raised there stays in Qt
            raise HangsError(self._said)


_WATCH = pytest.StashKey[Watch]()


def _step() -> None:
    """Between its steps Python answers signals."""


def _let_loops_run() -> None:
    """After `exit` no event loop of the thread begins until that of the application has ended."""
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415  tests without Qt

    if (app := QCoreApplication.instance()) is not None:
        QTimer.singleShot(0, app.quit)
        app.exec()

"""Timeouts that also work inside a Qt event loop: the test that hangs fails, the others go on.

pytest-timeout uses a signal. Python runs signal handlers only between its own instructions, of
which a Qt event loop executes none; and an exception raised in a slot does not leave the loop.
"""

import signal
import sys
import traceback
from collections.abc import Iterator
from types import FrameType
from typing import Any, Protocol

import pytest
from pytestqt.qt_compat import qt_api

#: Seconds between two signals while the test goes on in spite of the first.
RETRY_SECONDS = 10.0


class HangsError(BaseException):
    """A test timed out. No `Exception`, so that neither retries nor Hypothesis catch it."""


class Settings(Protocol):
    """The part of pytest-timeout's settings that is used here."""

    timeout: float
    method: str


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_set_timer(item: pytest.Item, settings: Settings) -> bool | None:
    """Replace pytest-timeout's timer on systems with SIGALRM."""
    if settings.method != "signal":
        return None
    item.stash[_WATCHDOG] = watchdog = Watchdog(settings.timeout)
    watchdog.start()
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    watchdog = item.stash.get(_WATCHDOG, None)
    if watchdog is not None:
        watchdog.wake_qt()  # the fixtures have made the QApplication by now
    yield
    if watchdog is not None:
        watchdog.raise_if_expired()


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_cancel_timer(item: pytest.Item) -> None:
    if (watchdog := item.stash.get(_WATCHDOG, None)) is not None:
        watchdog.stop()
        del item.stash[_WATCHDOG]


class Watchdog:
    """Fails one test after `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timer: object = None
        self._message = ""

    def start(self) -> None:
        signal.signal(signal.SIGALRM, self._on_alarm)
        signal.setitimer(signal.ITIMER_REAL, self._seconds, RETRY_SECONDS)
        self.wake_qt()

    def stop(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        self._timer = None
        vars(qt_api).pop("exec", None)
        if self._message and "PySide6.QtCore" in sys.modules:
            _allow_event_loops()

    def wake_qt(self) -> None:
        """Make a running event loop call Python at the timeout, so that the signal is handled."""
        if self._timer is not None or "PySide6.QtCore" not in sys.modules:
            return
        from PySide6.QtCore import QCoreApplication, Qt, QTimer  # noqa: PLC0415  tests without Qt

        if QCoreApplication.instance() is not None:
            timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
            timer.timeout.connect(_run_python)
            timer.start(round(self._seconds * 1000) + 100)
            self._timer = timer
            vars(qt_api)["exec"] = self._run

    def _run(self, loop: Any, *args: Any) -> Any:
        """Replacement for pytest-qt's `exec`: raises once the loop has been left."""
        status = loop.exec(*args)
        self.raise_if_expired()
        return status

    def raise_if_expired(self) -> None:
        """Raise `HangsError` outside of Qt's slots, where it fails the test."""
        if self._message:
            raise HangsError(self._message)

    def _on_alarm(self, _number: int, frame: FrameType | None) -> None:
        stack = [step for step in traceback.format_stack(frame) if "/site-packages/" not in step]
        self._message = f"timed out after {self._seconds:g} seconds, at:\n{''.join(stack)}"
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  tests without Qt

            QCoreApplication.exit(1)  # leaves every event loop of this thread
        if frame is None or frame.f_code is not _run_python.__code__:  # Qt would swallow it there
            raise HangsError(self._message)


_WATCHDOG = pytest.StashKey[Watchdog]()


def _run_python() -> None:
    """Do nothing: Python handles pending signals when it is called."""


def _allow_event_loops() -> None:
    """After `exit`, event loops of this thread end at once until the application's has run."""
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415  tests without Qt

    if (app := QCoreApplication.instance()) is not None:
        QTimer.singleShot(0, app.quit)
        app.exec()

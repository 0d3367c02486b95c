"""Computes on another thread what takes longer than a moment."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UserError
from desktop.wording.errors import translate_error


class Job(Protocol):
    """A computation. `run` returns the result, or None after `stop`, called from any thread."""

    def run(self) -> object: ...

    def stop(self) -> None: ...


class Loader(QObject):
    """Runs one job at a time; a new one cancels the one before, whose result is dropped.

    `before_write` is the list of functions that the open store calls before it writes: the job
    reads the file, which it would lock.
    """

    ready = Signal(object)
    """The result of the latest job."""
    interrupted = Signal()
    """A write has cancelled the job."""
    failed = Signal(str)
    """Why the job ended without a result, in one sentence."""
    _ended = Signal(object, object)

    def __init__(self, before_write: list[Callable[[], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._before_write = before_write
        self._job: Job | None = None
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        return self._thread is not None

    def start(self, job: Job) -> None:
        """Run `job` on a thread of its own."""
        self.cancel()
        self._job = job
        self._before_write.append(self._interrupt)
        self._thread = threading.Thread(target=self._run, args=(job,), name="insights", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Cancel the job and wait for its end, which comes within milliseconds."""
        if self._job is not None and self._thread is not None:
            self._job.stop()
            self._thread.join()
            self._finish()

    def _interrupt(self) -> None:
        self.cancel()
        self.interrupted.emit()

    def _finish(self) -> None:
        self._job = self._thread = None
        if self._interrupt in self._before_write:
            self._before_write.remove(self._interrupt)

    def _run(self, job: Job) -> None:
        outcome: object
        try:
            outcome = job.run()
        except Exception as error:
            outcome = error
        with suppress(RuntimeError):  # closed at this moment
            self._ended.emit(job, outcome)

    def _on_ended(self, job: Job, outcome: object) -> None:
        if job is not self._job:
            return
        self._finish()
        if isinstance(outcome, UserError):
            self.failed.emit(translate_error(outcome))
            return
        if isinstance(outcome, Exception):
            raise outcome
        self.ready.emit(outcome)

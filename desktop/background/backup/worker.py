"""Runs slow work on files, one job after the other, on a thread that does not keep the program from
quitting."""

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

Progress: TypeAlias = Callable[[float], None]
"""Takes the share that is done, 0 to 1."""
Cancelled: TypeAlias = Callable[[], bool]
Work: TypeAlias = Callable[[Progress, Cancelled], Any]
Done: TypeAlias = Callable[[Any, Exception | None], None]
"""Called on the interface's thread with what the work returned, or with what it raised."""


@dataclass(slots=True)
class Job:
    """One piece of work, queued or running."""

    work: Work
    done: Done
    stop: threading.Event = field(default_factory=threading.Event)


class BackupWorker(QObject):
    """Runs one job at a time, in the order of `add`. There is a thread only while there is work.

    The thread is a daemon, so that a file system that does not answer cannot keep the program from
    ending.
    """

    progress = Signal(float)
    busy = Signal(bool)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Job] = deque()
        self._job: Job | None = None
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def add(self, work: Work, done: Done) -> Job:
        """Queue `work`; `done` is called after it."""
        job = Job(work, done)
        self._waiting.append(job)
        if self._job is None:
            self._next()
            self.busy.emit(True)
        return job

    def cancel(self) -> None:
        """Ask the running job and the queued ones to stop; the `done` of each is still called."""
        for job in (self._job, *self._waiting):
            if job is not None:
                job.stop.set()

    def close(self, seconds: float) -> bool:
        """Stop all jobs without calling their `done`, and wait up to `seconds` for the thread.

        Returns whether it has ended.
        """
        self._is_closed = True
        self.cancel()
        self._waiting.clear()
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _next(self) -> None:
        self._job = self._waiting.popleft()
        self._thread = threading.Thread(
            target=self._run, args=(self._job,), name="backup", daemon=True
        )
        self._thread.start()

    def _run(self, job: Job) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            result = job.work(self._emit_progress, job.stop.is_set)
        except Exception as raised:
            error = raised
        if not self._is_closed:
            with suppress(RuntimeError):  # the object was deleted at this moment
                self._ended.emit(job, result, error)

    def _emit_progress(self, share: float) -> None:
        if not self._is_closed:
            self.progress.emit(share)

    def _on_ended(self, job: Job, result: Any, error: Exception | None) -> None:
        if self._is_closed:
            return
        if self._thread is not None:
            self._thread.join()
        self._job = self._thread = None
        if self._waiting:
            self._next()
        else:
            self.busy.emit(False)
        job.done(result, error)

"""Keeps a calendar file up to date in a folder of the user's choice."""

import threading
from datetime import timedelta
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.background.backup.worker import BackupWorker
from desktop.core.moment import Moment
from desktop.core.preferences import CALENDAR_FOLDER
from desktop.models.errors import StoreError
from desktop.ops import Ops

FILE_NAME = "callback.ics"
#: Time from a change to its writing, in which further changes may come.
DELAY_MS = 3_000
#: Longest wait for a folder that does not answer when the program quits, twice.
_CLOSE_TIMEOUT_S = 1.5
#: Interviews begun so long ago are still in the calendar.
_BACK = timedelta(days=60)


class _Outcome(Enum):
    WRITTEN = 1
    """It is written, or was the same."""
    AWAY = 2
    """There is no such folder now."""
    FAILED = 3


class CalendarFolder(QObject):
    """Writes at the start and after changes, in the background too; without a folder, nothing.

    A folder that is away is tried again after the next change and at the next start. Files are
    read and written on another thread: the folder may be one of a network that does not answer.
    """

    written = Signal()
    """A writing has ended, also if it failed or there was nothing to write."""

    def __init__(self, ops: Ops, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._is_closed = self._is_due_again = False
        self._worker = BackupWorker(self)
        self.problem = ""
        """Why the last writing failed, in one sentence; empty if it did not."""
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(DELAY_MS)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.write)
        ops.changed.connect(self._on_changed)
        self._on_changed()  # something may have changed while the program was not running

    @property
    def folder(self) -> Path | None:
        name = self._ops.queries.setting(CALENDAR_FOLDER)
        return Path(name) if name else None

    def close(self) -> None:
        """Write what is still to be written, unless that takes too long."""
        self._is_closed = True
        is_due = self.timer.isActive() or self._is_due_again
        self.timer.stop()
        has_ended = self._worker.close(_CLOSE_TIMEOUT_S)
        folder = self.folder
        if is_due and has_ended and folder is not None:
            work = partial(_write, self._ops.store_path, folder, self._ops.now())
            thread = threading.Thread(target=work, name="calendar", daemon=True)
            thread.start()
            thread.join(_CLOSE_TIMEOUT_S)

    def write(self) -> None:
        """Write the file on another thread, unless nothing in it has changed; `written` follows.

        A new problem is reported once.
        """
        folder = self.folder
        if folder is None:
            self.problem = ""
        elif self._worker.is_busy:
            self._is_due_again = True
        else:
            store, now = self._ops.store_path, self._ops.now()
            self._worker.add(lambda *_: _write(store, folder, now), partial(self._end, folder))

    def _end(self, folder: Path, outcome: _Outcome | None, error: Exception | None) -> None:
        if isinstance(error, StoreError):  # busy with a long write, for example
            self.timer.start()
        elif error is not None:
            raise error
        else:
            problem = self._words(folder, outcome)
            if problem and problem != self.problem:
                self._ops.reported.emit(problem)
            self.problem = problem
        is_due, self._is_due_again = self._is_due_again, False
        if is_due:
            self.write()
        else:
            self.written.emit()

    def _words(self, folder: Path, outcome: _Outcome | None) -> str:
        if outcome is _Outcome.AWAY:
            words = self.tr(
                "The calendar’s folder “{folder}” is not there now. The calendar is written again "
                "when it is."
            )
            return words.format(folder=folder)
        if outcome is _Outcome.FAILED:
            words = self.tr(
                "The calendar in “{folder}” could not be written. It is tried again after the next "
                "change."
            )
            return words.format(folder=folder)
        return ""

    def _on_changed(self) -> None:
        if not self._is_closed and self.folder is not None and not self.timer.isActive():
            self.timer.start()


def _write(store: Path, folder: Path, now: Moment) -> _Outcome:
    """Write the calendar of `store` into `folder`, on any thread. Raises `StoreError`."""
    from desktop.system.new_file import replace_file  # noqa: PLC0415  not at start

    if not folder.is_dir():
        return _Outcome.AWAY
    path = folder / FILE_NAME
    try:
        before = path.read_bytes() if path.exists() else b""
        made = calendar(store, now, before)
        if made != before:
            replace_file(path, made)
    except OSError:
        return _Outcome.FAILED
    return _Outcome.WRITTEN


def calendar(store: Path, now: Moment, before: bytes = b"", ids: str | None = None) -> bytes:
    """The calendar at `now`, which replaces `before`; `ids` is JSON of the applications, or all.

    Reads the store over a connection of its own, for any thread. Raises `StoreError`.
    """
    from desktop.exchange.calendar_file import calendar_file  # noqa: PLC0415  not at start
    from desktop.models.second_connection import reading  # noqa: PLC0415
    from desktop.wording.calendar import calendar_words  # noqa: PLC0415

    with reading(store) as queries:
        rows = queries.stored.dated
        interviews = rows.interviews(now.today - _BACK, ids)
        steps = rows.steps(ids)
    entries = calendar_words.entries(interviews, steps, now)
    return calendar_file(entries, calendar_words.name(), now.utc, now.today, before)

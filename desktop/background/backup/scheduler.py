"""Schedules automatic backups, and reports those that fail."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.background.backup.prefs import PREFS_NAME, BackupPrefs, read_prefs, write_prefs
from desktop.background.backup.worker import BackupWorker, Cancelled, Done, Job, Progress
from desktop.core.errors import UserError
from desktop.wording.errors import translate_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from desktop.background.backup.making import BackupResult, FoundBackups
    from desktop.models.backup import Backup, KeyPair, Occasion
    from desktop.ops import Ops

#: In the data directory.
FOLDER_NAME = "backups"
#: Time from a change to its backup.
INTERVAL_MS = 30 * 60 * 1000
#: Longest wait for a cancelled backup when the program quits.
_CLOSE_TIMEOUT_S = 1.5


class BackupScheduler(QObject):
    """Makes backups beside the store: at the start, half an hour after a change, and on request.

    They are made one after the other on another thread. Without a change nothing runs, and no timer
    is set.
    """

    changed = Signal()
    """`backups`, `problem`, `is_busy` or the preferences have changed."""
    progress = Signal(float)
    failed = Signal(str)
    """Why a backup failed, in one sentence: at most once a day for automatic ones."""
    succeeded = Signal()
    """A backup was made and copied, so that the last `failed` is outdated."""

    def __init__(self, ops: Ops, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self.store = store
        self.folder = store.parent / FOLDER_NAME
        self.backups: tuple[Backup, ...] = ()
        """Newest first; each was verified when it was made."""
        self.problem = ""
        """Why the last backup failed; empty if it was made."""
        self.second_at: datetime | None = None
        """Time (UTC) of the newest backup in the second place."""
        self.second_problem = ""
        """Why the last backup could not be copied to the second place."""
        self._prefs_file = store.parent / PREFS_NAME
        self.prefs = read_prefs(self._prefs_file)
        self._reported_on: date | None = None
        self._is_listed = self._is_closed = False
        self._worker = BackupWorker(self)
        self._worker.progress.connect(self.progress)
        self._worker.busy.connect(lambda _busy: self.changed.emit())
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(INTERVAL_MS)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self._on_timeout)
        ops.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        return self._worker.is_busy

    @property
    def last(self) -> Backup | None:
        """The newest verified backup."""
        return self.backups[0] if self.backups else None

    @property
    def is_needed(self) -> bool:
        """Whether the store has changed since the last backup; without one, whether it has data."""
        if not self._has_backup():
            return not self._ops.queries.is_empty()
        return self._stamp() != self.prefs.stamp

    def start(self) -> None:
        """Start without a window: if a backup is needed, list the others and make it."""
        if self.is_needed:
            self.begin()

    def begin(self) -> None:
        """Start with a window: list the backups, then make one if needed."""
        from desktop.models.backup import Occasion  # noqa: PLC0415  not before the first paint

        def on_listed(found: FoundBackups | None, error: Exception | None) -> None:
            if found is None:
                if error is not None:
                    self._fail(error, always=False)
                return
            self._set_found(found)
            if self.is_needed:
                self.make(Occasion.START)

        self._worker.add(self._find, on_listed)

    def make(self, occasion: Occasion, then: Callable[[bool], None] | None = None) -> Job:
        """Make and verify a backup, delete superfluous ones, and copy it to the second place.

        `then` is called with whether it was made, also if it was cancelled.
        """
        from desktop.background.backup.making import MakeBackup  # noqa: PLC0415  not before the first paint

        self.timer.stop()
        stamp = self._stamp()
        prefs = self.prefs
        make_backup = MakeBackup(
            self.store, self.folder, self._ops.now().utc, occasion, prefs.key_pair, prefs.second
        )

        def done(result: BackupResult | None, error: Exception | None) -> None:
            if result is not None:
                self._succeed(result, stamp)
            elif error is not None and not job.stop.is_set():
                self._fail(error, always=occasion.value == "asked")
            self.changed.emit()
            if then is not None:
                then(result is not None)

        job = self._worker.add(make_backup, done)
        return job

    def run(self, work: Callable[[Progress, Cancelled], object], done: Done) -> Job:
        """Queue other slow work on backups; `job.stop.set()` cancels it."""
        return self._worker.add(work, done)

    def cancel(self) -> None:
        """Cancel all jobs; no incomplete backup is left."""
        self._worker.cancel()

    def set_second(self, folder: Path | None) -> None:
        """Set the folder that backups are copied to. Raises OSError when it cannot be saved."""
        self._save_prefs(replace(self.prefs, second=folder))
        self.second_problem = ""
        self.changed.emit()

    def set_key_pair(self, key_pair: KeyPair | None) -> None:
        """Set what backups are encrypted with. Raises OSError when it cannot be saved."""
        self._save_prefs(replace(self.prefs, key_pair=key_pair, stamp=(0, 0)))
        self.changed.emit()

    def forget_former_store(self) -> None:
        """Forget the file that the last restore replaced, once the person has read its name."""
        with suppress(OSError):
            self._save_prefs(replace(self.prefs, former_store=""))

    def close(self) -> bool:
        """Cancel all jobs and wait up to 1.5 seconds for them; returns whether they have ended.

        Later changes start no timer, which would find the store closed.
        """
        self._is_closed = True
        self.timer.stop()
        return self._worker.close(_CLOSE_TIMEOUT_S)

    def _find(self, _progress: Progress, _cancelled: Cancelled) -> FoundBackups:
        """On the worker's thread."""
        from desktop.background.backup.making import find  # noqa: PLC0415  not before the first paint

        return find(self.folder, self.prefs.second)

    def _set_found(self, found: FoundBackups) -> None:
        self._is_listed = True
        self.backups, self.second_at = found.backups, found.second_at
        self.changed.emit()

    def _on_changed(self) -> None:
        if not self._is_closed and not self.timer.isActive():
            self.timer.start()

    def _on_timeout(self) -> None:
        if self.is_needed:
            from desktop.models.backup import Occasion  # noqa: PLC0415  not before the first paint

            self.make(Occasion.INTERVAL)

    def _succeed(self, result: BackupResult, stamp: tuple[int, int]) -> None:
        self._set_found(result.found)
        self.problem = ""
        self.second_problem = result.second_problem
        try:
            self._save_prefs(replace(self.prefs, stamp=stamp))
        except OSError:  # then one more backup is made than needed
            self.prefs = replace(self.prefs, stamp=stamp)
        if self.second_problem:
            self._report_failure(self.second_problem)
        else:
            self._reported_on = None
            self.succeeded.emit()

    def _fail(self, error: Exception, *, always: bool) -> None:
        if isinstance(error, UserError):
            self.problem = translate_error(error)
        else:
            logging.getLogger("callback").error("backup", exc_info=error)
            self.problem = self.tr(
                "The backup could not be made. Check that the disk has room and can be written to."
            )
        self.changed.emit()
        self._report_failure(self.problem, always=always)
        self._on_changed()

    def _report_failure(self, sentence: str, *, always: bool = False) -> None:
        today = self._ops.now().today
        if always or self._reported_on != today:
            self._reported_on = today
            self.failed.emit(sentence)

    def _has_backup(self) -> bool:
        """Whether there is a backup; judged by file names until they are listed."""
        return bool(self.backups) if self._is_listed else any(self.folder.glob("*.json"))

    def _stamp(self) -> tuple[int, int]:
        try:
            found = self.store.stat()
        except OSError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_size)

    def _save_prefs(self, prefs: BackupPrefs) -> None:
        write_prefs(self._prefs_file, prefs)
        self.prefs = prefs

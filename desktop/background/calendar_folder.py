"""Keeps a calendar file up to date in a folder of the user's choice."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.core.preferences import CALENDAR_FOLDER
from desktop.ops import Ops

FILE_NAME = "callback.ics"
#: Time from a change to its writing, in which further changes may come.
DELAY_MS = 3_000
#: Interviews begun so long ago are still in the calendar.
_BACK = timedelta(days=60)


class CalendarFolder(QObject):
    """Writes at the start and after changes, in the background too; without a folder, nothing.

    A folder that is away is tried again after the next change and at the next start.
    """

    def __init__(self, ops: Ops, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._is_closed = False
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
        """Write what is still to be written."""
        self._is_closed = True
        if self.timer.isActive():
            self.timer.stop()
            self.write()

    def write(self) -> None:
        """Write the file, unless nothing in it has changed. A new problem is reported once."""
        folder = self.folder
        if folder is None:
            self.problem = ""
            return
        problem = self._write(folder)
        if problem and problem != self.problem:
            self._ops.reported.emit(problem)
        self.problem = problem

    def _write(self, folder: Path) -> str:
        from desktop.system.new_file import replace_file  # noqa: PLC0415  not at start

        if not folder.is_dir():
            words = self.tr(
                "The calendar’s folder “{folder}” is not there now. The calendar is written again "
                "when it is."
            )
            return words.format(folder=folder)
        path = folder / FILE_NAME
        try:
            before = path.read_bytes() if path.exists() else b""
            made = calendar(self._ops, before)
            if made != before:
                replace_file(path, made)
        except OSError:
            words = self.tr(
                "The calendar in “{folder}” could not be written. It is tried again after the next "
                "change."
            )
            return words.format(folder=folder)
        return ""

    def _on_changed(self) -> None:
        if not self._is_closed and self.folder is not None and not self.timer.isActive():
            self.timer.start()


def calendar(ops: Ops, before: bytes = b"", ids: str | None = None) -> bytes:
    """The calendar now, which replaces `before`; `ids` is JSON of the applications, or all."""
    from desktop.exchange.calendar_file import calendar_file  # noqa: PLC0415  not at start
    from desktop.wording.calendar import calendar_words  # noqa: PLC0415

    now, rows = ops.now(), ops.queries.stored.dated
    interviews = rows.interviews(now.today - _BACK, ids)
    entries = calendar_words.entries(interviews, rows.steps(ids), now)
    return calendar_file(entries, calendar_words.name(), now.utc, now.today, before)

"""The longest stall of the event loop while a large store is checked, backed up and written to.

    python -m tests.bench.stalls DIRECTORY

Runs the program with its window: it checks the store and makes its first backup while contacts are
logged. The longest delay of a 10 ms timer is measured; the reference has neither check nor backup.
The first contact, at which a session loads the advice, has a row of its own. Prints the rows as
JSON.
"""

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.actions import contacts
from desktop.app.controller import AppController
from desktop.app.main import make_application
from desktop.app.session import Session
from desktop.background.backup.scheduler import FOLDER_NAME
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.records import Contact
from desktop.models.state_file import change_state_file, read_state_file
from tests.bench.report import Row

#: Milliseconds between two ticks of the timer, and between two contacts.
TICK, PACE = 10, 10_000
#: Seconds of the reference, and the limit for check and backup.
QUIET, LONGEST = 30.0, 600.0


class StallTimer:
    """Records the longest delay of a timer, in ms beyond its interval."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter_ns()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self._last = time.perf_counter_ns()
        self.longest = 0.0
        self._timer.start()

    def end(self) -> float:
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter_ns()
        self.longest = max(self.longest, (now - self._last) / 1e6 - TICK)
        self._last = now


class Writing:
    """Logs a contact every `PACE` ms.

    `first` is the time of the first one, in ms, which also loads the advice and a calendar.
    """

    def __init__(self, of: Session) -> None:
        self._ops = of.ops
        self._job = str(of.store._db.column("SELECT id FROM application LIMIT 1")[0])
        self.done = 0
        began = time.perf_counter_ns()
        self._log()
        self.first = (time.perf_counter_ns() - began) / 1e6
        self._timer = QTimer()
        self._timer.setInterval(PACE)
        self._timer.timeout.connect(self._log)
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def _log(self) -> None:
        at = self._ops.now().local.replace(tzinfo=None)
        contact = Contact(id=new_id(), application_id=self._job, at=at, subject="A call")
        assert self._ops.run("Log contact", contacts.log, contact, ())
        self.done += 1


def _until(over: Callable[[], bool], seconds: float) -> None:
    """Run the event loop until `over` is true, at most for `seconds`."""
    loop, look = QEventLoop(), QTimer()
    look.setInterval(50)
    end = time.monotonic() + seconds
    look.timeout.connect(lambda: loop.quit() if over() or time.monotonic() > end else None)
    look.start()
    loop.exec()


def _run_session(directory: Path, *, with_maintenance: bool) -> tuple[float, float, float]:
    """The longest stall of a session (ms), its first write (ms), and check with backup (s)."""
    program = AppController(Options(data_dir=directory), directory)
    settled: list[bool] = []
    program.ready.connect(lambda: settled.append(True))
    program.start()
    _until(lambda: bool(settled), LONGEST)
    session = program.session
    assert session is not None
    assert session.backup_scheduler is not None
    check = program.store_check
    assert check is not None
    backup_scheduler, passed, pulse = session.backup_scheduler, list[bool](), StallTimer()
    check.passed.connect(lambda: passed.append(True))
    if not with_maintenance:
        check.close()
        backup_scheduler.cancel()
        _until(lambda: not backup_scheduler.is_busy, LONGEST)
    writing = Writing(session)
    began = time.monotonic()
    pulse.begin()
    if with_maintenance:
        _until(
            lambda: bool(passed and backup_scheduler.last) and not backup_scheduler.is_busy, LONGEST
        )
        assert passed, "the check did not finish"
        assert backup_scheduler.last, "no backup was made"
    else:
        _until(lambda: False, QUIET)
    longest = pulse.end()
    writing.end()
    program.close()
    return longest, writing.first, time.monotonic() - began


def measure(directory: Path) -> Iterator[Row]:
    """`directory` is a data directory with a large store; a few contacts are added to it."""
    today = datetime.now(UTC).date()
    change_state_file(directory, clean=True, checked_on=today)
    assert read_state_file(directory) is not None
    quiet, first_quiet, _ = _run_session(directory, with_maintenance=False)
    busy, first_busy, seconds = _run_session(directory, with_maintenance=True)
    shutil.rmtree(directory / FOLDER_NAME)
    yield Row(
        name="longest stall of the window, checking and backing up",
        ours=busy,
        reference=quiet,
        unit="ms",
    )
    yield Row(
        name="first write of a session, checking and backing up",
        ours=first_busy,
        reference=first_quiet,
        unit="ms",
    )
    yield Row(
        name="check and first backup after the start",
        ours=seconds,
        reference=None,
        unit="s",
    )


def main() -> None:
    application = make_application()
    assert isinstance(application, QApplication)
    assert (Path(sys.argv[1]) / paths.DATABASE_NAME).exists()
    rows = [asdict(row) for row in measure(Path(sys.argv[1]))]
    print(json.dumps(rows), flush=True)


if __name__ == "__main__":
    main()

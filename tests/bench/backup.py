"""The longest wait of the interface for a large store while it is being backed up.

    python -m tests.bench.backup DIRECTORY

One thread reads pages of the list all the time, as the window does, and logs a contact every few
seconds. The reference is the longest wait without a backup. Prints the rows as JSON; a process of
its own keeps its threads from disturbing other measurements.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop import paths
from desktop.actions import contacts
from desktop.advice.advisor import Advisor
from desktop.advice.knowledge import load
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.core.records import Contact
from desktop.models.backup import Backup, Occasion, make, verify
from desktop.models.database import open_store
from desktop.models.queries import ApplicationRow, Filter, Sort
from desktop.ops import Ops
from desktop.ui.widgets.paged import PAGE
from tests.bench.report import Row

#: Seconds between two contacts.
PACE = 10.0
#: Seconds between two pages, about the time between two keystrokes.
REST = 0.02
#: Seconds of the reference.
QUIET = 30.0


class Interface:
    """Uses the store as the window does, and records the longest time in ms."""

    def __init__(self, ops: Ops) -> None:
        self._ops = ops
        self._rows = ops.queries.count_applications(filter=Filter.ALL, now=ops.now())
        self._offset = 0
        self._written = 0.0
        self._shown = self._page()
        self._log()
        self.reading, self.writing = 0.0, 0.0

    def use(self, until: Callable[[], bool]) -> None:
        self.reading, self.writing = 0.0, 0.0
        self._written = time.monotonic() - PACE
        while not until():
            self.reading = max(self.reading, _milliseconds(self._turn))
            if time.monotonic() - self._written > PACE:
                self.writing = max(self.writing, _milliseconds(self._log))
                self._written = time.monotonic()
            time.sleep(REST)

    def _page(self) -> list[ApplicationRow]:
        return self._ops.queries.applications(
            filter=Filter.ALL,
            sort=Sort.DUE,
            now=self._ops.now(),
            offset=self._offset,
            limit=PAGE,
        )

    def _turn(self) -> None:
        self._offset = (self._offset + PAGE) % min(self._rows, 20 * PAGE)
        self._shown = self._page() or self._shown

    def _log(self) -> None:
        at = self._ops.now().local
        contact = Contact(id=new_id(), application_id=self._shown[0].id, at=at)
        contact = replace(contact, subject="A call", text="They call back on Friday.")
        assert self._ops.run("Log contact", contacts.log, contact, ())


def _milliseconds(act: Callable[[], object]) -> float:
    began = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - began) / 1e6


class Making(threading.Thread):
    """Makes and verifies a backup on a thread, as the program does."""

    def __init__(self, store: Path, folder: Path) -> None:
        super().__init__()
        self._store, self._folder = store, folder
        self.made: Backup | None = None
        self.seconds = 0.0

    def run(self) -> None:
        began = time.monotonic()
        self.made = make(self._store, self._folder, datetime.now(UTC), Occasion.ASKED)
        verify(self.made)
        self.seconds = time.monotonic() - began

    @property
    def over(self) -> bool:
        return not self.is_alive()


def measure(directory: Path) -> Iterator[Row]:
    """`directory` is a data directory with a large store; a few contacts are added to it."""
    knowledge = load(paths.resources_dir() / "knowledge")
    path = directory / paths.DATABASE_NAME
    store = open_store(path, datetime.now(UTC))
    ops = Ops(store, lambda: Moment(datetime.now(UTC), "UTC"), lambda: Advisor(lambda: knowledge))
    interface = Interface(ops)
    end = time.monotonic() + QUIET
    interface.use(lambda: time.monotonic() > end)
    quiet = interface.reading, interface.writing
    making = Making(path, directory / "bench-backups")
    making.start()
    interface.use(lambda: making.over)
    making.join()
    store.close()
    assert making.made, "no backup was made"
    rows = making.made.manifest.counts["application"]
    making.made.path.unlink()
    yield Row(
        name="longest wait for a page of the list during a backup",
        ours=interface.reading,
        reference=quiet[0],
        unit="ms",
    )
    yield Row(
        name="longest wait for logging a contact during a backup",
        ours=interface.writing,
        reference=quiet[1],
        unit="ms",
    )
    yield Row(
        name=f"backup of {rows:,} applications, made and verified",
        ours=making.seconds,
        reference=None,
        unit="s",
    )


def main() -> None:
    application = QCoreApplication([])
    rows = [asdict(row) for row in measure(Path(sys.argv[1]))]
    del application
    print(json.dumps(rows), flush=True)


if __name__ == "__main__":
    main()

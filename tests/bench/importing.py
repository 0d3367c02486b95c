"""The import of a table of 100,000 applications, and how long the window does not react meanwhile.

    python -m tests.bench.importing DIRECTORY [ROWS]

The reference reads the table with `csv` and inserts the rows that the import has stored into an
empty store, each table with one `executemany`; another one inserts them into bare tables, without
keys, indexes and search. Prints the rows as JSON.
"""

import csv
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from desktop.actions import imports
from desktop.app.main import make_application
from desktop.app.session import make_advisor, make_clock
from desktop.cli import Options
from desktop.core.moment import Moment
from desktop.exchange.found import Reading
from desktop.exchange.reader import read_file
from desktop.exchange.transfer import dump, load
from desktop.models.connection import Connection
from desktop.models.database import Store, open_store
from desktop.ops import Ops
from desktop.ui.importing.slices import Slices
from desktop.ui.importing.storing import Storing
from tests.bench.report import Row
from tests.bench.stalls import StallTimer

ROWS = 100_000
_STAGES = ("Applied", "Interview", "Rejected", "Offer", "On hold", "")
_DAY = date(2026, 3, 24)
#: What an import writes, and the columns of each that are not computed.
_TABLES = ("application", "state_change", "signal", "reminder", "summary")


def write_table(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["Company", "Role", "Status", "Date applied", "Location", "Link", "Notes"])
        for n in range(count):
            day = _DAY - timedelta(days=n % 365)
            link = f"https://jobs.example/{n}"
            row = [f"Company {n % 5000}", f"Engineer {n}", _STAGES[n % 6], day, "Kiel", link]
            table.writerow([*row, "We talked at the fair."])


def _until(signal: object, act: Callable[[], object]) -> float:
    """Seconds from `act` until the signal."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    began = time.perf_counter()
    QTimer.singleShot(0, act)
    loop.exec()
    return time.perf_counter() - began


def write_workbook(source: Path, path: Path) -> None:
    """The same table as .xlsx."""
    import xlsxwriter  # noqa: PLC0415  for this file only

    options = {"constant_memory": True, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), options)
    page = book.add_worksheet()
    with source.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.reader(file)):
            page.write_row(number, 0, row)
    book.close()


def _references(source: Path, db: Connection, folder: Path, now: Moment) -> tuple[float, float]:
    """Seconds of the reference, and of that with bare tables."""
    stored = {"application_search": ["rowid", "body"]}
    for name in _TABLES:
        found = db.rows(f"PRAGMA table_xinfo({name})")
        stored[name] = [f'"{column[1]}"' for column in found if not column[6]]
    rows = {
        name: db.rows(f"SELECT {', '.join(columns)} FROM {name}")  # noqa: S608  constant names
        for name, columns in stored.items()
    }
    with closing(open_store(folder / "reference.db", now.utc)) as other:
        into_store = _inserting(source, other._db, stored, rows)
    with closing(Connection(str(folder / "bare.db"))) as bare:
        for name, columns in stored.items():
            bare.run(f"CREATE TABLE {name} ({', '.join(columns)})")
        return into_store, _inserting(source, bare, stored, rows)


def _inserting(
    source: Path,
    db: Connection,
    stored: dict[str, list[str]],
    rows: dict[str, list[tuple[object, ...]]],
) -> float:
    began = time.perf_counter()
    with source.open(encoding="utf-8", newline="") as file:
        list(csv.reader(file))
    with db.transaction_of_writes():
        for name in (*_TABLES, "application_search"):
            columns = stored[name]
            marks = ", ".join("?" * len(columns))
            sql = f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608
            db.run_many(sql, rows[name])
    return time.perf_counter() - began


def measure(folder: Path, count: int) -> Iterator[Row]:
    source = folder / "jobs.csv"
    write_table(source, count)
    clock = make_clock(Options())
    now = Moment(*clock.now())
    store = open_store(folder / "callback.db", now.utc)
    ops, window, pulse = Ops(store, lambda: now, make_advisor), QWidget(), StallTimer()
    ops.failed.connect(lambda why: print(why, file=sys.stderr))
    began = time.perf_counter()
    outcome = load(dump(read_file(source.read_bytes())))
    reading = time.perf_counter() - began
    assert isinstance(outcome, Reading)
    items: list[imports.Item] = []
    steps = imports.comparing(
        items, ops.queries, outcome.applications, [], country="DE", unnamed_role="Role not named"
    )
    slices, work = Slices(500, window), Storing(ops, window)
    pulse.begin()
    comparing = _until(slices.finished, lambda: slices.run(steps))
    storing = _until(
        work.finished, lambda: work.run(items, "Import", str, "Nothing new.", imports.take)
    )
    stall = pulse.end()
    reference, bare = _references(source, store._db, folder, now)
    pulse.begin()
    undoing = _until(ops.undone, ops.undo)
    stall_of_undo = pulse.end()
    assert _count(store) == 0, _count(store)
    whole = reading + comparing + storing
    name = f"import of {count:,} applications"
    yield Row(name=name, ours=whole, reference=reference, unit="s")
    yield Row(name="the same, beside bare tables", ours=whole, reference=bare, unit="s")
    yield Row(name="of that, reading", ours=reading, reference=reference, unit="s")
    yield Row(name="of that, comparing", ours=comparing, reference=reference, unit="s")
    yield Row(name="of that, storing", ours=storing, reference=reference, unit="s")
    yield Row(name="its undo", ours=undoing, reference=reference, unit="s")
    yield Row(name="longest stall of the window meanwhile", ours=stall, reference=None, unit="ms")
    yield Row(name="and in its undo", ours=stall_of_undo, reference=None, unit="ms")
    workbook = folder / "jobs.xlsx"
    write_workbook(source, workbook)
    began = time.perf_counter()
    outcome = load(dump(read_file(workbook.read_bytes())))
    seconds = time.perf_counter() - began
    assert isinstance(outcome, Reading)
    assert len(outcome.applications) == count
    yield Row(name="reading the same from .xlsx", ours=seconds, reference=reading, unit="s")


def _count(store: Store) -> int:
    return store._db.number("SELECT count(*) FROM application")


def main() -> None:
    application = make_application()
    assert application is not None
    count = int(sys.argv[2]) if len(sys.argv) > 2 else ROWS
    rows = [asdict(row) for row in measure(Path(sys.argv[1]), count)]
    print(json.dumps(rows), flush=True)


if __name__ == "__main__":
    main()

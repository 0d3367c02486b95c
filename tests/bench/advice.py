"""Times one piece of advice, and the agenda of 10,000 applications, on the example data."""

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path

from desktop.advice.advise import advise
from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.advice.case import case_of
from desktop.advice.knowledge import Knowledge, load
from desktop.app import demo
from desktop.core.kinds import OPEN_STATES
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord
from desktop.models.database import open_store
from desktop.models.queries import Filter, Sort
from desktop.paths import resources_dir
from tests.bench.report import Row
from tests.support.agenda import agenda

ROUNDS = 50
MANY = 10_000


def measure(folder: Path) -> Iterator[Row]:
    """`folder` must be empty; the store of the example is made there."""
    now = Moment(datetime(2026, 6, 9, 10, 20, tzinfo=UTC), "UTC")
    knowledge = load(resources_dir() / "knowledge")
    store = open_store(folder / "example.db", now.utc)
    demo.fill(store, Advisor(lambda: knowledge), now)
    rows = store.queries.applications(
        filter=Filter.ALL, sort=Sort.ADDED, now=now, offset=0, limit=100
    )
    records = [record for row in rows if (record := store.queries.record(row.id))]
    store.close()
    times = []
    for _ in range(ROUNDS):
        for record in records:
            application = record.application
            calendar = calendar_for(application.country, application.subdivision)
            case = case_of(record, now)
            began = time.perf_counter_ns()
            advise(case, now.today, calendar, knowledge)
            times.append((time.perf_counter_ns() - began) / 1e6)
    yield Row(
        name="one piece of advice, median",
        ours=statistics.median(times),
        reference=None,
        unit="ms",
        digits=2,
    )
    yield Row(
        name="agenda of 10,000 open applications",
        ours=_agenda(records, now, knowledge),
        reference=None,
        unit="s",
        digits=2,
    )


def _agenda(records: Sequence[ApplicationRecord], now: Moment, knowledge: Knowledge) -> float:
    """Seconds for the agenda of `MANY` copies of the open `records`."""
    alike = cycle(d for d in records if d.application.state in OPEN_STATES)
    many = [
        replace(record, application=replace(record.application, id=f"{number}"))
        for number, record in enumerate(islice(alike, MANY))
    ]
    began = time.perf_counter()
    entries = agenda(many, now, knowledge)
    seconds = time.perf_counter() - began
    assert len(entries) == MANY
    return seconds

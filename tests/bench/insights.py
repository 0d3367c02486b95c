"""Times the reckoning of *Insights* over a large store, without its window.

    python -m tests.bench.insights DIRECTORY

Prints the rows as JSON: what the page does, in seconds of processor time, beside the reckoning of
the tests, which reads all rows instead of digests. Collection of garbage is off, as in the
threads of the program.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop import paths
from desktop.advice.calendars import calendar_for
from desktop.advice.figures import load_figures
from desktop.advice.knowledge import load
from desktop.core.insight_rows import InsightSource
from desktop.core.moment import Moment
from desktop.insight.digest import digests
from desktop.insight.published import load_waits
from desktop.insight.report import report
from desktop.insight.review import days_of_week, week_review
from desktop.models.connection import Connection
from desktop.models.insight_rows import InsightReader, InsightReading
from tests.bench.report import Row, alternate
from tests.insight.plain import plain_report
from tests.support.digests import all_rows

_ROUNDS = 3
T = TypeVar("T")


def seconds(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return time.thread_time() - began


class Measured:
    def __init__(self, store: Path) -> None:
        knowledge = paths.resources_dir() / "knowledge"
        published, laws = load_waits(knowledge, load_figures(knowledge))
        thanks = load(knowledge).cadence.thanks
        self._given = {
            "thanks": thanks,
            "calendar_for": calendar_for,
            "published": published,
            "laws": laws,
        }
        self._now = Moment(datetime.now(UTC), "UTC")
        self._store = store

    def source(self) -> InsightSource:
        return self._read(lambda reader: reader.source(self._now.utc))

    def charts(self) -> None:
        source = self.source()
        made = [*source.digests, *digests(source.without, self._now)]
        report(made, source.runs, self._now, **self._given)  # type: ignore[arg-type]

    def review(self) -> None:
        first, _ = days_of_week(self._now.today)
        last: date = self._now.today + timedelta(days=7)
        rows = self._read(lambda reader: reader.near(first, last))
        week_review(rows, self._now, is_calm=False)

    def _read(self, read: Callable[[InsightReader], T]) -> T:
        found = InsightReading(self._store).run(read)
        assert found is not None
        return found

    def plain(self) -> None:
        with closing(Connection(str(self._store), must_exist=True)) as db:
            rows = all_rows(db)
        plain_report(rows, (), self._now, **self._given)  # type: ignore[arg-type]


def rows(store: Path) -> Iterator[Row]:
    measured = Measured(store)
    name = f"insights: {len(measured.source().digests):,} applications"
    ours, reference = alternate(
        partial(seconds, measured.charts), partial(seconds, measured.plain), _ROUNDS
    )
    review, _ = alternate(partial(seconds, measured.review), lambda: 0.0, _ROUNDS)
    yield Row(name=f"{name}, figures", ours=ours, reference=reference, unit="s", digits=2)
    yield Row(name=f"{name}, week", ours=review, reference=reference, unit="s", digits=2)


def main() -> None:
    gc.disable()
    measured = rows(Path(sys.argv[1]) / paths.DATABASE_NAME)
    print(json.dumps([asdict(row) for row in measured]))


if __name__ == "__main__":
    main()

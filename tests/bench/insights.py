"""Times the reckoning of *Insights* over a large store, without its window.

    python -m tests.bench.insights DIRECTORY

Prints the rows as JSON. Collection of garbage is off, as in the program's threads.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from desktop import paths
from desktop.advice.calendars import calendar_for
from desktop.advice.figures import load_figures
from desktop.advice.knowledge import load
from desktop.core.insight_rows import InsightRows
from desktop.core.moment import Moment
from desktop.insight.published import load_waits
from desktop.insight.report import report
from desktop.models.insight_rows import InsightReading
from tests.bench.report import Row

T = TypeVar("T")


def seconds(work: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found


def rows(store: Path) -> Iterator[Row]:
    knowledge = paths.resources_dir() / "knowledge"
    thanks = load(knowledge).cadence.thanks
    published, laws = load_waits(knowledge, load_figures(knowledge))
    now = Moment(datetime.now(UTC), "UTC")
    taken, found = seconds(InsightReading(store).run)
    read = found or InsightRows()
    size = f"{len(read.applications):,} applications, {len(read.contacts):,} contacts"
    yield Row(name=f"insights: read {size}", ours=taken, reference=None, unit="s", digits=2)
    taken, _ = seconds(
        lambda: report(
            read,
            now,
            thanks=thanks,
            calendar_for=calendar_for,
            published=published,
            laws=laws,
        )
    )
    yield Row(name=f"insights: compute {size}", ours=taken, reference=None, unit="s", digits=2)


def main() -> None:
    gc.disable()
    measured = rows(Path(sys.argv[1]) / paths.DATABASE_NAME)
    print(json.dumps([asdict(row) for row in measured]))


if __name__ == "__main__":
    main()

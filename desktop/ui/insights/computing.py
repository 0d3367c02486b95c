"""Reads the rows and computes what the page shows."""

from datetime import timedelta
from functools import cache

from desktop.advice.calendars import calendar_for
from desktop.core.insight_rows import InsightRows, InsightSource
from desktop.insight.digest import digests
from desktop.insight.employer import employer_history
from desktop.insight.published import load_waits
from desktop.insight.report import report
from desktop.insight.results import (
    EmployerHistory,
    InsightReport,
    NamedTime,
    PublishedWait,
    WeekReview,
)
from desktop.insight.review import days_of_week, week_review
from desktop.models.insight_rows import InsightReader, InsightReading
from desktop.ops import Ops
from desktop.paths import resources_dir
from desktop.ui.help.texts import figures
from desktop.wording import languages

#: The most applications that are computed at once, which takes less than 50 ms.
AT_ONCE = 1_000
#: Days that the review looks ahead.
_AHEAD = 7


def published_waits() -> tuple[tuple[PublishedWait, ...], tuple[NamedTime, ...]]:
    """The published waiting times, in the language in use, and those that laws name."""
    return _published_waits(languages.current())


@cache
def _published_waits(
    _language: str,
) -> tuple[tuple[PublishedWait, ...], tuple[NamedTime, ...]]:
    return load_waits(resources_dir() / "knowledge", figures().values())


def is_quick(ops: Ops) -> bool:
    """Whether the store is so small that the page is computed while the person waits."""
    (count,) = ops.queries.count_rows("application")
    return count <= AT_ONCE


def report_of(ops: Ops) -> InsightReport | None:
    """The figures, computed at once."""
    job = ReportJob(ops)
    return job.compute(job.read(ops.queries.stored.insight))


def review_of(ops: Ops) -> WeekReview:
    """The week's review, computed at once."""
    job = ReviewJob(ops)
    return job.compute(job.read(ops.queries.stored.insight))


def employer_of(ops: Ops, application_id: str) -> EmployerHistory | None:
    """What the record has of the employer of an application; None if it was deleted."""
    rows = ops.queries.stored.insight.at_employer_of(application_id)
    return employer_history(rows, application_id, ops.now())


class ReportJob:
    """The figures of the whole store, computed here or on another thread; see `loading.Job`."""

    def __init__(self, ops: Ops) -> None:
        """What needs the open store or the clock is read here, on the thread of the window."""
        self._now = ops.now()
        self._is_calm = ops.queries.preferences.calm
        self._thanks = ops.advisor.knowledge.cadence.thanks
        self._published, self._laws = published_waits()
        self._reading = InsightReading(ops.store_path)
        self._is_stopped = False

    def run(self) -> InsightReport | None:
        """Read over a connection of its own and compute; None if stopped. Raises `StoreError`."""
        source = self._reading.run(self.read)
        return None if source is None else self.compute(source)

    def stop(self) -> None:
        self._is_stopped = True
        self._reading.stop()

    def read(self, reader: InsightReader) -> InsightSource:
        return reader.source(self._now.utc)

    def compute(self, source: InsightSource) -> InsightReport | None:
        return report(
            [*source.digests, *digests(source.without, self._now)],
            source.runs,
            self._now,
            thanks=self._thanks,
            calendar_for=calendar_for,
            published=self._published,
            laws=self._laws,
            is_calm=self._is_calm,
            is_cancelled=lambda: self._is_stopped,
        )


class ReviewJob:
    """The week's review; of very many applications it takes longer than the figures."""

    def __init__(self, ops: Ops) -> None:
        self._now = ops.now()
        self._is_calm = ops.queries.preferences.calm
        self._reading = InsightReading(ops.store_path)

    def run(self) -> WeekReview | None:
        """See `ReportJob.run`."""
        rows = self._reading.run(self.read)
        return None if rows is None else self.compute(rows)

    def stop(self) -> None:
        self._reading.stop()

    def read(self, reader: InsightReader) -> InsightRows:
        first, _ = days_of_week(self._now.today)
        return reader.near(first, self._now.today + timedelta(days=_AHEAD))

    def compute(self, rows: InsightRows) -> WeekReview:
        return week_review(rows, self._now, is_calm=self._is_calm)

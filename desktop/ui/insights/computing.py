"""Reads the rows and computes what the page shows."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple, TypeVar

from desktop.advice.calendars import calendar_for
from desktop.core.insight_rows import InsightRows
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
from desktop.models.insight_rows import InsightReading
from desktop.ops import Ops
from desktop.paths import resources_dir
from desktop.ui.help.texts import figures
from desktop.wording import languages

Row = TypeVar("Row", bound=tuple[Any, ...])

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


def compute(ops: Ops) -> "PageResults | None":
    """The results, computed at once."""
    return ReportJob(ops).compute(ops.queries.stored.insight.all())


def employer_of(ops: Ops, application_id: str) -> EmployerHistory | None:
    """What the record has of the employer of an application; None if it was deleted."""
    rows = ops.queries.stored.insight.at_employer_of(application_id)
    return employer_history(rows, application_id, ops.now())


class PageResults(NamedTuple):
    """What the page shows of the whole store."""

    report: InsightReport
    week: WeekReview


class ReportJob:
    """The computation, here or on another thread; see `loading.Job`."""

    def __init__(self, ops: Ops) -> None:
        """What needs the open store or the clock is read here, on the thread of the window."""
        self._now = ops.now()
        self._is_calm = ops.queries.preferences.calm
        self._thanks = ops.advisor.knowledge.cadence.thanks
        self._published, self._laws = published_waits()
        self._reading = InsightReading(ops.store_path)
        self._is_stopped = False

    def run(self) -> PageResults | None:
        """Read over a connection of its own and compute; None if stopped. Raises `StoreError`."""
        rows = self._reading.run()
        return None if rows is None else self.compute(rows)

    def stop(self) -> None:
        self._is_stopped = True
        self._reading.stop()

    def compute(self, rows: InsightRows) -> PageResults | None:
        """The results for the rows of the whole store."""
        found = report(
            rows,
            self._now,
            thanks=self._thanks,
            calendar_for=calendar_for,
            published=self._published,
            laws=self._laws,
            is_cancelled=lambda: self._is_stopped,
        )
        if found is None:
            return None
        near = rows_between(rows, *_days_of_review(self._now.today))
        return PageResults(found, week_review(near, self._now, is_calm=self._is_calm))


def rows_between(rows: InsightRows, first: date, last: date) -> InsightRows:
    """The rows of the applications with something on a day between the two, and a day around."""
    days = range(first.toordinal() - 1, last.toordinal() + 2)
    since = (first - timedelta(days=1)).isoformat()
    until = (last + timedelta(days=2)).isoformat()
    near = {one.id for one in rows.applications if one.applied in days}
    near |= {one.application_id for one in rows.interviews if one.day in days}
    near |= {one.application_id for one in rows.contacts if one.day in days}
    near |= {one.application_id for one in rows.changes if one.day in days}
    near |= {
        one.application_id
        for one in rows.steps
        if one.promise in days or since < (one.due_at or "") < until
    }

    def of(part: Sequence[Row]) -> list[Row]:
        return [row for row in part if row[0] in near]

    return InsightRows(
        applications=of(rows.applications),
        interviews=of(rows.interviews),
        contacts=of(rows.contacts),
        changes=of(rows.changes),
        observations=of(rows.observations),
        steps=of(rows.steps),
    )


def _days_of_review(today: date) -> tuple[date, date]:
    first, _ = days_of_week(today)
    return first, today + timedelta(days=_AHEAD)

"""Small stores, and the reckoning over them on Tuesday 24 March 2026."""

from collections.abc import Sequence
from typing import Any

from desktop.advice.cadence import Thanks
from desktop.advice.calendars import calendar_for
from desktop.advice.figures import load_figures
from desktop.core.moment import Moment
from desktop.insight.published import load_waits
from desktop.insight.report import report
from desktop.insight.results import InsightReport
from tests.advice.builders import KNOWLEDGE
from tests.insight.rows import NOW, heard, job, met, rows_of

PUBLISHED, LAWS = load_waits(KNOWLEDGE, load_figures(KNOWLEDGE))
RULE = Thanks(best_within_workdays=1, latest_workdays=3)


def report_if_not_cancelled(
    found: Sequence[Any], now: Moment = NOW, **more: Any
) -> InsightReport | None:
    return report(
        rows_of(found),
        now,
        thanks=RULE,
        calendar_for=calendar_for,
        published=PUBLISHED,
        laws=LAWS,
        **more,
    )


def report_on(found: Sequence[Any], now: Moment = NOW) -> InsightReport:
    made = report_if_not_cancelled(found, now)
    assert made is not None
    return made


def answered_jobs(answered: int, silent: int = 0) -> list[Any]:
    """Interviews on 2 March, answered after 3, 4, 5 … days, or not."""
    found: list[Any] = []
    for number in range(answered + silent):
        key = f"job {number}"
        found += [job(key), met("2026-03-02", key)]
        if number < answered:
            found.append(heard(f"2026-03-{number + 5:02}", key))
    return found

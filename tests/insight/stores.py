"""Small stores, and the reckoning over them on Tuesday 24 March 2026."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.advice.cadence import Thanks
from desktop.advice.calendars import calendar_for
from desktop.advice.figures import load_figures
from desktop.core.moment import Moment
from desktop.insight.digest import digests
from desktop.insight.facts import Counted, count
from desktop.insight.published import load_waits
from desktop.insight.report import report
from desktop.insight.results import InsightReport, Place
from desktop.insight.timeline import timelines
from desktop.insight.waits import silence
from tests.advice.builders import KNOWLEDGE
from tests.insight.rows import ENTERED, NOW, heard, job, met, rows_of, runs_of

PUBLISHED, LAWS = load_waits(KNOWLEDGE, load_figures(KNOWLEDGE))
RULE = Thanks(best_within_workdays=1, latest_workdays=3)


def report_if_not_cancelled(
    found: Sequence[Any], now: Moment = NOW, entered: date = ENTERED, **more: Any
) -> InsightReport | None:
    return report(
        [*digests(rows_of(found, entered), now)],
        runs_of(found),
        now,
        thanks=RULE,
        calendar_for=calendar_for,
        published=PUBLISHED,
        laws=LAWS,
        **more,
    )


def counted(found: Sequence[Any], now: Moment = NOW) -> Counted:
    made = count([*digests(rows_of(found), now)])
    assert made is not None
    return made


def place_of(found: Sequence[Any], now: Moment = NOW) -> Place:
    """The place of the wait of the application "a"."""
    days = next(silence(one) for one in timelines(rows_of(found), now) if one.application.id == "a")
    assert days is not None
    return report_on(found, now).waits.place(days)


def report_on(found: Sequence[Any], now: Moment = NOW, entered: date = ENTERED) -> InsightReport:
    made = report_if_not_cancelled(found, now, entered)
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

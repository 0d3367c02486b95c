"""The reckoning from digests is that of the rows, and digests are right once they are complete."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.advice.calendars import calendar_for
from desktop.core.moment import Moment
from desktop.insight.digest import complete_digest, digests
from desktop.insight.results import Flow, InsightReport
from tests.insight.plain import plain_report
from tests.insight.random_rows import ENTERED, random_jobs, random_moment
from tests.insight.rows import rows_of, runs_of
from tests.insight.stores import LAWS, PUBLISHED, RULE, report_on
from tests.support.digests import single

_SEEDS = st.integers(0, 2**32).map(Random)  # noqa: S311  not for secrets


@settings(max_examples=120)
@given(_SEEDS)
def test_the_report_is_that_of_the_plain_reckoning(random: Random) -> None:
    found, now = random_jobs(random), random_moment(random)
    plain = plain_report(
        rows_of(found, ENTERED),
        runs_of(found),
        now,
        thanks=RULE,
        calendar_for=calendar_for,
        published=PUBLISHED,
        laws=LAWS,
    )
    assert _without_order(report_on(found, now, ENTERED)) == _without_order(plain)


@settings(max_examples=120)
@given(_SEEDS)
def test_a_digest_is_right_from_the_instant_on_at_which_it_is_complete(random: Random) -> None:
    for _, rows in single(rows_of(random_jobs(random, 1), ENTERED)):
        digest, at = complete_digest(rows)
        moments = [random_moment(random), Moment(at, random_moment(random).zone)]
        moments.append(replace(moments[1], utc=at + timedelta(days=400)))
        for now in moments:
            if now.utc >= at:
                assert [*digests(rows, now)] == [(rows.applications[0].id, digest)]


def _without_order(report: InsightReport) -> Any:
    """The report with the applications of each band in one order."""
    links = tuple(replace(link, ids=tuple(sorted(link.ids))) for link in report.flow.links)
    flow = Flow(report.flow.nodes, links, report.flow.applications)
    return replace(report, flow=flow)

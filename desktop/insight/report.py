"""The reckoning over the whole store, for the page: computed on any thread, and cancellable."""

from collections.abc import Callable, Sequence

from desktop.advice.cadence import Thanks
from desktop.core.insight_rows import InsightRows
from desktop.core.moment import Moment
from desktop.insight.fit import advice_fit
from desktop.insight.flow import FlowCollector
from desktop.insight.follow_ups import CalendarFor, FollowUpCollector
from desktop.insight.results import InsightReport, NamedTime, PublishedWait
from desktop.insight.timeline import timelines
from desktop.insight.waits import WaitCollector

#: Applications between two looks whether it was cancelled.
_AT_ONCE = 500


def report(
    rows: InsightRows,
    now: Moment,
    *,
    thanks: Thanks,
    calendar_for: CalendarFor,
    published: Sequence[PublishedWait] = (),
    laws: Sequence[NamedTime] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> InsightReport | None:
    """All parts that are about the whole store; None if it was cancelled.

    `thanks` is the rule of `cadence.toml`.
    """
    waits, flow = WaitCollector(), FlowCollector()
    follow_ups = FollowUpCollector(thanks, calendar_for, now.today)
    for number, timeline in enumerate(timelines(rows, now)):
        if not number % _AT_ONCE and is_cancelled():
            return None
        waits.add(timeline)
        flow.add(timeline)
        follow_ups.add(timeline)
    return InsightReport(
        waits.report(published, laws),
        flow.flow(),
        follow_ups.report(),
        advice_fit(rows.runs),
    )

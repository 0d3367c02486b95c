"""The reckoning over the whole store, for the page: computed on any thread, and cancellable."""

from collections.abc import Callable, Iterable, Sequence

from desktop.advice.cadence import Thanks
from desktop.core.insight_rows import RunRow
from desktop.core.moment import Moment
from desktop.insight.facts import Digested, count
from desktop.insight.fit import advice_fit
from desktop.insight.flow import flow_of
from desktop.insight.follow_ups import CalendarFor, follow_up_report
from desktop.insight.results import InsightReport, NamedTime, PublishedWait
from desktop.insight.timeline import Days
from desktop.insight.waits import wait_report


def report(
    digests: Sequence[Digested],
    runs: Iterable[RunRow],
    now: Moment,
    *,
    thanks: Thanks,
    calendar_for: CalendarFor,
    published: Sequence[PublishedWait] = (),
    laws: Sequence[NamedTime] = (),
    is_calm: bool = False,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> InsightReport | None:
    """All parts that are about the whole store; None if it was cancelled.

    `thanks` is the rule of `cadence.toml`.
    """
    counted = count(digests, is_cancelled)
    if counted is None:
        return None
    return InsightReport(
        wait_report(counted, Days(now), published, laws),
        flow_of(counted, is_calm=is_calm),
        follow_up_report(counted, thanks, calendar_for, now),
        advice_fit(runs),
    )

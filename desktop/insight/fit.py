"""How the wizard ranked the reason that turned out to be the true one.

No claim beyond the counts: the runs are one person's, and only of endings whose reason was told.
"""

import json
from collections.abc import Iterable

from desktop.core.insight_rows import RunRow
from desktop.core.kinds import OutcomeReason, Reason
from desktop.insight.results import AdviceFit, FitCount

_PLACES = len(Reason)


def advice_fit(runs: Iterable[RunRow]) -> AdviceFit:
    counts: dict[str, list[int]] = {}
    outside: dict[str, int] = {}
    applications = set()
    for key, reason, text in runs:
        ranking = _ranking(text)
        if not ranking:
            continue
        applications.add(key)
        if reason in ranking:
            counts.setdefault(reason, [0] * _PLACES)[ranking.index(reason)] += 1
        else:
            outside[reason] = outside.get(reason, 0) + 1
    ranks = tuple(map(sum, zip(*counts.values(), strict=True))) if counts else (0,) * _PLACES
    return AdviceFit(
        runs=sum(ranks) + sum(outside.values()),
        applications=len(applications),
        ranks=ranks,
        outside=sum(outside.values()),
        reasons=tuple(
            FitCount(reason, tuple(counts.get(reason, ())), outside.get(reason, 0))
            for reason in OutcomeReason
            if reason in counts or reason in outside
        ),
    )


def _ranking(text: str) -> list[str]:
    """The reasons of a stored ranking, most likely first; empty for a run without one."""
    return [str(reason) for reason, _ in json.loads(text)][:_PLACES]

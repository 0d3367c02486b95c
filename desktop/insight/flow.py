"""Where applications went: from the application over its interviews to the state it has now.

Every application is one path from the node `applied` to an outcome, so what flows into an interview
flows out of it, and the outcomes add up to the applications of the store.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from desktop.core.kinds import InterviewKind, State
from desktop.insight.results import Flow, FlowLink, FlowNode
from desktop.insight.timeline import Timeline

#: Columns of interviews: the last one holds all that follow, too.
ROUNDS = 4
APPLIED = "applied"

#: The interviews and the state of an application, in order.
_Path = tuple[str, ...]
#: The id of an application, and the day of each of its stages, 0 where it is not known.
_Trip = tuple[str | int, ...]


class FlowCollector:
    """Collects the paths of one application after the other."""

    def __init__(self) -> None:
        self._trips: dict[_Path, list[_Trip]] = {}

    def add(self, timeline: Timeline) -> None:
        application, meetings = timeline.application, timeline.meetings[:ROUNDS]
        path = (*(meeting.round for meeting in meetings), application[6])
        trip: _Trip = (
            application[0],
            *(meeting.day for meeting in meetings),
            timeline.state_day or 0,
        )
        found = self._trips.get(path)
        if found is None:
            found = self._trips[path] = []
        found.append(trip)

    def flow(self) -> Flow:
        counts: dict[str, int] = {}
        links: dict[tuple[str, str], tuple[list[str], list[int]]] = {}
        for path, trips in self._trips.items():
            keys = _keys(path)
            columns = [list(column) for column in zip(*trips, strict=True)]
            ids = [str(key) for key in columns[0]]
            for key in keys:
                counts[key] = counts.get(key, 0) + len(trips)
            for link, days in zip(pairwise(keys), columns[1:], strict=True):
                known = links.setdefault(link, ([], []))
                known[0].extend(ids)
                known[1].extend(int(day) for day in days if day)
        if not counts:
            counts[APPLIED] = 0
        nodes = sorted(
            (_node(key, count) for key, count in counts.items()),
            key=lambda node: (node.depth, -node.count, node.key),
        )
        order = {node.key: number for number, node in enumerate(nodes)}
        return Flow(
            tuple(nodes),
            tuple(
                _link(*link, *links[link])
                for link in sorted(links, key=lambda link: (order[link[0]], order[link[1]]))
            ),
            counts[APPLIED],
        )


def flow_of(timelines: Iterable[Timeline]) -> Flow:
    collector = FlowCollector()
    for timeline in timelines:
        collector.add(timeline)
    return collector.flow()


def _keys(path: _Path) -> list[str]:
    """The keys of the nodes: an interview of the second column is "2:second"."""
    *rounds, state = path
    return [APPLIED, *(f"{number}:{kind}" for number, kind in enumerate(rounds, 1)), f"={state}"]


def _node(key: str, count: int) -> FlowNode:
    if key == APPLIED:
        return FlowNode(key, 0, None, None, is_later=False, count=count)
    if key.startswith("="):
        return FlowNode(key, ROUNDS + 1, None, State(key[1:]), is_later=False, count=count)
    depth, _, kind = key.partition(":")
    is_later = int(depth) == ROUNDS
    return FlowNode(key, int(depth), InterviewKind(kind), None, is_later=is_later, count=count)


def _link(source: str, target: str, ids: Sequence[str], days: Sequence[int]) -> FlowLink:
    first = date.fromordinal(min(days)) if days else None
    last = date.fromordinal(max(days)) if days else None
    return FlowLink(source, target, tuple(ids), first, last)

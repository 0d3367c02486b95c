"""Where applications went: from the application over its interviews to the state it has now.

Every application is one path from the node `applied` to an outcome, so what flows into an interview
flows out of it, and the outcomes add up to the applications of the store. In calm mode a no is
among the other endings without an offer.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from desktop.core.kinds import InterviewKind, State
from desktop.insight.facts import REACHED, Counted, fact
from desktop.insight.results import Flow, FlowLink, FlowNode
from desktop.insight.timeline import Timeline

#: Columns of interviews: the last one holds all that follow, too.
ROUNDS = 4
APPLIED = "applied"
ENDED = "=ended"
_CALM = {f"={state}": ENDED for state in (State.REJECTED, State.MOVED_ON, State.WITHDRAWN)}

#: The interviews and the state of an application, in order.
_Path = Sequence[str]
#: The keys of two nodes.
_Link = tuple[str, str]


def path_of(timeline: Timeline) -> list[str]:
    meetings = timeline.meetings[:ROUNDS]
    return [*(str(meeting.round) for meeting in meetings), timeline.application[6]]


def flow_facts(timeline: Timeline) -> Iterator[str]:
    """The days on which an application arrived at its stages, where they are known."""
    days = [*(meeting.day for meeting in timeline.meetings[:ROUNDS]), timeline.state_day]
    for link, day in zip(pairwise(_keys(path_of(timeline))), days, strict=True):
        if day is not None:
            yield fact(REACHED, *link, day)


def flow_of(counted: Counted, *, is_calm: bool = False) -> Flow:
    renamed = _CALM if is_calm else {}
    counts: Counter[str] = Counter({APPLIED: 0})
    ids: dict[_Link, list[str]] = {}
    for path, found in counted.paths.items():
        keys = [renamed.get(key, key) for key in _keys(path.split(" "))]
        for key in keys:
            counts[key] += len(found)
        for link in pairwise(keys):
            ids.setdefault(link, []).extend(found)
    days: dict[_Link, list[int]] = {}
    for (source, target, day), _ in counted.of(REACHED):
        days.setdefault((source, renamed.get(target, target)), []).append(int(day))
    nodes = sorted(
        (_node(key, count) for key, count in counts.items()),
        key=lambda node: (node.depth, -node.count, node.key),
    )
    order = {node.key: number for number, node in enumerate(nodes)}
    return Flow(
        tuple(nodes),
        tuple(
            _link(*link, ids[link], days.get(link, ()))
            for link in sorted(ids, key=lambda link: (order[link[0]], order[link[1]]))
        ),
        counts[APPLIED],
    )


def _keys(path: _Path) -> list[str]:
    """The keys of the nodes: an interview of the second column is "2:second"."""
    *rounds, state = path
    return [APPLIED, *(f"{number}:{kind}" for number, kind in enumerate(rounds, 1)), f"={state}"]


def _node(key: str, count: int) -> FlowNode:
    if key == APPLIED:
        return FlowNode(key, 0, None, None, is_later=False, count=count)
    if key == ENDED:
        return FlowNode(key, ROUNDS + 1, None, None, is_later=False, count=count)
    if key.startswith("="):
        return FlowNode(key, ROUNDS + 1, None, State(key[1:]), is_later=False, count=count)
    depth, _, kind = key.partition(":")
    is_later = int(depth) == ROUNDS
    return FlowNode(key, int(depth), InterviewKind(kind), None, is_later=is_later, count=count)


def _link(source: str, target: str, ids: Sequence[str], days: Sequence[int]) -> FlowLink:
    first = date.fromordinal(min(days)) if days else None
    last = date.fromordinal(max(days)) if days else None
    return FlowLink(source, target, tuple(ids), first, last)

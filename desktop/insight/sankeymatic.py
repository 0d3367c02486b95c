"""The flow as text for SankeyMATIC, a page that draws such charts: "Source [count] Target"."""

from collections.abc import Callable, Iterator

from desktop.insight.results import Flow, FlowNode

_BRACKETS = str.maketrans({"[": "(", "]": ")", "\n": " "})


def sankeymatic(flow: Flow, name: Callable[[FlowNode], str]) -> str:
    """The lines of the flow; `name` gives the words for a node.

    Nodes of equal names would be one in the chart: all but the first get a number.
    """
    names: dict[str, str] = {}
    for node in flow.nodes:
        names[node.key] = _free(name(node).translate(_BRACKETS).strip(), set(names.values()))
    lines = (f"{names[one.source]} [{one.count}] {names[one.target]}" for one in flow.links)
    return "".join(f"{line}\n" for line in lines)


def _free(name: str, taken: set[str]) -> str:
    return next(one for one in _numbered(name) if one not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name} ({number})"
        number += 1

"""The content of the section on where applications went."""

from PySide6.QtCore import QCoreApplication

from desktop.core.kinds import State
from desktop.exchange.sheets import Sheet
from desktop.insight.flow import ENDED
from desktop.insight.results import Flow, FlowLink, FlowNode
from desktop.insight.sankeymatic import sankeymatic
from desktop.ui.insights.content import Chart, Content
from desktop.ui.insights.flow_drawing import Band, FlowDrawing, Stage
from desktop.wording.insights import insights

#: Outcomes from top to bottom: what goes on first, a no last.
_OUTCOMES = (
    State.HIRED,
    State.OFFER,
    State.WAITING,
    State.ON_HOLD,
    State.WITHDRAWN,
    State.MOVED_ON,
    State.REJECTED,
)
_BETWEEN = " > "


def link_key(link: FlowLink) -> str:
    """The key of a band, by which `link_of` finds it."""
    return f"{link.source}{_BETWEEN}{link.target}"


def link_of(flow: Flow, key: str) -> FlowLink | None:
    return next((link for link in flow.links if link_key(link) == key), None)


def link_words(flow: Flow, link: FlowLink) -> str:
    """A band in a sentence."""
    nodes = {node.key: node for node in flow.nodes}
    return insights.link(link, nodes[link.source], nodes[link.target])


def flow_content(flow: Flow) -> Content:
    """The flow with its table; a sentence alone without applications."""
    if not flow.links:
        return Content(sentences=[insights.flow(flow)])
    translate = QCoreApplication.translate
    nodes = sorted(flow.nodes, key=lambda node: (node.depth, _order(node)))
    columns = sorted({node.depth for node in nodes})
    drawing = FlowDrawing(
        stages=[
            Stage(one.key, insights.node(one), columns.index(one.depth), one.count) for one in nodes
        ],
        bands=[
            Band(link.source, link.target, link.count, link_words(flow, link), link_key(link))
            for link in flow.links
        ],
    )
    title = translate("InsightCharts", "From application to outcome")
    hint = translate("InsightCharts", "Choose a band to see the applications behind it.")
    chart = Chart(
        title=title,
        summary=insights.flow(flow),
        drawing=drawing,
        sheet=flow_sheet(flow, title),
        hint=hint,
        text=sankeymatic(flow, insights.node),
        text_name=translate("InsightCharts", "Text for SankeyMATIC"),
    )
    return Content(charts=[chart])


def flow_sheet(flow: Flow, name: str) -> Sheet:
    translate = QCoreApplication.translate
    names = {node.key: insights.node(node) for node in flow.nodes}
    heads = (
        translate("InsightCharts", "From"),
        translate("InsightCharts", "To"),
        translate("InsightCharts", "Applications"),
        translate("InsightCharts", "First day"),
        translate("InsightCharts", "Last day"),
    )
    rows = [
        (names[one.source], names[one.target], one.count, one.first, one.last) for one in flow.links
    ]
    return Sheet(name, heads, rows)


def _order(node: FlowNode) -> int:
    """Where a box stands in its column: interviews by their number."""
    if node.outcome is not None:
        return _OUTCOMES.index(node.outcome)
    return len(_OUTCOMES) if node.key == ENDED else -node.count

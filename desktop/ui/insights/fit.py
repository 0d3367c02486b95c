"""The section on the advice: at which place it had ranked the true reason."""

from PySide6.QtCore import QCoreApplication

from desktop import wording
from desktop.exchange.sheets import Sheet
from desktop.insight.results import AdviceFit
from desktop.ui.insights.content import Content
from desktop.wording.insights import insights

#: The places that have a column; those after them share one.
_PLACES = 3


def fit_content(fit: AdviceFit, *, is_calm: bool = False) -> Content:
    """A table of the runs by true reason; none without a known reason, and in calm mode."""
    if is_calm and fit.runs:
        hint = QCoreApplication.translate("InsightCharts", "Calm mode leaves out why it ended.")
        return Content(notes=[hint])
    sentences = [said for said in (insights.fit(fit), insights.outside(fit)) if said]
    return Content(sentences=sentences, sheet=fit_sheet(fit) if fit.runs else None)


def fit_sheet(fit: AdviceFit) -> Sheet:
    translate = QCoreApplication.translate
    heads = (
        translate("InsightCharts", "True reason"),
        translate("InsightCharts", "Named first"),
        translate("InsightCharts", "Second"),
        translate("InsightCharts", "Third"),
        translate("InsightCharts", "Later"),
        translate("InsightCharts", "None of the six"),
    )
    rows: list[tuple[str | int, ...]] = [
        (wording.outcome_reason(one.reason), *_places(one.ranks), one.outside)
        for one in fit.reasons
    ]
    everything: tuple[str | int, ...] = (
        translate("InsightCharts", "All"),
        *_places(fit.ranks),
        fit.outside,
    )
    return Sheet(translate("InsightCharts", "Did the advice fit?"), heads, [*rows, everything])


def _places(ranks: tuple[int, ...]) -> tuple[int, ...]:
    first = [*ranks, 0, 0, 0][:_PLACES]
    return (*first, sum(ranks[_PLACES:]))

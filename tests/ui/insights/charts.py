"""Small charts for the tests of the page *Insights*."""

from desktop.exchange.sheets import Sheet
from desktop.ui.insights.content import Chart
from desktop.ui.insights.curve import CurveDrawing, CurvePoint
from desktop.ui.insights.flow_drawing import Band, FlowDrawing, Stage

SHEET = Sheet("Waits", ("Day", "Ended"), [(3, 1), (8, 2)])
STAGES = (
    Stage("applied", "Applied", 0, 6),
    Stage("first", "Interview", 1, 4),
    Stage("waiting", "Waiting", 2, 1),
    Stage("offer", "Offer", 2, 1),
    Stage("no", "Rejected", 2, 4),
)
BANDS = (
    Band("applied", "first", 4, "Applied to interview: 4", "applied > first"),
    Band("applied", "no", 2, "Applied to rejected: 2", "applied > no"),
    Band("first", "waiting", 1, "Interview to waiting: 1", "first > waiting"),
    Band("first", "offer", 1, "Interview to offer: 1", "first > offer"),
    Band("first", "no", 2, "Interview to rejected: 2", "first > no"),
)


def flow() -> FlowDrawing:
    return FlowDrawing(STAGES, BANDS)


def curve(days: int = 4, here: float | None = None) -> CurveDrawing:
    """A curve that falls evenly to one tenth over so many days."""
    points = [
        CurvePoint(day, 1 - 0.9 * day / days, 0.0, 1.0, f"After {day} days")
        for day in range(1, days + 1)
    ]
    return CurveDrawing(points, days, here, "you" if here is not None else "")


def chart() -> Chart:
    return Chart(
        title="From application to outcome", summary="6 of them", drawing=flow(), sheet=SHEET
    )

"""The parameters of a step's reason."""

from desktop.advice.model import StepReason, StepReasonKind
from tests.advice.builders import day


def test_a_day_is_given_only_where_there_is_one() -> None:
    why = StepReason(StepReasonKind.SPACING, {"last": "2026-05-12", "days": 7})
    assert why.day("last") == day("2026-05-12")
    assert why.day("days") is None
    assert why.day("promise") is None

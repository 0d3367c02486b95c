"""The parameters of a step's reason."""

from desktop.advice.model import StepReason, StepReasonKind
from tests.advice.builders import day


def test_a_day_is_given_only_where_there_is_one() -> None:
    why = StepReason(StepReasonKind.SPACING, {"last": "2026-05-12", "days": 7})
    assert why.day("last") == day("2026-05-12")
    assert why.day("days") is None
    assert why.day("promise") is None


def test_a_reason_is_stored_with_its_kind_and_its_parameters_in_order() -> None:
    why = StepReason.of(StepReasonKind.SPACING, last=day("2026-05-12"), days=7, by=None)
    assert why.to_json() == '{"days": 7, "kind": "spacing", "last": "2026-05-12"}'

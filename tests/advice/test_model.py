"""The reason for a date can be stored as text and read back."""

import pytest

from desktop.advice.model import StepReason, StepReasonKind
from tests.advice.builders import day


def test_a_reason_comes_back_from_its_text() -> None:
    why = StepReason(
        StepReasonKind.HOLD_REPEAT, {"last": "2026-05-12", "days": 28, "turn": 1, "turns": 3}
    )
    assert StepReason.from_json(why.to_json()) == why


@pytest.mark.parametrize("text", ["", "[]", "3", "{}", '{"kind": "whim"}'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        StepReason.from_json(text)


def test_a_day_is_given_only_where_there_is_one() -> None:
    why = StepReason(StepReasonKind.SPACING, {"last": "2026-05-12", "days": 7})
    assert why.day("last") == day("2026-05-12")
    assert why.day("days") is None
    assert why.day("promise") is None

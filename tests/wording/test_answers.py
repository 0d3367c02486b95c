"""Sentences for what a message says."""

from datetime import date, datetime
from typing import Any

import pytest

from desktop.advice.answers.reading import AnswerReading, Strength
from desktop.core.kinds import AnswerKind
from desktop.wording.answers import answers

TODAY = date(2026, 3, 24)


def reading(kind: AnswerKind, **particulars: Any) -> AnswerReading:
    made = {"strength": Strength.CLEAR, **particulars}
    return AnswerReading(kind=kind, span=(0, 1), **made)


def test_a_reading_that_is_not_certain_says_so() -> None:
    assert answers.proposal(reading(AnswerKind.NO)) == "This reads like “No”."
    likely = reading(AnswerKind.NO, strength=Strength.LIKELY)
    assert answers.proposal(likely) == "This may mean “No”."


@pytest.mark.parametrize(
    ("kind", "particulars", "expected"),
    [
        (AnswerKind.NO, {}, ""),
        (AnswerKind.NO, {"write_again": True}, "Write again later"),
        (
            AnswerKind.INVITED,
            {"starts": datetime(2026, 4, 2, 14), "starts_on": date(2026, 4, 2)},
            "Interview in 9 days · Thu 2 April, 14:00",
        ),
        (
            AnswerKind.INVITED,
            {"starts_on": date(2026, 4, 2)},
            "Interview on Thu 2 April, its time is not named",
        ),
        (
            AnswerKind.OFFER,
            {"in_writing": True, "answer_by": date(2026, 4, 2)},
            "In writing · Answer by Thu 2 April",
        ),
        (AnswerKind.ON_HOLD, {"until": date(2026, 5, 1)}, "Until Fri 1 May"),
        (
            AnswerKind.STILL_DECIDING,
            {"promise_on": date(2026, 3, 27), "others": True, "no_calls": True},
            (
                "Promised by Fri 27 March · Others are still to be interviewed"
                " · Wait until they get in touch"
            ),
        ),
    ],
)
def test_the_particulars_are_named(
    kind: AnswerKind, particulars: dict[str, Any], expected: str
) -> None:
    assert answers.particulars(reading(kind, **particulars), TODAY) == expected

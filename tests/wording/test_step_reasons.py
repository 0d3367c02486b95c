from datetime import date, timedelta

import pytest

from desktop import wording
from desktop.advice.model import StepReason, StepReasonKind
from desktop.wording.step_reasons import SENTENCES

TODAY = date(2026, 3, 16)
PARAMS: dict[str, str | int] = {
    "interview": "2026-03-10",
    "promise": "2026-03-20",
    "workdays": 5,
    "heard": "2026-03-12",
    "last": "2026-03-11",
    "days": 7,
    "told": "2026-03-13",
    "by": "2026-03-17",
    "until": "2026-04-30",
    "turn": 2,
    "turns": 3,
    "rejected": "2026-03-13",
    "deadline": "2026-03-27",
    "answer_by": "2026-03-26",
    "final": "2026-03-02",
    "sent": "2026-03-03",
    "again_from": "2027-06-03",
    "since": "2026-03-04",
    "seen": "2026-03-14",
    "applied": "2026-03-02",
    "closing": "2026-03-06",
    "asked": "2026-03-12",
    "invited": "2026-03-11",
    "cancelled": "2026-03-12",
    "missed": "2026-03-12",
    "received": "2026-03-13",
    "expected": "2026-03-13",
    "answered": "2026-03-13",
}


@pytest.mark.parametrize("kind", StepReasonKind)
def test_every_reason_for_a_day_is_one_plain_sentence(kind: StepReasonKind) -> None:
    text = wording.step_reason(StepReason(kind, PARAMS), TODAY)
    assert text.endswith(".")
    assert text.count(". ") == 0
    assert not set("{}!%_") & set(text)


def test_all_reasons_for_a_day_are_worded() -> None:
    assert set(SENTENCES) == set(StepReasonKind)


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (
            StepReason(StepReasonKind.PROMISE_NOT_DUE, {"promise": "2026-03-20", "workdays": 2}),
            "They promised Fri 20 March; to wait 2 working days longer is fair.",
        ),
        (
            StepReason(StepReasonKind.PROMISE_NOT_DUE, {"promise": "2026-03-20", "workdays": 1}),
            "They promised Fri 20 March; to wait one working day longer is fair.",
        ),
        (
            StepReason(StepReasonKind.PROMISE_NOT_DUE, {"promise": "2026-03-20", "workdays": 3}),
            "They promised Fri 20 March; to wait 3 working days longer is fair.",
        ),
        (
            StepReason(StepReasonKind.PROMISE_PASSED, {"promise": "2026-03-13", "workdays": 2}),
            "They promised Fri 13 March; 2 working days later, asking is fair.",
        ),
        (
            StepReason(StepReasonKind.ANSWER_WITHOUT_DATE, {"heard": "2026-03-10", "days": 7}),
            "They answered on Tue 10 March without a date, and a week later is a fair time to ask.",
        ),
        (
            StepReason(StepReasonKind.SPACING, {"last": "2026-03-11", "days": 7}),
            "You were last in touch on Wed 11 March, and a week between two contacts is right.",
        ),
        (
            StepReason(StepReasonKind.SPACING, {"last": "2026-03-11", "days": 10}),
            "You were last in touch on Wed 11 March, and 10 days between two contacts is right.",
        ),
        (
            StepReason(
                StepReasonKind.HOLD_REPEAT,
                {"last": "2025-02-11", "days": 28, "turn": 2, "turns": 3},
            ),
            (
                "It is on hold without a date, and you were last in touch on"
                " Tue 11 February 2025: a sign of life after 4 weeks is enough (2 of 3)."
            ),
        ),
        (
            StepReason(StepReasonKind.REJECTED),
            "They declined, and a kind letter is remembered.",
        ),
    ],
)
def test_the_sentence_tells_the_day_and_the_reason(why: StepReason, words: str) -> None:
    assert wording.step_reason(why, TODAY) == words


OFFER, HOLD, NO = (
    StepReason(
        StepReasonKind.OFFER_RECEIVED, {"received": "2026-03-13", "answer_by": "2026-03-16"}
    ),
    StepReason(StepReasonKind.HOLD_ACKNOWLEDGE, {"told": "2026-03-12", "by": "2026-03-16"}),
    StepReason(StepReasonKind.REJECTED, {"rejected": "2026-03-12", "by": "2026-03-16"}),
)


@pytest.mark.parametrize(
    ("why", "on_the_day", "later"),
    [
        (
            OFFER,
            (
                "They made you an offer on Fri 13 March, and they would like your answer by Mon 16"
                " March."
            ),
            "They made you an offer on Fri 13 March, and the next word is yours.",
        ),
        (
            HOLD,
            (
                "They told you on Thu 12 March that it is on hold, and a short, friendly answer by"
                " Mon 16 March keeps the door open."
            ),
            "They told you that it is on hold, and a short, friendly answer keeps the door open.",
        ),
        (
            NO,
            "They declined on Thu 12 March, and a kind letter by Mon 16 March is remembered.",
            "They declined, and a kind letter is remembered.",
        ),
    ],
)
def test_a_deadline_that_has_passed_is_not_named(
    why: StepReason, on_the_day: str, later: str
) -> None:
    assert wording.step_reason(why, TODAY) == on_the_day
    assert wording.step_reason(why, TODAY + timedelta(days=1)) == later


@pytest.mark.parametrize(
    ("why", "on_the_day", "later"),
    [
        (
            StepReason(
                StepReasonKind.SPACING, {"last": "2026-03-11", "days": 7, "promise": "2026-03-16"}
            ),
            "You were last in touch on Wed 11 March, and a week between two contacts is right.",
            (
                "They promised Mon 16 March, and that day has passed; you were last in touch on"
                " Wed 11 March, and a week between two contacts is right."
            ),
        ),
        (
            StepReason(StepReasonKind.PROMISE_NOT_DUE, {"promise": "2026-03-16", "workdays": 2}),
            "They promised Mon 16 March; to wait 2 working days longer is fair.",
            "They promised Mon 16 March; 2 working days later, asking is fair.",
        ),
        (
            StepReason(StepReasonKind.STILL_DECIDING, {"promise": "2026-03-16", "workdays": 2}),
            (
                "They are still deciding, by Mon 16 March; after a second date, to wait 2 working"
                " days longer is fair."
            ),
            (
                "They were still deciding, by Mon 16 March; 2 working days after a second date,"
                " asking is fair."
            ),
        ),
        (
            StepReason(StepReasonKind.HOLD_UNTIL, {"until": "2026-03-16", "workdays": 2}),
            "It is on hold until Mon 16 March; to wait 2 working days longer is fair.",
            "It was on hold until Mon 16 March; 2 working days later, asking is fair.",
        ),
    ],
)
def test_a_promised_day_that_has_passed_is_said_to_have(
    why: StepReason, on_the_day: str, later: str
) -> None:
    assert wording.step_reason(why, TODAY) == on_the_day
    assert wording.step_reason(why, TODAY + timedelta(days=1)) == later


def test_the_kept_form_reads_the_same() -> None:
    why = StepReason(StepReasonKind.PROMISE_PASSED, {"promise": "2026-03-06", "workdays": 2})
    assert wording.step_reason(why.to_json(), TODAY) == wording.step_reason(why, TODAY)


def test_no_reason_gives_no_words() -> None:
    assert wording.step_reason("") == ""


@pytest.mark.parametrize(("count", "words"), [(0, "0 working days"), (1, "one working day")])
def test_working_days_are_counted_in_words(count: int, words: str) -> None:
    assert wording.workdays(count) == words

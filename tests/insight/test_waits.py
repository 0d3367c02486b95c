"""How long employers took: what ends a wait, and what censors it."""

from datetime import date
from typing import Any

import pytest

from desktop.core.kinds import ContactKind, InterviewKind, InterviewStatus, State
from desktop.insight.timeline import timelines
from desktop.insight.waits import decisions, words
from tests.insight.rows import (
    NOW,
    at,
    became,
    heard,
    job,
    met,
    noted,
    rows_of,
    wrote,
)

WAITING, HOLD, OFFER = State.WAITING, State.ON_HOLD, State.OFFER
HIRED, REJECTED = State.HIRED, State.REJECTED
WITHDRAWN, MOVED_ON = State.WITHDRAWN, State.MOVED_ON

#: What is known, today 24 March; then for the last interview the days to their next word and to the
#: decision. A censored wait has "+" behind its days.
CASES: dict[str, tuple[list[Any], str, str]] = {
    "silence": ([job(), met("2026-03-05")], "19+", "19+"),
    "the interview was today": ([job(), met("2026-03-24T09:00", minutes=30)], "0+", "0+"),
    "a reply": ([job(), met("2026-03-05"), heard("2026-03-12")], "7", "19+"),
    "a reply on the same day": ([job(), met("2026-03-05"), heard("2026-03-05T18:00")], "0", "19+"),
    "a message before the interview is none after it": (
        [job(), met("2026-03-05"), heard("2026-03-05T13:00"), heard("2026-03-02")],
        "19+",
        "19+",
    ),
    "own letters are no word": ([job(), met("2026-03-05"), wrote("2026-03-12")], "19+", "19+"),
    "the first word counts": (
        [job(), met("2026-03-05"), heard("2026-03-19"), heard("2026-03-12")],
        "7",
        "19+",
    ),
    "a rejection": (
        [job(), met("2026-03-05"), heard("2026-03-10", kind=ContactKind.REJECTION)],
        "5",
        "5",
    ),
    "a reply, then an offer": (
        [
            job(),
            met("2026-03-05"),
            heard("2026-03-07"),
            heard("2026-03-15", kind=ContactKind.OFFER),
        ],
        "2",
        "10",
    ),
    "an offer that was announced": (
        [job(offer_told_on=date(2026, 3, 8)), met("2026-03-05")],
        "3",
        "3",
    ),
    "an offer in hand": ([job(offer_on=date(2026, 3, 9)), met("2026-03-05")], "4", "4"),
    "a hold is a word, but no decision": (
        [
            job(state=HOLD),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(HOLD, "2026-03-09"),
        ],
        "4",
        "19+",
    ),
    "a hold from before the interview is none after it": (
        [
            job(),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(HOLD, "2026-02-09"),
            became(WAITING, "2026-03-01"),
        ],
        "19+",
        "19+",
    ),
    "what is dated after today has not happened": (
        [
            job(offer_on=date(2026, 4, 1)),
            met("2026-03-05"),
            heard("2026-04-02"),
            became(WAITING, "2026-01-01"),
            became(HOLD, "2026-03-30"),
        ],
        "19+",
        "19+",
    ),
    "contacts noted in two zones are in the order of their instants": (
        [
            job(),
            met("2026-03-05", zone="UTC"),
            heard("2026-03-12T23:30", zone="America/New_York"),
            heard("2026-03-12T23:40", zone="UTC"),
        ],
        "7",
        "19+",
    ),
    "a hold noted for the day of the interview": (
        [job(state=HOLD), met("2026-03-05"), noted("told_on_hold", "2026-03-05")],
        "0",
        "19+",
    ),
    "a hold noted today": (
        [job(state=HOLD), met("2026-03-05"), noted("told_on_hold", "2026-03-24")],
        "19",
        "19+",
    ),
    "a reply, then a hold": (
        [
            job(state=HOLD),
            met("2026-03-05"),
            heard("2026-03-07"),
            noted("told_on_hold", "2026-03-15"),
        ],
        "2",
        "19+",
    ),
    "an answer that was noted": (
        [job(), met("2026-03-05"), noted("reply_still_deciding", "2026-03-11")],
        "6",
        "19+",
    ),
    "other observations are no word": (
        [job(), met("2026-03-05"), noted("job_reposted", "2026-03-11")],
        "19+",
        "19+",
    ),
    "a no that was noted": ([job(), met("2026-03-05"), noted("rejected", "2026-03-11")], "6", "6"),
    "a state": (
        [
            job(state=REJECTED),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(REJECTED, "2026-03-20"),
        ],
        "15",
        "15",
    ),
    "a hire is no silence": (
        [
            job(state=HIRED),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(HIRED, "2026-03-20"),
        ],
        "15",
        "15",
    ),
    "a state taken back on the same day was a mistake": (
        [
            job(),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(REJECTED, "2026-03-20"),
            became(WAITING, "2026-03-20"),
        ],
        "19+",
        "19+",
    ),
    "moved on: silent until then": (
        [
            job(state=MOVED_ON),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(MOVED_ON, "2026-03-20"),
        ],
        "15+",
        "15+",
    ),
    "an answer after moving on is one": (
        [
            job(state=MOVED_ON),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(MOVED_ON, "2026-03-20"),
            heard("2026-03-22"),
        ],
        "17",
        "15+",
    ),
    "an answer to a withdrawal is none": (
        [
            job(state=WITHDRAWN),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(WITHDRAWN, "2026-03-10"),
            heard("2026-03-11"),
        ],
        "5+",
        "5+",
    ),
    "an answer before a withdrawal is one": (
        [
            job(state=WITHDRAWN),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(WITHDRAWN, "2026-03-10"),
            heard("2026-03-08"),
        ],
        "3",
        "5+",
    ),
    "an answer on the day of a withdrawal is one": (
        [
            job(state=WITHDRAWN),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(WITHDRAWN, "2026-03-10"),
            heard("2026-03-10"),
        ],
        "5",
        "5+",
    ),
    "a withdrawal dated after today": (
        [
            job(state=WITHDRAWN),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(WITHDRAWN, "2026-03-30"),
        ],
        "19+",
        "19+",
    ),
    "withdrawn before the interview": (
        [
            job(state=WITHDRAWN),
            met("2026-03-05"),
            became(WAITING, "2026-01-01"),
            became(WITHDRAWN, "2026-03-03"),
        ],
        "0+",
        "0+",
    ),
    "an ending entered with the application has no day": (
        [job(state=REJECTED), met("2025-12-05"), became(REJECTED, "2026-01-01")],
        "?",
        "?",
    ),
    "an ending entered with the application, on the day before in UTC": (
        [job(state=REJECTED), met("2025-12-05"), became(REJECTED, "2025-12-31")],
        "?",
        "?",
    ),
    "an ending entered with the application whose day was corrected": (
        [job(state=REJECTED), met("2025-12-05"), became(REJECTED, "2025-12-30")],
        "25",
        "25",
    ),
    "leaving entered with the application has no day": (
        [job(state=MOVED_ON), met("2025-12-05"), became(MOVED_ON, "2026-01-01")],
        "?",
        "?",
    ),
    "a state without its history has no day": (
        [job(state=WITHDRAWN), met("2025-12-05")],
        "?",
        "?",
    ),
    "a word with a day counts even so": (
        [
            job(state=REJECTED),
            met("2025-12-05"),
            became(REJECTED, "2026-01-01"),
            heard("2025-12-10", kind=ContactKind.REJECTION),
        ],
        "5",
        "5",
    ),
    "a cancelled interview that followed": (
        [
            job(),
            met("2026-03-05"),
            met(
                "2026-03-20",
                status=InterviewStatus.CANCELLED_BY_THEM,
                status_on=date(2026, 3, 15),
            ),
        ],
        "10",
        "19+",
    ),
    "an interview that the person cancelled says nothing": (
        [
            job(),
            met("2026-03-05"),
            met("2026-03-20", status=InterviewStatus.CANCELLED_BY_ME, status_on=date(2026, 3, 15)),
        ],
        "19+",
        "19+",
    ),
}


def _said(wait: Any) -> str:
    return "?" if wait is None else f"{wait.days}{'' if wait.is_over else '+'}"


@pytest.mark.parametrize("name", CASES)
def test_a_wait_ends_with_their_word(name: str) -> None:
    found, word, decision = CASES[name]
    (timeline,) = timelines(rows_of(found), NOW)
    assert [_said(wait) for _, wait in words(timeline)] == [word]
    assert [_said(wait) for _, wait in decisions(timeline)] == [decision]


def test_the_next_interview_ends_a_wait_on_its_day_at_the_latest() -> None:
    (timeline,) = timelines(rows_of([job(), met("2026-03-02"), met("2026-03-12")]), NOW)
    assert [_said(wait) for _, wait in words(timeline)] == ["10", "12+"]


def test_interviews_on_one_day_are_one() -> None:
    found = [job(), met("2026-03-05T15:00", round=InterviewKind.FINAL), met("2026-03-05T10:00")]
    (timeline,) = timelines(rows_of(found), NOW)
    assert [(one.round, _said(wait)) for one, wait in words(timeline)] == [
        (InterviewKind.FINAL, "19+")
    ]


@pytest.mark.parametrize(
    ("entered", "said"),
    [
        (date(2026, 3, 11), "6"),
        (date(2026, 3, 5), "0"),
        (date(2026, 3, 24), "19"),
        # agreed before the interview: no word after it
        (date(2026, 3, 1), "19+"),
    ],
)
def test_an_interview_ahead_was_agreed_when_it_was_entered(entered: date, said: str) -> None:
    found = [job(), met("2026-03-05"), met("2026-03-30")]
    (timeline,) = timelines(rows_of(found, entered), NOW)
    assert [_said(wait) for _, wait in words(timeline)] == [said]


@pytest.mark.parametrize(
    ("starts", "minutes", "held"),
    [
        ("2026-03-24T09:00", None, 1),
        ("2026-03-24T09:01", None, 0),
        ("2026-03-24T09:30", 30, 1),
        ("2026-03-25T09:00", None, 0),
        ("2026-03-10T09:00", 30_000, 0),
    ],
)
def test_an_interview_is_held_once_its_end_has_passed(
    starts: str, minutes: int | None, held: int
) -> None:
    (timeline,) = timelines(rows_of([job(), met(starts, minutes=minutes)]), NOW)
    assert len(timeline.meetings) == held
    assert len(timeline.ahead) == 1 - held


def test_days_are_the_employers() -> None:
    """In New York it is still the 9th when the person in Berlin writes down the 10th at 3:00."""
    found = [
        job(),
        met("2026-03-02", zone="America/New_York"),
        heard("2026-03-10T03:00", zone="Europe/Berlin"),
    ]
    (timeline,) = timelines(rows_of(found), NOW)
    assert [_said(wait) for _, wait in words(timeline)] == ["7"]


def test_the_employers_zone_is_that_of_the_last_interview() -> None:
    found = [
        job(),
        met("2026-03-02T23:00", zone="America/New_York"),
        met("2026-03-12", zone="Europe/Berlin"),
    ]
    (timeline,) = timelines(rows_of(found), NOW)
    assert [date.fromordinal(one.day) for one in timeline.meetings] == [
        date(2026, 3, 3),
        date(2026, 3, 12),
    ]


@pytest.mark.parametrize(
    ("heard_at", "said"),
    [
        # 2:30 comes twice on 25 October 2026 in Berlin, and counts as the first of the two
        ("2026-10-25T02:30", "10+"),
        ("2026-10-25T03:00", "0"),
    ],
)
def test_instants_decide_on_the_day_on_which_clocks_change(heard_at: str, said: str) -> None:
    zone = "Europe/Berlin"
    found = [job(), met("2026-10-25T02:45", zone=zone), heard(heard_at, zone=zone)]
    (timeline,) = timelines(rows_of(found), at("2026-11-04T12:00"))
    assert [_said(wait) for _, wait in words(timeline)] == [said]

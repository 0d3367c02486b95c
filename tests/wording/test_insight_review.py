"""The words of the week's review and of an employer's history."""

from datetime import date
from typing import Any

import pytest

from desktop.core.insight_rows import StepRow
from desktop.core.kinds import Channel, ContactKind, InterviewKind, PageStatus, State
from desktop.insight.employer import employer_history
from desktop.insight.results import DoneKind
from desktop.insight.review import week_review
from desktop.wording.insight_review import insight_review
from tests.insight.rows import NOW, at, became, heard, job, looked, met, rows_of, wrote

MONDAY = at("2026-03-23T08:00")


def _text(*found: Any, steps: Any = (), calm: bool = False) -> str:
    return insight_review.text(week_review(rows_of(found, steps=steps), MONDAY, is_calm=calm))


def test_a_week_without_anything_blames_nobody() -> None:
    assert _text() == (
        "Your week, Mon 16 March to Sun 22 March\n\nDone\n"
        "- Nothing is noted for these days. A week of rest is fine, too.\n\nComing\n"
        "- Nothing is planned for the next seven days.\n"
    )


def test_a_whole_review() -> None:
    text = _text(
        job(applied_on=date(2026, 3, 16)),
        met("2026-03-17"),
        wrote("2026-03-18"),
        wrote("2026-03-19"),
        heard("2026-03-20"),
        met("2026-03-26T15:00", round=InterviewKind.SECOND),
        steps=[
            StepRow(
                "a", "send_check_in", "2026-03-24T00:00:00+00:00", date(2026, 3, 27).toordinal()
            )
        ],
    )
    assert text == (
        "Your week, Mon 16 March to Sun 22 March\n\nDone\n"
        "- 1 interview\n- 1 answer from an employer\n- 1 application\n- 2 messages written\n\n"
        "Went well\n- You had an interview at Northwind.\n\nComing\n"
        "- Tue 24 March: Northwind: Ask how it stands\n"
        "- Thu 26 March: Second interview at Northwind, 15:00\n"
        "- Fri 27 March: Northwind promised an answer\n"
    )


def test_calm_mode_names_no_rejection() -> None:
    found = [job(state=State.REJECTED), heard("2026-03-18", kind=ContactKind.REJECTION)]
    assert "1 no" in _text(*found)
    assert "1 no" not in _text(*found, calm=True)


@pytest.mark.parametrize("kind", DoneKind)
def test_every_kind_has_a_line_for_one_and_for_many(kind: DoneKind) -> None:
    assert insight_review.done_line(kind, 1).startswith("1 ")
    assert insight_review.done_line(kind, 7).startswith("7 ")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            [became(State.WAITING, "2026-03-16"), became(State.HIRED, "2026-03-18")],
            "Northwind hired you.",
        ),
        ([heard("2026-03-18", kind=ContactKind.OFFER)], "Northwind made you an offer."),
        ([heard("2026-03-18", kind=ContactKind.INVITATION)], "Northwind invited you."),
        ([met("2026-03-18")], "You had an interview at Northwind."),
        ([heard("2026-03-18")], "Northwind got back to you."),
        ([wrote("2026-03-18", kind=ContactKind.THANK_YOU)], "You thanked the people at Northwind."),
        ([wrote("2026-03-18", channel=Channel.PHONE)], "You spoke with Northwind, or tried to."),
        ([wrote("2026-03-18")], "You wrote to Northwind."),
        (
            [became(State.WAITING, "2026-03-16"), became(State.MOVED_ON, "2026-03-18")],
            "You decided how to go on with Northwind.",
        ),
        ([heard("2026-03-18", kind=ContactKind.REJECTION)], ""),
    ],
)
def test_one_thing_that_went_well(found: list[Any], said: str) -> None:
    review = week_review(rows_of([job(), *found]), MONDAY, is_calm=False)
    assert insight_review.went_well(review) == said


def test_an_application_may_be_what_went_well() -> None:
    review = week_review(rows_of([job(applied_on=date(2026, 3, 17))]), MONDAY, is_calm=False)
    assert insight_review.went_well(review) == "You applied at Northwind."


def _employer(*found: Any, state: State = State.WAITING) -> list[str]:
    history = employer_history(rows_of([job(state=state), *found]), "a", NOW)
    assert history is not None
    return insight_review.employer(history)


def _ended(state: State) -> list[Any]:
    return [met("2026-03-05"), became(State.WAITING, "2026-01-01"), became(state, "2026-03-10")]


_NONE_YET = "There has been no interview yet."
_REPOSTED = "The job was posted again, seen on 10 March 2026. Often that has a harmless cause."
PROMISED = met("2026-03-05", promise_on=date(2026, 3, 12))


@pytest.mark.parametrize(
    ("state", "found", "said"),
    [
        (State.WAITING, [], [_NONE_YET]),
        (State.WAITING, [met("2026-03-24T08:00")], ["The last interview was today."]),
        (State.WAITING, [met("2026-03-23")], ["No word since the interview yesterday."]),
        (State.WAITING, [met("2026-03-05")], ["No word since the last interview, 19 days ago."]),
        (State.WAITING, [met("2026-03-05"), heard("2026-03-09")], ["They answered after 4 days."]),
        (State.WITHDRAWN, _ended(State.WITHDRAWN), []),
        (
            State.REJECTED,
            _ended(State.REJECTED),
            ["They have decided, and said so. Word came after 5 days."],
        ),
        (
            State.HIRED,
            _ended(State.HIRED),
            ["They hired you: that is no silence. Word came after 5 days."],
        ),
        (State.OFFER, _ended(State.OFFER), ["They made you an offer. Word came after 5 days."]),
        (State.HIRED, [], ["They hired you: that is no silence."]),
        (
            State.WAITING,
            [PROMISED, heard("2026-03-10")],
            ["They answered after 5 days.", "They kept the one day that they promised."],
        ),
        (
            State.WAITING,
            [PROMISED, heard("2026-03-14")],
            [
                "They answered after 9 days.",
                "The one day that they promised passed without a word.",
            ],
        ),
        (
            State.WAITING,
            [PROMISED, heard("2026-03-10", promise_on=date(2026, 3, 20))],
            ["They answered after 5 days.", "Of 2 days that they promised, they kept 1."],
        ),
        (
            State.WAITING,
            [looked(PageStatus.REPOSTED, "2026-03-10")],
            [_NONE_YET, _REPOSTED],
        ),
        (State.WAITING, [job("b")], [_NONE_YET, "You have one more application there."]),
        (State.WAITING, [job("b"), job("c")], [_NONE_YET, "You have 2 more applications there."]),
    ],
)
def test_what_is_known_of_an_employer(state: State, found: list[Any], said: list[str]) -> None:
    assert _employer(*found, state=state) == said


def test_the_line_of_an_application() -> None:
    history = employer_history(rows_of([job(), met("2026-03-05"), job("b")]), "a", NOW)
    assert history is not None
    assert [insight_review.application(one) for one in history.every] == [
        "Engineer: Waiting, 1 interview",
        "Engineer: Waiting, 0 interviews",
    ]

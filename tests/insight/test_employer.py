"""The history of one employer."""

from datetime import date
from typing import Any

import pytest

from desktop.core.kinds import PageStatus, State
from desktop.insight.employer import employer_history
from desktop.insight.results import ApplicationThere, PromiseEnd
from tests.insight.rows import NOW, became, heard, job, looked, met, noted, rows_of

KEPT, MISSED, OPEN, UNKNOWN = PromiseEnd


def _this(*found: Any) -> ApplicationThere:
    history = employer_history(rows_of([job(), *found]), "a", NOW)
    assert history is not None
    return history.this


def test_an_application_that_is_not_there_has_no_history() -> None:
    assert employer_history(rows_of([job()]), "b", NOW) is None


def test_answers_and_silence() -> None:
    there = _this(met("2026-03-02"), heard("2026-03-05"), met("2026-03-12"))
    assert there.answers == (3,)
    assert there.silent == 12
    assert there.interviews == 2


def test_a_hire_is_no_silence() -> None:
    hired = [became(State.WAITING, "2026-01-01"), became(State.HIRED, "2026-03-10")]
    history = employer_history(
        rows_of([job(state=State.HIRED), met("2026-03-02"), *hired]), "a", NOW
    )
    assert history is not None
    assert history.this.silent is None
    assert history.this.answers == (8,)


def test_all_applications_there_the_latest_first() -> None:
    history = employer_history(
        rows_of([job("a"), job("b", applied_on=date(2026, 2, 2)), job("c")]), "b", NOW
    )
    assert history is not None
    assert history.company == "Northwind"
    assert history.this.applied_on == date(2026, 2, 2)
    assert [one.id for one in history.others] == ["c", "a"]
    assert [one.id for one in history.every] == ["b", "c", "a"]


def test_the_job_was_seen_posted_again() -> None:
    there = _this(
        looked(PageStatus.REPOSTED, "2026-03-10"),
        looked(PageStatus.GONE, "2026-03-11"),
        noted("job_reposted", "2026-03-02"),
        noted("rejected", "2026-03-03"),
        noted("job_reposted", "2026-03-10"),
    )
    assert there.reposted == (date(2026, 3, 2), date(2026, 3, 10))


def _day(text: str) -> date:
    return date.fromisoformat(text)


PROMISED = met("2026-03-05", promise_on=_day("2026-03-12"))
IN_A_MESSAGE = heard("2026-03-05", promise_on=_day("2026-03-12"))
NOTED = noted("reply_still_deciding", "2026-03-05", "2026-03-12")


@pytest.mark.parametrize(
    ("found", "end", "word"),
    [
        ([PROMISED, heard("2026-03-12")], KEPT, "2026-03-12"),
        ([PROMISED, heard("2026-03-13")], MISSED, "2026-03-13"),
        ([PROMISED], MISSED, None),
        ([met("2026-03-05", promise_on=_day("2026-03-24"))], OPEN, None),
        ([PROMISED, noted("told_on_hold", "2026-03-10")], KEPT, "2026-03-10"),
        ([PROMISED, met("2026-03-11")], KEPT, "2026-03-11"),
        ([IN_A_MESSAGE], MISSED, None),
        ([IN_A_MESSAGE, heard("2026-03-09")], KEPT, "2026-03-09"),
        ([NOTED], MISSED, None),
        ([NOTED, heard("2026-03-06")], KEPT, "2026-03-06"),
        # saved with the message of the same day: one promise
        ([IN_A_MESSAGE, NOTED], MISSED, None),
    ],
)
def test_a_promise_is_kept_by_any_word_up_to_its_day(
    found: list[Any], end: PromiseEnd, word: str | None
) -> None:
    (promise,) = _this(*found).promises
    assert (promise.end, promise.heard) == (end, None if word is None else _day(word))


def test_a_promise_for_the_same_day_is_kept_by_a_call_later_that_day() -> None:
    found = [met("2026-03-05", promise_on=_day("2026-03-05")), heard("2026-03-05T18:00")]
    (promise,) = _this(*found).promises
    assert (promise.made, promise.on, promise.end) == (_day("2026-03-05"),) * 2 + (KEPT,)


def test_observations_without_a_day_promise_nothing() -> None:
    assert _this(noted("reply_still_deciding", "2026-03-05")).promises == ()


@pytest.mark.parametrize(
    "changes",
    [
        [became(State.WAITING, "2026-01-01"), became(State.WITHDRAWN, "2026-03-10")],
        [became(State.WAITING, "2026-01-01"), became(State.WITHDRAWN, "2026-03-12")],
        [became(State.WITHDRAWN, "2026-01-01")],
    ],
)
def test_a_promise_to_somebody_who_left_by_then_is_neither_kept_nor_missed(
    changes: list[Any],
) -> None:
    found = [
        job(state=State.WITHDRAWN),
        met("2026-03-05", promise_on=_day("2026-03-12")),
        *changes,
    ]
    history = employer_history(rows_of(found), "a", NOW)
    assert history is not None
    assert [one.end for one in history.this.promises] == [UNKNOWN]


def test_promises_are_counted_in_all_applications_there() -> None:
    history = employer_history(
        rows_of(
            [
                job("a"),
                met("2026-03-05", "a", promise_on=_day("2026-03-12")),
                job("b"),
                met("2026-03-05", "b", promise_on=_day("2026-03-10")),
                heard("2026-03-09", "b"),
            ]
        ),
        "a",
        NOW,
    )
    assert history is not None
    assert [history.promises(end) for end in PromiseEnd] == [1, 1, 0, 0]

"""Groups of waits, and those that go on."""

from typing import Any

import pytest

from desktop.core.kinds import ContactKind, InterviewKind, RoleType, State
from desktop.insight.results import ENOUGH, GroupBy, Place, Until, WaitReport
from desktop.insight.timeline import Days
from desktop.insight.waits import wait_report
from tests.insight.rows import ENTERED, NOW, became, heard, job, met, noted
from tests.insight.stores import answered_jobs, counted

WAITING, HOLD = State.WAITING, State.ON_HOLD
REJECTED, MOVED_ON = State.REJECTED, State.MOVED_ON


def _report(*found: Any, **more: Any) -> WaitReport:
    return wait_report(counted(found), Days(NOW), **more)


def test_a_store_without_interviews_has_empty_groups_for_all() -> None:
    report = _report(job())
    assert [(one.until, one.by, one.cases) for one in report.groups] == [
        (Until.WORD, GroupBy.ALL, 0),
        (Until.DECISION, GroupBy.ALL, 0),
    ]
    assert report.silent == ()


@pytest.mark.parametrize(
    ("cases", "ended", "has_curve"),
    [(ENOUGH - 1, 7, False), (8, 8, True), (8, 1, True), (8, 0, False)],
)
def test_a_curve_needs_eight_cases_and_an_end(cases: int, ended: int, has_curve: bool) -> None:
    group = _report(*answered_jobs(ended, cases - ended)).all(Until.WORD)
    assert (group.cases, group.ended, group.silent) == (cases, ended, cases - ended)
    assert (group.curve is not None) is has_curve
    assert group.days == tuple(range(3, 3 + ended))


def test_a_wait_in_an_unknown_country_is_in_the_groups_of_no_country() -> None:
    report = _report(
        job(country=""), met("2026-03-02"), job("b", country="de"), met("2026-03-04", "b")
    )
    assert report.all(Until.WORD).cases == 2
    assert [one.value for one in report.of(Until.WORD, GroupBy.COUNTRY)] == ["DE"]


def test_waits_are_grouped_by_round_role_and_country() -> None:
    report = _report(
        job(country="de", role_type=RoleType.SALES),
        met("2026-03-02", round=InterviewKind.PHONE_SCREEN),
        met("2026-03-09", round=InterviewKind.FINAL),
        heard("2026-03-20", kind=ContactKind.OFFER),
        job("b"),
        met("2026-03-04", "b", round=InterviewKind.FINAL),
    )

    def groups(until: Until, by: GroupBy) -> dict[str, tuple[int, tuple[int, ...]]]:
        return {one.value: (one.cases, one.days) for one in report.of(until, by)}

    assert groups(Until.WORD, GroupBy.ALL) == {"": (3, (7, 11))}
    assert groups(Until.WORD, GroupBy.ROUND) == {"final": (2, (11,)), "phone_screen": (1, (7,))}
    assert groups(Until.WORD, GroupBy.ROLE) == {"sales": (2, (7, 11)), "other": (1, ())}
    assert groups(Until.WORD, GroupBy.COUNTRY) == {"DE": (2, (7, 11)), "US": (1, ())}
    # from the first interview, except for a round
    assert groups(Until.DECISION, GroupBy.ALL) == {"": (2, (18,))}
    assert groups(Until.DECISION, GroupBy.COUNTRY) == {"DE": (1, (18,)), "US": (1, ())}
    assert groups(Until.DECISION, GroupBy.ROUND) == {
        "final": (2, (11,)),
        "phone_screen": (1, (18,)),
    }


def test_the_observation_of_an_ending_without_a_day_has_no_day_either() -> None:
    ending = [became(REJECTED, "2026-01-01"), noted("rejected", "2026-01-01")]
    report = _report(job(state=REJECTED), met("2025-12-05"), *ending)
    assert [one.cases for one in report.groups] == [0, 0]


def test_a_decision_may_be_known_for_one_of_two_interviews() -> None:
    report = _report(
        job(state=State.HIRED),
        met("2025-12-01"),
        heard("2025-12-10", kind=ContactKind.OFFER),
        met("2025-12-15", round=InterviewKind.FINAL),
        became(State.HIRED, "2026-01-01"),
    )
    assert [(one.value, one.days) for one in report.of(Until.DECISION, GroupBy.ROUND)] == [
        ("single", (9,))
    ]


def test_the_wait_of_today_has_its_place_among_the_ended_ones() -> None:
    report = _report(*answered_jobs(10), job(), met("2026-03-12"))
    assert report.silent == (12,)
    # of 3, 4, … 12 days none is longer than 12
    assert report.place(12) == Place(12, 10, longer=0, going_on=0)
    assert report.place(5) == Place(5, 10, longer=7, going_on=1)


def test_waits_that_go_on_are_longer_by_their_days_so_far() -> None:
    report = _report(*answered_jobs(1, silent=2), job(), met("2026-03-12"))
    assert report.silent == (12, 22, 22)
    assert report.place(12) == Place(12, 1, longer=0, going_on=2)
    assert report.place(22) == Place(22, 1, longer=0, going_on=0)


@pytest.mark.parametrize(
    "more",
    [
        [heard("2026-03-20")],
        [met("2026-03-27")],
        [became(WAITING, "2026-01-01"), became(HOLD, "2026-03-20")],
    ],
)
def test_an_application_that_was_answered_waits_for_no_word(more: list[Any]) -> None:
    assert _report(job(), met("2026-03-12"), *more).silent == ()


def test_an_ended_application_waits_for_no_word() -> None:
    left = [became(WAITING, "2026-01-01"), became(MOVED_ON, "2026-03-20")]
    assert _report(job(state=MOVED_ON), met("2026-03-12"), *left).silent == ()
    assert (
        _report(job(state=REJECTED), met("2025-12-12"), became(REJECTED, "2026-01-01")).silent == ()
    )


def test_endings_without_a_day_are_counted() -> None:
    report = _report(job(state=REJECTED), met("2025-12-05"), became(REJECTED, ENTERED.isoformat()))
    assert report.undated == 1
    assert report.all(Until.WORD).cases == report.all(Until.DECISION).cases == 0

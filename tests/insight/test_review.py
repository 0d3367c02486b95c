"""A week's review."""

from datetime import date, datetime
from typing import Any

import pytest

from desktop.core.insight_rows import StepRow
from desktop.core.kinds import Channel, ContactKind, InterviewKind, InterviewStatus, State, StepKind
from desktop.insight.results import ComingKind, DoneKind, WeekReview
from desktop.insight.review import days_of_week, week_review
from tests.insight.rows import NOW, at, became, heard, job, met, rows_of, wrote


def _review(*found: Any, calm: bool = False, steps: Any = (), now: Any = NOW) -> WeekReview:
    return week_review(rows_of(found, steps=steps), now, is_calm=calm)


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        ("2026-03-23", "2026-03-16", "2026-03-22"),
        ("2026-03-24", "2026-03-23", "2026-03-24"),
        ("2026-03-29", "2026-03-23", "2026-03-29"),
        ("2026-03-30", "2026-03-23", "2026-03-29"),
    ],
)
def test_on_monday_the_week_before_and_later_the_week_so_far(
    today: str, first: str, last: str
) -> None:
    found = days_of_week(date.fromisoformat(today))
    assert found == (date.fromisoformat(first), date.fromisoformat(last))


MONDAY = at("2026-03-23T08:00")


def test_an_empty_week() -> None:
    review = _review(job(), met("2026-03-05"), now=MONDAY)
    assert (review.first, review.last) == (date(2026, 3, 16), date(2026, 3, 22))
    assert review.until == date(2026, 3, 30)
    assert (review.done, review.coming, review.went_well) == ((), (), None)


def test_what_was_done() -> None:
    review = _review(
        job(applied_on=date(2026, 3, 16)),
        met("2026-03-17", round=InterviewKind.FINAL),
        met("2026-03-18", status=InterviewStatus.CANCELLED_BY_THEM, status_on=date(2026, 3, 17)),
        wrote("2026-03-18", kind=ContactKind.THANK_YOU),
        wrote("2026-03-19"),
        wrote("2026-03-20", channel=Channel.PHONE),
        heard("2026-03-20T12:00"),
        heard("2026-03-21", kind=ContactKind.INVITATION),
        heard("2026-03-23"),
        wrote("2026-03-15"),
        now=MONDAY,
    )
    assert [(one.kind, one.on.day) for one in review.done] == [
        (DoneKind.APPLIED, 16),
        (DoneKind.INTERVIEW, 17),
        (DoneKind.THANKED, 18),
        (DoneKind.WROTE, 19),
        (DoneKind.ANSWER, 20),
        (DoneKind.SPOKE, 20),
        (DoneKind.INVITATION, 21),
    ]
    assert review.done[1].round is InterviewKind.FINAL
    assert review.done[3].contact is ContactKind.CHECK_IN
    assert review.count(DoneKind.WROTE) == 1
    assert review.went_well is not None
    assert review.went_well.kind is DoneKind.INVITATION


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (State.HIRED, DoneKind.HIRED),
        (State.OFFER, DoneKind.OFFER),
        (State.WITHDRAWN, DoneKind.LET_GO),
        (State.MOVED_ON, DoneKind.LET_GO),
    ],
)
def test_a_change_of_state_is_named_and_may_have_gone_well(state: State, kind: DoneKind) -> None:
    changes = [became(State.WAITING, "2026-03-17"), became(state, "2026-03-18")]
    review = _review(job(state=state), *changes, now=MONDAY)
    assert [one.kind for one in review.done] == [kind]
    assert review.went_well == review.done[0]


def test_an_offer_that_was_noted_twice_is_one() -> None:
    found = [heard("2026-03-18", kind=ContactKind.OFFER), became(State.OFFER, "2026-03-18")]
    review = _review(job(state=State.OFFER), *found, now=MONDAY)
    assert [one.kind for one in review.done] == [DoneKind.OFFER]


def test_a_rejection_never_went_well_and_calm_mode_leaves_it_out() -> None:
    found = [
        job(state=State.REJECTED),
        heard("2026-03-18", kind=ContactKind.REJECTION),
        became(State.REJECTED, "2026-03-18"),
    ]
    steps = [StepRow("a", "send_future_interest", "2026-03-24T00:00:00+00:00", None)]
    review = _review(*found, now=MONDAY, steps=steps)
    assert [one.kind for one in review.done] == [DoneKind.REJECTED]
    assert review.went_well is None
    assert [one.step for one in review.coming] == [StepKind.SEND_FUTURE_INTEREST]
    calm = _review(*found, now=MONDAY, steps=steps, calm=True)
    assert (calm.done, calm.coming, calm.is_calm) == ((), (), True)


def test_of_several_good_things_the_latest() -> None:
    found = [job(), wrote("2026-03-17"), wrote("2026-03-19"), wrote("2026-03-18")]
    well = _review(*found, now=MONDAY).went_well
    assert well is not None
    assert well.on == date(2026, 3, 19)


@pytest.mark.parametrize(("promised", "count"), [("2026-03-23", 0), ("2026-03-24", 1)])
def test_a_promise_comes_up_to_its_day(promised: str, count: int) -> None:
    steps = [StepRow("a", None, None, date.fromisoformat(promised).toordinal())]
    assert len(_review(job(), steps=steps).coming) == count


def test_the_seventh_day_ahead_still_comes() -> None:
    steps = [StepRow("a", "send_check_in", "2026-03-31T00:00:00+00:00", None)]
    review = _review(job(), met("2026-03-31"), steps=steps)
    assert [(one.kind, one.on.day) for one in review.coming] == [
        (ComingKind.INTERVIEW, 31),
        (ComingKind.STEP, 31),
    ]


def test_what_comes_in_seven_days() -> None:
    review = _review(
        job("a"),
        met("2026-03-26T15:00", "a", zone="America/New_York", round=InterviewKind.SECOND),
        met("2026-04-01", "a"),
        job("b"),
        job("c", state=State.HIRED),
        steps=[
            StepRow("a", "send_thank_you", "2026-03-27T00:00:00+00:00", None),
            StepRow("b", "wait", "2026-03-25T00:00:00+00:00", date(2026, 3, 31).toordinal()),
            StepRow("b", "send_check_in", "2026-03-20T00:00:00+00:00", None),
            StepRow(
                "b", "send_check_in", "2026-04-01T00:00:00+00:00", date(2026, 3, 23).toordinal()
            ),
            StepRow("b", None, None, date(2026, 4, 1).toordinal()),
            StepRow("c", "send_check_in", "2026-03-25T00:00:00+00:00", None),
            StepRow("gone", "send_check_in", "2026-03-25T00:00:00+00:00", None),
        ],
    )
    assert [(one.kind, one.on.isoformat(), one.application_id) for one in review.coming] == [
        (ComingKind.STEP, "2026-03-24", "b"),
        (ComingKind.INTERVIEW, "2026-03-26", "a"),
        (ComingKind.STEP, "2026-03-27", "a"),
        (ComingKind.PROMISE, "2026-03-31", "b"),
    ]
    interview = review.coming[1]
    assert interview.at == datetime(2026, 3, 26, 19)
    assert interview.round is InterviewKind.SECOND

"""The steps ahead if nothing happens, and the observation that would change the advice."""

import time
from datetime import timedelta

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.model import CaseFacts
from desktop.advice.outlook import (
    DAYS,
    DayForecast,
    TurningPoint,
    TurningPointKind,
    milestones,
    outlook,
    turning_point,
)
from desktop.advice.questions import with_answer
from desktop.core.kinds import Reason, StepKind
from tests.advice.builders import advice, case, check_in, day, knowledge, thanks

US = calendar_for("US")
PROMISED = case("2026-03-10", thanks("2026-03-11"), promised_on="2026-03-20")


def ahead(one: CaseFacts, today: str) -> tuple[DayForecast, ...]:
    return outlook(one, day(today), US, knowledge())


def turn(one: CaseFacts, today: str) -> TurningPoint | None:
    return turning_point(one, day(today), US, knowledge())


def test_every_day_ahead_is_advised_on_as_on_that_day() -> None:
    days = ahead(PROMISED, "2026-03-18")
    assert len(days) == DAYS + 1
    for number, one in enumerate(days):
        on = day("2026-03-18") + timedelta(days=number)
        then = advice(PROMISED, on.isoformat())
        assert (one.on, one.reason, one.flat, one.step) == (
            on, then.ranking[0].reason, then.flat, then.step
        )  # fmt: skip


def test_it_ends_before_an_interview_that_is_agreed() -> None:
    soon = case("2026-03-10", thanks("2026-03-11"), next_interview_on="2026-03-23")
    assert [a.on for a in ahead(soon, "2026-03-20")] == [
        day("2026-03-20"), day("2026-03-21"), day("2026-03-22")
    ]  # fmt: skip
    assert len(ahead(soon, "2026-03-23")) == 1
    later = case("2026-03-10", thanks("2026-03-11"), next_interview_on="2026-09-01")
    assert len(ahead(later, "2026-03-20")) == DAYS + 1


def test_while_waiting_it_is_silence_and_once_promised_the_day_that_passes() -> None:
    found = turn(PROMISED, "2026-03-18")
    assert found is not None
    assert (found.kind, found.then.on) == (TurningPointKind.PROMISE, day("2026-03-23"))
    assert (found.new_reason, found.then.reason) == (True, Reason.LIKE_YOU_OTHER_PRIORITIES)
    assert not found.new_step
    asked = case("2026-05-04", thanks("2026-05-04"), check_in("2026-05-12"))
    silent = turn(asked, "2026-05-14")
    assert silent is not None
    assert (silent.kind, silent.then.on) == (TurningPointKind.SILENCE, day("2026-05-15"))


def test_a_promise_for_today_is_about_to_pass() -> None:
    found = turn(PROMISED, "2026-03-20")
    assert found is not None
    assert (found.kind, found.then.on) == (TurningPointKind.PROMISE, day("2026-03-23"))


def test_silence_is_not_looked_at_beyond_the_day_of_the_step() -> None:
    early = case("2026-05-04", thanks("2026-05-05"), country="DE")
    german = calendar_for("DE")
    found = turning_point(early, day("2026-05-12"), german, knowledge())
    before = advice(early, "2026-05-12")
    later = outlook(early, day("2026-05-12"), german, knowledge())
    assert any(one.reason is not before.ranking[0].reason for one in later)
    assert found is not None
    assert found.kind is TurningPointKind.OBSERVATION


def test_a_promise_that_passed_before_today_is_no_news() -> None:
    old = case("2026-05-04", thanks("2026-05-04"), check_in("2026-05-12"), promised_on="2026-05-06")
    found = turn(old, "2026-05-14")
    assert found is None or found.kind is not TurningPointKind.PROMISE


def test_no_day_before_the_turn_changes_anything() -> None:
    found = turn(PROMISED, "2026-03-18")
    assert found is not None
    before = advice(PROMISED, "2026-03-18")
    for one in ahead(PROMISED, "2026-03-18"):
        if one.on < found.then.on:
            assert one.reason is before.ranking[0].reason


def test_with_a_step_due_it_is_the_weakest_observation_that_suffices() -> None:
    due = case("2026-04-13", thanks("2026-04-13"))
    found = turn(due, "2026-04-22")
    assert found is not None
    assert found.kind is TurningPointKind.OBSERVATION
    assert found.then.on == day("2026-04-22")
    options = {o.kind: o for page in knowledge().questions for o in page.options}
    after = advice(with_answer(due, options[found.observation], day("2026-04-22")), "2026-04-22")
    assert (after.ranking[0].reason, after.step) == (found.then.reason, found.then.step)
    kinds = knowledge().kinds
    weaker = [
        name
        for name in options
        if sum(map(abs, kinds[name].effects)) < sum(map(abs, kinds[found.observation].effects))
    ]
    before = advice(due, "2026-04-22")
    still_to_come = {"job_reposted", "reply_still_deciding", "pace_dropped", "backup_language"}
    assert before.step is not None
    for name in still_to_come.intersection(weaker):
        then = advice(with_answer(due, options[name], day("2026-04-22")), "2026-04-22")
        assert then.ranking[0].reason is before.ranking[0].reason
        assert then.step is not None
        assert then.step.kind is before.step.kind


@pytest.mark.parametrize("today", ["2026-03-11", "2026-03-18", "2026-04-20"])
def test_what_was_to_be_seen_in_the_interview_cannot_come_any_more(today: str) -> None:
    found = turn(case("2026-03-10"), today)
    assert found is not None
    assert found.observation not in {"early_in_order", "vague_close", "concern_voiced"}


def test_an_observation_can_change_the_step_alone() -> None:
    runner_up = case("2026-04-22", thanks("2026-04-22"), observations="backup_language")
    found = turn(runner_up, "2026-05-12")
    assert found is not None
    assert (found.observation, found.new_reason, found.new_step) == (
        "invited_to_follow_up",
        False,
        True,
    )
    assert found.then.step is not None
    assert found.then.step.kind is StepKind.CALL


def test_nothing_changes_what_is_closed_and_sometimes_nothing_suffices() -> None:
    assert turn(case("2026-03-10", closed=True), "2026-03-18") is None
    final = case(
        "2026-04-21", thanks("2026-04-21"), observations="rejected backup_language",
        rejected=True, rejected_on="2026-05-05",
    )  # fmt: skip
    assert turn(final, "2026-05-06") is None


def test_the_days_ahead_and_the_turn_take_no_time() -> None:
    ahead(PROMISED, "2026-03-18")
    start = time.process_time()
    ahead(PROMISED, "2026-03-18")
    turn(PROMISED, "2026-03-18")
    assert time.process_time() - start < 0.1


def test_further_silence_matters_on_the_days_on_which_it_changes_the_advice() -> None:
    unthanked = case("2026-03-19", problem_raised=False)
    found = milestones(ahead(unthanked, "2026-03-20"))
    assert [(one.then.on, one.new_step, one.new_reason) for one in found] == [
        (day("2026-03-26"), True, False), (day("2026-04-03"), False, True)
    ]  # fmt: skip
    assert found[0].then.step is not None
    assert found[0].then.step.kind is StepKind.SEND_CHECK_IN
    assert {one.kind for one in found} == {TurningPointKind.SILENCE}


def test_a_step_that_waits_over_a_day_off_is_no_news() -> None:
    due = ahead(PROMISED, "2026-03-24")
    assert due[0].step is not None
    weekend = [one.step for one in due if one.on == day("2026-03-28")]
    assert [step.kind_today for step in weekend if step] == [StepKind.WAIT]
    assert not any(one.new_step for one in milestones(due))


def test_without_reasons_only_a_step_is_news() -> None:
    unthanked = ahead(case("2026-03-19", problem_raised=False), "2026-03-20")
    found = milestones(unthanked, with_reasons=False)
    assert [one.then.on for one in found] == [day("2026-03-26")]
    assert milestones(unthanked[:1]) == ()

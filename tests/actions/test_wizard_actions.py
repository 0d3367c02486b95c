"""Finishing the wizard stores the run and does what was chosen."""

import json
from datetime import date, datetime

import pytest

from desktop.actions import wizard
from desktop.core.kinds import State, StepKind
from tests.actions.harness import Harness


def test_a_run_of_the_wizard_is_kept_with_what_was_answered(harness: Harness) -> None:
    job = harness.add("Dana")
    observation = harness.observation(job, "vague_close", "2026-03-06")
    advice = harness.advisor.with_observations(harness.record(job), [observation], harness.now)
    answers = {"vague_close": "yes", "cut_short_no_next_steps": "no"}
    changes = harness.do(wizard.finish, job.id, answers, [observation], advice)
    assert changes.applications == {job.id}
    assert harness.record(job).observations == (observation,)
    (run,) = harness.store.queries.advice_runs(job.id)
    assert json.loads(run.answers) == answers
    assert json.loads(run.ranking) == [[r.reason, r.likelihood] for r in advice.ranking]
    assert (run.action, run.step_on) == (StepKind.SEND_THANK_YOU, date(2026, 3, 6))
    assert (run.asked_on, run.outcome) == (date(2026, 3, 6), None)


def test_a_rejection_told_to_the_wizard_sets_the_state(harness: Harness) -> None:
    job = harness.add("Dana")
    observation = harness.observation(job, "rejected", "2026-03-06")
    advice = harness.advisor.with_observations(harness.record(job), [observation], harness.now)
    harness.do(wizard.finish, job.id, {"rejected": "yes"}, [observation], advice)
    assert harness.record(job).application.state is State.REJECTED
    (run,) = harness.store.queries.advice_runs(job.id)
    assert run.action is StepKind.SEND_FUTURE_INTEREST


def test_a_run_without_a_step_is_stored_as_no_contact(harness: Harness) -> None:
    job = harness.add("Dana", state=State.HIRED)
    advice = harness.advisor.advise(harness.record(job), harness.now)
    harness.do(wizard.finish, job.id, {}, [], advice)
    (run,) = harness.store.queries.advice_runs(job.id)
    assert (run.action, run.step_on) == (StepKind.NO_CONTACT, date(2026, 3, 6))


@pytest.mark.parametrize(
    ("choice", "contacts", "due"),
    [
        ({}, [], "2026-03-06T15:15"),
        ({"did_it": True}, ["thank_you"], "2026-03-12T09:00"),
        ({"remind_at": datetime(2026, 3, 6, 18)}, [], "2026-03-06T18:00"),
    ],
)
def test_the_wizard_ends_with_what_was_chosen(
    harness: Harness, choice: dict[str, object], contacts: list[str], due: str
) -> None:
    job = harness.add("Dana")
    advice = harness.advisor.advise(harness.record(job), harness.now)
    harness.do(wizard.finish, job.id, {}, [], advice, **choice)  # type: ignore[arg-type]
    assert len(harness.store.queries.advice_runs(job.id)) == 1
    assert [str(made.kind) for made in harness.record(job).contacts] == contacts
    assert harness.lives(job)[-1][2:] == (due, "planned")

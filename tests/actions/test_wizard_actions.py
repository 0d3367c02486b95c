"""Finishing the wizard stores the run and does what was chosen."""

import json
from datetime import date, datetime

import pytest

from desktop.actions import contacts, wizard
from desktop.advice.facts import Fact, FactKind
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, InterviewStatus, PageStatus, State, StepKind
from desktop.core.records import ApplicationRecord
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


def told(harness: Harness, kind: FactKind, until: date | None = None) -> ApplicationRecord:
    """The record after this was told, a day after an interview and a thank-you."""
    job = harness.add("Dana")
    thanks = harness.contact(job, "2026-03-05T17:00", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, thanks, [])
    advice = harness.advisor.advise(harness.record(job), harness.now)
    fact = Fact(id=new_id(), kind=kind, on=date(2026, 3, 6), until=until)
    harness.do(wizard.finish, job.id, {kind: "yes"}, [], advice, facts=[fact])
    return harness.record(job)


def test_an_invitation_that_is_told_adds_the_interview_and_the_contact(harness: Harness) -> None:
    record = told(harness, FactKind.INVITED, date(2026, 3, 12))
    assert [i.starts for i in record.interviews] == [
        datetime(2026, 3, 5, 14),
        datetime(2026, 3, 12, 12),
    ]
    assert [c.kind for c in record.contacts] == [ContactKind.THANK_YOU, ContactKind.INVITATION]


def test_an_interview_that_did_not_take_place_is_changed(harness: Harness) -> None:
    record = told(harness, FactKind.MISSED)
    assert [i.status for i in record.interviews] == [InterviewStatus.MISSED_BY_THEM]
    assert [c.kind for c in record.contacts] == [ContactKind.THANK_YOU]


def test_an_offer_that_is_told_sets_the_state_and_its_dates(harness: Harness) -> None:
    record = told(harness, FactKind.OFFER_RECEIVED, date(2026, 3, 13))
    assert record.application.state is State.OFFER
    assert record.application.offer_answer_by == date(2026, 3, 13)
    assert [change.state for change in record.history] == [State.WAITING, State.OFFER]


def test_a_new_opening_that_is_told_is_noted_once(harness: Harness) -> None:
    record = told(harness, FactKind.NEW_OPENING)
    assert [check.status for check in record.page_checks] == [PageStatus.NEW_OPENING]


def test_the_wish_not_to_be_called_is_kept(harness: Harness) -> None:
    record = told(harness, FactKind.NO_CALLS)
    assert record.application.no_calls
    assert record.application.state is State.WAITING

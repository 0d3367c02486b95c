"""A new interview ends a hold, and the next step follows the interview."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.actions import applications, contacts, interviews, notes, planning, undo
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, State, StepKind
from desktop.core.records import Application, Interview
from tests.actions.harness import Harness


def on_hold(harness: Harness) -> Application:
    """An application with an interview on 24 November, thanks, and a hold since 1 December."""
    job = harness.at("2026-11-24T18:00").add("Dana", met="2026-11-24T10:00")
    thanks = harness.contact(job, "2026-11-24T17:00", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, thanks, [])
    harness.at("2026-12-01T12:00")
    harness.do(applications.set_state, job.id, State.ON_HOLD, date(2026, 12, 1))
    assert harness.summary(job).action is StepKind.ACKNOWLEDGE_HOLD
    answer = harness.contact(job, "2026-12-01T11:00", kind=ContactKind.HOLD_ACKNOWLEDGEMENT)
    harness.do(contacts.log, answer, [])
    return job


def again(job: Application, starts: str) -> Interview:
    return Interview(id=new_id(), application_id=job.id, starts=datetime.fromisoformat(starts))


def state(harness: Harness, job: Application) -> State:
    return harness.record(job).application.state


def test_a_new_interview_ends_a_hold_and_the_step_follows_it(harness: Harness) -> None:
    job = on_hold(harness)
    harness.at("2026-12-04T12:00").do(interviews.add, again(job, "2026-12-08T10:00"), [])
    assert state(harness, job) is State.WAITING
    holds = [s for s in harness.record(job).observations if s.kind == "told_on_hold"]
    assert [s.observed_on for s in holds] == [date(2026, 12, 1)]  # it was true then
    steps = []
    for day in range(4, 16):
        harness.at(f"2026-12-{day:02d}T18:00").do(planning.refresh_stale, 9)
        if day == 8:
            thanks = harness.contact(job, "2026-12-08T17:30", kind=ContactKind.THANK_YOU)
            harness.do(contacts.log, thanks, [])
        summary = harness.summary(job)
        steps.append((summary.action, summary.step_on))
    assert steps[:4] == [(StepKind.SEND_THANK_YOU, date(2026, 12, 8))] * 4
    assert steps[4:] == [(StepKind.SEND_CHECK_IN, date(2026, 12, 15))] * 8


def test_with_the_interview_the_hold_is_taken_back_and_done_again(harness: Harness) -> None:
    job = on_hold(harness)
    before = harness.summary(job)
    harness.at("2026-12-04T12:00").do(interviews.add, again(job, "2026-12-08T10:00"), [])
    edits = harness.edits
    harness.do(undo.undo, edits)
    assert state(harness, job) is State.ON_HOLD
    assert (harness.summary(job).action, harness.summary(job).step_on) == (
        before.action,
        before.step_on,
    )
    harness.do(undo.redo, edits)
    assert state(harness, job) is State.WAITING


@pytest.mark.parametrize("starts", ["2026-11-30T10:00", "2026-12-01T09:00"])
def test_an_interview_before_they_spoke_of_it_leaves_the_hold(
    harness: Harness, starts: str
) -> None:
    job = on_hold(harness)
    harness.do(interviews.add, again(job, starts), [])
    assert state(harness, job) is State.ON_HOLD


def test_an_interview_that_moves_beyond_the_hold_ends_it_and_another_change_does_not(
    harness: Harness,
) -> None:
    job = on_hold(harness)
    (interview,) = harness.record(job).interviews
    harness.do(interviews.update, replace(interview, notes="In the new building"), [])
    assert state(harness, job) is State.ON_HOLD
    harness.do(interviews.update, replace(interview, starts=datetime(2026, 12, 9, 10)), [])
    assert state(harness, job) is State.WAITING


def test_a_hold_of_an_earlier_version_ends_with_its_later_interview(harness: Harness) -> None:
    """Earlier versions did not change the state when an interview was added."""
    job = on_hold(harness)
    harness.do(interviews.add, again(job, "2026-12-08T10:00"), [])
    harness.do(notes.delete_observation, harness.record(job).observations[0].id)
    with harness.store.writing(harness.now.utc) as writer:
        for change in harness.record(job).history[2:]:
            writer.drop(change)
        writer.update(replace(harness.record(job).application, state=State.ON_HOLD))
    harness.at("2026-12-08T18:00").do(planning.refresh_stale, 9)
    thanks = harness.contact(job, "2026-12-08T17:30", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, thanks, [])
    assert state(harness, job) is State.ON_HOLD
    assert harness.summary(job).action is StepKind.SEND_CHECK_IN
    assert harness.summary(job).step_on == date(2026, 12, 15)

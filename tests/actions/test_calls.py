"""A call instead of a letter, the reverse, and calls that nobody answered, in a real store.

It is Friday 6 March 2026.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop.actions import applications, contacts, letters, notes, people
from desktop.actions.letters import SentLetter
from desktop.actions.undo import undo
from desktop.advice.model import Step
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, Direction, Part
from desktop.core.kinds import ContactKind as K
from desktop.core.kinds import StepKind as S
from desktop.core.records import Application, Problem
from tests.actions.harness import Harness

TODAY = date(2026, 3, 6)
SAID = SentLetter(subject="Left a message", text="Hello Ann.")


def add(harness: Harness, met: str, *sent: tuple[str, K], promise: str = "") -> Application:
    """An application with Ann, who has a number, and these contacts with her."""
    job = harness.add("Ann", met=met, promise=promise)
    (ann,) = harness.record(job).people
    harness.do(people.update, replace(ann, phone="555 0100"))
    for at, kind in sent:
        harness.do(contacts.log, harness.contact(job, at, kind=kind), [ann.id])
    return job


def promise_passed(harness: Harness) -> Application:
    thanked = ("2026-02-23T18:00", K.THANK_YOU)
    return add(harness, "2026-02-23T14:00", thanked, promise="2026-02-27")


def idea_due(harness: Harness) -> Application:
    thanked, asked = ("2026-02-09T18:00", K.THANK_YOU), ("2026-02-20T10:00", K.CHECK_IN)
    job = add(harness, "2026-02-09T14:00", thanked, asked)
    harness.do(notes.add_problem, Problem(id=new_id(), application_id=job.id, problem="Delays"))
    return job


def final_due(harness: Harness) -> Application:
    job = idea_due(harness)
    harness.do(contacts.log, harness.contact(job, "2026-02-27T10:00", kind=K.VALUE_ADD), [])
    return job


def invited(harness: Harness) -> Application:
    job = add(harness, "2026-02-23T14:00", ("2026-02-23T18:00", K.THANK_YOU))
    invitation = harness.contact(
        job, "2026-02-27T10:00", kind=K.INVITATION, direction=Direction.INBOUND
    )
    harness.do(contacts.log, invitation, [])
    return job


def offer_told(harness: Harness) -> Application:
    job = add(harness, "2026-02-23T14:00", ("2026-02-23T18:00", K.THANK_YOU))
    stored = harness.record(job).application
    harness.do(applications.update, replace(stored, offer_told_on=date(2026, 3, 2)))
    return job


def call_invited(harness: Harness) -> Application:
    job = add(harness, "2026-02-23T14:00", ("2026-02-23T18:00", K.THANK_YOU))
    asked = harness.observation(job, "invited_to_follow_up", "2026-02-23")
    harness.do(notes.add_observation, asked)
    return job


def inside(harness: Harness) -> Application:
    job = add(harness, "2026-02-23T14:00", ("2026-02-23T18:00", K.THANK_YOU))
    stored = harness.record(job).application
    harness.do(applications.update, replace(stored, internal=True))
    return job


Make = Callable[[Harness], Application]


def steps_of(harness: Harness, job: Application) -> tuple[Step, Step]:
    """The step and its alternative."""
    advice = harness.advisor.advise(harness.record(job), harness.now)
    assert advice.step is not None
    (other,) = advice.alternatives
    return advice.step, other


@pytest.mark.parametrize(
    ("make", "main", "other", "logged"),
    [
        (promise_passed, S.SEND_CHECK_IN, S.CALL, (K.CHECK_IN, Channel.PHONE)),
        (idea_due, S.SEND_VALUE_ADD, S.CALL, (K.CHECK_IN, Channel.PHONE)),
        (final_due, S.SEND_FINAL_CHECK_IN, S.CALL, (K.FINAL_CHECK_IN, Channel.PHONE)),
        (invited, S.ASK_FOR_DATE, S.CALL, (K.DATE_REQUEST, Channel.PHONE)),
        (offer_told, S.ASK_FOR_OFFER, S.CALL, (K.OFFER_REQUEST, Channel.PHONE)),
        (call_invited, S.CALL, S.SEND_CHECK_IN, (K.CHECK_IN, Channel.EMAIL)),
        (inside, S.SEND_CHECK_IN, S.SEND_CHECK_IN, (K.CHECK_IN, Channel.EMAIL)),
    ],
)
def test_the_alternative_counts_like_the_step(
    harness: Harness, make: Make, main: S, other: S, logged: tuple[K, Channel]
) -> None:
    job = make(harness)
    step, alternative = steps_of(harness, job)
    assert (step.kind_today, alternative.kind_today) == (main, other)
    harness.do(letters.log_sent, job.id, alternative, SAID, [])
    contact = harness.record(job).contacts[-1]
    assert (contact.kind, contact.channel) == logged
    # Never both on one day: a call is the contact of the week.
    after = harness.summary(job)
    assert after.step_on is not None
    assert (after.step_on - TODAY).days >= (5 if main is S.SEND_FINAL_CHECK_IN else 7)
    assert next(life[3] for life in harness.lives(job) if life[0] == main) == "done"


def test_a_talk_in_person_is_logged_as_one(harness: Harness) -> None:
    job = inside(harness)
    step, _ = steps_of(harness, job)
    harness.do(letters.log_sent, job.id, step, SAID, [])
    contact = harness.record(job).contacts[-1]
    assert (contact.kind, contact.channel) == (K.CHECK_IN, Channel.IN_PERSON)


def test_a_call_that_nobody_answered_leaves_the_step_as_it_is(harness: Harness) -> None:
    job = promise_passed(harness)
    before, lives = harness.summary(job), harness.lives(job)
    (ann,) = harness.record(job).people
    harness.do(letters.log_attempt, job.id, [ann.id])
    record = harness.record(job)
    attempt = record.contacts[-1]
    assert (attempt.kind, attempt.channel) == (K.CALL_ATTEMPT, Channel.PHONE)
    assert (attempt.at, attempt.text) == (harness.now.local, "")
    assert record.participations[-1].person_id == ann.id
    assert (harness.summary(job), harness.lives(job)) == (before, lives)
    harness.do(undo, harness.edits)
    assert len(harness.record(job).contacts) == 1


def test_after_an_attempt_the_step_is_due_on_the_next_working_day(harness: Harness) -> None:
    job = promise_passed(harness)
    harness.do(letters.log_attempt, job.id, [])
    harness.at("2026-03-09T10:00")
    harness.do(letters.log_attempt, job.id, [])
    step, alternative = steps_of(harness, job)
    assert (step.kind_today, alternative.kind_today) == (S.SEND_CHECK_IN, S.CALL)
    assert harness.due_on(job) == date(2026, 3, 6)


def test_an_attempt_is_no_contact_about_another_job(harness: Harness) -> None:
    one = promise_passed(harness)
    other = harness.add(met="2026-02-23T14:00", company="Contoso")
    (ann,) = harness.record(one).people
    harness.do(people.involve, other.id, ann.id, Part.HIRING_MANAGER)
    harness.do(letters.log_attempt, other.id, [ann.id])
    assert harness.record(one).people_contacted_at is None
    assert harness.summary(one).step_on == TODAY
    harness.do(contacts.log, harness.contact(other, "2026-03-06T09:00", kind=K.CHECK_IN), [ann.id])
    assert harness.record(one).people_contacted_at is not None


def test_an_attempt_does_not_carry_thanks(harness: Harness) -> None:
    job = harness.add("Ann", met="2026-03-05T14:00")
    harness.do(letters.log_attempt, job.id, [])
    assert harness.summary(job).action is S.SEND_THANK_YOU
    assert harness.summary(job).last_contact_on is None

"""Letters in a real store: drafts, and the records that "I sent it" makes."""

from dataclasses import replace

import pytest

from desktop.actions import contacts, letters
from desktop.actions.letters import SentLetter
from desktop.actions.undo import undo
from desktop.advice.model import Step
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, LetterKind, StepKind
from desktop.core.records import Application, LetterDraft
from tests.actions.harness import Harness

LETTER = SentLetter(subject=" Thank you ", text="Dear Ann,\n\nthank you.\n")


def step_of(harness: Harness, job: Application) -> Step:
    step = harness.advisor.advise(harness.record(job), harness.now).step
    assert step is not None
    return step


def draft(harness: Harness, job: Application, body: str = "Dear Ann") -> LetterDraft:
    person = harness.record(job).people[0]
    made = LetterDraft(
        id=new_id(),
        application_id=job.id,
        person_id=person.id,
        kind=LetterKind.THANK_YOU,
        body=body,
    )
    harness.do(letters.save_draft, made)
    return made


def test_a_draft_is_kept_and_replaced_without_disturbing_any_page(harness: Harness) -> None:
    job = harness.add("Ann")
    first = draft(harness, job)
    changes = harness.do(letters.save_draft, replace(first, body="Dear Ann,"))
    assert [d.body for d in harness.store.queries.letter_drafts(job.id)] == ["Dear Ann,"]
    assert changes == Changes()


def test_a_draft_for_an_application_that_is_gone_is_refused(harness: Harness) -> None:
    lost = LetterDraft(id=new_id(), application_id="gone", kind=LetterKind.CHECK_IN)
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(letters.save_draft, lost)


def test_a_sent_letter_is_logged_with_its_text_and_its_people(harness: Harness) -> None:
    job = harness.add("Ann")
    kept = draft(harness, job)
    other = draft(harness, job, "Another")
    ann = harness.record(job).people[0]
    changes = harness.do(
        letters.log_sent,
        job.id,
        step_of(harness, job),
        replace(LETTER, draft_id=kept.id),
        [ann.id, ann.id],
    )
    record = harness.record(job)
    (logged,) = record.contacts
    assert (logged.kind, logged.channel) == (ContactKind.THANK_YOU, Channel.EMAIL)
    assert (logged.subject, logged.text) == ("Thank you", "Dear Ann,\n\nthank you.")
    assert logged.at == harness.now.local
    assert [p.person_id for p in record.participations] == [ann.id]
    assert [d.id for d in harness.store.queries.letter_drafts(job.id)] == [other.id]
    assert job.id in changes.applications


def test_the_reminder_is_done_and_the_next_step_planned(harness: Harness) -> None:
    job = harness.add("Ann", promise="2026-03-13")
    assert [life[3] for life in harness.lives(job)] == ["planned"]
    harness.do(
        letters.log_sent, job.id, step_of(harness, job), LETTER, [harness.record(job).people[0].id]
    )
    assert [(life[0], life[3]) for life in harness.lives(job)] == [
        ("send_thank_you", "done"),
        ("send_check_in", "planned"),
    ]
    assert harness.summary(job).action is StepKind.SEND_CHECK_IN


def test_the_reminder_stays_until_everybody_has_been_written_to(harness: Harness) -> None:
    job = harness.add("Ann", "Bea")
    ann, bea = harness.record(job).people
    step = step_of(harness, job)
    harness.do(letters.log_sent, job.id, step, LETTER, [ann.id])
    assert [(life[0], life[3]) for life in harness.lives(job)] == [("send_thank_you", "planned")]
    assert (harness.summary(job).thanked, harness.summary(job).to_thank) == (1, 2)
    harness.do(letters.log_sent, job.id, step, LETTER, [bea.id])
    assert harness.lives(job)[0][3] == "done"


def test_one_undo_takes_all_of_it_back(harness: Harness) -> None:
    job = harness.add("Ann")
    kept = draft(harness, job)
    before = harness.record(job), harness.lives(job), harness.summary(job)
    harness.do(
        letters.log_sent,
        job.id,
        step_of(harness, job),
        replace(LETTER, draft_id=kept.id),
        [kept.person_id or ""],
    )
    harness.do(undo, harness.edits)
    assert (harness.record(job), harness.lives(job), harness.summary(job)) == before
    assert harness.store.queries.letter_drafts(job.id) == [kept]


def test_a_letter_before_its_day_is_logged_with_the_note_and_moves_the_next_one(
    harness: Harness,
) -> None:
    job = harness.add("Ann", promise="2026-03-13")
    thanks = harness.contact(job, "2026-03-05T18:00", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, thanks, [])
    step = step_of(harness, job)
    assert (step.kind_today, step.kind) == (StepKind.WAIT, StepKind.SEND_CHECK_IN)
    early = replace(LETTER, note="Sent before Tue 17 March.")
    harness.do(letters.log_sent, job.id, step, early, [])
    logged = harness.record(job).contacts[-1]
    assert logged.kind is ContactKind.CHECK_IN
    assert logged.text.endswith("thank you.\n\nSent before Tue 17 March.")
    assert next(life[3] for life in harness.lives(job) if life[0] == "send_check_in") == "done"


def test_without_a_planned_reminder_the_letter_is_logged_all_the_same(harness: Harness) -> None:
    job = harness.add("Ann", remind=False)
    assert harness.lives(job) == []
    harness.do(letters.log_sent, job.id, step_of(harness, job), LETTER, [])
    assert len(harness.record(job).contacts) == 1


def test_a_step_that_is_no_letter_is_refused(harness: Harness) -> None:
    job = harness.add("Ann", no_contact=True)
    with pytest.raises(UserError, match="no letter"):
        harness.do(letters.log_sent, job.id, step_of(harness, job), LETTER, [])


def test_a_person_who_is_gone_is_refused(harness: Harness) -> None:
    job = harness.add("Ann")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(letters.log_sent, job.id, step_of(harness, job), LETTER, ["gone"])
    assert harness.record(job).contacts == ()

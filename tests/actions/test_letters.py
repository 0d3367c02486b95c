"""Letters in a real store: drafts, and the records that "I sent it" makes."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.actions import contacts, letters, reminders
from desktop.actions.letters import SentLetter
from desktop.actions.undo import undo
from desktop.advice.model import Step
from desktop.core.changes import Changes
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, Direction, LetterKind, StepKind
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


def test_a_draft_is_kept_and_replaced_which_concerns_letters_alone(harness: Harness) -> None:
    job = harness.add("Ann")
    first = draft(harness, job)
    changes = harness.do(letters.save_draft, replace(first, body="Dear Ann,"))
    assert [d.body for d in harness.store.queries.letter_drafts(job.id)] == ["Dear Ann,"]
    assert changes == Changes(letters=True)


def test_a_deleted_draft_can_be_brought_back(harness: Harness) -> None:
    job = harness.add("Ann")
    first = draft(harness, job)
    assert harness.do(letters.delete_draft, first.id) == Changes(letters=True)
    assert harness.store.queries.letter_drafts(job.id) == []
    harness.do(undo, harness.edits)
    assert harness.store.queries.letter_drafts(job.id) == [first]


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


def handed_over(harness: Harness, job: Application, **more: object) -> LetterDraft:
    """A draft that was handed to a mail program at 15:00."""
    kept = replace(draft(harness, job), subject="Thanks", handed_over_at=harness.now.utc, **more)  # type: ignore[arg-type]
    harness.do(letters.save_draft, kept)
    return kept


def test_handing_a_letter_over_and_taking_it_back_concern_the_agenda(harness: Harness) -> None:
    job = harness.add("Ann")
    kept = draft(harness, job)
    over = replace(kept, handed_over_at=harness.now.utc)
    assert harness.do(letters.save_draft, over) == Changes(agenda=True, letters=True)
    assert harness.do(letters.save_draft, replace(over, body="Dear Bea")) == Changes(letters=True)
    assert harness.do(letters.keep_unsent, kept.id) == Changes(agenda=True, letters=True)
    assert harness.store.queries.letter_draft(kept.id) == replace(kept, body="Dear Bea")


def test_a_letter_that_went_out_is_logged_at_the_time_it_was_handed_over(harness: Harness) -> None:
    job = harness.add("Ann", "Bea")
    kept = handed_over(harness, job)
    harness.at("2026-03-06T19:00").do(letters.confirm_sent, kept.id)
    record = harness.record(job)
    (sent,) = record.contacts
    assert (sent.kind, sent.subject, sent.text) == (ContactKind.THANK_YOU, "Thanks", "Dear Ann")
    assert sent.at == datetime(2026, 3, 6, 15)
    assert [p.person_id for p in record.participations] == [kept.person_id]
    assert harness.store.queries.letter_drafts(job.id) == []
    assert harness.lives(job)[0][3] == "planned"  # the other one has not been thanked


@pytest.mark.parametrize(
    ("kind", "logged"),
    [
        (LetterKind.VALUE_ADD, ContactKind.VALUE_ADD),
        (LetterKind.RESCHEDULING, ContactKind.REPLY),
        (LetterKind.CHECK_IN_HOLD_AWARE, ContactKind.CHECK_IN),
        (LetterKind.APPLICATION_STATUS, ContactKind.CHECK_IN),
    ],
)
@pytest.mark.parametrize("to_somebody", [True, False])
def test_a_letter_of_a_step_that_has_passed_is_logged_by_itself(
    harness: Harness, kind: LetterKind, logged: ContactKind, *, to_somebody: bool
) -> None:
    job = harness.add("Ann")
    kept = handed_over(harness, job, kind=kind)
    if not to_somebody:
        kept = replace(kept, person_id=None)
        harness.do(letters.save_draft, kept)
    harness.at("2026-03-06T19:00").do(letters.confirm_sent, kept.id)
    record = harness.record(job)
    (sent,) = record.contacts
    assert (sent.kind, sent.at) == (logged, datetime(2026, 3, 6, 15))
    assert [p.person_id for p in record.participations] == [kept.person_id] * to_somebody
    assert harness.lives(job)[0][3] != "done"
    assert harness.store.queries.letter_drafts(job.id) == []
    harness.do(undo, harness.edits)
    assert harness.record(job).contacts == ()
    assert harness.store.queries.letter_drafts(job.id) == [kept]


def test_a_letter_of_this_step_to_somebody_else_is_logged_by_itself(harness: Harness) -> None:
    job, other = harness.add("Ann"), harness.add("Bea")
    bea = harness.record(other).people[0]
    kept = handed_over(harness, job, person_id=bea.id)
    harness.do(letters.confirm_sent, kept.id)
    assert [p.person_id for p in harness.record(job).participations] == [bea.id]
    assert harness.lives(job)[0][3] != "done"


def unconfirmed(harness: Harness) -> str:
    letter = harness.store.queries.letters.unconfirmed(harness.now.utc)
    return letter.id if letter else ""


def test_letters_that_were_handed_over_are_asked_about_until_an_answer(harness: Harness) -> None:
    job = harness.add("Ann")
    queries, start = harness.store.queries, harness.now.utc
    kept = handed_over(harness, job)
    draft(harness, job)
    assert unconfirmed(harness) == kept.id
    assert queries.letters.unconfirmed(start - timedelta(seconds=1)) is None
    assert queries.letters.next_handed_over(start - timedelta(hours=3)) == start
    assert queries.letters.next_handed_over(start) is None
    harness.do(letters.keep_unsent, kept.id)
    assert unconfirmed(harness) == ""


def test_a_letter_is_not_asked_about_once_the_contact_is_logged_otherwise(
    harness: Harness,
) -> None:
    """It would become a second contact."""
    job = harness.add("Ann", "Bea")
    ann, bea = harness.record(job).people
    harness.at("2026-03-06T14:00")
    earlier = harness.contact(job, "2026-03-05T18:00", kind=ContactKind.OTHER)
    harness.do(contacts.log, earlier, [ann.id])
    harness.at("2026-03-06T15:00")
    to_nobody = handed_over(harness, job, person_id=None)
    kept = handed_over(harness, job)
    assert kept.person_id == ann.id
    harness.at("2026-03-06T16:00")
    theirs = harness.contact(job, "2026-03-06T16:00", direction=Direction.INBOUND)
    harness.do(contacts.log, theirs, [ann.id])
    harness.do(letters.log_attempt, job.id, [ann.id])
    assert unconfirmed(harness) == to_nobody.id
    to_bea = harness.contact(job, "2026-03-06T15:30", kind=ContactKind.THANK_YOU)
    harness.do(contacts.log, to_bea, [bea.id])
    assert unconfirmed(harness) == kept.id
    harness.do(reminders.done, job.id)
    assert unconfirmed(harness) == ""


def changed_since(harness: Harness, job: Application) -> tuple[LetterDraft, LetterDraft]:
    """A letter that was handed over, and what was written since."""
    kept = handed_over(harness, job)
    since = replace(kept, id=new_id(), body="Dear Ann, again", handed_over_at=None)
    harness.do(letters.save_draft, since)
    return kept, since


def test_a_letter_is_logged_as_it_was_handed_over_with_a_note(harness: Harness) -> None:
    job = harness.add("Ann")
    kept, _ = changed_since(harness, job)
    harness.do(letters.confirm_sent, kept.id, "(Sent early.)")
    (sent,) = harness.record(job).contacts
    assert sent.text == f"{kept.body}\n\n(Sent early.)"
    assert harness.store.queries.letter_drafts(job.id) == []


def test_what_was_written_since_replaces_a_letter_that_did_not_go_out(harness: Harness) -> None:
    job = harness.add("Ann")
    kept, since = changed_since(harness, job)
    harness.do(letters.keep_unsent, kept.id)
    assert harness.store.queries.letter_drafts(job.id) == [since]


def test_a_letter_that_is_a_draft_again_has_no_second_draft(harness: Harness) -> None:
    job = harness.add("Ann")
    kept, since = changed_since(harness, job)
    again = replace(kept, body=since.body, handed_over_at=None)
    harness.do(letters.save_draft, again)
    assert harness.store.queries.letter_drafts(job.id) == [again]

"""Letters: drafts while they are written, and letters that were sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.actions.context import Context
from desktop.actions.planning import find_reminder, planned
from desktop.actions.reminders import channel_of, contact_kind_of
from desktop.advice.model import Step
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import ReminderState, StepKind
from desktop.core.records import Contact, LetterDraft, Participation

_NO_LETTER = frozenset({StepKind.WAIT, StepKind.NO_CONTACT, StepKind.MOVE_ON})


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A letter as it was sent. `note` is stored below its text: why it was sent early."""

    subject: str
    text: str
    note: str = ""
    draft_id: str = ""
    """The draft to delete."""


def save_draft(ctx: Context, draft: LetterDraft) -> None:
    """Save what has been written so far. Pages do not show it."""
    ctx.application(draft.application_id)
    known = {kept.id for kept in ctx.queries.letter_drafts(draft.application_id)}
    if draft.id in known:
        ctx.writer.update(draft)
    else:
        ctx.writer.insert(draft)


def log_sent(
    ctx: Context,
    application_id: str,
    step: Step,
    letter: SentLetter,
    person_ids: Sequence[str],
) -> None:
    """Log a letter of `step` with its text and recipients.

    The step's reminder is done once the step has no other recipients. Raises `UserError` for a step
    without a letter.
    """
    if step.kind in _NO_LETTER:
        raise UserError("There is no letter to send for this step.")
    summary, _ = planned(ctx.queries, ctx.now, ctx.advisor, ctx.record(application_id))
    reminders = ctx.queries.reminders(application_id)
    current = find_reminder(reminders, summary.action, summary.step_on)
    contact = Contact(
        id=new_id(),
        application_id=application_id,
        at=ctx.now.local.replace(microsecond=0),
        zone=ctx.now.zone,
        channel=channel_of(step),
        kind=contact_kind_of(step),
        subject=letter.subject.strip(),
        text="\n\n".join(part.strip() for part in (letter.text, letter.note) if part.strip()),
    )
    ctx.writer.insert(contact)
    for person_id in dict.fromkeys(person_ids):
        ctx.need(ctx.queries.person, person_id)
        ctx.writer.insert(
            Participation(id=new_id(), interaction_id=contact.id, person_id=person_id)
        )
    _delete_draft(ctx, application_id, letter.draft_id)
    if (
        current is not None
        and current.action is step.kind
        and not _has_other_recipients(ctx, application_id, step)
    ):
        ctx.writer.update(replace(current, state=ReminderState.DONE))


def _has_other_recipients(ctx: Context, application_id: str, step: Step) -> bool:
    """Whether the same step is due for other people today."""
    after = ctx.advisor.advise(ctx.record(application_id), ctx.now).step
    return after is not None and after.kind_today is step.kind


def _delete_draft(ctx: Context, application_id: str, draft_id: str) -> None:
    for draft in ctx.queries.letter_drafts(application_id):
        if draft.id == draft_id:
            ctx.writer.delete(draft)

"""Letters: drafts while they are written, letters that were sent, calls, and talks in person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.actions import contacts
from desktop.actions.context import Context
from desktop.actions.planning import find_reminder, planned
from desktop.actions.reminders import channel_of, contact_kind_of
from desktop.advice.model import Advice, Step
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, ReminderState, StepKind
from desktop.core.records import Contact, LetterDraft, Participation

_NO_LETTER = frozenset({StepKind.WAIT, StepKind.NO_CONTACT, StepKind.MOVE_ON})
#: The steps whose question a call asks instead. A call does not present an idea, so instead of one
#: it is a check-in.
_ASKED_BY_PHONE = frozenset(
    {StepKind.SEND_FINAL_CHECK_IN, StepKind.ASK_FOR_DATE, StepKind.ASK_FOR_OFFER}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A letter as it was sent, or what was said. `note` is stored below: why it was early."""

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
    """Log a letter, call or talk of `step` with its text and recipients.

    `step` is the next step or an alternative to it. The reminder of the next step is done once it
    has no other recipients. Raises `UserError` for a step without a letter.
    """
    if step.kind in _NO_LETTER:
        raise UserError("There is no letter to send for this step.")
    summary, advice = planned(ctx.queries, ctx.now, ctx.advisor, ctx.record(application_id))
    reminders = ctx.queries.reminders(application_id)
    current = find_reminder(reminders, summary.action, summary.step_on)
    contact = Contact(
        id=new_id(),
        application_id=application_id,
        at=ctx.now.local.replace(microsecond=0),
        zone=ctx.now.zone,
        channel=channel_of(step),
        kind=_contact_kind(step, advice),
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
        and _takes(step, advice)
        and not _has_other_recipients(ctx, application_id, current.action)
    ):
        ctx.writer.update(replace(current, state=ReminderState.DONE))


def log_attempt(ctx: Context, application_id: str, person_ids: Sequence[str]) -> None:
    """Log a call that nobody answered, without a message. It leaves the next step as it is."""
    attempt = Contact(
        id=new_id(),
        application_id=application_id,
        at=ctx.now.local.replace(microsecond=0),
        zone=ctx.now.zone,
        channel=Channel.PHONE,
        kind=ContactKind.CALL_ATTEMPT,
    )
    contacts.log(ctx, attempt, person_ids)


def _takes(step: Step, advice: Advice) -> bool:
    """Whether `step` is the next step or an alternative to it."""
    ways = (advice.step, *advice.alternatives)
    return any(way is not None and way.kind is step.kind for way in ways)


def _contact_kind(step: Step, advice: Advice) -> ContactKind:
    """The kind of contact of `step`; of a call instead of a letter, that of the letter."""
    main = advice.step
    if step.kind is StepKind.CALL and main is not None and main.kind in _ASKED_BY_PHONE:
        return contact_kind_of(main)
    return contact_kind_of(step)


def _has_other_recipients(ctx: Context, application_id: str, kind: StepKind) -> bool:
    """Whether the step of this kind is due for other people today."""
    after = ctx.advisor.advise(ctx.record(application_id), ctx.now).step
    return after is not None and after.kind_today is kind


def _delete_draft(ctx: Context, application_id: str, draft_id: str) -> None:
    for draft in ctx.queries.letter_drafts(application_id):
        if draft.id == draft_id:
            ctx.writer.delete(draft)

"""Letters: drafts while they are written, letters that were sent, calls, and talks in person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.actions import contacts
from desktop.actions.context import Context
from desktop.actions.planning import find_reminder, planned
from desktop.actions.reminders import channel_of, contact_kind_of
from desktop.advice.letters.addressees import addressees
from desktop.advice.letters.language import language_of_application, language_of_country
from desktop.advice.model import Advice, Step
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import (
    Channel,
    ContactKind,
    LetterKind,
    LetterLanguage,
    ReminderState,
    StepKind,
)
from desktop.core.records import Contact, LetterDraft, Participation

#: What a letter is logged as that is no longer that of the next step; others are check-ins.
_KIND_OF_LETTER = {
    LetterKind.THANK_YOU: ContactKind.THANK_YOU,
    LetterKind.VALUE_ADD: ContactKind.VALUE_ADD,
    LetterKind.FINAL_CHECK_IN: ContactKind.FINAL_CHECK_IN,
    LetterKind.HOLD_ACKNOWLEDGEMENT: ContactKind.HOLD_ACKNOWLEDGEMENT,
    LetterKind.OFFER_DEADLINE: ContactKind.OFFER_DEADLINE,
    LetterKind.FUTURE_INTEREST: ContactKind.FUTURE_INTEREST,
    LetterKind.RESCHEDULING: ContactKind.REPLY,
    LetterKind.DATE_REQUEST: ContactKind.DATE_REQUEST,
    LetterKind.OFFER_REQUEST: ContactKind.OFFER_REQUEST,
    LetterKind.OFFER_REPLY: ContactKind.OFFER_REPLY,
}
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
    at: datetime | None = None
    """Instant (UTC) at which it was handed to a mail program; None for now."""


def save_draft(ctx: Context, draft: LetterDraft) -> None:
    """Save what has been written so far.

    A letter that was handed over keeps its text as it was; what is written since is another draft.
    """
    ctx.application(draft.application_id)
    known = {kept.id: kept for kept in ctx.queries.letter_drafts(draft.application_id)}
    before = known.get(draft.id)
    if before is not None and before.handed_over_at is not None and draft.handed_over_at is None:
        for since in _same_letter(known.values(), draft):
            ctx.writer.delete(since)  # `draft` has its text
    if before is not None:
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
        at=_local(ctx, letter.at),
        zone=ctx.now.zone,
        channel=channel_of(step),
        kind=_contact_kind(step, advice),
        subject=letter.subject.strip(),
        text=_joined(letter.text, letter.note),
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
        at=_local(ctx),
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


def confirm_sent(ctx: Context, draft_id: str, note: str = "") -> None:
    """Log a letter that was handed to a mail program: it was sent then.

    If the step has changed since, the letter is logged by itself. `note` is stored below its text.
    """
    draft = ctx.need(ctx.queries.letter_draft, draft_id)
    record = ctx.record(draft.application_id)
    step = ctx.advisor.advise(record, ctx.now).step
    if step is not None and step.letter_kind is draft.kind:
        for addressee in addressees(record, step, ctx.now.utc):
            if (addressee.person.id if addressee.person else None) == draft.person_id:
                letter = SentLetter(
                    subject=draft.subject,
                    text=draft.body,
                    note=note,
                    draft_id=draft.id,
                    at=draft.handed_over_at,
                )
                people = [person.id for person in addressee.recipients]
                log_sent(ctx, draft.application_id, step, letter, people)
                return
    contact = Contact(
        id=new_id(),
        application_id=draft.application_id,
        at=_local(ctx, draft.handed_over_at),
        zone=ctx.now.zone,
        kind=_KIND_OF_LETTER.get(draft.kind, ContactKind.CHECK_IN),
        subject=draft.subject,
        text=_joined(draft.body, note),
    )
    contacts.log(ctx, contact, [draft.person_id] if draft.person_id else [])
    _delete_draft(ctx, draft.application_id, draft.id)


def set_language(
    ctx: Context, application_id: str, person_id: str | None, language: LetterLanguage
) -> None:
    """Write letters in `language`: all of this application, or those to a person with one of
    their own. The usual language of the country is not stored, so that it follows the country."""
    application = ctx.application(application_id)
    person = None if person_id is None else ctx.need(ctx.queries.person, person_id)
    if person is not None and person.letter_language is not None:
        is_usual = language is language_of_application(application)
        ctx.writer.update(replace(person, letter_language=None if is_usual else language))
        return
    usual = language_of_country(application.country, application.subdivision)
    chosen = None if language is usual else language
    ctx.writer.update(replace(application, letter_language=chosen))


def delete_draft(ctx: Context, draft_id: str) -> None:
    """Delete a letter that was not sent, or not confirmed."""
    ctx.writer.delete(ctx.need(ctx.queries.letter_draft, draft_id))


def keep_unsent(ctx: Context, draft_id: str) -> None:
    """Do not ask again whether this letter was sent."""
    draft = ctx.need(ctx.queries.letter_draft, draft_id)
    if _same_letter(ctx.queries.letter_drafts(draft.application_id), draft):
        ctx.writer.delete(draft)  # it was edited since
    else:
        ctx.writer.update(replace(draft, handed_over_at=None))


def _local(ctx: Context, at: datetime | None = None) -> datetime:
    """The wall time of the instant `at`, by default now."""
    moment = ctx.now if at is None else replace(ctx.now, utc=at)
    return moment.local.replace(microsecond=0)


def _has_other_recipients(ctx: Context, application_id: str, kind: StepKind) -> bool:
    """Whether the step of this kind is due for other people today."""
    after = ctx.advisor.advise(ctx.record(application_id), ctx.now).step
    return after is not None and after.kind_today is kind


def _delete_draft(ctx: Context, application_id: str, draft_id: str) -> None:
    """Delete the draft; if it was handed over, also what was written since."""
    known = ctx.queries.letter_drafts(application_id)
    for draft in known:
        if draft.id == draft_id:
            since = _same_letter(known, draft) if draft.handed_over_at is not None else []
            for one in (draft, *since):
                ctx.writer.delete(one)


def _same_letter(drafts: Iterable[LetterDraft], draft: LetterDraft) -> list[LetterDraft]:
    """The other drafts of the same letter."""
    return [
        other
        for other in drafts
        if other.id != draft.id and (other.kind, other.person_id) == (draft.kind, draft.person_id)
    ]


def _joined(text: str, note: str) -> str:
    return "\n\n".join(part.strip() for part in (text, note) if part.strip())

"""Reminders of the next step: plan, put off, mark as done."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time

from desktop.actions import states
from desktop.actions.context import Context
from desktop.actions.planning import IDLE, find_reminder, planned
from desktop.advice.model import Advice, Step, StepReasonKind
from desktop.advice.people import recipients_of
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, ReminderState, State, StepKind
from desktop.core.records import ApplicationRecord, Contact, Participation, Reminder
from desktop.core.schedule import reminder_due
from desktop.core.summary import Summary

#: What a step is logged as, once done.
_KIND_OF = {
    StepKind.SEND_THANK_YOU: ContactKind.THANK_YOU,
    StepKind.SEND_CHECK_IN: ContactKind.CHECK_IN,
    StepKind.CALL: ContactKind.CHECK_IN,
    StepKind.SEND_VALUE_ADD: ContactKind.VALUE_ADD,
    StepKind.SEND_FINAL_CHECK_IN: ContactKind.FINAL_CHECK_IN,
    StepKind.SEND_FUTURE_INTEREST: ContactKind.FUTURE_INTEREST,
    StepKind.ACKNOWLEDGE_HOLD: ContactKind.HOLD_ACKNOWLEDGEMENT,
    StepKind.ASK_RECRUITER: ContactKind.RECRUITER_DEBRIEF,
    StepKind.NOTIFY_COMPETING_OFFER: ContactKind.OFFER_DEADLINE,
    StepKind.ANSWER_THEM: ContactKind.REPLY,
    StepKind.ASK_FOR_DATE: ContactKind.DATE_REQUEST,
    StepKind.ASK_FOR_OFFER: ContactKind.OFFER_REQUEST,
    StepKind.ANSWER_OFFER: ContactKind.OFFER_REPLY,
}


def plan(ctx: Context, application_id: str, due: datetime | None = None) -> None:
    """Plan a reminder of the next step: at `due` (local time), or on the day of the step."""
    application = ctx.application(application_id)
    ctx.writer.update(replace(application, remind=True))
    ctx.plan_also([application_id])
    if due is not None:
        if due <= ctx.now.local:
            raise UserError("Choose a time that is still to come.")
        summary, _ = planned(ctx.queries, ctx.now, ctx.advisor, ctx.record(application_id))
        step, step_at = _next_step(summary)
        later = due.date() > _own_day(ctx, application_id, step[1], step_at)
        state = ReminderState.SNOOZED if later else ReminderState.PLANNED
        _set_reminder(ctx, application_id, step, due, state)


def snooze(ctx: Context, application_id: str, until: date) -> None:
    """Put the next step off to the day `until`, which is after today."""
    snooze_all(ctx, (application_id,), until)


def snooze_all(ctx: Context, application_ids: Iterable[str], until: date) -> None:
    """Put the next step of each of these off to the day `until`, which is after today."""
    if until <= ctx.now.today:
        raise UserError("Choose a day after today.")
    due = datetime.combine(until, ctx.queries.preferences.reminder_time)
    for key in application_ids:
        summary = ctx.need(ctx.queries.summary, key)
        step, _ = _next_step(summary)
        if not can_wait(summary, until):
            raise UserError("This step cannot wait that long: choose a day before it is too late.")
        _set_reminder(ctx, key, step, due, ReminderState.SNOOZED)


def can_wait(summary: Summary, until: date) -> bool:
    """Whether the step has no deadline before the day `until`: that of an offer."""
    reason = json.loads(summary.why or "{}")
    last = reason.get("deadline") or reason.get("answer_by")
    return last is None or until <= date.fromisoformat(last)


def move(ctx: Context, application_ids: Iterable[str], to: date) -> None:
    """Put the next steps off to the day `to`, for which they are due already or become due."""
    keys = list(application_ids)
    for key in keys:
        (_, on), step_at = _next_step(ctx.need(ctx.queries.summary, key))
        if to < _own_day(ctx, key, on, step_at):
            raise UserError("It is too early for this step on that day. It can only be put off.")
    snooze_all(ctx, keys, to)


def done(ctx: Context, *application_ids: str) -> None:
    """Mark the next step as done, and log the contact that it asks for.

    Several applications have steps that one message has settled; each logs it. Moving on logs no
    contact; it closes the application.
    """
    records = [ctx.record(key) for key in application_ids]
    # All are planned first: a contact about one puts off what is due for the same people.
    plans = [planned(ctx.queries, ctx.now, ctx.advisor, record) for record in records]
    for record, (summary, advice) in zip(records, plans, strict=True):
        _done(ctx, record, summary, advice)


def _done(ctx: Context, record: ApplicationRecord, summary: Summary, advice: Advice) -> None:
    application_id, step = record.application.id, advice.step
    if step is None or step.kind in IDLE or step.why.kind is StepReasonKind.INTERVIEW_AHEAD:
        raise UserError("There is no step to mark as done.")
    current = find_reminder(ctx.queries.reminders(application_id), summary.action, summary.step_on)
    if current is not None:
        ctx.writer.update(replace(current, state=ReminderState.DONE))
    if step.kind is StepKind.MOVE_ON:
        states.change(ctx, record.application, State.MOVED_ON, ctx.today(record))
        return
    contact = Contact(
        id=new_id(),
        application_id=application_id,
        at=ctx.now.local.replace(microsecond=0),
        zone=ctx.now.zone,
        channel=channel_of(step),
        kind=contact_kind_of(step),
    )
    ctx.writer.insert(contact)
    for person in recipients_of(record, step, ctx.now.utc):
        ctx.writer.insert(
            Participation(id=new_id(), interaction_id=contact.id, person_id=person.id)
        )


def retime(ctx: Context, before: time) -> None:
    """Move reminders planned for later days at the time `before` to the new reminder time."""
    for reminder in ctx.queries.planned_reminders():
        if reminder.due.date() > ctx.now.today and reminder.due.time() == before:
            due = reminder_due(ctx.queries.preferences, ctx.now, reminder.due.date())
            ctx.writer.update(replace(reminder, due=due))


def _set_reminder(
    ctx: Context,
    application_id: str,
    step: tuple[StepKind, date],
    due: datetime,
    state: ReminderState,
) -> None:
    kind, step_on = step
    current = find_reminder(ctx.queries.reminders(application_id), kind, step_on)
    if current is not None:
        ctx.writer.update(
            replace(current, state=state, due=due, zone=ctx.now.zone, fired_at=None, shown_at=None)
        )
        return
    ctx.writer.insert(
        Reminder(
            id=new_id(),
            application_id=application_id,
            action=kind,
            step_on=step_on,
            due=due,
            zone=ctx.now.zone,
            state=state,
        )
    )


def _next_step(summary: Summary) -> tuple[tuple[StepKind, date], datetime]:
    """Kind and day of the next step, and the instant (UTC) from which it is due."""
    if summary.action is None or summary.step_on is None or summary.step_at is None:
        raise UserError("There is no next step to be reminded of.")
    return (summary.action, summary.step_on), summary.step_at


def _own_day(ctx: Context, application_id: str, on: date, step_at: datetime) -> date:
    """The person's day of a step that is due from `step_at` on."""
    at = ctx.advisor.own_day(ctx.record(application_id), on, step_at, ctx.now)
    return replace(ctx.now, utc=at).today


def channel_of(step: Step) -> Channel:
    """The channel under which a step is logged."""
    if step.kind is StepKind.CALL:
        return Channel.PHONE
    return Channel.EMAIL if step.channel is Channel.NONE else step.channel


def contact_kind_of(step: Step) -> ContactKind:
    """The kind of contact under which a step is logged."""
    if step.kind is StepKind.ASK_RECRUITER and step.why.kind is not StepReasonKind.AGENCY_DEBRIEF:
        return ContactKind.CHECK_IN
    return _KIND_OF[step.kind]

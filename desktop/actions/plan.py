"""From the record to its next step: the summary that lists show, and the reminder.

A planned reminder exists exactly when the application wants reminders and its step has a day that
was not announced yet. One occurrence is one action on one day. Looks at the careers page have
reminders of their own beside it: see `looks`.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.actions.looks import LOOK, STANDING, plan_look
from desktop.actions.reminder_times import due_time
from desktop.advice.advisor import Advisor
from desktop.advice.model import Advice, Step
from desktop.advice.people import recipients_of, thanks_ring
from desktop.core.ids import new_id
from desktop.core.kinds import Action, ReminderState
from desktop.core.moment import Moment
from desktop.core.records import Dossier, Reminder, Summary
from desktop.models.queries import Queries
from desktop.models.writer import Writer

#: Nothing is done on a day for these, so there is nothing to be reminded of.
_IDLE = frozenset({Action.WAIT, Action.NO_CONTACT})
_HANGING = frozenset({ReminderState.PLANNED, ReminderState.SNOOZED})
#: Nobody is reminded of thanks before the interview is over; so long it takes.
_INTERVIEW = timedelta(hours=2)


def replan(writer: Writer, now: Moment, advisor: Advisor, application_id: str) -> None:
    """Compute the summary of one application anew and bring its reminders in step with it."""
    dossier = writer.queries.dossier(application_id)
    if dossier is None:
        return
    advice = advisor.advise(dossier, now.today)
    announced = writer.queries.reminders(application_id)
    reminders = [reminder for reminder in announced if reminder.action is not LOOK]
    before = writer.queries.summary(application_id)
    step = advice.step
    summary = _summary(advisor, dossier, advice, step, now.today)
    if step is not None and summary.step_on is not None:
        step_on = _first_due(step, before, reminders, summary)
        due_on = _due_on(step_on, find(reminders, step.does, step_on))
        summary = replace(summary, step_on=step_on, due_on=due_on)
        advice = replace(advice, step=replace(step, on=step_on))
    _remind(writer, now, summary, reminders, dossier)
    usual = advisor.knowledge.cadence.careers
    plan_look(writer, now, dossier, advice=advice, usual=usual, reminders=announced)
    writer.put_summary(summary)


def find(reminders: list[Reminder], action: Action | None, step_on: date | None) -> Reminder | None:
    """The reminder for one occurrence."""
    return next((r for r in reminders if r.action is action and r.step_on == step_on), None)


def first_reminder(queries: Queries, now: Moment, dossier: Dossier, step: Step) -> datetime:
    """When `step` is announced if nothing else is wished, in local time."""
    return due_time(queries, now, step.on, _after_interview(dossier, now, step.does, step.on))


def _summary(
    advisor: Advisor, dossier: Dossier, advice: Advice, step: Step | None, today: date
) -> Summary:
    thanked, to_thank = thanks_ring(dossier, today)
    contacts = [interaction.at.date() for interaction in dossier.interactions]
    held = [i.starts.date() for i in dossier.interviews if i.starts.date() <= today]
    ahead = [i.starts.date() for i in dossier.interviews if i.starts.date() > today]
    summary = Summary(
        application_id=dossier.application.id,
        planned_on=today,
        last_interview_on=max(held) if held else min(ahead, default=None),
        last_contact_on=max(contacts, default=None),
        promise_on=advisor.case(dossier, today).promised_on,
        thanked=len(thanked),
        to_thank=len(to_thank),
        top_reason=None if advice.flat else advice.ranking[0].reason,
    )
    if step is None:
        return summary
    day = None if step.does in _IDLE else step.on
    return replace(
        summary,
        action=step.does,
        step_on=day,
        due_on=day,
        channel=step.channel,
        recipients=step.recipients,
        recipient_names="; ".join(person.name for person in recipients_of(dossier, step)),
        letter_kind=step.letter_kind,
        why=step.why.to_json(),
    )


def _first_due(
    step: Step, before: Summary | None, reminders: list[Reminder], summary: Summary
) -> date:
    """The day on which this step first fell due.

    Advice says "today" for whatever is overdue. The occurrence stays the one that was announced,
    unless an interview or a contact has come after it.
    """
    if step.action is not step.does:
        return step.on
    known = [r.step_on for r in reminders if r.action is step.does and r.state in STANDING]
    if before is not None and before.action is step.does and before.step_on is not None:
        known.append(before.step_on)
    since = max(filter(None, (summary.last_interview_on, summary.last_contact_on)), default=None)
    return max(
        (day for day in known if day <= step.on and (since is None or day >= since)),
        default=step.on,
    )


def _due_on(step_on: date, current: Reminder | None) -> date:
    """`step_on`, or the later day to which it was put off."""
    if current is not None and current.state in {ReminderState.SNOOZED, ReminderState.FIRED}:
        return max(step_on, current.due.date())
    return step_on


def _remind(
    writer: Writer,
    now: Moment,
    summary: Summary,
    reminders: list[Reminder],
    dossier: Dossier,
) -> None:
    wanted = dossier.application.remind
    current = find(reminders, summary.action, summary.step_on)
    for reminder in reminders:
        stays = reminder is current and (wanted or reminder.state is ReminderState.SNOOZED)
        if reminder.state in _HANGING and not stays:
            writer.update(replace(reminder, state=ReminderState.SUPERSEDED))
    if not wanted or summary.action is None or summary.step_on is None or summary.due_on is None:
        return
    over = _after_interview(dossier, now, summary.action, summary.step_on)
    if current is not None and current.state is not ReminderState.SUPERSEDED:
        if current.state is ReminderState.PLANNED and over is not None and current.due < over:
            writer.update(replace(current, due=over, zone=now.zone))
        return
    due = due_time(writer.queries, now, summary.due_on, over)
    if current is None:
        writer.insert(
            Reminder(
                id=new_id(),
                application_id=summary.application_id,
                action=summary.action,
                step_on=summary.step_on,
                due=due,
                zone=now.zone,
            )
        )
    else:
        state = ReminderState.PLANNED if current.fired_at is None else ReminderState.FIRED
        writer.update(replace(current, state=state, due=due, zone=now.zone))


def _after_interview(dossier: Dossier, now: Moment, action: Action, on: date) -> datetime | None:
    """When the interview of the day `on`, on which thanks are due, is over, in local time."""
    if action is not Action.SEND_THANK_YOU:
        return None
    ends = [
        replace(now, utc=i.starts.replace(tzinfo=ZoneInfo(i.zone)) + _INTERVIEW).local
        for i in dossier.interviews
        if i.starts.date() == on
    ]
    return max(ends, default=None)

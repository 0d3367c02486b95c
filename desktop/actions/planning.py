"""Plans the next step of a record: the summary that lists show, and the reminder.

A planned reminder exists exactly when the application has reminders on and its step has a day that
was not announced yet. One occurrence is one kind of step on one day. Page checks have reminders of
their own: see `page_checks`.

A step is due from an instant on, see `Advisor.due_from`. Where that is in the past when the step
first comes up, it is due from the start of the person's day, so that a new step is not overdue. A
summary is computed again at the next instant at which it can change by itself: at the employer's
midnight, at the end of an interview, and when its step falls due.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop.actions.page_checks import OPEN, PAGE_CHECK, first_page_check, plan_page_check
from desktop.advice.employer_time import next_ahead
from desktop.advice.model import Advice, Step
from desktop.advice.people import interview_of, recipients_of, thank_progress
from desktop.core.ids import new_id
from desktop.core.instants import ends_at, instant, starts_at, was_held
from desktop.core.kinds import OPEN_STATES, ContactKind, ReminderState, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact, Reminder
from desktop.core.schedule import reminder_due
from desktop.core.summary import Summary
from desktop.insight.digest import complete_digest
from desktop.insight.record_rows import rows_of
from desktop.models.queries import Queries

if TYPE_CHECKING:
    from desktop.actions.context import Context
    from desktop.advice.advisor import Advisor
    from desktop.models.writer import Writer

#: Steps without an action, and so without a reminder.
IDLE = frozenset({StepKind.WAIT, StepKind.NO_CONTACT})
#: Fewer applications are planned one by one: to look for those that are alike takes longer.
_MANY = 20
_PENDING = frozenset({ReminderState.PLANNED, ReminderState.SNOOZED})


@dataclass(frozen=True, slots=True)
class _Inputs:
    """The input of a plan: the record, and the summary and reminders stored so far."""

    advisor: "Advisor"
    record: ApplicationRecord
    now: Moment
    before: Summary | None
    reminders: list[Reminder]
    checks: list[Reminder]


def replan(writer: "Writer", now: Moment, advisor: "Advisor", application_id: str) -> None:
    """Compute the summary of one application again and update its reminders."""
    record = writer.queries.record(application_id)
    if record is None:
        return
    inputs = _read_inputs(writer.queries, now, advisor, record)
    summary, advice = _planned(inputs)
    not_before = None
    if advice.step is not None and advice.step.kind not in IDLE:
        interview = interview_of(record, advice.step, now.utc)
        not_before = None if interview is None else _local_time(now, ends_at(interview))
    _remind(
        writer,
        now,
        summary,
        inputs.reminders,
        wanted=record.application.remind,
        not_before=not_before,
    )
    usual = advisor.knowledge.cadence.page_checks
    plan_page_check(writer, now, record, advice=advice, usual=usual, reminders=inputs.checks)
    summary = replace(summary, replan_at=_replan_at(inputs, summary))
    if summary != inputs.before:
        writer.put_summary(summary)


def plan_of_new(
    queries: Queries, now: Moment, advisor: "Advisor", record: ApplicationRecord
) -> tuple[Summary, list[Reminder]]:
    """The summary and the reminders that `replan` would write for a record that has none yet."""
    inputs = _Inputs(advisor, record, now, None, [], [])
    summary, advice = _planned(inputs)
    summary = replace(summary, replan_at=_replan_at(inputs, summary))
    if not record.application.remind:
        return summary, []
    usual = advisor.knowledge.cadence.page_checks
    reminders = [
        _first_reminder(queries, now, summary),
        first_page_check(queries, now, record, advice=advice, usual=usual),
    ]
    return summary, [one for one in reminders if one is not None]


def replan_all(
    writer: "Writer", now: Moment, advisor: "Advisor", application_ids: Collection[str]
) -> None:
    """Replan these applications. Many that are alike for the advice are planned once."""
    if len(application_ids) < _MANY:
        groups = [[key] for key in sorted(application_ids)]
    else:
        groups = writer.queries.many.planned_alike(application_ids)
    for first, *others in groups:
        before = writer.queries.reminders(first) if others else []
        replan(writer, now, advisor, first)
        if others and not _copy_plan(writer, first, before, others):
            for application_id in others:
                replan(writer, now, advisor, application_id)


def _copy_plan(writer: "Writer", first: str, before: list[Reminder], others: Sequence[str]) -> bool:
    """Plan `others` as `first` was, whose reminders were those of `before`.

    False if one of these was changed: then those of the others must be changed, too.
    """
    after = writer.queries.reminders(first)
    new = [reminder for reminder in after if reminder not in before]
    if len(after) - len(new) < len(before):
        return False
    writer.copy_plan(first, others)
    for reminder in new:
        copies = [replace(reminder, id=new_id(), application_id=key) for key in others]
        writer.insert_all(copies)
    return True


def refresh_stale(ctx: "Context", limit: int) -> None:
    """Replan at most `limit` applications whose summary can have changed by itself."""
    ctx.plan_also(ctx.queries.stale_summaries(ctx.now, limit))


def planned(
    queries: Queries, now: Moment, advisor: "Advisor", record: ApplicationRecord
) -> tuple[Summary, Advice]:
    """The summary that `replan` would write now, and the advice it comes from."""
    return _planned(_read_inputs(queries, now, advisor, record))


def _read_inputs(
    queries: Queries, now: Moment, advisor: "Advisor", record: ApplicationRecord
) -> _Inputs:
    key = record.application.id
    announced = queries.reminders(key)
    steps = [reminder for reminder in announced if reminder.action is not PAGE_CHECK]
    checks = [reminder for reminder in announced if reminder.action is PAGE_CHECK]
    return _Inputs(advisor, record, now, queries.summary(key), steps, checks)


def _planned(inputs: _Inputs) -> tuple[Summary, Advice]:
    advice = inputs.advisor.advise(inputs.record, inputs.now)
    summary = _summary(inputs, advice)
    if (step := advice.step) is not None and step.kind not in IDLE:
        step = replace(step, on=_first_due(inputs, step))
        advice = replace(advice, step=step)
        summary = _dated(inputs, summary, step)
    return summary, advice


def find_reminder(
    reminders: list[Reminder], kind: StepKind | None, step_on: date | None
) -> Reminder | None:
    """The reminder for one occurrence."""
    return next((r for r in reminders if r.action is kind and r.step_on == step_on), None)


def first_reminder(
    queries: Queries, now: Moment, advisor: "Advisor", record: ApplicationRecord, step: Step
) -> datetime:
    """When `step` is announced by default, in local time."""
    due = advisor.due_from(record, step, now)
    since = _local_time(now, advisor.own_day(record, step.on, due, now))
    return reminder_due(queries.preferences, now, since.date(), since)


def _summary(inputs: _Inputs, advice: Advice) -> Summary:
    """The summary without the day and the instants of its step."""
    record, now = inputs.record, inputs.now
    thanked, to_thank = thank_progress(record, now.utc)
    contacts = [contact.at.date() for contact in _contacts(record)]
    held = [i for i in record.interviews if was_held(i, now.utc)]
    last = max(held, key=starts_at) if held else next_ahead(record, now.utc)
    digest, digest_at = complete_digest(rows_of(record))
    summary = Summary(
        application_id=record.application.id,
        interviewed=bool(held),
        last_interview_on=None if last is None else _local_time(now, starts_at(last)).date(),
        last_contact_on=max(contacts, default=None),
        promise_on=inputs.advisor.case(record, now).promised_on,
        thanked=len(thanked),
        to_thank=len(to_thank),
        top_reason=None if advice.flat else advice.ranking[0].reason,
        digest=digest,
        digest_at=digest_at,
    )
    step = advice.step
    if step is None:
        return summary
    return replace(
        summary,
        action=step.kind,
        channel=step.channel,
        other_channel=advice.alternatives[0].channel if advice.alternatives else None,
        recipients=step.recipients,
        recipient_names="; ".join(p.name for p in recipients_of(record, step, now.utc)),
        letter_kind=step.letter_today,
        why=step.why.to_json(),
    )


def _contacts(record: ApplicationRecord) -> list[Contact]:
    """The contact history without calls that nobody answered."""
    return [c for c in record.contacts if c.kind is not ContactKind.CALL_ATTEMPT]


def _first_due(inputs: _Inputs, step: Step) -> date:
    """The day on which this step first fell due.

    Advice says "today" for an overdue step. The occurrence keeps its first day, unless an interview
    or a contact came after it.
    """
    if step.kind_today is not step.kind:
        return step.on
    record, before = inputs.record, inputs.before
    known = [r.step_on for r in inputs.reminders if r.action is step.kind and r.state in OPEN]
    if before is not None and before.action is step.kind and before.step_on is not None:
        known.append(before.step_on)
    employer_time, now = inputs.advisor.time(record, inputs.now), inputs.now.utc
    days = [employer_time.day_of(contact) for contact in _contacts(record)]
    days += [employer_time.day(i.starts, i.zone) for i in record.interviews if was_held(i, now)]
    since = max(days, default=date.min)
    return max((day for day in known if since <= day <= step.on), default=step.on)


def _dated(inputs: _Inputs, summary: Summary, step: Step) -> Summary:
    """`summary` with the day of `step`, and the instants from which it and its reminder are due."""
    now = inputs.now
    step_at = inputs.advisor.due_from(inputs.record, step, now)
    known = _known_since(inputs, step)
    if known is not None and known <= now.utc:
        step_at = max(step_at, known)
    elif step_at <= now.utc and step.on == inputs.advisor.today(inputs.record, now):
        step_at = max(step_at, instant(datetime.combine(now.today, time()), now.zone))
    due_at = inputs.advisor.own_day(inputs.record, step.on, step_at, now)
    current = find_reminder(inputs.reminders, step.kind, step.on)
    if current is not None and current.state in {ReminderState.SNOOZED, ReminderState.FIRED}:
        put_off_to = datetime.combine(current.due.date(), time())
        due_at = max(due_at, instant(put_off_to, now.zone))
    return replace(summary, step_on=step.on, step_at=step_at, due_at=due_at)


def _known_since(inputs: _Inputs, step: Step) -> datetime | None:
    """The instant from which `step` is due according to the stored summary, if it has it."""
    before = inputs.before
    if before is None or (before.action, before.step_on) != (step.kind, step.on):
        return None
    return before.step_at


def _replan_at(inputs: _Inputs, summary: Summary) -> datetime | None:
    """The next instant at which the summary can change by itself."""
    record, now = inputs.record, inputs.now
    times = [summary.step_at, summary.due_at]
    if record.application.state in OPEN_STATES:
        employer_time = inputs.advisor.time(record, now)
        times.append(employer_time.begins(employer_time.day_at(now.utc) + timedelta(days=1)))
        ahead = next_ahead(record, now.utc)
        times.append(None if ahead is None else ends_at(ahead))
    return min((at for at in times if at is not None and at > now.utc), default=None)


def _local_time(now: Moment, at: datetime) -> datetime:
    """The instant `at` in the person's local time."""
    return replace(now, utc=at).local


def _remind(
    writer: "Writer",
    now: Moment,
    summary: Summary,
    reminders: list[Reminder],
    *,
    wanted: bool,
    not_before: datetime | None,
) -> None:
    """Update the reminders of steps; none is due before `not_before` (local time)."""
    current = find_reminder(reminders, summary.action, summary.step_on)
    for reminder in reminders:
        stays = reminder is current and (wanted or reminder.state is ReminderState.SNOOZED)
        if reminder.state in _PENDING and not stays:
            writer.update(replace(reminder, state=ReminderState.SUPERSEDED))
    new = _first_reminder(writer.queries, now, summary) if wanted else None
    if new is None:
        return
    if current is not None and current.state is not ReminderState.SUPERSEDED:
        if (
            current.state is ReminderState.PLANNED
            and not_before is not None
            and current.due < not_before
        ):
            writer.update(replace(current, due=not_before, zone=now.zone))
        return
    if current is None:
        writer.insert(new)
    else:
        state = ReminderState.PLANNED if current.fired_at is None else ReminderState.FIRED
        writer.update(replace(current, state=state, due=new.due, zone=now.zone))


def _first_reminder(queries: Queries, now: Moment, summary: Summary) -> Reminder | None:
    """The reminder for the step of a summary, if that has a day."""
    if summary.action is None or summary.step_on is None or summary.due_at is None:
        return None
    since = _local_time(now, summary.due_at)
    return Reminder(
        id=new_id(),
        application_id=summary.application_id,
        action=summary.action,
        step_on=summary.step_on,
        due=reminder_due(queries.preferences, now, since.date(), since),
        zone=now.zone,
    )

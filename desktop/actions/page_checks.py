"""Page checks: plan them beside the next step, record results, put off, set the interval.

A check has an open reminder exactly if it is worthwhile, its interval is not "never" and the
application has reminders on. Each day of a check has one reminder. The interval that the person
chose is a setting under the application's id.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.advice.cadence import PageChecks
from desktop.advice.model import Advice
from desktop.advice.page_checks import next_check
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import CheckInterval, PageStatus, ReminderState, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, PageCheck, Reminder
from desktop.core.schedule import reminder_due
from desktop.models.queries import Queries

if TYPE_CHECKING:
    from desktop.actions.context import Context
    from desktop.models.writer import Writer

PAGE_CHECK = StepKind.CHECK_CAREERS_PAGE

_SETTING = "look_every:{id}"
#: States of a reminder whose step is not done yet.
OPEN = frozenset({ReminderState.PLANNED, ReminderState.SNOOZED, ReminderState.FIRED})


def interval_setting(application_id: str) -> str:
    """The key of the setting with the interval of this application's page checks."""
    return _SETTING.format(id=application_id)


def check_interval(queries: Queries, application_id: str) -> CheckInterval:
    value = queries.setting(interval_setting(application_id))
    return CheckInterval(value) if value in set(CheckInterval) else CheckInterval.USUAL


def open_check(queries: Queries, application_id: str) -> Reminder | None:
    """The reminder of the check that is planned, put off or announced, and not done yet."""
    return next(iter(_open(queries.reminders(application_id))), None)


def plan_page_check(
    writer: "Writer",
    now: Moment,
    record: ApplicationRecord,
    *,
    advice: Advice,
    usual: PageChecks,
    reminders: list[Reminder],
) -> None:
    """Update the reminder of the next check from the record and its advice."""
    on = None
    if record.application.remind:
        on = _next_on(writer.queries, now, record, advice, usual)
    if on == now.today:  # an overdue check keeps the day on which it fell due
        on = min((r.step_on for r in _open(reminders) if r.step_on <= on), default=on)
    current = next((r for r in reminders if r.action is PAGE_CHECK and r.step_on == on), None)
    for reminder in _open(reminders):
        if reminder is not current:
            writer.update(replace(reminder, state=ReminderState.SUPERSEDED))
    if on is None:
        return
    new = _reminder_of(writer.queries, now, record, on)
    if current is None:
        writer.insert(new)
    elif current.state is ReminderState.SUPERSEDED and current.fired_at is not None:
        writer.update(replace(current, state=ReminderState.FIRED))  # announced already
    elif current.state is ReminderState.SUPERSEDED:
        writer.update(replace(current, state=ReminderState.PLANNED, due=new.due, zone=now.zone))


def first_page_check(
    queries: Queries,
    now: Moment,
    record: ApplicationRecord,
    *,
    advice: Advice,
    usual: PageChecks,
) -> Reminder | None:
    """The reminder of the next check, for a record without reminders."""
    on = _next_on(queries, now, record, advice, usual)
    return None if on is None else _reminder_of(queries, now, record, on)


def _next_on(
    queries: Queries, now: Moment, record: ApplicationRecord, advice: Advice, usual: PageChecks
) -> date | None:
    """The day of the next check."""
    every = check_interval(queries, record.application.id)
    return next_check(record, advice, every, usual, now.today)


def _reminder_of(queries: Queries, now: Moment, record: ApplicationRecord, on: date) -> Reminder:
    return Reminder(
        id=new_id(),
        application_id=record.application.id,
        action=PAGE_CHECK,
        step_on=on,
        due=reminder_due(queries.preferences, now, on),
        zone=now.zone,
    )


def record(ctx: "Context", application_id: str, status: PageStatus) -> None:
    """Record the result of today's check.

    A second check on the same day replaces the first, unless it noted nothing.
    """
    ctx.application(application_id)
    today = ctx.now.today
    known = next((c for c in ctx.record(application_id).page_checks if c.checked_on == today), None)
    if known is None:
        ctx.writer.insert(
            PageCheck(id=new_id(), application_id=application_id, checked_on=today, status=status)
        )
    elif status is not PageStatus.CHECKED:
        ctx.writer.update(replace(known, status=status))
    due = open_check(ctx.queries, application_id)
    if due is not None and due.step_on <= today:
        ctx.writer.update(replace(due, state=ReminderState.DONE))


def put_off(ctx: "Context", application_id: str, until: date) -> None:
    """Put the check off to the day `until`. Raises `UserError` unless that is after today."""
    if until <= ctx.now.today:
        raise UserError("Choose a day after today.")
    check = open_check(ctx.queries, application_id)
    if check is None:
        raise UserError("There is no page check to put off.")
    due = datetime.combine(until, ctx.queries.preferences.reminder_time)
    ctx.writer.update(
        replace(
            check,
            state=ReminderState.SNOOZED,
            due=due,
            zone=ctx.now.zone,
            fired_at=None,
            shown_at=None,
        )
    )


def set_interval(ctx: "Context", application_id: str, every: CheckInterval) -> None:
    """Set how often this application's careers page is checked, and replan the next check."""
    ctx.application(application_id)
    ctx.writer.put_setting(interval_setting(application_id), every)
    ctx.plan_also([application_id])


def _open(reminders: list[Reminder]) -> list[Reminder]:
    return [r for r in reminders if r.action is PAGE_CHECK and r.state in OPEN]

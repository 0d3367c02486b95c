"""Page checks: record the result, put off, set the interval."""

from dataclasses import replace
from datetime import date, datetime

from desktop.actions.context import Context
from desktop.actions.page_check_plan import interval_setting, open_check
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import CheckInterval, PageStatus, ReminderState
from desktop.core.records import PageCheck


def record(ctx: Context, application_id: str, status: PageStatus) -> None:
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


def put_off(ctx: Context, application_id: str, until: date) -> None:
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


def set_interval(ctx: Context, application_id: str, every: CheckInterval) -> None:
    """Set how often this application's careers page is checked, and replan the next check."""
    ctx.application(application_id)
    ctx.writer.put_setting(interval_setting(application_id), every)
    ctx.plan_also([application_id])

"""Looks at the careers page: what they showed, how often, put off."""

from dataclasses import replace
from datetime import date, datetime

from desktop.actions.context import Context
from desktop.actions.looks import look_setting, standing_look
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import LookEvery, PageStatus, ReminderState
from desktop.core.records import CareersCheck


def note_look(ctx: Context, application_id: str, status: PageStatus) -> None:
    """Keep what today's look showed, and plan the next one.

    A second look on the same day takes the first one's place, unless it says nothing.
    """
    ctx.application(application_id)
    today = ctx.now.today
    known = next((c for c in ctx.dossier(application_id).checks if c.checked_on == today), None)
    if known is None:
        ctx.writer.insert(
            CareersCheck(
                id=new_id(), application_id=application_id, checked_on=today, status=status
            )
        )
    elif status is not PageStatus.LOOKED:
        ctx.writer.update(replace(known, status=status))
    due = standing_look(ctx.queries, application_id)
    if due is not None and due.step_on <= today:
        ctx.writer.update(replace(due, state=ReminderState.DONE))


def put_off(ctx: Context, application_id: str, until: date) -> None:
    """Announce the look on the day `until`, which is after today."""
    if until <= ctx.now.today:
        raise UserError("Choose a day after today.")
    look = standing_look(ctx.queries, application_id)
    if look is None:
        raise UserError("There is no look at the careers page to put off.")
    due = datetime.combine(until, ctx.queries.preferences.hour)
    ctx.writer.update(
        replace(
            look,
            state=ReminderState.SNOOZED,
            due=due,
            zone=ctx.now.zone,
            fired_at=None,
            shown_at=None,
        )
    )


def set_interval(ctx: Context, application_id: str, every: LookEvery) -> None:
    """How often this application's careers page is looked at, and plan the next look by it."""
    ctx.application(application_id)
    ctx.writer.put_setting(look_setting(application_id), every)
    ctx.plan_also([application_id])

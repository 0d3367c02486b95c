"""Settings."""

import re

from desktop.actions import reminders
from desktop.actions.context import Context
from desktop.actions.reminder_times import REMINDER_TIME, reminder_time
from desktop.core.changes import Changes
from desktop.core.errors import UserError


def put(ctx: Context, key: str, value: str) -> Changes:
    """Keep a setting. Another time of day moves the reminders that are planned."""
    if key != REMINDER_TIME:
        ctx.writer.put_setting(key, value)
        return ctx.finish()
    if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is None:
        raise UserError("Enter the time as hours and minutes, such as 09:00.")
    before = reminder_time(ctx.queries)
    ctx.writer.put_setting(key, value)
    reminders.retime(ctx, before)
    return ctx.finish()

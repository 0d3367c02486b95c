"""Settings."""

import re
from collections.abc import Iterable

from desktop.actions import reminders
from desktop.actions.context import Context
from desktop.core.errors import UserError
from desktop.core.preferences import REMINDER_TIME
from desktop.core.profile import ADDRESSES, read_addresses


def put(ctx: Context, key: str, value: str) -> None:
    """Save a setting. A new time of day for reminders moves the planned ones."""
    return put_all(ctx, [(key, value)])


def put_all(ctx: Context, pairs: Iterable[tuple[str, str]]) -> None:
    """Save several settings."""
    for key, value in pairs:
        if key == REMINDER_TIME:
            _put_time(ctx, value)
        elif key == ADDRESSES:
            _put_addresses(ctx, value)
        else:
            ctx.writer.put_setting(key, value)


def _put_addresses(ctx: Context, value: str) -> None:
    addresses, others = read_addresses(value)
    if others:
        raise UserError("“{text}” is not an e-mail address.", text=others[0])
    ctx.writer.put_setting(ADDRESSES, ", ".join(addresses))


def _put_time(ctx: Context, value: str) -> None:
    if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is None:
        raise UserError("Enter the time as hours and minutes, such as 09:00.")
    before = ctx.queries.preferences.reminder_time
    ctx.writer.put_setting(REMINDER_TIME, value)
    reminders.retime(ctx, before)

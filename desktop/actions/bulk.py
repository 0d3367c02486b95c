"""Actions on several applications at once.

Each leaves out the applications that it does not fit, and those deleted meanwhile, and returns how
many it has changed.
"""

from collections.abc import Callable, Iterable
from datetime import date

from desktop.actions import applications, reminders, states
from desktop.actions.context import Context
from desktop.core.kinds import CLOSED_STATES, State
from desktop.core.records import Application

_OVER = CLOSED_STATES | {State.REJECTED}


def close(ctx: Context, application_ids: Iterable[str], state: State) -> int:
    """Close those that are not closed yet, as moved on or withdrawn, as of today."""
    return _change(ctx, application_ids, state, lambda found: found.state not in _OVER)


def hold(ctx: Context, application_ids: Iterable[str]) -> int:
    """Put those that wait on hold as of today, without a day on which it ends."""
    return _change(ctx, application_ids, State.ON_HOLD, lambda found: found.state is State.WAITING)


def snooze(ctx: Context, application_ids: Iterable[str], until: date) -> int:
    """Put the steps that are due, and can wait, off to the day `until`, which is after today."""
    changed = 0
    for key in application_ids:
        summary = ctx.queries.summary(key)
        is_due = summary is not None and summary.step_at and summary.step_at <= ctx.now.utc
        if summary is not None and is_due and reminders.can_wait(summary, until):
            reminders.snooze(ctx, key, until)
            changed += 1
    return changed


def delete(ctx: Context, application_ids: Iterable[str]) -> int:
    """Move the applications with everything that belongs to them to the bin."""
    stored = [key for key in application_ids if ctx.queries.application(key) is not None]
    for key in stored:
        applications.delete(ctx, key)
    return len(stored)


def _change(
    ctx: Context,
    application_ids: Iterable[str],
    state: State,
    fits: Callable[[Application], bool],
) -> int:
    changed = 0
    for key in application_ids:
        application = ctx.queries.application(key)
        if application is not None and fits(application):
            states.change(ctx, application, state, ctx.now.today)
            changed += 1
    return changed

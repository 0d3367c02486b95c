"""Undo and redo."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.actions.context import Context
from desktop.core.kinds import ReminderState
from desktop.core.records import Reminder
from desktop.models.writer import Edit

#: States of a reminder that has been announced.
_ANNOUNCED_STATES = frozenset({ReminderState.FIRED, ReminderState.SUPERSEDED})


def undo(ctx: Context, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Revert what one action wrote, and replan; the edits with which to redo it.

    A reminder that the action planned may have been announced since. Redo brings it back as it is
    now, so that it is not announced a second time.
    """
    announced = {reminder.id for reminder in _announced(ctx, edits)}
    again = tuple(_as_announced(ctx, edit) if edit.key in announced else edit for edit in edits)
    _replay(ctx, edits, back=True)
    return again


def redo(ctx: Context, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Write again what `undo` reverted, and replan; the edits with which to undo it."""
    _replay(ctx, edits, back=False)
    return tuple(edits)


def _as_announced(ctx: Context, edit: Edit) -> Edit:
    """The edit that planned a reminder which was announced since, with its row as it is now."""
    row = ctx.writer.stored("reminder", edit.key) if edit.before is None else None
    return edit if row is None else Edit("reminder", None, row)


def _replay(ctx: Context, edits: Sequence[Edit], *, back: bool) -> None:
    announced = _announced(ctx, edits)
    ctx.writer.replay(edits, back=back)
    for before in announced:
        now = ctx.queries.reminder(before.id)
        if now is not None and _would_fire_again(ctx, now):  # it was announced, and stays so
            now = replace(now, state=ReminderState.FIRED)
        if now is not None and now.state in _ANNOUNCED_STATES:
            announced_again = replace(now, fired_at=before.fired_at, shown_at=before.shown_at)
            ctx.writer.update(announced_again)


def _would_fire_again(ctx: Context, reminder: Reminder) -> bool:
    """Whether it would be announced a second time; one that is put off to a later day may be."""
    is_past = reminder.due <= ctx.now.local
    snoozed = reminder.state is ReminderState.SNOOZED and is_past
    return snoozed or reminder.state is ReminderState.PLANNED


def _announced(ctx: Context, edits: Sequence[Edit]) -> list[Reminder]:
    """The edited reminders that have been announced by now."""
    return ctx.queries.many.announced(edit.key for edit in edits if edit.table == "reminder")

"""Taking back and doing again."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.actions.context import Context
from desktop.core.kinds import ReminderState
from desktop.core.records import Reminder
from desktop.models.writer import Edit

#: In these it is known for good that a reminder was announced.
_CAME = frozenset({ReminderState.FIRED, ReminderState.SUPERSEDED})


def undo(ctx: Context, edits: Sequence[Edit]) -> None:
    """Take back what one action has written, and plan anew."""
    return _replay(ctx, edits, back=True)


def redo(ctx: Context, edits: Sequence[Edit]) -> None:
    """Write again what was taken back, and plan anew."""
    return _replay(ctx, edits, back=False)


def _replay(ctx: Context, edits: Sequence[Edit], *, back: bool) -> None:
    announced = _announced(ctx, edits)
    ctx.writer.replay(edits, back=back)
    for before in announced:
        now = ctx.queries.reminder(before.id)
        if now is not None and _would_come_again(ctx, now):  # it came, and that stays so
            now = replace(now, state=ReminderState.FIRED)
        if now is not None and now.state in _CAME:
            came = replace(now, fired_at=before.fired_at, shown_at=before.shown_at)
            ctx.writer.update(came)


def _would_come_again(ctx: Context, reminder: Reminder) -> bool:
    """Whether it waits for a time it has been announced at; put off to a day ahead, it may come."""
    is_past = reminder.due <= ctx.now.local
    snoozed = reminder.state is ReminderState.SNOOZED and is_past
    return snoozed or reminder.state is ReminderState.PLANNED


def _announced(ctx: Context, edits: Sequence[Edit]) -> list[Reminder]:
    """Which of the reminders that were edited have been announced by now."""
    rows = [edit.before or edit.after or {} for edit in edits if edit.table == "reminder"]
    found = [ctx.queries.reminder(str(row["id"])) for row in rows]
    return [one for one in found if one is not None and one.fired_at is not None]

"""Taking back and doing again."""

from collections.abc import Sequence

from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.models.writer import Edit


def undo(ctx: Context, edits: Sequence[Edit]) -> Changes:
    """Take back what one action has written, and plan anew."""
    ctx.writer.replay(edits, back=True)
    return ctx.finish()


def redo(ctx: Context, edits: Sequence[Edit]) -> Changes:
    """Write again what was taken back, and plan anew."""
    ctx.writer.replay(edits, back=False)
    return ctx.finish()

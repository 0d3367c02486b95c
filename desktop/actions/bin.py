"""The bin: what was deleted can be restored for 30 days, or deleted for good before that."""

from collections.abc import Sequence

from desktop.actions.context import Context
from desktop.models.bin.restoring import restore as restore_item


def restore(ctx: Context, item_id: str) -> None:
    """Restore one item with all that was deleted with it.

    Raises `UserError` when the record it belongs to is gone, or its place is taken.
    """
    restore_item(ctx.writer, item_id)


def delete_for_good(ctx: Context, item_ids: Sequence[str] | None = None) -> None:
    """Delete these items, or all. The caller has to clear undo, which could restore them."""
    ctx.writer.empty_bin(item_ids)


def purge(ctx: Context) -> None:
    """Delete what has been in the bin for 30 days."""
    outdated = ctx.queries.bin.outdated(ctx.now.utc)
    if outdated:
        ctx.writer.empty_bin(outdated)

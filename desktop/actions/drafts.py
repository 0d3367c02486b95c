"""Drafts of what is being typed into a form. Pages do not show them."""

from desktop.actions.context import Context
from desktop.models.drafts import Value


def keep(ctx: Context, draft_id: str, form: str, values: Value) -> None:
    """Save the values of a form, by the names of its fields."""
    ctx.writer.drafts.keep(draft_id, form, values)


def drop(ctx: Context, draft_id: str) -> None:
    """Delete a draft."""
    ctx.writer.drafts.drop(draft_id)


def purge(ctx: Context) -> None:
    """Delete drafts that are older than 30 days."""
    ctx.writer.drafts.purge()

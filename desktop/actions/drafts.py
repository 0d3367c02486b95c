"""Drafts of what is being typed into a form. Nothing that pages show changes by them."""

from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.models.drafts import Value


def keep(ctx: Context, draft_id: str, form: str, values: Value) -> Changes:
    """Keep what stands in the fields of a form, by their names."""
    ctx.writer.drafts.keep(draft_id, form, values)
    return Changes()


def drop(ctx: Context, draft_id: str) -> Changes:
    """Let go of a draft: it was saved, or is not wanted."""
    ctx.writer.drafts.drop(draft_id)
    return Changes()


def purge(ctx: Context) -> Changes:
    """Let go of drafts of more than 30 days."""
    ctx.writer.drafts.purge()
    return Changes()

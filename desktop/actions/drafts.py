"""Drafts of what is being typed into a form. Nothing that pages show changes by them."""

from desktop.actions.context import Context
from desktop.models.drafts import Value


def keep(ctx: Context, draft_id: str, form: str, values: Value) -> None:
    """Keep what stands in the fields of a form, by their names."""
    ctx.writer.drafts.keep(draft_id, form, values)


def drop(ctx: Context, draft_id: str) -> None:
    """Let go of a draft: it was saved, or is not wanted."""
    ctx.writer.drafts.drop(draft_id)


def purge(ctx: Context) -> None:
    """Let go of drafts of more than 30 days."""
    ctx.writer.drafts.purge()

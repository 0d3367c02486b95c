"""Drafts of what is being typed into a form. Nothing that pages show changes by them."""

from collections.abc import Sequence

from desktop.actions.context import Context
from desktop.core.changes import Changes


def keep(ctx: Context, draft_id: str, form: str, texts: Sequence[str]) -> Changes:
    """Keep the texts of a form's fields, in their order."""
    ctx.writer.drafts.keep(draft_id, form, texts)
    return Changes()


def drop(ctx: Context, draft_id: str) -> Changes:
    """Let go of a draft: it was saved, or is not wanted."""
    ctx.writer.drafts.drop(draft_id)
    return Changes()


def purge(ctx: Context) -> Changes:
    """Let go of drafts of more than 30 days."""
    ctx.writer.drafts.purge()
    return Changes()

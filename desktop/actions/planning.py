"""Next steps that move because time has passed."""

from desktop.actions.context import Context


def refresh_stale(ctx: Context, limit: int) -> None:
    """Plan anew at most `limit` applications whose plan has come to its end."""
    ctx.plan_also(ctx.queries.stale_summaries(ctx.now, limit))

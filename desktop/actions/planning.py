"""Next steps that move because time has passed."""

from desktop.actions.context import Context


def refresh_stale(ctx: Context, limit: int) -> None:
    """Replan at most `limit` applications whose summary can have changed by itself."""
    ctx.plan_also(ctx.queries.stale_summaries(ctx.now, limit))

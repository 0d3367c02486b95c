"""Next steps that move because time has passed."""

from desktop.actions.context import Context
from desktop.actions.plan import replan
from desktop.core.changes import Changes


def refresh_stale(ctx: Context, limit: int) -> Changes:
    """Plan anew at most `limit` applications whose plan has come to its end."""
    for application_id in ctx.queries.stale_summaries(ctx.now, limit):
        replan(ctx.writer, ctx.now, ctx.advisor, application_id)
    return ctx.writer.touched()

"""Next steps that move because a day has passed."""

from desktop.actions.context import Context
from desktop.actions.plan import replan
from desktop.core.changes import Changes


def refresh_stale(ctx: Context, limit: int) -> Changes:
    """Plan anew at most `limit` open applications that were last planned on an earlier day."""
    for application_id in ctx.queries.stale_summaries(ctx.now.today, limit):
        replan(ctx.writer, ctx.now, ctx.advisor, application_id)
    return ctx.writer.touched()

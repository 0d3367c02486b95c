"""What looks at the careers page showed."""

from dataclasses import replace

from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import PageStatus
from desktop.core.records import CareersCheck


def note_look(ctx: Context, application_id: str, status: PageStatus) -> Changes:
    """Keep what today's look showed; a second look on the same day takes the first one's place."""
    ctx.application(application_id)
    today = ctx.now.today
    for check in ctx.dossier(application_id).checks:
        if check.checked_on == today:
            ctx.writer.update(replace(check, status=status))
            break
    else:
        ctx.writer.insert(
            CareersCheck(
                id=new_id(), application_id=application_id, checked_on=today, status=status
            )
        )
    return ctx.finish()

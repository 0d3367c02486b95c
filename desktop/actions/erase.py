"""Deleting somebody with all traces: neither the bin nor undo brings them back."""

from collections.abc import Collection

from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.models.erasing import erase
from desktop.models.traces import Mention


def erase_person(ctx: Context, person_id: str, redacted: Collection[Mention] = ()) -> Changes:
    """Delete a person, what concerns nobody else, and their name where `redacted` says so.

    Contacts with others stay without them. Mentions that are not in `redacted` stay as they were
    written. The steps of undo must be forgotten afterwards; backups made before hold the person.
    Raises `UserError` when the person is gone.
    """
    person = ctx.need(ctx.queries.person, person_id)
    erase(ctx.writer, ctx.queries.traces.of(person), redacted)
    changes = ctx.finish()
    ctx.writer.scrub_search()
    return changes

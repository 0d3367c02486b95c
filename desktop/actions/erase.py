"""Deleting somebody with all traces: neither the bin nor undo brings them back."""

from collections.abc import Collection
from pathlib import Path

from desktop.actions.context import Context, unit_of_work
from desktop.advice.advisor import Advisor
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.models.erase import erase
from desktop.models.mentions import Mention, Tick


def erase_person(
    ctx: Context,
    person_id: str,
    redacted: Collection[Mention] = (),
    tick: Tick = lambda _share: None,
) -> None:
    """Delete a person, what concerns nobody else, and their name where `redacted` says so.

    Contacts with others stay without them. Mentions that are not in `redacted` stay as they were
    written. The steps of undo must be forgotten afterwards; backups made before hold the person.
    In a large store this takes many seconds: `tick` is told how much is done, 0 to 1, and may raise
    to give up. Raises `UserError` when the person is gone.
    """
    person = ctx.need(ctx.queries.person, person_id)
    erase(ctx.writer, ctx.queries.mentions.counts(person), redacted, lambda share: tick(share / 3))
    ctx.writer.scrub_search(lambda share: tick((1 + 2 * share) / 3))


def erase_in(
    path: Path,
    now: Moment,
    advisor: Advisor,
    person_id: str,
    redacted: Collection[Mention],
    *,
    tick: Tick,
) -> None:
    """`erase_person` in the store at `path`, which nobody has open; on any thread."""
    store = open_store(path, now.utc)
    try:
        with unit_of_work(store, now, advisor) as ctx:
            erase_person(ctx, person_id, redacted, tick)
    finally:
        store.close()

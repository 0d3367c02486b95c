"""Erases a person for good: neither the bin nor undo restores them."""

from collections.abc import Collection
from pathlib import Path

from desktop.actions.context import Context, unit_of_work
from desktop.actions.duplicates import forget
from desktop.advice.advisor import Advisor
from desktop.core.mentions import REDACTED
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.models.erase import erase
from desktop.models.mentions import Mention, Progress


def erase_person(
    ctx: Context,
    person_id: str,
    redacted: Collection[Mention] = (),
    progress: Progress = lambda _share: None,
    *,
    mark: str = REDACTED,
) -> None:
    """Delete a person, the records about them alone, and their name in the mentions `redacted`.

    `mark` is put in place of the name, in the language of the interface.
    Contacts with other people stay, without this person. Other mentions stay as written. The caller
    has to clear undo; earlier backups still contain the person. A large store takes many seconds:
    `progress` gets the share done, 0 to 1, and may raise to cancel. Raises `UserError` when the
    person is gone.
    """
    person = ctx.need(ctx.queries.person, person_id)
    forget(ctx, person_id)
    data = ctx.queries.mentions.counts(person)
    erase(ctx.writer, data, redacted, lambda share: progress(share / 3), mark=mark)
    ctx.writer.scrub_search(lambda share: progress((1 + 2 * share) / 3))


def erase_in(
    path: Path,
    now: Moment,
    advisor: Advisor,
    person_id: str,
    redacted: Collection[Mention],
    *,
    progress: Progress,
    mark: str = REDACTED,
) -> None:
    """Run `erase_person` on the closed store at `path`, on any thread."""
    store = open_store(path, now.utc)
    try:
        with unit_of_work(store, now, advisor) as ctx:
            erase_person(ctx, person_id, redacted, progress, mark=mark)
    finally:
        store.close()

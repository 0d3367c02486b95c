"""The contact history."""

from collections.abc import Sequence

from desktop.actions import states
from desktop.actions.context import Context
from desktop.core.ids import new_id
from desktop.core.records import Contact, Participation
from desktop.core.validate import contact_faults


def log(ctx: Context, contact: Contact, person_ids: Sequence[str]) -> None:
    """Add a contact that has taken place. A rejection also sets the state."""
    ctx.application(contact.application_id)
    _check(ctx, contact)
    ctx.writer.insert(contact)
    _set_people(ctx, contact, person_ids)
    states.follow_contact(ctx, contact)


def update(ctx: Context, contact: Contact, person_ids: Sequence[str]) -> None:
    """Change a contact. People who are not in `person_ids` are removed from it."""
    _check(ctx, contact)
    ctx.writer.update(contact)
    _set_people(ctx, contact, person_ids)
    states.follow_contact(ctx, contact)


def delete(ctx: Context, contact_id: str) -> None:
    """Delete a contact. Replies to it stay."""
    ctx.writer.delete(ctx.need(ctx.queries.contact, contact_id))


def _check(ctx: Context, contact: Contact) -> None:
    ctx.reject(contact_faults(contact.at, contact.zone, ctx.now.utc))


def _set_people(ctx: Context, contact: Contact, person_ids: Sequence[str]) -> None:
    wanted = dict.fromkeys(person_ids)
    known = {
        participation.person_id: participation
        for participation in ctx.queries.participations(contact.id)
    }
    ctx.need_people(wanted)
    for person_id in wanted:
        if person_id not in known:
            ctx.writer.insert(
                Participation(id=new_id(), interaction_id=contact.id, person_id=person_id)
            )
    for person_id, participation in known.items():
        if person_id not in wanted:
            ctx.writer.delete(participation)

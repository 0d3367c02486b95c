"""The contact history."""

from collections.abc import Sequence

from desktop.actions import states
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.records import Interaction, Participation
from desktop.core.validate import interaction_faults


def log(ctx: Context, interaction: Interaction, person_ids: Sequence[str]) -> Changes:
    """Write down a contact that has taken place. A rejection among them sets the state."""
    ctx.application(interaction.application_id)
    _check(ctx, interaction)
    ctx.writer.insert(interaction)
    _set_people(ctx, interaction, person_ids)
    states.follow_interaction(ctx, interaction)
    return ctx.finish()


def update(ctx: Context, interaction: Interaction, person_ids: Sequence[str]) -> Changes:
    """Change an entry. Who is not among `person_ids` did not take part."""
    _check(ctx, interaction)
    ctx.writer.update(interaction)
    _set_people(ctx, interaction, person_ids)
    states.follow_interaction(ctx, interaction)
    return ctx.finish()


def delete(ctx: Context, interaction_id: str) -> Changes:
    """Delete an entry. What answered it stays, and answers nothing."""
    ctx.writer.delete(ctx.need(ctx.queries.interaction, interaction_id))
    return ctx.finish()


def _check(ctx: Context, interaction: Interaction) -> None:
    ctx.insist(interaction_faults(interaction.at, interaction.zone, ctx.now.utc))


def _set_people(ctx: Context, interaction: Interaction, person_ids: Sequence[str]) -> None:
    wanted = dict.fromkeys(person_ids)
    known = {
        participation.person_id: participation
        for participation in ctx.queries.participations(interaction.id)
    }
    for person_id in wanted:
        if person_id not in known:
            ctx.need(ctx.queries.person, person_id)
            ctx.writer.insert(
                Participation(id=new_id(), interaction_id=interaction.id, person_id=person_id)
            )
    for person_id, participation in known.items():
        if person_id not in wanted:
            ctx.writer.delete(participation)

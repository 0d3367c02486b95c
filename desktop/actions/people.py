"""People, and their parts in applications."""

from dataclasses import replace

from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import Involvement, Person
from desktop.core.validate import person_faults


def add(
    ctx: Context, person: Person, application_id: str | None = None, part: Part = Part.INTERVIEWER
) -> Changes:
    """A new person, with a part in an application where one is given."""
    ctx.insist(person_faults(person.name, person.email, person.profile_url))
    ctx.writer.insert(person)
    if application_id is not None:
        _involve(ctx, application_id, person.id, part)
    return ctx.finish()


def update(ctx: Context, person: Person) -> Changes:
    ctx.insist(person_faults(person.name, person.email, person.profile_url))
    ctx.writer.update(person)
    return ctx.finish()


def delete(ctx: Context, person_id: str) -> Changes:
    """Delete a person everywhere; the contacts they took part in stay."""
    ctx.writer.delete(ctx.need(ctx.queries.person, person_id))
    return ctx.finish()


def involve(ctx: Context, application_id: str, person_id: str, part: Part) -> Changes:
    """Give somebody this part in an application, in place of the one they had."""
    ctx.need(ctx.queries.person, person_id)
    _involve(ctx, application_id, person_id, part)
    return ctx.finish()


def uninvolve(ctx: Context, application_id: str, person_id: str) -> Changes:
    """Remove a person from an application and its interviews, but not from the contact history."""
    dossier = ctx.dossier(application_id)
    for attendance in dossier.attendances:
        if attendance.person_id == person_id:
            ctx.writer.delete(attendance)
    for involvement in dossier.involvements:
        if involvement.person_id == person_id:
            ctx.writer.delete(involvement)
    return ctx.finish()


def _involve(ctx: Context, application_id: str, person_id: str, part: Part) -> None:
    ctx.application(application_id)
    held = [i for i in ctx.queries.involvements(application_id) if i.person_id == person_id]
    if not held:
        ctx.writer.insert(
            Involvement(id=new_id(), application_id=application_id, person_id=person_id, part=part)
        )
    elif all(involvement.part is not part for involvement in held):
        ctx.writer.update(replace(held[0], part=part))

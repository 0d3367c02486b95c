"""People, and their parts in applications."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.actions.context import Context
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import Involvement, Person
from desktop.core.validate import person_faults


def add(
    ctx: Context, person: Person, application_id: str | None = None, part: Part = Part.INTERVIEWER
) -> None:
    """Add a person, and with `application_id` their part in that application."""
    _insert(ctx, person)
    if application_id is not None:
        _involve(ctx, application_id, person.id, part)


def add_all(ctx: Context, added: Sequence[Person]) -> None:
    """Add people without a part in an application, as `add` does for each."""
    for person in added:
        _check(ctx, person)
    ctx.writer.insert_all(added)


def update(ctx: Context, person: Person) -> None:
    _check(ctx, person)
    ctx.writer.update(person)


def delete(ctx: Context, person_id: str) -> None:
    """Delete a person everywhere; the contacts they took part in stay."""
    ctx.writer.delete(ctx.need(ctx.queries.person, person_id))


def add_participants(ctx: Context, application_id: str, participants: Sequence[Person]) -> None:
    """Store the people who are new, and make those without a part in it interviewers."""
    store_new(ctx, participants)
    ensure_involved(ctx, application_id, [person.id for person in participants])


def store_new(ctx: Context, participants: Sequence[Person]) -> None:
    """Store the people who are not stored yet."""
    known = ctx.queries.known_people(person.id for person in participants)
    for person in participants:
        if person.id not in known:
            _insert(ctx, person)


def ensure_involved(ctx: Context, application_id: str, person_ids: Sequence[str]) -> None:
    """Make the people without a part in the application interviewers."""
    involved = {i.person_id for i in ctx.queries.involvements(application_id)}
    for person_id in dict.fromkeys(person_ids):
        if person_id not in involved:
            _add_involvement(ctx, application_id, person_id, Part.INTERVIEWER)


def involve(ctx: Context, application_id: str, person_id: str, part: Part) -> None:
    """Give a person this part in an application, in place of the one they had."""
    ctx.need(ctx.queries.person, person_id)
    _involve(ctx, application_id, person_id, part)


def uninvolve(ctx: Context, application_id: str, person_id: str) -> None:
    """Remove a person from an application and its interviews, but not from the contact history."""
    record = ctx.record(application_id)
    for attendance in record.attendances:
        if attendance.person_id == person_id:
            ctx.writer.delete(attendance)
    for involvement in record.involvements:
        if involvement.person_id == person_id:
            ctx.writer.delete(involvement)


def _insert(ctx: Context, person: Person) -> None:
    _check(ctx, person)
    ctx.writer.insert(person)


def _check(ctx: Context, person: Person) -> None:
    ctx.reject(person_faults(person.name, person.email, person.profile_url))


def _add_involvement(ctx: Context, application_id: str, person_id: str, part: Part) -> None:
    ctx.writer.insert(
        Involvement(id=new_id(), application_id=application_id, person_id=person_id, part=part)
    )


def _involve(ctx: Context, application_id: str, person_id: str, part: Part) -> None:
    ctx.application(application_id)
    held = [i for i in ctx.queries.involvements(application_id) if i.person_id == person_id]
    if not held:
        _add_involvement(ctx, application_id, person_id, part)
    elif all(involvement.part is not part for involvement in held):
        ctx.writer.update(replace(held[0], part=part))

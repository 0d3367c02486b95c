"""Applications: add, change, delete, and set their state."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.actions import interviews, states
from desktop.actions.context import Context
from desktop.actions.page_checks import interval_setting
from desktop.core.fold import sort_key
from desktop.core.ids import new_id
from desktop.core.kinds import Part, State
from desktop.core.records import Application, Interview, Involvement, Person
from desktop.core.validate import application_faults, person_faults


def add(
    ctx: Context,
    *,
    application: Application,
    interview: Interview | None = None,
    people: Sequence[tuple[Person, Part]] = (),
    on: date | None = None,
) -> None:
    """Add an application with its people and, if there was one, its first interview.

    People who are stored already are linked and not changed. Interviewers and hiring managers
    become attendees of the interview. `on` is the day since which it is in its state: today.
    """
    _check(ctx, application)
    ctx.writer.insert(application)
    states.begin(ctx, application, on or ctx.now.today)
    for person, part in people:
        if ctx.queries.person(person.id) is None:
            ctx.reject(person_faults(person.name, person.email, person.profile_url))
            ctx.writer.insert(person)
        ctx.writer.insert(
            Involvement(id=new_id(), application_id=application.id, person_id=person.id, part=part)
        )
    if interview is not None:
        attendees = [p.id for p, part in people if part in (Part.INTERVIEWER, Part.HIRING_MANAGER)]
        interviews.add(ctx, interview, attendees)


def add_all(ctx: Context, added: Sequence[Application]) -> None:
    """Add applications, as `add` does for each; thousands in a second."""
    for application in added:
        _check(ctx, application)
    ctx.new_plans.add(ctx, added)


def update(ctx: Context, application: Application) -> None:
    """Change an application.

    A new state is added to its history as of the employer's today. A new name of the company is
    also given to its people.
    """
    _check(ctx, application)
    before = ctx.application(application.id)
    with_old_state = replace(application, state=before.state)
    ctx.writer.update(with_old_state)
    if application.company != before.company:
        _rename_company(ctx, before, application.company)
    if application.state is not before.state:
        today = ctx.today(ctx.record(application.id))
        states.change(ctx, with_old_state, application.state, today)


def set_state(ctx: Context, application_id: str, state: State, on: date, note: str = "") -> None:
    """Set the state of an application as of the day `on`."""
    states.change(ctx, ctx.application(application_id), state, on, note)


def delete(ctx: Context, application_id: str) -> None:
    """Move an application with everything that belongs to it to the bin; its people stay."""
    ctx.writer.delete(ctx.application(application_id))
    ctx.writer.drop_setting(interval_setting(application_id))


def _rename_company(ctx: Context, before: Application, company: str) -> None:
    """Rename the company of its people, except those with another application under that name."""
    former = sort_key(before.company)
    for person in ctx.record(before.id).people:
        if sort_key(person.company) == former:
            others = set(ctx.queries.applications_of(person.id)) - {before.id}
            if all(sort_key(ctx.application(key).company) != former for key in others):
                ctx.writer.update(replace(person, company=company))


def _check(ctx: Context, application: Application) -> None:
    ctx.reject(
        application_faults(
            application.company,
            application.role,
            application.posting_url,
            application.careers_url,
        )
    )

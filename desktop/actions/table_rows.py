"""The interviews and people of the rows of tables, beside what is stored of the application."""

from collections.abc import Iterable

from desktop.actions import interviews, people
from desktop.actions.context import Context
from desktop.actions.correspondents import Correspondents
from desktop.core.fold import fold
from desktop.core.ids import new_id
from desktop.core.kinds import Format, InterviewKind, Part
from desktop.core.records import Application, ApplicationRecord, Interview
from desktop.exchange.found import FoundApplication, FoundInterview, FoundPerson


def missing(
    record: ApplicationRecord | None, found: Iterable[FoundInterview]
) -> tuple[FoundInterview, ...]:
    """The interviews on days on which none is stored, one of each time."""
    stored = {one.starts.date() for one in record.interviews} if record else set()
    new = {one.starts: one for one in reversed([*found]) if one.starts.date() not in stored}
    return tuple(new[starts] for starts in sorted(new))


def has_new_people(record: ApplicationRecord | None, row: FoundApplication) -> bool:
    """Whether a row names people who have no part in the application yet."""
    if record is None:
        return False
    known = {fold(one.name) for one in record.people} | {fold(one.email) for one in record.people}
    return any(
        fold(one.name or one.email) not in known and fold(one.email or one.name) not in known
        for one in (*row.contacts, *row.people)
    )


def store(
    ctx: Context,
    application: Application,
    row: FoundApplication,
    found: Iterable[FoundInterview],
    correspondents: Correspondents,
) -> bool:
    """Store these interviews and the people of the row; returns whether that changed something."""

    def ids(persons: Iterable[FoundPerson]) -> list[str]:
        others = [one for one in persons if not (one.email and correspondents.is_own(one.email))]
        return correspondents.find(others, application)

    is_changed = False
    for one in found:
        interviews.add(ctx, _interview(ctx, application, one), ids(one.people))
        is_changed = True
    before = {one.person_id for one in ctx.queries.involvements(application.id)}
    for persons, part in ((row.contacts, Part.RECRUITER), (row.people, Part.INTERVIEWER)):
        for key in ids(persons):
            if key not in before:
                people.involve(ctx, application.id, key, part)
                before.add(key)
                is_changed = True
    return is_changed


def _interview(ctx: Context, application: Application, found: FoundInterview) -> Interview:
    """The interview; what was written stands in its notes where that says no time."""
    kind = interviews.next_kind(ctx.record(application.id))
    return Interview(
        id=new_id(),
        application_id=application.id,
        round=InterviewKind.PHONE_SCREEN if found.is_phone else kind,
        format=Format.PHONE if found.is_phone else Format.UNKNOWN,
        starts=found.starts,
        zone=ctx.now.zone,
        notes="" if found.has_time else found.words,
    )

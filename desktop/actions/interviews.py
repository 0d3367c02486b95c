"""Interviews and their attendees."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.actions import people, states
from desktop.actions.context import Context
from desktop.core.ids import new_id
from desktop.core.kinds import InterviewKind
from desktop.core.records import ApplicationRecord, Attendance, Interview
from desktop.core.validate import Fault, is_zone


def add(ctx: Context, interview: Interview, attendees: Sequence[Attendance | str]) -> None:
    """Add an interview. `attendees` are ids of people, or attendances with notes."""
    ctx.application(interview.application_id)
    _check(ctx, interview)
    ctx.writer.insert(interview)
    _set_attendees(ctx, interview, attendees)
    states.follow_interview(ctx, interview)


def update(ctx: Context, interview: Interview, attendees: Sequence[Attendance | str]) -> None:
    """Change an interview. People not in `attendees` are removed; a plain id keeps its notes."""
    _check(ctx, interview)
    before = ctx.need(ctx.queries.interview, interview.id)
    ctx.writer.update(interview)
    _set_attendees(ctx, interview, attendees, ctx.queries.attendances(interview.id))
    if (before.starts, before.zone) != (interview.starts, interview.zone):
        states.follow_interview(ctx, interview)


def next_kind(record: ApplicationRecord) -> InterviewKind:
    """The kind that usually follows the last interview."""
    if not record.interviews:
        return InterviewKind.SINGLE
    last = record.interviews[-1].round
    return InterviewKind.SINGLE if last is InterviewKind.PHONE_SCREEN else InterviewKind.SECOND


def sort_detail(ctx: Context, application_id: str, attendance_id: str, *, private: bool) -> None:
    """Move `detail`, an older kind of note, to the private notes or to those for letters."""
    found = {a.id: a for a in ctx.record(application_id).attendances}
    attendance = ctx.need(found.get, attendance_id)
    ctx.writer.update(sorted_detail(attendance, private=private))


def sorted_detail(attendance: Attendance, *, private: bool) -> Attendance:
    """`attendance` with `detail` appended to the private notes or to those for letters."""
    kept = attendance.private if private else attendance.for_letter
    text = "; ".join(part for part in (kept, attendance.detail) if part)
    if private:
        return replace(attendance, detail="", private=text)
    return replace(attendance, detail="", for_letter=text)


def delete(ctx: Context, interview_id: str) -> None:
    ctx.writer.delete(ctx.need(ctx.queries.interview, interview_id))


def _check(ctx: Context, interview: Interview) -> None:
    ctx.reject([] if is_zone(interview.zone) else [Fault.ZONE_UNKNOWN])


def _set_attendees(
    ctx: Context,
    interview: Interview,
    attendees: Sequence[Attendance | str],
    stored: Sequence[Attendance] = (),
) -> None:
    known = {attendance.person_id: attendance for attendance in stored}
    by_person: dict[str, Attendance | str] = {}
    for attendee in attendees:
        by_person.setdefault(
            attendee if isinstance(attendee, str) else attendee.person_id, attendee
        )
    ctx.need_people(by_person)
    for person_id, attendee in by_person.items():
        before = known.get(person_id)
        if before is None:
            new = Attendance(id=new_id(), interview_id=interview.id, person_id=person_id)
            ctx.writer.insert(_noted(new, attendee))
        elif not isinstance(attendee, str):
            ctx.writer.update(_noted(before, attendee))
    people.ensure_involved(ctx, interview.application_id, list(by_person))
    for person_id, attendance in known.items():
        if person_id not in by_person:
            ctx.writer.delete(attendance)


def _noted(attendance: Attendance, attendee: Attendance | str) -> Attendance:
    """`attendance` with the notes of `attendee`, unless that is only an id."""
    if isinstance(attendee, str):
        return attendance
    return replace(
        attendance,
        detail=attendee.detail,
        for_letter=attendee.for_letter,
        private=attendee.private,
    )

"""Invitations of calendars: what they say of an interview, and what a later version changes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.actions import interviews, states
from desktop.actions.context import Context
from desktop.actions.correspondents import Correspondents
from desktop.core.fold import sort_key
from desktop.core.ids import new_id
from desktop.core.instants import starts_at, zone_info, zone_names
from desktop.core.kinds import Format, InterviewStatus
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Interview
from desktop.core.same_company import hosts_of
from desktop.exchange.calendars import latest
from desktop.exchange.found import FoundEvent, FoundMessage, FoundPerson, ZoneKind
from desktop.exchange.places import PlaceKind, Places
from desktop.models.queries import Queries

_NINE = 9

Ids = Mapping[tuple[str, str], str]
"""The ids of the interviews of invitations, by UID and occurrence."""


class Finding(StrEnum):
    """What the store has of a mail or an invitation."""

    NEW = "new"
    MORE = "more"
    """It is stored, and something is added to it."""
    KNOWN = "known"
    ASK = "ask"
    """It must be asked to which application it belongs."""
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class EventItem:
    """An invitation beside what the store has of it."""

    event: FoundEvent
    finding: Finding
    jobs: tuple[str, ...]
    """Ids of the applications that it may belong to; one unless it must be asked."""
    interview: Interview
    """As it will be stored; with the id of the stored one, if there is one."""


def wall_time(event: FoundEvent, now: Moment) -> tuple[datetime, str]:
    """The time in the zone that the invitation names, or in that of the computer."""
    if event.zone_kind is ZoneKind.INSTANT:
        zone = event.zone if event.zone in zone_names() else now.zone
        return event.starts.astimezone(zone_info(zone)).replace(tzinfo=None), zone
    if event.zone_kind is ZoneKind.DAY:
        return event.starts.replace(hour=_NINE), now.zone
    return event.starts, now.zone


def interview_of(event: FoundEvent, now: Moment, application_id: str = "") -> Interview:
    """The interview of an invitation, without people."""
    starts, zone = wall_time(event, now)
    has_place = Format.ON_SITE if event.place else Format.UNKNOWN
    lines = (event.summary, event.place, event.link, event.description)
    return Interview(
        id=new_id(),
        application_id=application_id,
        starts=starts,
        zone=zone,
        minutes=event.minutes,
        format=Format.VIDEO if event.link else has_place,
        notes="\n".join(filter(None, lines)),
        invitation_uid=event.uid,
        invitation_occurrence=event.occurrence,
        invitation_sequence=event.sequence,
        invitation_stamp=event.stamp,
    )


def people_of(event: FoundEvent, is_own: Callable[[str], bool]) -> list[FoundPerson]:
    """The organiser and those invited, once each, without the user.

    Where none of them has an address of the user's own, the one who is likely the user is left out:
    who was invited, and alone is not of the organiser's company.
    """
    found: dict[str, FoundPerson] = {}
    for person in (event.organiser, *event.invited):
        if person is not None:
            found.setdefault(person.email.casefold() or person.name, person)
    own = [key for key, person in found.items() if is_own(person.email)] or _likely_own(event)
    return [person for key, person in found.items() if key not in own]


def may_have_user(event: FoundEvent, is_own: Callable[[str], bool]) -> bool:
    """Whether the user may be among those of `people_of`: several are of other companies."""
    everybody = filter(None, (event.organiser, *event.invited))
    is_known = any(is_own(one.email) for one in everybody) or _likely_own(event)
    return not is_known and bool(_guests(event))


def _likely_own(event: FoundEvent) -> list[str]:
    """The address that is likely the user's own, of several guests the one at a public host.

    Of others at several companies the title names the user.
    """
    guests = _guests(event)
    private = [key for key in guests if not hosts_of([key])]
    if len(private) == 1:
        return private
    if event.organiser is None or not hosts_of([event.organiser.email]):
        return []
    title = sort_key(event.summary)
    named = [key for key, name in guests.items() if name and sort_key(name) in title]
    return next((some for some in (list(guests), named) if len(some) == 1), [])


def _guests(event: FoundEvent) -> dict[str, str]:
    """The names of those who are not of the organiser's company, by their addresses."""
    if event.organiser is None or not event.organiser.email:
        return {}
    host = hosts_of([event.organiser.email])
    return {
        one.email.casefold(): one.name
        for one in event.invited
        if one.email
        and one.email.casefold() != event.organiser.email.casefold()
        and (not host or hosts_of([one.email]) != host)
    }


def stored_ids(queries: Queries) -> Ids:
    return {(uid, at): key for uid, at, key in queries.names.invitations()}


def stored_for(queries: Queries, event: FoundEvent, ids: Ids) -> Interview | None:
    """The interview that was imported from an earlier version of an invitation.

    For one meeting of a series that is the interview of this meeting, or the one of the series if
    it begins at the time that the meeting had.
    """
    if not event.uid:
        return None
    if (key := ids.get((event.uid, event.occurrence))) is not None:
        return queries.interview(key)
    found = queries.interview(ids.get((event.uid, ""), ""))
    is_same = found is not None and starts_at(found).isoformat() == event.occurrence
    return found if is_same else None


def is_later(event: FoundEvent, stored: Interview) -> bool:
    """Whether an invitation is a later version than the one stored with an interview."""
    before = stored.invitation_stamp
    if event.sequence != stored.invitation_sequence or event.stamp is None or before is None:
        return event.sequence > stored.invitation_sequence
    return event.stamp > before


def beside(event: FoundEvent, stored: Interview, now: Moment) -> EventItem:
    """What a version of an invitation changes of its interview: an older one changes nothing."""
    jobs = (stored.application_id,)
    after = _of_version(stored, event)
    if event.is_cancelled:
        is_new = after == stored or is_later(event, stored)
        if stored.status is not InterviewStatus.PLANNED or not is_new:
            return EventItem(event, Finding.KNOWN, jobs, stored)
        cancelled = replace(after, status=InterviewStatus.CANCELLED_BY_THEM)
        return EventItem(event, Finding.CANCELLED, jobs, cancelled)
    made = interview_of(event, now)
    moved = replace(
        after,
        starts=made.starts,
        zone=made.zone,
        minutes=made.minutes or stored.minutes,
        notes=_with_place(stored.notes, event),
        status=InterviewStatus.PLANNED,
        status_on=None,
    )
    is_moved = starts_at(moved) != starts_at(stored) or moved.status is not stored.status
    is_changed = is_moved or moved.minutes != stored.minutes or moved.notes != stored.notes
    if not is_later(event, stored) or not is_changed or not _is_certain(event):
        return EventItem(event, Finding.KNOWN, jobs, stored)
    return EventItem(event, Finding.MOVED if is_moved else Finding.MORE, jobs, moved)


def compare(
    queries: Queries, events: Sequence[tuple[FoundEvent, str]], places: Places, now: Moment
) -> tuple[list[EventItem], int, int]:
    """What an import would do with each invitation, and the application of its mail, or "".

    Also the number of those about no application, and of those whose time is not certain: these
    are asked one at a time, never taken as local.
    """
    job_of = {(event.uid, event.occurrence): job for event, job in events if job}
    ids = stored_ids(queries)
    items: list[EventItem] = []
    unrelated = uncertain = 0
    for event in latest([event for event, _ in events]):
        stored = stored_for(queries, event, ids)
        if stored is not None:
            items.append(beside(event, stored, now))
            continue
        job = job_of.get((event.uid, event.occurrence))
        jobs = (job,) if job else _jobs(event, places)
        if not jobs or event.is_cancelled:
            unrelated += 1
        elif not _is_certain(event):
            uncertain += 1
        else:
            items.append(_new(queries, event, jobs, now))
    return items, unrelated, uncertain


def take(ctx: Context, item: EventItem, job: str, people: Correspondents) -> bool:
    """Store an invitation of the application `job`; returns whether that changed something."""
    stored = ctx.queries.interview(item.interview.id)
    if stored is None:
        record = ctx.record(job)
        made = replace(item.interview, application_id=job, round=interviews.next_kind(record))
        met = people.find(people_of(item.event, people.is_own), record.application)
        interviews.add(ctx, made, met)
        return True
    if item.interview == stored:
        return False
    after = item.interview
    if item.finding is Finding.CANCELLED:
        after = replace(after, status_on=ctx.today(ctx.record(stored.application_id)))
    ctx.writer.update(after)
    if item.finding is Finding.MOVED:
        states.follow_interview(ctx, after)
    return True


def _new(queries: Queries, event: FoundEvent, jobs: tuple[str, ...], now: Moment) -> EventItem:
    """An interview to add, or one that was entered by hand and begins at the same time."""
    made = interview_of(event, now, jobs[0])
    for record in filter(None, map(queries.record, jobs)):
        if (known := _at_same_time(record, made)) is not None:
            linked = _of_version(known, event)
            finding = Finding.KNOWN if linked == known else Finding.MORE
            return EventItem(event, finding, (record.application.id,), linked)
    return EventItem(event, Finding.NEW if len(jobs) == 1 else Finding.ASK, jobs, made)


def _of_version(interview: Interview, event: FoundEvent) -> Interview:
    """The interview as one of this version of an invitation."""
    return replace(
        interview,
        invitation_uid=event.uid,
        invitation_occurrence=event.occurrence,
        invitation_sequence=event.sequence,
        invitation_stamp=event.stamp,
    )


def _at_same_time(record: ApplicationRecord, made: Interview) -> Interview | None:
    return next((i for i in record.interviews if starts_at(i) == starts_at(made)), None)


def _jobs(event: FoundEvent, places: Places) -> tuple[str, ...]:
    """The applications of an invitation that came without a mail: that it names one is enough."""
    words = FoundMessage(
        sender=event.organiser, to=event.invited, subject=event.summary, text=event.description
    )
    place = places.place(words)
    if place.kind in {PlaceKind.SURE, PlaceKind.UNCLEAR}:
        return place.jobs
    return tuple(places.named(f"{event.summary}\n{event.description}"))


def _is_certain(event: FoundEvent) -> bool:
    return event.zone_kind is ZoneKind.INSTANT


def _with_place(notes: str, event: FoundEvent) -> str:
    """The notes with the place and the link of the call, where they are new."""
    return "\n".join([*filter(None, [notes]), *_missing(notes, (event.place, event.link))])


def _missing(notes: str, lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line and line not in notes]

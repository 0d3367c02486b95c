"""The people behind a step: who was in the room, who has been thanked, who is written to."""

from collections.abc import Iterable
from datetime import datetime

from desktop.advice.employer_time import came_after, contacted_at, latest_held, next_ahead
from desktop.advice.model import FIRST_LETTERS, Step, WhyKind
from desktop.core.kinds import Channel, ContactKind, Direction, Part, Recipients, StepKind
from desktop.core.records import ApplicationRecord, Contact, Interview, Person

_ROOM = (Part.INTERVIEWER, Part.HIRING_MANAGER)
#: Who is asked how things stand, in this order.
_ASKED = (Part.HIRING_MANAGER, Part.RECRUITER)


class Cast:
    """The people of one application by their parts and interviews, looked up once."""

    __slots__ = ("_known", "_parts", "_record", "_rooms")

    def __init__(self, record: ApplicationRecord) -> None:
        self._record = record
        self._known = {p.id: p for p in record.people}
        self._parts = {one.part for one in record.involvements}
        self._rooms: dict[str, tuple[Person, ...]] = {}

    def involved(self, *parts: Part) -> tuple[Person, ...]:
        """Everybody with one of these parts, each once; with no part named, everybody."""
        if not parts:
            return self._people(i.person_id for i in self._record.involvements)
        if self._parts.isdisjoint(parts):
            return ()
        return self._people(i.person_id for i in self._record.involvements if i.part in parts)

    def present(self, interview: Interview) -> tuple[Person, ...]:
        """Who was in that interview; where nobody was noted, all who are known as interviewers."""
        name = interview.id
        if name not in self._rooms:
            came = (a.person_id for a in self._record.attendances if a.interview_id == name)
            self._rooms[name] = self._people(came) or self.involved(*_ROOM)
        return self._rooms[name]

    def thanked(self, interview: Interview) -> tuple[Person, ...]:
        """Who of them has been thanked since; a thank-you without names was for all.

        The first letter after an interview carries the thanks if it is a check-in.
        """
        letters = [i for i in self._record.contacts if _is_letter(i, interview)]
        sent = {i.id for i in letters if i.kind is ContactKind.THANK_YOU}
        first = min(letters, key=contacted_at, default=None)
        if first is not None and first.kind is ContactKind.CHECK_IN:
            sent.add(first.id)
        if not sent:
            return ()
        named: dict[str, set[str]] = {name: set() for name in sent}
        for participation in self._record.participations:
            if participation.interaction_id in sent:
                named[participation.interaction_id].add(participation.person_id)
        room = self.present(interview)
        if any(not names for names in named.values()):
            return room
        reached = set().union(*named.values())
        return tuple(p for p in room if p.id in reached)

    def _people(self, ids: Iterable[str]) -> tuple[Person, ...]:
        known = self._known
        return tuple(known[name] for name in dict.fromkeys(ids) if name in known)


def _is_letter(contact: Contact, interview: Interview) -> bool:
    """Whether it went out after that interview and is one of those that may carry thanks."""
    return (
        contact.direction is Direction.OUTBOUND
        and contact.kind in FIRST_LETTERS
        and came_after(contact, interview)
    )


def involved(record: ApplicationRecord, *parts: Part) -> tuple[Person, ...]:
    """Everybody with one of these parts, each once; with no part named, everybody."""
    return Cast(record).involved(*parts)


def present(record: ApplicationRecord, interview: Interview) -> tuple[Person, ...]:
    """Who was in that interview; where nobody was noted, all who are known as interviewers."""
    return Cast(record).present(interview)


def thanked(record: ApplicationRecord, interview: Interview) -> tuple[Person, ...]:
    """Who of them has been thanked since; a thank-you without names was for all."""
    return Cast(record).thanked(interview)


def thank_progress(
    record: ApplicationRecord, at: datetime
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who was thanked, and who was there, in the latest interview held at the instant `at`."""
    last = latest_held(record, at)
    return (thanked(record, last), present(record, last)) if last else ((), ())


def interview_of(record: ApplicationRecord, step: Step, at: datetime) -> Interview | None:
    """The interview that a step, as it stands at the instant `at`, is about."""
    if step.why.kind is WhyKind.INTERVIEW_AHEAD:
        return next_ahead(record, at)
    return latest_held(record, at)


def recipients_of(record: ApplicationRecord, step: Step, at: datetime) -> tuple[Person, ...]:
    """The people that a step, as it stands at the instant `at`, is meant for.

    Those who asked not to be contacted are left out.
    """
    wanted = _wanted(record, step, interview_of(record, step, at))
    return tuple(p for p in wanted if not p.no_contact)


def _wanted(record: ApplicationRecord, step: Step, last: Interview | None) -> tuple[Person, ...]:
    room = present(record, last) if last else ()
    organisers = involved(record, Part.ORGANISER)
    match step.recipients:
        case Recipients.NONE:
            return ()
        case Recipients.AGENCY_RECRUITER:
            return involved(record, Part.AGENCY_RECRUITER)
        case Recipients.ORGANISER:
            return organisers
        case Recipients.SCREENER:
            return room
        case Recipients.HIRING_CONTACT:
            return _one(involved(record, *_ASKED[:1]) + involved(record, *_ASKED[1:]) + room, step)
    if last and step.kind is StepKind.SEND_THANK_YOU:
        done = {p.id for p in thanked(record, last)}
        room = tuple(p for p in room if p.id not in done)
    if step.recipients is Recipients.EACH_INTERVIEWER_AND_ORGANISER:
        room += tuple(p for p in organisers if p not in room)
    return room


def _one(people: tuple[Person, ...], step: Step) -> tuple[Person, ...]:
    """The first of them who can be reached on the step's channel, or else the first."""
    phone = step.channel is Channel.PHONE
    willing = [p for p in people if not p.no_contact]
    reached = [p for p in willing if (p.phone if phone else p.email).strip()]
    return tuple((reached or willing)[:1])

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

    __slots__ = ("_dossier", "_known", "_parts", "_rooms")

    def __init__(self, dossier: ApplicationRecord) -> None:
        self._dossier = dossier
        self._known = {p.id: p for p in dossier.people}
        self._parts = {one.part for one in dossier.involvements}
        self._rooms: dict[str, tuple[Person, ...]] = {}

    def involved(self, *parts: Part) -> tuple[Person, ...]:
        """Everybody with one of these parts, each once; with no part named, everybody."""
        if not parts:
            return self._people(i.person_id for i in self._dossier.involvements)
        if self._parts.isdisjoint(parts):
            return ()
        return self._people(i.person_id for i in self._dossier.involvements if i.part in parts)

    def present(self, interview: Interview) -> tuple[Person, ...]:
        """Who was in that interview; where nobody was noted, all who are known as interviewers."""
        name = interview.id
        if name not in self._rooms:
            came = (a.person_id for a in self._dossier.attendances if a.interview_id == name)
            self._rooms[name] = self._people(came) or self.involved(*_ROOM)
        return self._rooms[name]

    def thanked(self, interview: Interview) -> tuple[Person, ...]:
        """Who of them has been thanked since; a thank-you without names was for all.

        The first letter after an interview carries the thanks if it is a check-in.
        """
        letters = [i for i in self._dossier.contacts if _is_letter(i, interview)]
        sent = {i.id for i in letters if i.kind is ContactKind.THANK_YOU}
        first = min(letters, key=contacted_at, default=None)
        if first is not None and first.kind is ContactKind.CHECK_IN:
            sent.add(first.id)
        if not sent:
            return ()
        named: dict[str, set[str]] = {name: set() for name in sent}
        for participation in self._dossier.participations:
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


def involved(dossier: ApplicationRecord, *parts: Part) -> tuple[Person, ...]:
    """Everybody with one of these parts, each once; with no part named, everybody."""
    return Cast(dossier).involved(*parts)


def present(dossier: ApplicationRecord, interview: Interview) -> tuple[Person, ...]:
    """Who was in that interview; where nobody was noted, all who are known as interviewers."""
    return Cast(dossier).present(interview)


def thanked(dossier: ApplicationRecord, interview: Interview) -> tuple[Person, ...]:
    """Who of them has been thanked since; a thank-you without names was for all."""
    return Cast(dossier).thanked(interview)


def thank_progress(
    dossier: ApplicationRecord, at: datetime
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who was thanked, and who was there, in the latest interview held at the instant `at`."""
    last = latest_held(dossier, at)
    return (thanked(dossier, last), present(dossier, last)) if last else ((), ())


def interview_of(dossier: ApplicationRecord, step: Step, at: datetime) -> Interview | None:
    """The interview that a step, as it stands at the instant `at`, is about."""
    if step.why.kind is WhyKind.INTERVIEW_AHEAD:
        return next_ahead(dossier, at)
    return latest_held(dossier, at)


def recipients_of(dossier: ApplicationRecord, step: Step, at: datetime) -> tuple[Person, ...]:
    """The people that a step, as it stands at the instant `at`, is meant for.

    Those who asked not to be contacted are left out.
    """
    wanted = _wanted(dossier, step, interview_of(dossier, step, at))
    return tuple(p for p in wanted if not p.no_contact)


def _wanted(dossier: ApplicationRecord, step: Step, last: Interview | None) -> tuple[Person, ...]:
    room = present(dossier, last) if last else ()
    organisers = involved(dossier, Part.ORGANISER)
    match step.recipients:
        case Recipients.NONE:
            return ()
        case Recipients.AGENCY_RECRUITER:
            return involved(dossier, Part.AGENCY_RECRUITER)
        case Recipients.ORGANISER:
            return organisers
        case Recipients.SCREENER:
            return room
        case Recipients.HIRING_CONTACT:
            return _one(
                involved(dossier, *_ASKED[:1]) + involved(dossier, *_ASKED[1:]) + room, step
            )
    if last and step.kind is StepKind.SEND_THANK_YOU:
        done = {p.id for p in thanked(dossier, last)}
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

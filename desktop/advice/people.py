"""The people behind a step: who was in the room, who has been thanked, who is written to."""

from datetime import date

from desktop.advice.model import Step
from desktop.core.kinds import Action, Channel, ContactKind, Direction, Part, Recipients
from desktop.core.records import Dossier, Interview, Person

_ROOM = (Part.INTERVIEWER, Part.HIRING_MANAGER)
#: Who is asked how things stand, in this order.
_ASKED = (Part.HIRING_MANAGER, Part.RECRUITER)


def involved(dossier: Dossier, *parts: Part) -> tuple[Person, ...]:
    """Everybody with one of these parts, each once; with no part named, everybody."""
    ids = dict.fromkeys(i.person_id for i in dossier.involvements if not parts or i.part in parts)
    return _people(dossier, ids)


def present(dossier: Dossier, interview: Interview) -> tuple[Person, ...]:
    """Who was in that interview; where nobody was noted, all who are known as interviewers."""
    ids = dict.fromkeys(a.person_id for a in dossier.attendances if a.interview_id == interview.id)
    return _people(dossier, ids) or involved(dossier, *_ROOM)


def thanked(dossier: Dossier, interview: Interview) -> tuple[Person, ...]:
    """Who of them has been thanked since; a thank-you without names was for all."""
    sent = {
        i.id
        for i in dossier.interactions
        if i.kind is ContactKind.THANK_YOU
        and i.direction is Direction.OUTBOUND
        and i.at.date() >= interview.starts.date()
    }
    named: dict[str, set[str]] = {name: set() for name in sent}
    for participation in dossier.participations:
        if participation.interaction_id in sent:
            named[participation.interaction_id].add(participation.person_id)
    if not sent:
        return ()
    room = present(dossier, interview)
    if any(not names for names in named.values()):
        return room
    reached = set().union(*named.values())
    return tuple(p for p in room if p.id in reached)


def thanks_ring(
    dossier: Dossier, today: date | None = None
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who was thanked, and who was there, in the latest interview (held by `today`, if given)."""
    last = latest_interview(dossier, today)
    return (thanked(dossier, last), present(dossier, last)) if last else ((), ())


def latest_interview(dossier: Dossier, today: date | None = None) -> Interview | None:
    return max(
        (i for i in dossier.interviews if today is None or i.starts.date() <= today),
        key=lambda i: i.starts,
        default=None,
    )


def recipients_of(dossier: Dossier, step: Step) -> tuple[Person, ...]:
    """The people that a step is meant for; without those who asked not to be contacted."""
    wanted = _wanted(dossier, step)
    return tuple(p for p in wanted if not p.no_contact)


def _wanted(dossier: Dossier, step: Step) -> tuple[Person, ...]:
    last = latest_interview(dossier, step.on)
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
    if last and step.does is Action.SEND_THANK_YOU:
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


def _people(dossier: Dossier, ids: dict[str, None]) -> tuple[Person, ...]:
    if not ids:
        return ()
    known = {p.id: p for p in dossier.people}
    return tuple(known[name] for name in ids if name in known)

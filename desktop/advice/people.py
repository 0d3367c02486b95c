"""Who was present in an interview, who has been thanked, and who receives a step."""

from collections.abc import Iterable
from datetime import datetime

from desktop.advice.employer_time import came_after, contacted_at, latest_held, next_ahead
from desktop.advice.model import FIRST_LETTERS, Step, StepReasonKind
from desktop.core.kinds import Channel, ContactKind, Direction, Part, Recipients, StepKind
from desktop.core.records import ApplicationRecord, Contact, Interview, Person

_INTERVIEWING = (Part.INTERVIEWER, Part.HIRING_MANAGER)
#: The parts of the people who are asked how things stand, in this order.
_STATUS_CONTACTS = (Part.HIRING_MANAGER, Part.RECRUITER)


class ApplicationPeople:
    """The people of one application by their parts and interviews, with lookups cached."""

    __slots__ = ("_known", "_parts", "_present", "_record")

    def __init__(self, record: ApplicationRecord) -> None:
        self._record = record
        self._known = {p.id: p for p in record.people}
        self._parts = {one.part for one in record.involvements}
        self._present: dict[str, tuple[Person, ...]] = {}

    def involved(self, *parts: Part) -> tuple[Person, ...]:
        """The people with one of these parts, each once; without `parts`, all."""
        if not parts:
            return self._people(i.person_id for i in self._record.involvements)
        if self._parts.isdisjoint(parts):
            return ()
        return self._people(i.person_id for i in self._record.involvements if i.part in parts)

    def present(self, interview: Interview) -> tuple[Person, ...]:
        """The people in that interview; if none are noted, all known interviewers."""
        key = interview.id
        if key not in self._present:
            noted = (a.person_id for a in self._record.attendances if a.interview_id == key)
            self._present[key] = self._people(noted) or self.involved(*_INTERVIEWING)
        return self._present[key]

    def thanked(self, interview: Interview) -> tuple[Person, ...]:
        """The people present in that interview who have been thanked since.

        A thank-you without names was for all of them. A check-in counts as thanks if it is the
        first letter after the interview.
        """
        letters = [i for i in self._record.contacts if _is_letter(i, interview)]
        if not letters:
            return ()
        sent = {i.id for i in letters if i.kind is ContactKind.THANK_YOU}
        first = min(letters, key=contacted_at)
        if first.kind is ContactKind.CHECK_IN:
            sent.add(first.id)
        if not sent:
            return ()
        named: dict[str, set[str]] = {name: set() for name in sent}
        for participation in self._record.participations:
            if participation.interaction_id in sent:
                named[participation.interaction_id].add(participation.person_id)
        present = self.present(interview)
        if any(not names for names in named.values()):
            return present
        addressed = set().union(*named.values())
        return tuple(p for p in present if p.id in addressed)

    def _people(self, ids: Iterable[str]) -> tuple[Person, ...]:
        known = self._known
        return tuple(known[name] for name in dict.fromkeys(ids) if name in known)


def _is_letter(contact: Contact, interview: Interview) -> bool:
    """Whether it was sent after that interview and is of a kind that may include thanks."""
    return (
        contact.direction is Direction.OUTBOUND
        and contact.kind in FIRST_LETTERS
        and came_after(contact, interview)
    )


def involved(record: ApplicationRecord, *parts: Part) -> tuple[Person, ...]:
    """The people with one of these parts, each once; without `parts`, all."""
    return ApplicationPeople(record).involved(*parts)


def present(record: ApplicationRecord, interview: Interview) -> tuple[Person, ...]:
    """The people in that interview; if none are noted, all known interviewers."""
    return ApplicationPeople(record).present(interview)


def thanked(record: ApplicationRecord, interview: Interview) -> tuple[Person, ...]:
    """The people present in that interview who have been thanked since."""
    return ApplicationPeople(record).thanked(interview)


def thank_progress(
    record: ApplicationRecord, at: datetime
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who was thanked for the latest interview held at the instant `at`, and who was present."""
    last = latest_held(record, at)
    return (thanked(record, last), present(record, last)) if last else ((), ())


def interview_of(record: ApplicationRecord, step: Step, at: datetime) -> Interview | None:
    """The interview that `step`, planned at the instant `at`, is about."""
    if step.why.kind is StepReasonKind.INTERVIEW_AHEAD:
        return next_ahead(record, at)
    return latest_held(record, at)


def recipients_of(record: ApplicationRecord, step: Step, at: datetime) -> tuple[Person, ...]:
    """The people that `step`, planned at the instant `at`, is addressed to.

    People who asked not to be contacted are left out.
    """
    wanted = _wanted(record, step, interview_of(record, step, at))
    return tuple(p for p in wanted if not p.no_contact)


def _wanted(record: ApplicationRecord, step: Step, last: Interview | None) -> tuple[Person, ...]:
    met = present(record, last) if last else ()
    organisers = involved(record, Part.ORGANISER)
    match step.recipients:
        case Recipients.NONE:
            return ()
        case Recipients.AGENCY_RECRUITER:
            return involved(record, Part.AGENCY_RECRUITER)
        case Recipients.ORGANISER:
            return organisers
        case Recipients.SCREENER:
            return met
        case Recipients.HIRING_CONTACT:
            return _one(
                involved(record, *_STATUS_CONTACTS[:1])
                + involved(record, *_STATUS_CONTACTS[1:])
                + met,
                step,
            )
    if last and step.kind is StepKind.SEND_THANK_YOU:
        done = {p.id for p in thanked(record, last)}
        met = tuple(p for p in met if p.id not in done)
    if step.recipients is Recipients.EACH_INTERVIEWER_AND_ORGANISER:
        met += tuple(p for p in organisers if p not in met)
    return met


def _one(people: tuple[Person, ...], step: Step) -> tuple[Person, ...]:
    """The first person with an address for the step's channel, or else the first."""
    allowed = [p for p in people if not p.no_contact]
    if step.channel is Channel.IN_PERSON:
        return tuple(allowed[:1])
    phone = step.channel is Channel.PHONE
    reachable = [p for p in allowed if (p.phone if phone else p.email).strip()]
    return tuple((reachable or allowed)[:1])

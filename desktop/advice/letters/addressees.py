"""To whom the letters of a step go: one for each person, never one to several."""

from dataclasses import dataclass
from datetime import datetime

from desktop.advice.model import Step
from desktop.advice.people import interview_of, present, recipients_of, thanked
from desktop.core.kinds import StepKind
from desktop.core.records import ApplicationRecord, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Somebody to write to; with nobody known, a letter without a name.

    `forwards_to` are those without an address to whom this person hands lines on.
    """

    person: Person | None = None
    forwards_to: tuple[Person, ...] = ()

    @property
    def recipients(self) -> tuple[Person, ...]:
        """Everybody who has been written to once this letter is sent."""
        return ((self.person,) if self.person else ()) + self.forwards_to


def addressees(record: ApplicationRecord, step: Step, at: datetime) -> tuple[Addressee, ...]:
    """One for each letter of the step, as it stands at the instant `at`; at least one."""
    people = recipients_of(record, step, at)
    last = interview_of(record, step, at)
    room = present(record, last) if last else ()
    organisers = tuple(person for person in people if person not in room)
    if step.kind is not StepKind.SEND_THANK_YOU or last is None or not organisers:
        return tuple(Addressee(person=person) for person in people) or (Addressee(),)
    done = thanked(record, last)
    waiting = tuple(p for p in room if p not in done and not p.email.strip() and not p.no_contact)
    direct = tuple(Addressee(person=p) for p in people if p in room and p not in waiting)
    if waiting:
        return (*direct, Addressee(person=organisers[0], forwards_to=waiting))
    return direct or (Addressee(person=organisers[0]),)

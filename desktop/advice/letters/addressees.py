"""The addressees of a step's letters: one letter for each person, never one to several."""

from dataclasses import dataclass
from datetime import datetime

from desktop.advice.model import Step
from desktop.advice.people import interview_of, present, recipients_of, thanked
from desktop.core.kinds import StepKind
from desktop.core.records import ApplicationRecord, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """The person to write to; None for a letter without a name.

    `forwards_to` are people without an address to whom this person forwards thanks.
    """

    person: Person | None = None
    forwards_to: tuple[Person, ...] = ()

    @property
    def recipients(self) -> tuple[Person, ...]:
        """All people who have been contacted once this letter is sent."""
        return ((self.person,) if self.person else ()) + self.forwards_to


def addressees(record: ApplicationRecord, step: Step, at: datetime) -> tuple[Addressee, ...]:
    """One for each letter of `step`, planned at the instant `at`; at least one."""
    people = recipients_of(record, step, at)
    last = interview_of(record, step, at)
    met = present(record, last) if last else ()
    organisers = tuple(person for person in people if person not in met)
    if step.kind is not StepKind.SEND_THANK_YOU or last is None or not organisers:
        return tuple(Addressee(person=person) for person in people) or (Addressee(),)
    done = thanked(record, last)
    indirect = tuple(p for p in met if p not in done and not p.email.strip() and not p.no_contact)
    direct = tuple(Addressee(person=p) for p in people if p in met and p not in indirect)
    if indirect:
        return (*direct, Addressee(person=organisers[0], forwards_to=indirect))
    return direct or (Addressee(person=organisers[0]),)

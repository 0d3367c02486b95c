"""What a rule answers, and the few shapes that most answers have."""

from dataclasses import dataclass
from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.contacts import hiring_contact
from desktop.core.kinds import Channel, LetterKind, Recipients, StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be done on a day. `status` marks a letter that asks how things stand."""

    kind: StepKind
    on: date
    why: Why
    letter: LetterKind | None = None
    recipients: Recipients = Recipients.NONE
    channel: Channel = Channel.EMAIL
    status: bool = False


def quiet(kind: StepKind, on: date, why: Why) -> Plan:
    """A step that reaches nobody: moving on, or leaving them alone."""
    return Plan(kind=kind, on=on, why=why, channel=Channel.NONE)


def letter(s: DatedCase, kind: StepKind, on: date, why: Why, letter_kind: LetterKind) -> Plan:
    """A mail to the one person who is written to in this application."""
    return Plan(kind=kind, on=on, why=why, letter=letter_kind, recipients=hiring_contact(s))


def move_on_after(s: DatedCase, last: date) -> Plan:
    """Moving on, when the last one has stayed unanswered for long enough."""
    workdays = s.cadence.sequence.move_on_workdays
    why = Why(WhyKind.FINAL_UNANSWERED, {"final": last.isoformat(), "workdays": workdays})
    return quiet(StepKind.MOVE_ON, max(s.calendar.add(last, workdays), s.today), why)

"""The plan that a rule returns, the usual forms of one, the recipients, and the spacing.

Addresses are never guessed. With some interviewers' addresses missing and no organiser to forward
the notes, only the interviewers with an address are thanked. With none at all and no organiser the
letter goes to the employer's general address.
"""

from dataclasses import dataclass
from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.core.kinds import Channel, InterviewKind, LetterKind, Recipients, StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be done on a day. `status` marks a letter that asks how things stand."""

    kind: StepKind
    on: date
    why: StepReason
    letter: LetterKind | None = None
    recipients: Recipients = Recipients.NONE
    channel: Channel = Channel.EMAIL
    status: bool = False


def no_contact_plan(kind: StepKind, on: date, why: StepReason) -> Plan:
    """A step that reaches nobody: moving on, or leaving them alone."""
    return Plan(kind=kind, on=on, why=why, channel=Channel.NONE)


def mail_plan(
    dated: DatedCase, kind: StepKind, on: date, why: StepReason, letter_kind: LetterKind
) -> Plan:
    """A mail to the one person who is written to in this application."""
    return Plan(kind=kind, on=on, why=why, letter=letter_kind, recipients=status_recipient(dated))


def move_on_after(dated: DatedCase, last: date) -> Plan:
    """Moving on, when the last one has stayed unanswered for long enough."""
    workdays = dated.cadence.sequence.move_on_workdays
    why = StepReason(
        StepReasonKind.FINAL_UNANSWERED, {"final": last.isoformat(), "workdays": workdays}
    )
    return no_contact_plan(
        StepKind.MOVE_ON, max(dated.calendar.add(last, workdays), dated.today), why
    )


def status_recipient(dated: DatedCase) -> Recipients:
    """The one who is asked how things stand."""
    case = dated.case
    if case.via_agency:
        return Recipients.AGENCY_RECRUITER
    if not case.addresses_known and not case.contact_known and case.organiser_known:
        return Recipients.ORGANISER
    return (
        Recipients.SCREENER
        if case.interview_kind is InterviewKind.PHONE_SCREEN
        else Recipients.HIRING_CONTACT
    )


def thank_recipients(dated: DatedCase) -> Recipients:
    """Everybody who interviewed, through the organiser where an address is missing."""
    case = dated.case
    if case.interview_kind is InterviewKind.PHONE_SCREEN or not (
        case.addresses_known or case.organiser_known
    ):
        return status_recipient(dated)
    if case.addresses_known >= case.interviewers or not case.organiser_known:
        return Recipients.EACH_INTERVIEWER
    if case.addresses_known:
        return Recipients.EACH_INTERVIEWER_AND_ORGANISER
    return Recipients.ORGANISER


def spaced(dated: DatedCase, day: date, why: StepReason) -> tuple[date, StepReason]:
    """The day moved past the spacing and into the present.

    The reason is the later of the two: also when both are over, a letter that follows another one
    is due because of the week since then, and not because of an interview long ago.
    """
    later = dated.spaced(day)
    if dated.last is not None and later > day:
        params: dict[str, str | int] = {
            "last": dated.last.isoformat(),
            "days": dated.cadence.spacing.days,
        }
        why = StepReason(StepReasonKind.SPACING, params)
    return dated.from_today(later), why

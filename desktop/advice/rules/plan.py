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
    """A step on a day. `status` marks a letter that asks for the status of the application."""

    kind: StepKind
    on: date
    why: StepReason
    letter: LetterKind | None = None
    recipients: Recipients = Recipients.NONE
    channel: Channel = Channel.EMAIL
    status: bool = False


def no_contact_plan(kind: StepKind, on: date, why: StepReason) -> Plan:
    """A step without contact: moving on, or not contacting the employer."""
    return Plan(kind=kind, on=on, why=why, channel=Channel.NONE)


def mail_plan(
    dated: DatedCase, kind: StepKind, on: date, why: StepReason, letter_kind: LetterKind
) -> Plan:
    """A mail to the person who is asked for the status."""
    return Plan(kind=kind, on=on, why=why, letter=letter_kind, recipients=status_recipient(dated))


def move_on_after(dated: DatedCase, last: date) -> Plan:
    """Moving on some working days after the `last` unanswered contact."""
    workdays = dated.cadence.sequence.move_on_workdays
    why = StepReason(
        StepReasonKind.FINAL_UNANSWERED, {"final": last.isoformat(), "workdays": workdays}
    )
    return no_contact_plan(
        StepKind.MOVE_ON, max(dated.calendar.add(last, workdays), dated.today), why
    )


def status_recipient(dated: DatedCase) -> Recipients:
    """The person who is asked for the status of the application."""
    case = dated.case
    if case.via_agency:
        return Recipients.AGENCY_RECRUITER
    if case.internal:
        return Recipients.HIRING_CONTACT
    if not case.addresses_known and not case.contact_known and case.organiser_known:
        return Recipients.ORGANISER
    if case.interview_kind is InterviewKind.RECORDED_VIDEO and case.organiser_known:
        return Recipients.ORGANISER
    return (
        Recipients.SCREENER
        if case.interview_kind is InterviewKind.PHONE_SCREEN
        else Recipients.HIRING_CONTACT
    )


def thank_recipients(dated: DatedCase) -> Recipients:
    """All interviewers, through the organiser if an address is missing."""
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
    """`day`, at least a week after the last contact and not in the past, with the reason for it.

    The reason is the later of the two days, even if both have passed: a letter after another one is
    due because of the week since then, not because of an interview long ago. A promised day that
    counts besides is kept in it.
    """
    later = dated.spaced(day)
    if dated.last is not None and later > day:
        params: dict[str, str | int] = {
            "last": dated.last.isoformat(),
            "days": dated.cadence.spacing.days,
        }
        if "promise" in why.params:
            params["promise"] = why.params["promise"]
        why = StepReason(StepReasonKind.SPACING, params)
    return dated.from_today(later), why

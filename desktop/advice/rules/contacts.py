"""Whom to write to. Addresses are never guessed.

With some interviewers' addresses missing and nobody to pass the notes on, those whose address is
known are thanked. With none at all and no organiser it is the employer's general address.
"""

from desktop.advice.dated_case import DatedCase
from desktop.core.kinds import InterviewKind, Recipients


def hiring_contact(s: DatedCase) -> Recipients:
    """The one who is asked how things stand."""
    case = s.case
    if case.via_agency:
        return Recipients.AGENCY_RECRUITER
    if not case.addresses_known and not case.contact_known and case.organiser_known:
        return Recipients.ORGANISER
    return (
        Recipients.SCREENER
        if case.interview_kind is InterviewKind.PHONE_SCREEN
        else Recipients.HIRING_CONTACT
    )


def to_thank(s: DatedCase) -> Recipients:
    """Everybody who interviewed, through the organiser where an address is missing."""
    case = s.case
    if case.interview_kind is InterviewKind.PHONE_SCREEN or not (
        case.addresses_known or case.organiser_known
    ):
        return hiring_contact(s)
    if case.addresses_known >= case.interviewers or not case.organiser_known:
        return Recipients.EACH_INTERVIEWER
    if case.addresses_known:
        return Recipients.EACH_INTERVIEWER_AND_ORGANISER
    return Recipients.ORGANISER

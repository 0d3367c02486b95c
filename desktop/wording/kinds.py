"""Names of the values of enums, as the interface shows them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.core.kinds import (
    AnswerKind,
    Basis,
    Caution,
    Channel,
    CheckInterval,
    ContactKind,
    Courtesy,
    Direction,
    DocumentKind,
    Format,
    InterviewKind,
    InterviewStatus,
    LetterKind,
    LetterLanguage,
    Likelihood,
    OutcomeReason,
    PageStatus,
    Part,
    Reason,
    Recipients,
    RoleType,
    State,
    StepKind,
)
from desktop.wording.counts import counts
from desktop.wording.marking import QT_TRANSLATE_NOOP

_DOCUMENTS = {
    DocumentKind.CV: QT_TRANSLATE_NOOP("Kinds", "CV"),
    DocumentKind.COVER_LETTER: QT_TRANSLATE_NOOP("Kinds", "Cover letter"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("Kinds", "Other document"),
}
_LETTER_LANGUAGES = {
    LetterLanguage.ENGLISH: QT_TRANSLATE_NOOP("Kinds", "English"),
    LetterLanguage.GERMAN: QT_TRANSLATE_NOOP("Kinds", "German"),
    LetterLanguage.FRENCH: QT_TRANSLATE_NOOP("Kinds", "French"),
    LetterLanguage.SPANISH: QT_TRANSLATE_NOOP("Kinds", "Spanish"),
}
_COURTESIES = {
    Courtesy.MS: QT_TRANSLATE_NOOP("Kinds", "Ms"),
    Courtesy.MR: QT_TRANSLATE_NOOP("Kinds", "Mr"),
}
_Kind = TypeVar("_Kind", bound=StrEnum)

REASONS = {
    Reason.BETTER_CANDIDATE: QT_TRANSLATE_NOOP("Kinds", "A better candidate"),
    Reason.LIKE_YOU_OTHER_PRIORITIES: QT_TRANSLATE_NOOP("Kinds", "They like you, but are busy"),
    Reason.WAITING_YOUR_FOLLOWUP: QT_TRANSLATE_NOOP("Kinds", "They wait for your follow-up"),
    Reason.ON_HOLD: QT_TRANSLATE_NOOP("Kinds", "Things are on hold"),
    Reason.WAITING_OTHER_CANDIDATES: QT_TRANSLATE_NOOP("Kinds", "Others still to interview"),
    Reason.NOT_FIT: QT_TRANSLATE_NOOP("Kinds", "Not a fit"),
}
#: Those of `REASONS` have the same words.
OUTCOME_REASONS = {OutcomeReason(reason): words for reason, words in REASONS.items()} | {
    OutcomeReason.EXPERIENCE: QT_TRANSLATE_NOOP("Kinds", "They want other experience"),
    OutcomeReason.PAY: QT_TRANSLATE_NOOP("Kinds", "The pay did not match"),
    OutcomeReason.FILLED_INSIDE: QT_TRANSLATE_NOOP(
        "Kinds", "Somebody from the company has the job"
    ),
    OutcomeReason.CANCELLED: QT_TRANSLATE_NOOP("Kinds", "The job was cancelled"),
}
LIKELIHOODS = {
    Likelihood.VERY_LIKELY: QT_TRANSLATE_NOOP("Kinds", "very likely"),
    Likelihood.LIKELY: QT_TRANSLATE_NOOP("Kinds", "likely"),
    Likelihood.POSSIBLE: QT_TRANSLATE_NOOP("Kinds", "possible"),
    Likelihood.UNLIKELY: QT_TRANSLATE_NOOP("Kinds", "unlikely"),
}
BASES = {
    Basis.PUBLISHED: QT_TRANSLATE_NOOP("Kinds", "published"),
    Basis.PARTLY_PUBLISHED: QT_TRANSLATE_NOOP("Kinds", "partly published"),
    Basis.JUDGEMENT: QT_TRANSLATE_NOOP("Kinds", "judgement"),
}
CAUTIONS = {
    Caution.ALREADY_CONTACTED_THIS_WEEK: QT_TRANSLATE_NOOP(
        "Kinds", "You were in touch less than a week ago. Once a week is enough."
    ),
    Caution.COMPANY_CONTACTED_THIS_WEEK: QT_TRANSLATE_NOOP(
        "Kinds", "You wrote to this company about another job less than a week ago."
    ),
    Caution.CONTACT_DISABLED: QT_TRANSLATE_NOOP(
        "Kinds", "They asked not to be contacted, so nothing is sent."
    ),
    Caution.DO_NOT_CONTACT_EMPLOYER_DIRECTLY: QT_TRANSLATE_NOOP(
        "Kinds", "An agency is in between: talk to the recruiter, not to the employer."
    ),
    Caution.DO_NOT_GUESS_ADDRESSES: QT_TRANSLATE_NOOP(
        "Kinds", "Some addresses are missing. Ask the organiser for them, and do not guess."
    ),
    Caution.NO_LINKEDIN_BEFORE_DECISION: QT_TRANSLATE_NOOP(
        "Kinds", "No contact requests on social networks before they have decided."
    ),
    Caution.OVER_CONTACTING: QT_TRANSLATE_NOOP(
        "Kinds", "You have written often. From here on, once a week is enough."
    ),
    Caution.PHONE_DISABLED: QT_TRANSLATE_NOOP("Kinds", "They asked for no calls: write instead."),
    Caution.REPOSTING_HAS_INNOCENT_CAUSES: QT_TRANSLATE_NOOP(
        "Kinds", "A re-posted job often has an innocent cause, such as a posting that ran out."
    ),
}
STATES = {
    State.WAITING: QT_TRANSLATE_NOOP("Kinds", "Waiting"),
    State.ON_HOLD: QT_TRANSLATE_NOOP("Kinds", "On hold"),
    State.OFFER: QT_TRANSLATE_NOOP("Kinds", "Offer"),
    State.HIRED: QT_TRANSLATE_NOOP("Kinds", "Hired"),
    State.REJECTED: QT_TRANSLATE_NOOP("Kinds", "Rejected"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("Kinds", "Withdrawn"),
    State.MOVED_ON: QT_TRANSLATE_NOOP("Kinds", "Stopped waiting"),
}
ROLE_TYPES = {
    RoleType.OTHER: QT_TRANSLATE_NOOP("Kinds", "Other"),
    RoleType.SALES: QT_TRANSLATE_NOOP("Kinds", "Sales"),
    RoleType.PUBLIC_SECTOR: QT_TRANSLATE_NOOP("Kinds", "Public sector"),
    RoleType.ACADEMIA: QT_TRANSLATE_NOOP("Kinds", "Academia"),
}
INTERVIEW_KINDS = {
    InterviewKind.PHONE_SCREEN: QT_TRANSLATE_NOOP("Kinds", "Phone screen"),
    InterviewKind.SINGLE: QT_TRANSLATE_NOOP("Kinds", "Interview"),
    InterviewKind.SECOND: QT_TRANSLATE_NOOP("Kinds", "Second interview"),
    InterviewKind.PANEL: QT_TRANSLATE_NOOP("Kinds", "Panel interview"),
    InterviewKind.FINAL: QT_TRANSLATE_NOOP("Kinds", "Final interview"),
    InterviewKind.RECORDED_VIDEO: QT_TRANSLATE_NOOP("Kinds", "Recorded interview"),
    InterviewKind.TEST_TASK: QT_TRANSLATE_NOOP("Kinds", "Test task"),
    InterviewKind.TRIAL_DAY: QT_TRANSLATE_NOOP("Kinds", "Trial day"),
}
INTERVIEW_STATUSES = {
    InterviewStatus.PLANNED: QT_TRANSLATE_NOOP("Kinds", "As planned"),
    InterviewStatus.CANCELLED_BY_THEM: QT_TRANSLATE_NOOP("Kinds", "They cancelled"),
    InterviewStatus.POSTPONED: QT_TRANSLATE_NOOP("Kinds", "Postponed, no new date yet"),
    InterviewStatus.MISSED_BY_THEM: QT_TRANSLATE_NOOP("Kinds", "They did not turn up"),
    InterviewStatus.CANCELLED_BY_ME: QT_TRANSLATE_NOOP("Kinds", "I cancelled"),
}
FORMATS = {
    Format.ON_SITE: QT_TRANSLATE_NOOP("Kinds", "On site"),
    Format.VIDEO: QT_TRANSLATE_NOOP("Kinds", "Video call"),
    Format.PHONE: QT_TRANSLATE_NOOP("Kinds", "Phone"),
    Format.UNKNOWN: QT_TRANSLATE_NOOP("Kinds", "Not said"),
}
PARTS = {
    Part.INTERVIEWER: QT_TRANSLATE_NOOP("Kinds", "Interviewer"),
    Part.HIRING_MANAGER: QT_TRANSLATE_NOOP("Kinds", "Hiring manager"),
    Part.RECRUITER: QT_TRANSLATE_NOOP("Kinds", "Recruiter"),
    Part.AGENCY_RECRUITER: QT_TRANSLATE_NOOP("Kinds", "Agency recruiter"),
    Part.ORGANISER: QT_TRANSLATE_NOOP("Kinds", "Organiser"),
}
DIRECTIONS = {
    Direction.OUTBOUND: QT_TRANSLATE_NOOP("Kinds", "From you"),
    Direction.INBOUND: QT_TRANSLATE_NOOP("Kinds", "From them"),
}
CHANNELS = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("Kinds", "E-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Kinds", "Phone"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Kinds", "Letter"),
    Channel.MESSAGE: QT_TRANSLATE_NOOP("Kinds", "Message"),
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Kinds", "In person"),
    Channel.NONE: QT_TRANSLATE_NOOP("Kinds", "None"),
}
BY_CHANNEL = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("Kinds", "by e-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Kinds", "by phone"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Kinds", "by letter"),
    Channel.MESSAGE: QT_TRANSLATE_NOOP("Kinds", "by message"),
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Kinds", "in person"),
}
CONTACT_KINDS = {
    ContactKind.THANK_YOU: QT_TRANSLATE_NOOP("Kinds", "Thank-you"),
    ContactKind.CHECK_IN: QT_TRANSLATE_NOOP("Kinds", "Follow-up"),
    ContactKind.VALUE_ADD: QT_TRANSLATE_NOOP("Kinds", "Idea for their problem"),
    ContactKind.FINAL_CHECK_IN: QT_TRANSLATE_NOOP("Kinds", "Last follow-up"),
    ContactKind.FUTURE_INTEREST: QT_TRANSLATE_NOOP("Kinds", "Interest in a later role"),
    ContactKind.HOLD_ACKNOWLEDGEMENT: QT_TRANSLATE_NOOP("Kinds", "Answer to the hold"),
    ContactKind.OFFER_DEADLINE: QT_TRANSLATE_NOOP("Kinds", "News of another offer"),
    ContactKind.RECRUITER_DEBRIEF: QT_TRANSLATE_NOOP("Kinds", "Talk with the recruiter"),
    ContactKind.FORM_RETURNED: QT_TRANSLATE_NOOP("Kinds", "Form returned"),
    ContactKind.DATE_REQUEST: QT_TRANSLATE_NOOP("Kinds", "Question for a date"),
    ContactKind.OFFER_REQUEST: QT_TRANSLATE_NOOP("Kinds", "Question for the written offer"),
    ContactKind.OFFER_REPLY: QT_TRANSLATE_NOOP("Kinds", "Answer to the offer"),
    ContactKind.CALL_ATTEMPT: QT_TRANSLATE_NOOP("Kinds", "Call that nobody answered"),
    ContactKind.REPLY: QT_TRANSLATE_NOOP("Kinds", "Reply"),
    ContactKind.INVITATION: QT_TRANSLATE_NOOP("Kinds", "Invitation"),
    ContactKind.OFFER: QT_TRANSLATE_NOOP("Kinds", "Offer"),
    ContactKind.REJECTION: QT_TRANSLATE_NOOP("Kinds", "Rejection"),
    ContactKind.OTHER: QT_TRANSLATE_NOOP("Kinds", "Something else"),
}
ANSWER_KINDS = {
    AnswerKind.INVITED: QT_TRANSLATE_NOOP("Kinds", "They invited me"),
    AnswerKind.STILL_DECIDING: QT_TRANSLATE_NOOP("Kinds", "Still deciding"),
    AnswerKind.ON_HOLD: QT_TRANSLATE_NOOP("Kinds", "It is on hold"),
    AnswerKind.OFFER: QT_TRANSLATE_NOOP("Kinds", "An offer"),
    AnswerKind.NO: QT_TRANSLATE_NOOP("Kinds", "No"),
    AnswerKind.OTHER: QT_TRANSLATE_NOOP("Kinds", "Something else"),
}
STEP_KINDS = {
    StepKind.SEND_THANK_YOU: QT_TRANSLATE_NOOP("Kinds", "Send thanks"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("Kinds", "Wait"),
    StepKind.SEND_CHECK_IN: QT_TRANSLATE_NOOP("Kinds", "Ask how it stands"),
    StepKind.CALL: QT_TRANSLATE_NOOP("Kinds", "Call"),
    StepKind.SEND_VALUE_ADD: QT_TRANSLATE_NOOP("Kinds", "Send an idea"),
    StepKind.SEND_FINAL_CHECK_IN: QT_TRANSLATE_NOOP("Kinds", "Ask one last time how it stands"),
    StepKind.MOVE_ON: QT_TRANSLATE_NOOP("Kinds", "Stop waiting"),
    StepKind.SEND_FUTURE_INTEREST: QT_TRANSLATE_NOOP("Kinds", "Stay in touch"),
    StepKind.ACKNOWLEDGE_HOLD: QT_TRANSLATE_NOOP("Kinds", "Answer about the hold"),
    StepKind.ASK_RECRUITER: QT_TRANSLATE_NOOP("Kinds", "Ask the recruiter"),
    StepKind.NOTIFY_COMPETING_OFFER: QT_TRANSLATE_NOOP("Kinds", "Tell of your other offer"),
    StepKind.NO_CONTACT: QT_TRANSLATE_NOOP("Kinds", "No contact"),
    StepKind.ANSWER_THEM: QT_TRANSLATE_NOOP("Kinds", "Answer them"),
    StepKind.ASK_FOR_DATE: QT_TRANSLATE_NOOP("Kinds", "Ask for a date"),
    StepKind.ASK_FOR_OFFER: QT_TRANSLATE_NOOP("Kinds", "Ask for the written offer"),
    StepKind.ANSWER_OFFER: QT_TRANSLATE_NOOP("Kinds", "Answer the offer"),
    StepKind.CHECK_CAREERS_PAGE: QT_TRANSLATE_NOOP("Kinds", "Look at their job page"),
}
RECIPIENTS = {
    Recipients.EACH_INTERVIEWER: QT_TRANSLATE_NOOP("Kinds", "each interviewer, one by one"),
    Recipients.EACH_INTERVIEWER_AND_ORGANISER: QT_TRANSLATE_NOOP(
        "Kinds", "each interviewer and the organiser"
    ),
    Recipients.HIRING_CONTACT: QT_TRANSLATE_NOOP("Kinds", "your contact for this job"),
    Recipients.AGENCY_RECRUITER: QT_TRANSLATE_NOOP("Kinds", "the agency's recruiter"),
    Recipients.ORGANISER: QT_TRANSLATE_NOOP("Kinds", "the organiser"),
    Recipients.SCREENER: QT_TRANSLATE_NOOP("Kinds", "the person who screened you"),
    Recipients.NONE: QT_TRANSLATE_NOOP("Kinds", "nobody"),
}
LETTER_KINDS = {
    LetterKind.THANK_YOU: QT_TRANSLATE_NOOP("Kinds", "thank-you note"),
    LetterKind.CHECK_IN: QT_TRANSLATE_NOOP("Kinds", "follow-up"),
    LetterKind.CHECK_IN_WITH_THANKS: QT_TRANSLATE_NOOP("Kinds", "follow-up with thanks"),
    LetterKind.CHECK_IN_HOLD_AWARE: QT_TRANSLATE_NOOP("Kinds", "patient follow-up"),
    LetterKind.CHECK_IN_RECRUITER: QT_TRANSLATE_NOOP("Kinds", "question to the recruiter"),
    LetterKind.VALUE_ADD: QT_TRANSLATE_NOOP("Kinds", "letter with an idea"),
    LetterKind.FINAL_CHECK_IN: QT_TRANSLATE_NOOP("Kinds", "last follow-up"),
    LetterKind.HOLD_ACKNOWLEDGEMENT: QT_TRANSLATE_NOOP("Kinds", "answer to the hold"),
    LetterKind.OFFER_DEADLINE: QT_TRANSLATE_NOOP("Kinds", "news of another offer"),
    LetterKind.FUTURE_INTEREST: QT_TRANSLATE_NOOP("Kinds", "letter of interest in a later role"),
    LetterKind.APPLICATION_STATUS: QT_TRANSLATE_NOOP("Kinds", "question about the application"),
    LetterKind.RESCHEDULING: QT_TRANSLATE_NOOP("Kinds", "answer to the cancellation"),
    LetterKind.DATE_REQUEST: QT_TRANSLATE_NOOP("Kinds", "question for a date"),
    LetterKind.OFFER_REQUEST: QT_TRANSLATE_NOOP("Kinds", "question for the written offer"),
    LetterKind.OFFER_REPLY: QT_TRANSLATE_NOOP("Kinds", "answer to the offer"),
    LetterKind.PHONE_SCRIPT: QT_TRANSLATE_NOOP("Kinds", "notes for the call"),
    LetterKind.VOICEMAIL: QT_TRANSLATE_NOOP("Kinds", "message for the voicemail"),
    LetterKind.DATE_CALL: QT_TRANSLATE_NOOP("Kinds", "notes for the call about a date"),
    LetterKind.OFFER_CALL: QT_TRANSLATE_NOOP("Kinds", "notes for the call about the offer"),
    LetterKind.TALK: QT_TRANSLATE_NOOP("Kinds", "notes for the talk"),
}
PAGE_STATUSES = {
    PageStatus.STILL_LISTED: QT_TRANSLATE_NOOP("Kinds", "Still listed"),
    PageStatus.REPOSTED: QT_TRANSLATE_NOOP("Kinds", "Posted again"),
    PageStatus.GONE: QT_TRANSLATE_NOOP("Kinds", "Gone"),
    PageStatus.NEW_OPENING: QT_TRANSLATE_NOOP("Kinds", "New opening"),
    PageStatus.CHECKED: QT_TRANSLATE_NOOP("Kinds", "Nothing noted"),
}
CHECK_INTERVALS = {
    CheckInterval.WEEK: QT_TRANSLATE_NOOP("Kinds", "Every week"),
    CheckInterval.TWO_WEEKS: QT_TRANSLATE_NOOP("Kinds", "Every two weeks"),
    CheckInterval.USUAL: QT_TRANSLATE_NOOP("Kinds", "Every month"),
    CheckInterval.NEVER: QT_TRANSLATE_NOOP("Kinds", "Never"),
}


def _word(table: Mapping[_Kind, str], kind: _Kind) -> str:
    return QCoreApplication.translate("Kinds", table[kind])


def reason(kind: Reason) -> str:
    """The short name of a reason: "Others still to interview"."""
    return _word(REASONS, kind)


def outcome_reason(kind: OutcomeReason) -> str:
    """Why an application ended: "The pay did not match"."""
    return _word(OUTCOME_REASONS, kind)


def likelihood(kind: Likelihood) -> str:
    """A rank in words, in lower case: "very likely"."""
    return _word(LIKELIHOODS, kind)


def basis(kind: Basis) -> str:
    """What a statement rests on, in lower case: "judgement"."""
    return _word(BASES, kind)


def caution(kind: Caution) -> str:
    """A warning as one or two whole sentences."""
    return _word(CAUTIONS, kind)


def state(kind: State) -> str:
    return _word(STATES, kind)


def role_type(kind: RoleType) -> str:
    return _word(ROLE_TYPES, kind)


def interview_name(kind: InterviewKind) -> str:
    return _word(INTERVIEW_KINDS, kind)


def interview_status(kind: InterviewStatus) -> str:
    return _word(INTERVIEW_STATUSES, kind)


def format_name(kind: Format) -> str:
    return _word(FORMATS, kind)


def part(kind: Part) -> str:
    return _word(PARTS, kind)


def direction(kind: Direction) -> str:
    return _word(DIRECTIONS, kind)


def channel(kind: Channel) -> str:
    """A channel as a noun: "E-mail"."""
    return _word(CHANNELS, kind)


def by_channel(kind: Channel) -> str:
    """A channel within a sentence: "by e-mail"; empty for none."""
    return _word(BY_CHANNEL, kind) if kind in BY_CHANNEL else ""


def contact_kind(kind: ContactKind) -> str:
    return _word(CONTACT_KINDS, kind)


def answer_kind(kind: AnswerKind) -> str:
    return _word(ANSWER_KINDS, kind)


def step_kind(kind: StepKind) -> str:
    """A step as a short verb, without names: "Ask how it stands"."""
    return _word(STEP_KINDS, kind)


def recipients(kind: Recipients) -> str:
    """The recipients within a sentence, where no names are known."""
    return _word(RECIPIENTS, kind)


def letter_kind(kind: LetterKind) -> str:
    return _word(LETTER_KINDS, kind)


def letter_language(language: LetterLanguage) -> str:
    return _word(_LETTER_LANGUAGES, language)


def courtesy(kind: Courtesy) -> str:
    return _word(_COURTESIES, kind)


def document_kind(kind: DocumentKind) -> str:
    return _word(_DOCUMENTS, kind)


def page_status(kind: PageStatus) -> str:
    return _word(PAGE_STATUSES, kind)


def check_interval(kind: CheckInterval, months: int = 1) -> str:
    """How often a page is checked; `CheckInterval.USUAL` is every `months` months."""
    if kind is CheckInterval.USUAL and months > 1:
        return counts.every_months(months)
    return _word(CHECK_INTERVALS, kind)

"""The records, one frozen dataclass for each kind.

`id` is a random UUID as 32 hexadecimal digits, so that two stores can be merged.
`created_at` and `updated_at` (in the store, not here) are instants in UTC.
Other dates are calendar dates where the employer is. A *local wall time* belongs to the IANA zone
in the field `zone` of the same record.
"""

from datetime import date, datetime

from desktop.core.insight_rows import ChangeRow
from desktop.core.kinds import (
    Channel,
    ContactKind,
    Courtesy,
    Direction,
    DocumentKind,
    Format,
    InterviewKind,
    InterviewMoment,
    InterviewStatus,
    LetterKind,
    LetterLanguage,
    OutcomeReason,
    PageStatus,
    Part,
    ReminderState,
    RoleType,
    State,
    StepKind,
    Tone,
)  # fmt: skip
from desktop.core.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One job at one employer. No `letter_language` means that of its country."""

    id: str
    company: str
    role: str
    location: str = ""
    country: str = "US"
    """ISO 3166-1 alpha-2 code of the employer's calendar."""
    subdivision: str = ""
    """ISO 3166-2 subdivision without the country, or empty."""
    role_type: RoleType = RoleType.OTHER
    posting_url: str = ""
    careers_url: str = ""
    source: str = ""
    agency: str = ""
    """The recruiting agency, or empty for direct contact with the employer."""
    salary_note: str = ""
    notes: str = ""
    no_calls: bool = False
    no_contact: bool = False
    other_offer_deadline: date | None = None
    remind: bool = True
    """Whether reminders for this application are shown."""
    state: State = State.WAITING
    outcome_reason: OutcomeReason | None = None
    """The true reason of the outcome, if known."""
    applied_on: date | None = None
    closing_on: date | None = None
    """The closing date that the posting names."""
    internal: bool = False
    """Whether the candidate works for the employer already."""
    offer_told_on: date | None = None
    """When the employer said that an offer is coming."""
    offer_on: date | None = None
    """When the employer's offer was received."""
    offer_answer_by: date | None = None
    """The day by which the employer wants an answer to the offer."""
    letter_language: LetterLanguage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChange:
    id: str
    application_id: str
    state: State
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    id: str
    application_id: str
    round: InterviewKind = InterviewKind.SINGLE
    """The kind of interview; named after its column."""
    format: Format = Format.UNKNOWN
    starts: datetime
    """Local wall time, without tzinfo."""
    zone: str = "UTC"
    promise_words: str = ""
    promise_on: date | None = None
    """The last day of the promised period, resolved to a date."""
    notes: str = ""
    status: InterviewStatus = InterviewStatus.PLANNED
    status_on: date | None = None
    """The employer's date on which `status` became known; None while it is planned."""
    minutes: int | None = None
    """The length in minutes; None: the usual one of its kind."""
    invitation_uid: str = ""
    """The UID of the invitation it was imported from (RFC 5545), or empty."""
    invitation_occurrence: str = ""
    """Its RECURRENCE-ID, for one meeting of a series."""
    invitation_sequence: int = 0
    """Its SEQUENCE: an invitation with a higher one replaces it."""
    invitation_stamp: datetime | None = None
    """Its DTSTAMP, an instant (UTC): of two with the same sequence the later one counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    id: str
    name: str
    title: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    profile_url: str = ""
    notes: str = ""
    no_calls: bool = False
    no_contact: bool = False
    form_of_address: str = ""
    """How letters address them ("Dr Reyes"); empty: by courtesy and name."""
    courtesy: Courtesy | None = None
    letter_language: LetterLanguage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """A person's part in an application, with or without an interview."""

    id: str
    application_id: str
    person_id: str
    part: Part = Part.INTERVIEWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A person's presence in an interview."""

    id: str
    interview_id: str
    person_id: str
    detail: str = ""
    """Legacy note from before the two fields below. Letters do not use it."""
    for_letter: str = ""
    """A topic of the conversation: the personal detail for the letter."""
    private: str = ""
    """A private note; letters never use it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One entry of the contact history."""

    id: str
    application_id: str
    at: datetime
    """Local wall time, without tzinfo."""
    zone: str = "UTC"
    direction: Direction = Direction.OUTBOUND
    channel: Channel = Channel.EMAIL
    kind: ContactKind = ContactKind.OTHER
    subject: str = ""
    text: str = ""
    promise_words: str = ""
    promise_on: date | None = None
    """A new date promised by this (inbound) contact; it replaces earlier promises."""
    answers_id: str | None = None
    """The earlier contact that this one answers."""
    message_key: str = ""
    """The Message-ID of the mail it was imported from, without brackets, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """A person's part in a contact."""

    id: str
    interaction_id: str
    """The id of the contact; named after its column."""
    person_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem of the employer that came up in an interview, and the candidate's idea for it."""

    id: str
    application_id: str
    interview_id: str | None = None
    person_id: str | None = None
    problem: str
    idea: str = ""
    result: str = ""
    """An earlier, related achievement of the candidate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question the employer asked in an interview, and what the candidate answered."""

    id: str
    application_id: str
    interview_id: str | None = None
    question: str
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """An observation. `kind` is an id in `resources/knowledge/observations.toml`."""

    id: str
    application_id: str
    kind: str
    observed_on: date
    until: date | None = None
    """End of the observed state: back from holiday, on hold until."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRun:
    """One run of the wizard, kept for comparison with the outcome."""

    id: str
    application_id: str
    asked_on: date
    answers: str
    """JSON object: observation id to "yes", "no" or "unknown"."""
    ranking: str
    """JSON array of [reason, likelihood], most likely first."""
    action: StepKind
    step_on: date
    outcome: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One announcement of a step, at one time: `due` is wall time, the others instants in UTC."""

    id: str
    application_id: str
    action: StepKind
    step_on: date
    due: datetime
    zone: str
    state: ReminderState = ReminderState.PLANNED
    fired_at: datetime | None = None
    shown_at: datetime | None = None
    """Instant in UTC of its delivery to the desktop. None with `fired_at` set: not delivered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewReminder:
    """One past announcement of an interview, with instants as in `Reminder`."""

    id: str
    interview_id: str
    moment: InterviewMoment
    starts: datetime
    """Start of the interview when announced: a moved one is announced again. Local wall time."""
    zone: str
    fired_at: datetime
    shown_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    id: str
    application_id: str
    person_id: str | None = None
    kind: LetterKind
    subject: str = ""
    body: str = ""
    attaches: bool = False
    """Whether the letter has an attachment that was asked for."""
    handed_over_at: datetime | None = None
    """Instant (UTC) at which it went to a mail program, until the person said if it was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """The person's own words for one kind of letter in one tone."""

    id: str
    language: str
    kind: str
    """A `LetterKind`, or the kind of letter that asks to pass on thanks."""
    tone: Tone
    number: int = 0
    """Variant, from 1, for kinds whose letters to colleagues must differ; else 0."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCheck:
    id: str
    application_id: str
    checked_on: date
    status: PageStatus
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """The text of a job's posting, kept before it disappears."""

    id: str
    application_id: str
    kept_on: date
    source: str = ""
    """The address or the name of the file that it was read from."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentDocument:
    """A document that was sent to the employer. The file stays where it is."""

    id: str
    application_id: str
    kind: DocumentKind = DocumentKind.CV
    name: str
    version: str = ""
    path: str = ""
    """Absolute path of the file on this computer, or empty."""
    sent_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRecord:
    """All records of one application: the input of advice. Dated ones are in order of time."""

    application: Application
    interviews: tuple[Interview, ...] = ()
    people: tuple[Person, ...] = ()
    involvements: tuple[Involvement, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    contacts: tuple[Contact, ...] = ()
    participations: tuple[Participation, ...] = ()
    problems: tuple[Problem, ...] = ()
    asked_questions: tuple[AskedQuestion, ...] = ()
    observations: tuple[Observation, ...] = ()
    page_checks: tuple[PageCheck, ...] = ()
    history: tuple[StateChange, ...] = ()
    entries: tuple[ChangeRow, ...] = ()
    """The same changes of state in the order of their entry, with its days."""
    postings: tuple[Posting, ...] = ()
    documents: tuple[SentDocument, ...] = ()
    people_contacted_at: datetime | None = None
    """Instant (UTC) of the last unsolicited contact with these people about other applications."""
    company_contacted_at: datetime | None = None
    """Instant (UTC) of the last unsolicited contact with the company about other applications."""

    def person(self, person_id: str) -> Person:
        return next(p for p in self.people if p.id == person_id)

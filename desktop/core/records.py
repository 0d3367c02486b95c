"""What is kept. One frozen dataclass for each kind of record.

`id` is a random UUID as 32 hexadecimal digits, so that two stores can be merged.
`created_at` and `updated_at` (in the store, not here) are instants in UTC.
Every other date is a calendar date where the employer is; a *local* time is wall-clock time in the
IANA zone named beside it.
"""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    Format,
    InterviewKind,
    InterviewMoment,
    LetterKind,
    PageStatus,
    Part,
    Reason,
    Recipients,
    ReminderState,
    RoleType,
    State,
    StepKind,
    Tone,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One job at one employer."""

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
    """The agency in between, or empty when the employer is dealt with directly."""
    salary_note: str = ""
    notes: str = ""
    no_calls: bool = False
    no_contact: bool = False
    other_offer_deadline: date | None = None
    remind: bool = True
    """Whether the next step of this application is announced from the tray."""
    state: State = State.WAITING
    outcome_reason: Reason | None = None
    """The true reason, where it was ever learnt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChange:
    id: str
    application_id: str
    state: State
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One interview."""

    id: str
    application_id: str
    round: InterviewKind = InterviewKind.SINGLE
    """Which of the kinds of interview it is, by the name of its column."""
    format: Format = Format.UNKNOWN
    starts: datetime
    """Local wall time, without tzinfo; the zone stands beside it."""
    zone: str = "UTC"
    promise_words: str = ""
    promise_on: date | None = None
    """The last day of what they promised, already resolved to a date."""
    notes: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """Somebody's part in one application (a recruiter need not have interviewed)."""

    id: str
    application_id: str
    person_id: str
    part: Part = Part.INTERVIEWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Somebody was in the room in one interview."""

    id: str
    interview_id: str
    person_id: str
    detail: str = ""
    """Written before the two below were apart. No letter uses it until it is moved to one."""
    for_letter: str = ""
    """What was talked about: the personal detail for the letter."""
    private: str = ""
    """For the person alone: no letter ever uses it."""


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
    """A new date which this (inbound) contact promised; it replaces earlier promises."""
    answers_id: str | None = None
    """The earlier contact which this one answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """Somebody took part in one contact."""

    id: str
    interaction_id: str
    person_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem of theirs that came up in the interview, and the candidate's idea about it."""

    id: str
    application_id: str
    interview_id: str | None = None
    person_id: str | None = None
    problem: str
    idea: str = ""
    result: str = ""
    """What the candidate has achieved before that bears on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """Something observed. `kind` is an id of `resources/knowledge/observations.toml`."""

    id: str
    application_id: str
    kind: str
    observed_on: date
    until: date | None = None
    """The date that belongs to it: back from holiday, on hold until."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRun:
    """One run of the wizard, kept so that the outcome can be held against it."""

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
class Summary:
    """What lists and cards show of one application: derived, computed anew when its record changes.

    `action` is what is to be done from `step_at` on, on the employer's day `step_on`; before that
    the answer is to wait. It is None when nothing is left to do. `due_at` is `step_at`, or the
    beginning of the day it was put off to. Both are instants in UTC.
    """

    application_id: str
    replan_at: datetime | None = None
    """The instant in UTC at which it is computed again; None when it cannot change by itself."""
    interviewed: bool = False
    """Whether `last_interview_on` is over; otherwise it is the next one."""
    last_interview_on: date | None = None
    """The date where the person is."""
    last_contact_on: date | None = None
    promise_on: date | None = None
    thanked: int = 0
    to_thank: int = 0
    action: StepKind | None = None
    step_on: date | None = None
    step_at: datetime | None = None
    due_at: datetime | None = None
    channel: Channel = Channel.NONE
    recipients: Recipients = Recipients.NONE
    recipient_names: str = ""
    """The people to write to or call, joined with "; "."""
    letter_kind: LetterKind | None = None
    why: str = ""
    """Why that date, as the JSON of `advice.model.StepReason`."""
    top_reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One occurrence: this step of this application, announced once at this time."""

    id: str
    application_id: str
    action: StepKind
    step_on: date
    due: datetime
    """Local wall time, without tzinfo."""
    zone: str
    state: ReminderState = ReminderState.PLANNED
    fired_at: datetime | None = None
    """Instant in UTC."""
    shown_at: datetime | None = None
    """When the desktop had taken it, in UTC. None after `fired_at`: the program ended between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewReminder:
    """One announcement of an interview that was made. Those still to come have no record."""

    id: str
    interview_id: str
    moment: InterviewMoment
    starts: datetime
    """The interview's local wall time, without tzinfo. A moved interview is announced again."""
    zone: str
    fired_at: datetime
    """Instant in UTC."""
    shown_at: datetime | None = None
    """As in `Reminder`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    id: str
    application_id: str
    person_id: str | None = None
    kind: LetterKind
    subject: str = ""
    body: str = ""
    attaches: bool = False
    """Whether something goes along that they asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """The person's own words for one kind of letter in one tone."""

    id: str
    language: str
    kind: str
    """A `LetterKind`, or the letter that has thanks passed on."""
    tone: Tone
    number: int = 0
    """From 1 where letters to colleagues must not be alike, else 0."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCheck:
    id: str
    application_id: str
    checked_on: date
    status: PageStatus
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRecord:
    """All that is known of one application; what advice is given on.

    Interviews, contacts and observations come oldest first.
    """

    application: Application
    interviews: tuple[Interview, ...] = ()
    people: tuple[Person, ...] = ()
    involvements: tuple[Involvement, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    contacts: tuple[Contact, ...] = ()
    participations: tuple[Participation, ...] = ()
    problems: tuple[Problem, ...] = ()
    observations: tuple[Observation, ...] = ()
    page_checks: tuple[PageCheck, ...] = ()
    history: tuple[StateChange, ...] = ()
    people_contacted_at: datetime | None = None
    """When one of these people was last contacted, unasked, about another application: in UTC."""
    company_contacted_at: datetime | None = None
    """When the company was last contacted, unasked, about another application: in UTC."""

    def person(self, person_id: str) -> Person:
        return next(p for p in self.people if p.id == person_id)

"""Input and output of the advice: facts of a case, reasons, a step. Frozen, without wording."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.core.kinds import (
    SPOKEN_CHANNELS,
    Basis,
    Caution,
    Channel,
    ContactKind,
    InterviewKind,
    InterviewStatus,
    LetterKind,
    Likelihood,
    Reason,
    Recipients,
    RoleType,
    StepKind,
)

#: The kinds of the first letter after an interview. A check-in sent first includes the thanks.
FIRST_LETTERS = frozenset({ContactKind.THANK_YOU, ContactKind.CHECK_IN, ContactKind.VALUE_ADD})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFact:
    """One contact from the candidate to the employer's side, on one day."""

    on: date
    """The date where the employer is."""
    kind: ContactKind
    channel: Channel = Channel.EMAIL
    answered: bool = False
    """Whether the employer has answered it."""
    answers_them: bool = False
    """Whether it was itself an answer to the employer."""
    to_agency: bool = False
    before_interview: bool = False
    """Whether it was before the latest interview; `on` cannot say so for the same day."""

    @property
    def proactive(self) -> bool:
        """Whether the candidate sent it unasked. A thank-you counts."""
        return not self.answers_them and self.kind is not ContactKind.FORM_RETURNED


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservedFact:
    """One observation that holds for the case."""

    kind: str
    """The id of its kind in the knowledge."""
    on: date | None = None
    """The day it was observed, if known."""
    until: date | None = None
    """The date that belongs to it, such as the return from holiday or the end of a hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """The facts of one application that affect the advice; no rule has been applied to them.

    Every date is in the employer's time zone.
    """

    interview_on: date | None
    """The latest interview held so far: its end has passed."""
    applied_on: date | None = None
    closing_on: date | None = None
    """The closing date that the posting names."""
    interview_kind: InterviewKind = InterviewKind.SINGLE
    interviewers: int = 1
    earlier_interviews: int = 0
    next_interview_on: date | None = None
    """The next interview that is agreed and not over yet; it may be today."""
    next_interview_kind: InterviewKind = InterviewKind.SINGLE
    invited_on: date | None = None
    """The day of an invitation that names no date yet."""
    not_held: InterviewStatus | None = None
    """What became of the latest agreed interview if it was not held and has no new date."""
    not_held_on: date | None = None
    """The day on which that was known; None exactly if `not_held` is."""
    role_type: RoleType = RoleType.OTHER
    country: str = "US"
    """ISO 3166-1 alpha-2 code of the employer's country."""
    via_agency: bool = False
    no_calls: bool = False
    no_contact: bool = False
    closed: bool = False
    """Whether the state is hired, withdrawn or moved on. Only the last can have a step, months
    later."""
    promised_on: date | None = None
    """The last day on which an answer was promised."""
    promised_at: date | None = None
    """The day on which the promise was made, if known."""
    away_until: date | None = None
    """The day on which the decision maker is back."""
    away_since: date | None = None
    """The day on which the decision maker was said to be away, the return unknown."""
    hold: bool = False
    """Whether the employer said that the position is on hold."""
    hold_told_on: date | None = None
    hold_until: date | None = None
    moved_on_since: date | None = None
    """When the candidate moved on, if the application ended that way."""
    opening_seen_on: date | None = None
    """When a new opening was last seen on the careers page."""
    rejected: bool = False
    rejected_on: date | None = None
    offer_told_on: date | None = None
    """The day on which an offer was announced that is not there in writing yet."""
    offer_on: date | None = None
    """The day on which the employer's offer was received."""
    offer_answer_by: date | None = None
    offer_deadline: date | None = None
    """The day by which another offer must be answered: another employer's, or another unit's."""
    internal: bool = False
    """Whether the candidate works for the employer already."""
    addresses_known: int = 1
    """How many of the interviewers have an e-mail address."""
    contact_known: bool = False
    """Whether a recruiter or the hiring manager has an e-mail address."""
    organiser_known: bool = False
    phone_known: bool = False
    """Whether one of the people who are asked how things stand has a telephone number."""
    thanks_left: int = 0
    """How many interviewers of the latest interview are not thanked yet; 0 if none is thanked."""
    last_inbound_on: date | None = None
    """The last day on which the employer wrote or called, if known."""
    people_contacted_on: date | None = None
    """When the same people were last contacted, unasked, about another application."""
    company_contacted_on: date | None = None
    """When the company was last contacted, unasked, about another application."""
    problem_raised: bool = True
    """Whether a problem of the employer is known, for a letter with an idea about it."""
    contacts: tuple[ContactFact, ...] = ()
    observed: tuple[ObservedFact, ...] = ()


class StepReasonKind(StrEnum):
    """Why a step is due on its day. Each comment names the parameters; dates are ISO dates."""

    APPLIED = "applied"  # applied, workdays
    CLOSING_DATE = "closing_date"  # closing, workdays
    APPLICATION_UNANSWERED = "application_unanswered"  # asked, workdays
    THANK_AT_ONCE = "thank_at_once"  # interview
    INTERVIEW_AHEAD = "interview_ahead"  # interview
    INVITED = "invited"  # invited, workdays
    DATE_ASKED = "date_asked"  # asked, days
    CANCELLED = "cancelled"  # cancelled
    CANCELLED_ASK = "cancelled_ask"  # cancelled, workdays
    CANCELLED_BY_ME = "cancelled_by_me"  # cancelled
    MISSED_BY_THEM = "missed_by_them"  # missed
    MISSED_AGAIN = "missed_again"  # missed, workdays
    MISSED_UNANSWERED = "missed_unanswered"  # missed, workdays
    PROMISE_NOT_DUE = "promise_not_due"  # promise, workdays
    PROMISE_PASSED = "promise_passed"  # promise, workdays
    NO_PROMISE = "no_promise"  # interview, workdays
    DECIDES_AT_ONCE = "decides_at_once"  # interview
    STILL_DECIDING = "still_deciding"  # promise, workdays
    ANSWER_WITHOUT_DATE = "answer_without_date"  # heard, days
    STILL_DECIDING_AGAIN = "still_deciding_again"  # heard, workdays
    AWAY = "away"  # since, workdays
    THEY_WILL_CONTACT = "they_will_contact"  # interview, workdays
    THEY_WILL_CONTACT_STILL = "they_will_contact_still"  # heard, workdays
    SPACING = "spacing"  # last, days, promise (may be missing)
    HOLD_ACKNOWLEDGE = "hold_acknowledge"  # told, by (both may be missing)
    HOLD_UNTIL = "hold_until"  # until, workdays
    HOLD_REPEAT = "hold_repeat"  # last, days, turn, turns
    APPLICATION_DECLINED = "application_declined"
    REJECTED = "rejected"  # rejected, by (either may be missing)
    NEW_HIRE = "new_hire"
    AGENCY_DEBRIEF = "agency_debrief"  # interview
    AGENCY_WEEKLY = "agency_weekly"  # last, days
    OFFER_RECEIVED = "offer_received"  # received, answer_by, ask_by (the last two may be missing)
    OFFER_TOLD = "offer_told"  # told, workdays
    OFFER_EXPECTED = "offer_expected"  # expected
    OFFER_ASKED = "offer_asked"  # asked, days
    OFFER_ANSWERED = "offer_answered"  # answered, workdays
    OFFER_DEADLINE = "offer_deadline"  # deadline, answer_by
    OFFER_DECIDE = "offer_decide"  # deadline, answer_by
    FINAL_UNANSWERED = "final_unanswered"  # final, workdays
    LETTER_SENT = "letter_sent"  # sent, again_from
    LETTER_AGAIN = "letter_again"  # sent, again_from
    INVITED_AGAIN = "invited_again"  # last, days
    NEW_OPENING = "new_opening"  # seen
    MOVED_ON_AGAIN = "moved_on_again"  # since, again_from
    NO_CONTACT_REQUESTED = "no_contact_wish"


@dataclass(frozen=True, slots=True)
class StepReason:
    """The reason for a step's day, as a kind with parameters."""

    kind: StepReasonKind
    params: Mapping[str, str | int] = field(default_factory=dict)

    @classmethod
    def of(cls, kind: StepReasonKind, **params: date | int | None) -> "StepReason":
        """A reason with these parameters; the ones that are None are left out."""
        given = {name: value for name, value in params.items() if value is not None}
        return cls(kind, {n: v.isoformat() if isinstance(v, date) else v for n, v in given.items()})

    def day(self, name: str) -> date | None:
        """The date parameter `name`; None if it is missing."""
        value = self.params.get(name)
        return date.fromisoformat(value) if isinstance(value, str) else None

    def to_json(self) -> str:
        return json.dumps({"kind": self.kind, **self.params}, sort_keys=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The next step."""

    kind: StepKind
    kind_today: StepKind
    """`WAIT` before the day `on`, `kind` from that day."""
    on: date
    channel: Channel
    recipients: Recipients
    letter_kind: LetterKind | None
    why: StepReason

    @property
    def spoken(self) -> bool:
        """Whether it is a call or a talk in person."""
        return self.channel in SPOKEN_CHANNELS

    @property
    def letter_today(self) -> LetterKind | None:
        """The letter that can be written today: none about an interview that is still ahead."""
        is_ahead = self.why.kind is StepReasonKind.INTERVIEW_AHEAD
        return None if is_ahead else self.letter_kind


class Stage(StrEnum):
    """Where an application stands. The reasons for silence are asked about while waiting alone."""

    APPLIED = "applied"
    """Without an interview yet: nobody has met the candidate."""
    WAITING = "waiting"
    GOING_AHEAD = "going_ahead"
    """An invitation or a coming offer: they are going ahead."""
    OFFER = "offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one observation says about one reason. `strength` is for sorting only."""

    kind: str
    supports: bool
    strength: float
    basis: Basis
    source: str
    """Author and year of the publication; empty for judgement."""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One ranked reason. `share` (0 to 1) sets the length of a bar and is not shown as a number."""

    reason: Reason
    likelihood: Likelihood
    share: float
    evidence: tuple[Evidence, ...] = ()
    """Strongest first, for and against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """All six reasons, most likely first, and the next step (None when nothing is left to do)."""

    ranking: tuple[Ranked, ...]
    flat: bool
    """Whether the first two reasons are about equally likely."""
    step: Step | None
    alternatives: tuple[Step, ...] = ()
    """Other ways to take the same step on its day: to call instead of writing, or the reverse.
    One of them is taken, never two."""
    stage: Stage = Stage.WAITING
    cautions: tuple[Caution, ...] = ()
    right_for: int = 0
    """For how many of the six reasons the step and its day would be the same; 0 unless waiting."""


#: The id of a question whose options come from several themes.
MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer: a kind of observation, or on a page of news a topic or a fact."""

    kind: str
    date_needed: bool = False
    date_optional: bool = False
    with_time: bool = False
    """Whether the date has a time."""
    asks_day: bool = False
    """Whether the day on which it happened counts and is asked; otherwise it is today."""


@dataclass(frozen=True, slots=True)
class Question:
    """One page of the questions; any number of its options may be chosen, unless it is `single`."""

    id: str
    options: tuple[Option, ...]
    after: str = ""
    """The answer that opens this page of news; empty for the first one."""
    single: bool = False

"""What advice is given on, and what advice says. Frozen values; the interface finds the words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.core.kinds import (
    Basis,
    Caution,
    Channel,
    ContactKind,
    InterviewKind,
    LetterKind,
    Likelihood,
    Reason,
    Recipients,
    RoleType,
    StepKind,
)

#: The letters that follow an interview first. A check-in before the others carries the thanks.
FIRST_LETTERS = frozenset({ContactKind.THANK_YOU, ContactKind.CHECK_IN, ContactKind.VALUE_ADD})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFact:
    """One contact by the candidate, with anybody on the employer's side, on one day."""

    on: date
    """The date where the employer is."""
    kind: ContactKind
    channel: Channel = Channel.EMAIL
    answered: bool = False
    """Whether they have answered it."""
    answers_them: bool = False
    """Whether it was itself an answer to something they had asked or sent."""
    to_agency: bool = False
    before_interview: bool = False
    """Whether it was before the latest interview: on the same day that is not to be seen."""

    @property
    def proactive(self) -> bool:
        """Whether it came from the candidate unasked. A thank-you does."""
        return not self.answers_them and self.kind is not ContactKind.FORM_RETURNED


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservedFact:
    """Something that is known to be there."""

    kind: str
    """Its id in the knowledge."""
    on: date | None = None
    """The day it was observed, if known."""
    until: date | None = None
    """The date that belongs to it: back from holiday, on hold until."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """The facts of one application that bear on the advice; nothing in it is derived by a rule.

    Every date is one where the employer is.
    """

    interview_on: date | None
    """The latest interview held so far: its end has passed."""
    interview_kind: InterviewKind = InterviewKind.SINGLE
    interviewers: int = 1
    earlier_interviews: int = 0
    next_interview_on: date | None = None
    """A further interview that is already agreed and not over yet; it may be today."""
    role_type: RoleType = RoleType.OTHER
    country: str = "US"
    """ISO 3166-1 alpha-2 code of the employer's country."""
    via_agency: bool = False
    no_calls: bool = False
    no_contact: bool = False
    closed: bool = False
    """Whether the application has come to its end, so that no step is looked for."""
    promised_on: date | None = None
    """The last day of what they promised, in force now."""
    promised_at: date | None = None
    """The day the promise was made; the day of the interview where it is not known."""
    away_until: date | None = None
    """The day on which whoever decides is back."""
    hold: bool = False
    """They said that the position is on hold."""
    hold_told_on: date | None = None
    hold_until: date | None = None
    moved_on_since: date | None = None
    """When the candidate moved on, if that is how it ended."""
    opening_seen_on: date | None = None
    """When a new opening was last seen on their careers page."""
    rejected: bool = False
    rejected_on: date | None = None
    offer_deadline: date | None = None
    """The day by which another employer's offer must be answered."""
    addresses_known: int = 1
    """How many of the interviewers can be written to."""
    contact_known: bool = False
    """Whether somebody else at the employer can be written to (a recruiter, the manager)."""
    organiser_known: bool = False
    thanks_left: int = 0
    """How many of the latest interview are still without thanks while others have had theirs."""
    heard_on: date | None = None
    """The last day on which the employer wrote or called, where it is known."""
    people_contacted_on: date | None = None
    """When the same people were last contacted, unasked, about another application."""
    company_contacted_on: date | None = None
    """When the company was last contacted, unasked, about another application."""
    problem_raised: bool = True
    """Whether a problem of theirs is known that an idea can be sent on."""
    contacts: tuple[ContactFact, ...] = ()
    observed: tuple[ObservedFact, ...] = ()


class WhyKind(StrEnum):
    """Why that step on that day. The parameters of each stand beside it; dates are ISO dates."""

    THANK_AT_ONCE = "thank_at_once"  # interview
    INTERVIEW_AHEAD = "interview_ahead"  # interview
    PROMISE_NOT_DUE = "promise_not_due"  # promise, workdays
    PROMISE_PASSED = "promise_passed"  # promise, workdays
    NO_PROMISE = "no_promise"  # interview, workdays
    ANSWER_WITHOUT_DATE = "answer_without_date"  # heard, days
    THEY_WILL_CONTACT = "they_will_contact"  # interview, workdays
    THEY_WILL_CONTACT_STILL = "they_will_contact_still"  # heard, workdays
    SPACING = "spacing"  # last, days
    HOLD_ACKNOWLEDGE = "hold_acknowledge"  # told, by (both may be missing)
    HOLD_UNTIL = "hold_until"  # until, workdays
    HOLD_REPEAT = "hold_repeat"  # last, days, turn, turns
    REJECTED = "rejected"  # rejected, by (both may be missing)
    NEW_HIRE = "new_hire"
    AGENCY_DEBRIEF = "agency_debrief"  # interview
    AGENCY_WEEKLY = "agency_weekly"  # last, days
    OFFER_DEADLINE = "offer_deadline"  # deadline, answer_by
    OFFER_DECIDE = "offer_decide"  # deadline, answer_by
    FINAL_UNANSWERED = "final_unanswered"  # final, workdays
    LETTER_SENT = "letter_sent"  # sent, again_from
    LETTER_AGAIN = "letter_again"  # sent, again_from
    NEW_OPENING = "new_opening"  # seen
    MOVED_ON_AGAIN = "moved_on_again"  # since, again_from
    NO_CONTACT_WISH = "no_contact_wish"


@dataclass(frozen=True, slots=True)
class Why:
    """The reason for a step's day, without its words."""

    kind: WhyKind
    params: Mapping[str, str | int] = field(default_factory=dict)

    def day(self, name: str) -> date | None:
        """The date parameter `name`; None where it is not given."""
        value = self.params.get(name)
        return date.fromisoformat(value) if isinstance(value, str) else None

    def to_json(self) -> str:
        return json.dumps({"kind": self.kind, **self.params}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Why":
        """The inverse of `to_json`. Raises ValueError for anything else."""
        params = json.loads(text)
        if not isinstance(params, dict) or "kind" not in params:
            raise ValueError("not a reason for a date")
        return cls(WhyKind(params.pop("kind")), params)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The one next step."""

    kind: StepKind
    kind_today: StepKind
    """The same from the day `on`; before it, `WAIT`."""
    on: date
    channel: Channel
    recipients: Recipients
    letter_kind: LetterKind | None
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one observation says about one reason. `strength` orders, it is not a measure."""

    kind: str
    supports: bool
    strength: float
    basis: Basis
    source: str
    """Who published it and when; empty for judgement."""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One reason with its place. `share` is for the length of a bar and never shown as a number."""

    reason: Reason
    likelihood: Likelihood
    share: float
    evidence: tuple[Evidence, ...] = ()
    """Strongest first, for and against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The answer: all six reasons, most likely first, and one step (None when nothing is left)."""

    ranking: tuple[Ranked, ...]
    flat: bool
    """Whether the first two are too near each other to tell them apart."""
    step: Step | None
    cautions: tuple[Caution, ...] = ()
    right_for: int = 0
    """For how many of the six reasons the same step on the same day would come out."""


#: The id of a question whose options are of several themes.
MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer: a kind of observation, and whether a date belongs to it."""

    kind: str
    date_needed: bool = False
    date_optional: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One page of questions; several options may be true, or none."""

    id: str
    options: tuple[Option, ...]

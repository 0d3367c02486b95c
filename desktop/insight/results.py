"""The results of all parts; see the docstring of the package."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.advice.figures import Figure
from desktop.core.kinds import (
    Channel,
    ContactKind,
    InterviewKind,
    OutcomeReason,
    State,
    StepKind,
)

#: The least number of cases that are drawn as a curve.
ENOUGH = 8


class Until(StrEnum):
    """What a wait is for."""

    WORD = "word"
    DECISION = "decision"


class GroupBy(StrEnum):
    ALL = "all"
    ROUND = "round"
    ROLE = "role"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The share that still waits from `day` on, to the next point, with its 95 % band."""

    day: int
    share: float
    low: float
    high: float
    at_risk: int
    """The waits known to have lasted up to this day."""
    ended: int
    """Those that ended on this day."""
    censored: int
    """Those of which no more is known than that they lasted until this day."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A Kaplan–Meier curve; its first point is day 0."""

    points: tuple[CurvePoint, ...]
    median: int | None
    """The day by which half had ended; None if the curve stays above one half."""


@dataclass(frozen=True, slots=True)
class WaitGroup:
    until: Until
    by: GroupBy
    value: str
    """An `InterviewKind`, a `RoleType` or a country's code; empty for all."""
    cases: int
    ended: int
    days: tuple[int, ...]
    """The lengths of the ended waits, shortest first."""
    curve: Curve | None
    """None below `ENOUGH` cases, and while none has ended."""

    @property
    def silent(self) -> int:
        """The number of waits that have not ended, as far as is known."""
        return self.cases - self.ended


@dataclass(frozen=True, slots=True)
class PublishedWait:
    """A published mean, in calendar days."""

    figure: Figure
    """With source, year, address, sentence and caveat."""
    country: str
    """ISO 3166-1 code."""
    since: str
    """ "interview" or "application"."""
    days: float


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time that a law names, for one place. Information, never a claim about an employer."""

    id: str
    country: str
    subdivisions: frozenset[str]
    """Folded codes and names of the place."""
    days: int
    since: date
    """It counts for interviews from this day on."""
    citation: str
    address: str

    def is_for(self, country: str, subdivision: str, interview: date) -> bool:
        """Whether it names a time after an interview on that day, the last one."""
        place = subdivision.strip().casefold()
        is_there = country.strip().upper() == self.country and place in self.subdivisions
        return is_there and interview >= self.since


@dataclass(frozen=True, slots=True)
class Place:
    """A wait of today among the ended ones of the person's own record."""

    days: int
    ended: int
    longer: int
    """How many of the ended waits were longer."""
    going_on: int
    """How many waits that go on now, for a word, are longer."""


@dataclass(frozen=True, slots=True)
class WaitReport:
    groups: tuple[WaitGroup, ...]
    silent: tuple[int, ...]
    """For each application that waits for a word the days so far, fewest first."""
    published: tuple[PublishedWait, ...]
    """Those of the countries of the applications."""
    laws: tuple[NamedTime, ...]
    """Those that count for one of the interviews."""
    undated: int
    """Applications whose ending has no known day."""

    def all(self, until: Until) -> WaitGroup:
        return self.of(until, GroupBy.ALL)[0]

    def of(self, until: Until, by: GroupBy) -> tuple[WaitGroup, ...]:
        """The groups of one kind, the one with the most cases first."""
        return tuple(one for one in self.groups if one.until is until and one.by is by)

    def place(self, days: int) -> Place:
        """The place of a wait that goes on for `days` now."""
        ended = self.all(Until.WORD).days
        return Place(
            days,
            len(ended),
            len(ended) - bisect_right(ended, days),
            len(self.silent) - bisect_right(self.silent, days),
        )


@dataclass(frozen=True, slots=True)
class FlowNode:
    """An application's stage: applied, an interview, or the state that it has now."""

    key: str
    depth: int
    """The column: 0 applied, then interviews; an outcome stands right of all interviews."""
    round: InterviewKind | None
    outcome: State | None
    """None for an interview, and for all endings without an offer, which calm mode shows as one."""
    is_later: bool
    """Whether it stands for all interviews from this one on."""
    count: int


@dataclass(frozen=True, slots=True)
class FlowLink:
    source: str
    target: str
    """Keys of nodes."""
    ids: tuple[str, ...]
    """The applications."""
    first: date | None
    last: date | None
    """The first and last known day on which one of them arrived at the target."""

    @property
    def count(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Flow:
    nodes: tuple[FlowNode, ...]
    """By column, the largest first."""
    links: tuple[FlowLink, ...]
    applications: int


@dataclass(frozen=True, slots=True)
class Answered:
    """Follow-ups of one kind or over one channel."""

    kind: ContactKind | None
    channel: Channel | None
    sent: int
    days: tuple[int, ...]
    """For each answered one the days until the answer, shortest first."""
    waiting: int
    """Those without an answer whose application is still open."""

    @property
    def answered(self) -> int:
        return len(self.days)


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday; days are the employers'. Thank-yous and replies are not counted."""

    monday: date
    contacts: int
    most: int
    """The most contacts about one application: the line of once a week is 1."""


@dataclass(frozen=True, slots=True)
class Thanks:
    """Interviews that somebody is thanked for, once the days for it are over."""

    interviews: int
    on_time: int
    """Thanked by the working day after the interview (`cadence.toml`)."""
    late: int

    @property
    def none(self) -> int:
        return self.interviews - self.on_time - self.late


@dataclass(frozen=True, slots=True)
class FollowUpReport:
    kinds: tuple[Answered, ...]
    channels: tuple[Answered, ...]
    weeks: tuple[Week, ...]
    """The weeks up to the present one, at most `WEEKS`."""
    thanks: Thanks

    @property
    def sent(self) -> int:
        return sum(one.sent for one in self.kinds)


class PromiseEnd(StrEnum):
    KEPT = "kept"
    MISSED = "missed"
    OPEN = "open"
    """The promised day has not passed yet."""
    UNKNOWN = "unknown"
    """The application ended before that day, or on a day that is not known."""


@dataclass(frozen=True, slots=True)
class PromiseKept:
    """A promise of an answer, and what became of it. Dates are the employer's."""

    made: date
    on: date
    end: PromiseEnd
    heard: date | None
    """The day of the first word after the promise."""


@dataclass(frozen=True, slots=True)
class ApplicationThere:
    """An application at the same employer."""

    id: str
    role: str
    state: State
    applied_on: date | None
    interviews: int
    """Those that were held."""
    answers: tuple[int, ...]
    """The days from each interview to their next word."""
    silent: int | None
    """The days without a word since the last interview; None if they have answered, and after an
    ending: a hire is no silence."""
    promises: tuple[PromiseKept, ...]
    reposted: tuple[date, ...]
    """The days on which the job was seen posted again."""


@dataclass(frozen=True, slots=True)
class EmployerHistory:
    company: str
    this: ApplicationThere
    others: tuple[ApplicationThere, ...]
    """The other applications there, the latest first."""

    @property
    def every(self) -> tuple[ApplicationThere, ...]:
        return (self.this, *self.others)

    def promises(self, end: PromiseEnd) -> int:
        """The number of promises with this end in all applications there."""
        return sum(promise.end is end for one in self.every for promise in one.promises)


@dataclass(frozen=True, slots=True)
class FitCount:
    """How the runs of one true reason ranked it."""

    reason: OutcomeReason
    ranks: tuple[int, ...]
    """The number of runs that ranked it first, second and so on; empty if none did."""
    outside: int
    """The number of runs that did not rank it, as it is not one of the six."""


@dataclass(frozen=True, slots=True)
class AdviceFit:
    runs: int
    """Runs of applications whose true reason is known."""
    applications: int
    ranks: tuple[int, ...]
    """The number of runs that ranked the true reason first, second and so on."""
    outside: int
    """Runs whose true reason is none of those that are ranked."""
    reasons: tuple[FitCount, ...]
    """In the order of the reasons."""


class DoneKind(StrEnum):
    """In the order in which one of them is chosen as what went well."""

    HIRED = "hired"
    OFFER = "offer"
    INVITATION = "invitation"
    INTERVIEW = "interview"
    ANSWER = "answer"
    THANKED = "thanked"
    APPLIED = "applied"
    SPOKE = "spoke"
    WROTE = "wrote"
    LET_GO = "let_go"
    """Withdrawn or moved on: a decision of the person's own."""
    REJECTED = "rejected"
    """Never chosen as what went well; left out in calm mode."""


@dataclass(frozen=True, slots=True)
class Done:
    kind: DoneKind
    on: date
    application_id: str
    company: str
    role: str
    contact: ContactKind | None = None
    round: InterviewKind | None = None


class ComingKind(StrEnum):
    INTERVIEW = "interview"
    PROMISE = "promise"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Coming:
    kind: ComingKind
    on: date
    """A day of the person's own calendar; a promised day is the employer's."""
    application_id: str
    company: str
    role: str
    at: datetime | None = None
    """The start of an interview, wall time in the person's zone."""
    round: InterviewKind | None = None
    step: StepKind | None = None


@dataclass(frozen=True, slots=True)
class WeekReview:
    first: date
    last: date
    """The days that are looked back at."""
    until: date
    """The last day that is looked ahead to."""
    done: tuple[Done, ...]
    coming: tuple[Coming, ...]
    went_well: Done | None
    is_calm: bool

    def count(self, kind: DoneKind) -> int:
        return sum(one.kind is kind for one in self.done)


@dataclass(frozen=True, slots=True)
class InsightReport:
    waits: WaitReport
    flow: Flow
    follow_ups: FollowUpReport
    fit: AdviceFit

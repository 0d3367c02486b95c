"""The parameters of the rules (numbers of days, counts), read from `cadence.toml`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    best_within_workdays: int
    latest_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    grace_workdays: int
    short_grace_workdays: int
    short_promise_days: int
    passed_soon_workdays: int
    passed_long_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPromise:
    workdays: int
    panel_workdays: int
    panel_interviewers: int
    patient_workdays: int
    patient_roles: tuple[str, ...]
    patient_countries: tuple[str, ...]
    they_will_contact_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    days: int

    def __post_init__(self) -> None:
        if self.days < 7:
            raise ValueError("spacing.days must be at least 7: never more than once a week")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    follow_ups_before_final: int
    unanswered_workdays: int
    agency_asks: int
    move_on_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    letter_workdays: int
    again_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    acknowledge_workdays: int
    grace_workdays: int
    repeat_days: int
    repeats: int
    known_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Elapsed:
    early_workdays: int
    usual_workdays: int
    late_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow:
    interviewers: int
    interviews: int
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    every_days: int

    def __post_init__(self) -> None:
        if self.every_days < 7:
            raise ValueError("agency.every_days must be at least 7: never more than once a week")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    notice_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChecks:
    every_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    thanks: Thanks
    promise: Promise
    no_promise: NoPromise
    spacing: Spacing
    sequence: Sequence
    rejection: Rejection
    hold: Hold
    elapsed: Elapsed
    slow: Slow
    agency: Agency
    offer: Offer
    page_checks: PageChecks

"""The parameters of the rules (numbers of days, counts), read from `cadence.toml`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    best_within_workdays: int
    latest_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    ask_workdays: int
    after_closing_workdays: int
    agency_workdays: int
    move_on_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    answer_workdays: int
    ask_workdays: int
    weekly_asks: int
    missed_again_workdays: int
    missed_move_on_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    grace_workdays: int
    short_grace_workdays: int
    short_promise_days: int
    still_deciding_workdays: int
    still_deciding_again_workdays: int
    at_once_workdays: int
    away_workdays: int
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
    recorded_workdays: int
    task_workdays: int
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
    call_after_workdays: int
    agency_asks: int
    move_on_workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    letter_workdays: int
    invited_days: int
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
    written_workdays: int
    asks: int
    contract_workdays: int
    more_time_workdays: int
    notice_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    morning: tuple[int, int]
    """First and last full hour."""
    afternoon: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChecks:
    every_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    application: Application
    arrangement: Arrangement
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
    call: Call
    page_checks: PageChecks

"""The narrow rows that `desktop.insight` computes from: no names of people, no texts.

Days are proleptic Gregorian ordinals (`date.toordinal`), as a hundred thousand of them are read at
once. Wall times are ISO 8601 texts without tzinfo, for the zone beside them.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, TypeVar


class ApplicationRow(NamedTuple):
    id: str
    company: str
    role: str
    country: str
    subdivision: str
    role_type: str
    state: str
    applied: int | None
    """A day; so are the two that follow."""
    offer_told: int | None
    offered: int | None
    reason: str | None
    """An `OutcomeReason`."""


class InterviewRow(NamedTuple):
    application_id: str
    round: str
    starts: str
    day: int
    """The day of `starts`."""
    zone: str
    minutes: int | None
    status: str
    status_day: int | None
    promise: int | None
    """A promised day."""
    entered: int
    """The day of its entry in UTC."""


class ContactRow(NamedTuple):
    application_id: str
    id: str
    at: str
    day: int
    """The day of `at`."""
    zone: str
    inbound: int
    """1 for the employer's, 0 for the person's."""
    channel: str
    kind: str
    promise: int | None
    answers: str | None
    """The id of the contact that this one answers."""


class ChangeRow(NamedTuple):
    """A change of state; they are in the order of their entry."""

    application_id: str
    state: str
    day: int
    entered: int
    """The day of its entry in UTC."""


class ObservationRow(NamedTuple):
    """An answer that was noted as an observation."""

    application_id: str
    kind: str
    day: int
    until: int | None


class CheckRow(NamedTuple):
    """A page check that found the job posted again."""

    application_id: str
    day: int


class RunRow(NamedTuple):
    """A run of the wizard for an application whose true reason is known."""

    application_id: str
    reason: str
    ranking: str
    """JSON, as in `records.AdviceRun`."""


class StepRow(NamedTuple):
    """The next step of an application that goes on."""

    application_id: str
    action: str | None
    due_at: str | None
    """An instant in UTC."""
    promise: int | None


class InsightRows(NamedTuple):
    """The rows of some applications."""

    applications: Sequence[ApplicationRow] = ()
    interviews: Sequence[InterviewRow] = ()
    contacts: Sequence[ContactRow] = ()
    changes: Sequence[ChangeRow] = ()
    observations: Sequence[ObservationRow] = ()
    reposted: Sequence[CheckRow] = ()
    steps: Sequence[StepRow] = ()


class InsightSource(NamedTuple):
    """What the figures of the whole store are computed from."""

    digests: list[tuple[str, str]]
    """The ids of applications with their digests; see `summary.Summary`."""
    without: InsightRows
    """The rows of the applications whose digest is missing, or not complete yet."""
    runs: Sequence[RunRow]


Row = TypeVar("Row", bound=tuple[Any, ...])


def by_application(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The rows of each application, in their order; their first value is its id."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found

"""The summary of an application, stored beside the records."""

from datetime import date, datetime

from desktop.core.kinds import Channel, LetterKind, Reason, Recipients, StepKind
from desktop.core.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What lists and cards show of an application: derived, and computed again after each change.

    `action` is the next step, None when nothing is left to do. It is planned for the instant
    `step_at`, on the employer's day `step_on`; until then the advice is to wait. `due_at` is
    `step_at`, or the start of the person's day on which it is done or to which it was postponed.
    Instants are in UTC.
    """

    application_id: str
    replan_at: datetime | None = None
    """The instant at which to compute it again; None when it cannot change with time."""
    interviewed: bool = False
    """Whether the interview on `last_interview_on` is over; otherwise it is the next one."""
    last_interview_on: date | None = None
    """A date in the zone of the person's computer."""
    last_contact_on: date | None = None
    promise_on: date | None = None
    thanked: int = 0
    to_thank: int = 0
    action: StepKind | None = None
    step_on: date | None = None
    step_at: datetime | None = None
    due_at: datetime | None = None
    channel: Channel = Channel.NONE
    other_channel: Channel | None = None
    """The channel of the alternative to the step, such as a call instead of a letter."""
    recipients: Recipients = Recipients.NONE
    recipient_names: str = ""
    """The people to write to or call, joined with "; "."""
    letter_kind: LetterKind | None = None
    why: str = ""
    """The reason for the date, as JSON of `advice.model.StepReason`."""
    top_reason: Reason | None = None
    digest: str = ""
    """What *Insights* counts, see `insight.facts`, without what lies ahead."""
    digest_at: datetime | None = None
    """The instant from which `digest` is complete; None: it is not known."""

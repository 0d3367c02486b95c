"""The warning before sending that today is not a good day to write. Sending stays possible."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.advice.model import Advice, CaseFacts
from desktop.core.kinds import Caution, Channel, StepKind
from desktop.core.records import Person


class SendWarningKind(StrEnum):
    NO_CONTACT = "no_contact"
    """The employer or the person asked not to be contacted."""
    TOO_SOON = "too_soon"
    """Less than a week after the last contact."""
    NOT_YET = "not_yet"
    """Another reason to wait, such as a promise or a hold."""
    OTHER_JOB = "other_job"
    """The company was contacted about another job within the week."""


@dataclass(frozen=True, slots=True)
class SendWarning:
    kind: SendWarningKind
    last: date | None = None
    """The last proactive contact with these people, about any job."""
    next_day: date | None = None
    """The day on which the next step is due."""
    called: bool = False
    """Whether the last contact was only a call."""


def send_warning(
    case: CaseFacts, advice: Advice, person: Person | None, today: date, spacing_days: int
) -> SendWarning | None:
    """The warning about writing to `person` today; None if there is none.

    `advice` is today's: a step that is due today is never too soon.
    """
    if case.no_contact or (person is not None and person.no_contact):
        return SendWarning(SendWarningKind.NO_CONTACT)
    step = advice.step
    if step is None or step.kind is StepKind.WAIT:
        return None
    if step.kind_today is not StepKind.WAIT:
        other = Caution.COMPANY_CONTACTED_THIS_WEEK in advice.cautions
        return SendWarning(SendWarningKind.OTHER_JOB, case.company_contacted_on) if other else None
    days = [c.on for c in case.contacts if c.proactive]
    days += [] if case.people_contacted_on is None else [case.people_contacted_on]
    last = max((day for day in days if day <= today), default=None)
    near = last is not None and (today - last).days < spacing_days
    kind = SendWarningKind.TOO_SOON if near else SendWarningKind.NOT_YET
    channels = {c.channel for c in case.contacts if c.proactive and c.on == last}
    called = channels == {Channel.PHONE} and case.people_contacted_on != last
    return SendWarning(kind, last, step.on, called=called)

"""Another offer with a deadline: notify the employer today, then decide by the deadline.

The notice goes out today, also on a weekend. The answer is needed by the last working day before
the deadline; without one, that is the day to decide. A deadline in the past has no effect.

How the rules are interpreted here:

- One notice is enough, however many interviews follow. An earlier notice counts unless it is so
  old that it must have been about another offer.
- An interview held since does not answer the question about the deadline, but its thanks come
  first; then the step is the day to decide again.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, no_contact_plan
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def other_offer(dated: DatedCase) -> Plan | None:
    """The notice; if it was sent since the latest interview, the day to decide."""
    deadline = _deadline(dated)
    if deadline is None:
        return None
    if dated.sent(ContactKind.OFFER_DEADLINE) is not None:
        return _decide(dated, deadline)
    if _notified_before(dated, deadline):
        return None
    why = StepReason(StepReasonKind.OFFER_DEADLINE, _days(dated, deadline))
    return mail_plan(
        dated, StepKind.NOTIFY_COMPETING_OFFER, dated.today, why, LetterKind.OFFER_DEADLINE
    )


def notified_before_the_interview(dated: DatedCase) -> Plan | None:
    """The day to decide, if the notice was sent before the latest interview."""
    deadline = _deadline(dated)
    if deadline is None or not _notified_before(dated, deadline):
        return None
    return _decide(dated, deadline)


def _deadline(dated: DatedCase) -> date | None:
    deadline = dated.case.offer_deadline
    return None if deadline is None or deadline < dated.today else deadline


def _notified_before(dated: DatedCase, deadline: date) -> bool:
    oldest = deadline - timedelta(days=dated.cadence.offer.notice_days)
    return any(c.kind is ContactKind.OFFER_DEADLINE and c.on >= oldest for c in dated.case.contacts)


def _decide(dated: DatedCase, deadline: date) -> Plan | None:
    """The day to decide; None after an answer since, or with an interview before it."""
    notified_on = dated.sent(ContactKind.OFFER_DEADLINE)
    if dated.answered_on is not None and (notified_on is None or dated.answered_on >= notified_on):
        return None
    on = max(_answer_by(dated, deadline), dated.today)
    ahead = dated.case.next_interview_on
    if ahead is not None and ahead <= on:
        return None
    return no_contact_plan(
        StepKind.MOVE_ON, on, StepReason(StepReasonKind.OFFER_DECIDE, _days(dated, deadline))
    )


def _answer_by(dated: DatedCase, deadline: date) -> date:
    return dated.calendar.roll_back(deadline - timedelta(days=1))


def _days(dated: DatedCase, deadline: date) -> dict[str, str | int]:
    return {"deadline": deadline.isoformat(), "answer_by": _answer_by(dated, deadline).isoformat()}

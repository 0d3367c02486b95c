"""Another offer with a deadline: tell them today, truthfully; then decide without them.

Today means today, a weekend too. An answer is wanted by the last working day before the deadline;
without one, that is the day to decide. A deadline that has passed no longer matters.

Where the words leave room, this is how they are read here:

- It is told once, however many interviews follow. An earlier notice counts unless it is so old
  that it must have been about another offer.
- A further interview held since is no answer about the deadline, but it is thanked for first; then
  the day to decide is named again.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.plan import Plan, letter, quiet
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def other_offer(s: DatedCase) -> Plan | None:
    """Tell them; once told since the latest interview, decide in time."""
    deadline = _deadline(s)
    if deadline is None:
        return None
    if s.sent(ContactKind.OFFER_DEADLINE) is not None:
        return _decide(s, deadline)
    if _told_before(s, deadline):
        return None
    why = Why(WhyKind.OFFER_DEADLINE, _days(s, deadline))
    return letter(s, StepKind.NOTIFY_COMPETING_OFFER, s.today, why, LetterKind.OFFER_DEADLINE)


def told_before_the_interview(s: DatedCase) -> Plan | None:
    """What was told before the latest interview is not told again; the day to decide stays."""
    deadline = _deadline(s)
    if deadline is None or not _told_before(s, deadline):
        return None
    return _decide(s, deadline)


def _deadline(s: DatedCase) -> date | None:
    deadline = s.case.offer_deadline
    return None if deadline is None or deadline < s.today else deadline


def _told_before(s: DatedCase, deadline: date) -> bool:
    oldest = deadline - timedelta(days=s.cadence.offer.notice_days)
    return any(c.kind is ContactKind.OFFER_DEADLINE and c.on >= oldest for c in s.case.contacts)


def _decide(s: DatedCase, deadline: date) -> Plan | None:
    """The day to decide; None once they have answered since, or meet you before it."""
    told = s.sent(ContactKind.OFFER_DEADLINE)
    if s.answered_on is not None and (told is None or s.answered_on >= told):
        return None
    on = max(_answer_by(s, deadline), s.today)
    ahead = s.case.next_interview_on
    if ahead is not None and ahead <= on:
        return None
    return quiet(StepKind.MOVE_ON, on, Why(WhyKind.OFFER_DECIDE, _days(s, deadline)))


def _answer_by(s: DatedCase, deadline: date) -> date:
    return s.calendar.roll_back(deadline - timedelta(days=1))


def _days(s: DatedCase, deadline: date) -> dict[str, str | int]:
    return {"deadline": deadline.isoformat(), "answer_by": _answer_by(s, deadline).isoformat()}

"""Thanks: to everyone who interviewed, at once.

A mail of thanks may go on a weekend; so its day is today as long as it is not too late for it.
Only the spacing holds it back: where something else has gone out since the interview, on an
earlier day, the thanks go into the next letter. Notes to several people on one day are one
contact, so whoever is still without thanks on that day gets them.
"""

from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.contacts import to_thank
from desktop.advice.rules.plan import Plan
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def thank_at_once(s: DatedCase) -> Plan | None:
    interview = s.case.interview_on
    if interview is None or s.case.via_agency:
        return None
    if s.today > s.calendar.add(interview, s.cadence.thanks.latest_workdays):
        return None
    last = s.last_since_interview
    if last is not None and last != s.today:
        return None
    if s.thanked and not s.case.thanks_left:
        return None
    return _thanks(s, s.today, interview, WhyKind.THANK_AT_ONCE)


def thank_after_next_interview(s: DatedCase) -> Plan | None:
    """A further interview is agreed: nothing is asked before it, the next step is its thanks."""
    ahead = s.case.next_interview_on
    return None if ahead is None else _thanks(s, ahead, ahead, WhyKind.INTERVIEW_AHEAD)


def thanks_missing(s: DatedCase) -> bool:
    """Whether the first letter has to carry the thanks that were never sent."""
    return not s.thanked and s.sent(ContactKind.VALUE_ADD) is None


def _thanks(s: DatedCase, on: date, interview: date, why: WhyKind) -> Plan:
    return Plan(
        kind=StepKind.SEND_THANK_YOU,
        on=on,
        why=Why(why, {"interview": interview.isoformat()}),
        letter=LetterKind.THANK_YOU,
        recipients=to_thank(s),
    )

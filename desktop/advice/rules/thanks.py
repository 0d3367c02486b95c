"""Thanks: to everyone who interviewed, at once.

A mail of thanks may go on a weekend; so its day is today as long as it is not too late for it.
Only the spacing holds it back: where something else has gone out since the interview, on an
earlier day, the thanks go into the next letter. Notes to several people on one day are one
contact, so whoever is still without thanks on that day gets them.
"""

from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, thank_recipients
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def thank_at_once(dated: DatedCase) -> Plan | None:
    interview = dated.case.interview_on
    if interview is None or dated.case.via_agency:
        return None
    if dated.today > dated.calendar.add(interview, dated.cadence.thanks.latest_workdays):
        return None
    last = dated.last_since_interview
    if last is not None and last != dated.today:
        return None
    if dated.thanked and not dated.case.thanks_left:
        return None
    return _thanks(dated, dated.today, interview, StepReasonKind.THANK_AT_ONCE)


def thank_after_next_interview(dated: DatedCase) -> Plan | None:
    """A further interview is agreed: nothing is asked before it, the next step is its thanks."""
    ahead = dated.case.next_interview_on
    return None if ahead is None else _thanks(dated, ahead, ahead, StepReasonKind.INTERVIEW_AHEAD)


def thanks_missing(dated: DatedCase) -> bool:
    """Whether the first letter has to carry the thanks that were never sent."""
    return not dated.thanked and dated.sent(ContactKind.VALUE_ADD) is None


def _thanks(dated: DatedCase, on: date, interview: date, why: StepReasonKind) -> Plan:
    return Plan(
        kind=StepKind.SEND_THANK_YOU,
        on=on,
        why=StepReason(why, {"interview": interview.isoformat()}),
        letter=LetterKind.THANK_YOU,
        recipients=thank_recipients(dated),
    )

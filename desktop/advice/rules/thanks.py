"""Thanks to all interviewers, at once.

A thank-you may be sent on a weekend, so it is due today until it is too late for one. If another
contact was made since the interview, on an earlier day, the thanks go into the next letter instead.
Letters to several people on one day are one contact, so the remaining ones can follow that day.
"""

from datetime import date

from desktop.advice.dated_case import UNATTENDED, DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, thank_recipients
from desktop.advice.rules.promises import workdays_of_kind
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def thank_at_once(dated: DatedCase) -> Plan | None:
    interview = dated.case.interview_on
    if interview is None or dated.case.via_agency or not dated.owes_thanks:
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
    """The thanks for the next interview that is agreed; no question is asked before it.

    After an interview without anybody to thank, the check-in.
    """
    ahead, kind = dated.case.next_interview_on, dated.case.next_interview_kind
    if ahead is None:
        return None
    workdays = workdays_of_kind(kind, dated.cadence.no_promise)
    if kind in UNATTENDED and workdays is not None:
        why = StepReason.of(StepReasonKind.INTERVIEW_AHEAD, interview=ahead)
        on = dated.calendar.add(ahead, workdays)
        return mail_plan(dated, StepKind.SEND_CHECK_IN, on, why, LetterKind.CHECK_IN)
    return _thanks(dated, ahead, ahead, StepReasonKind.INTERVIEW_AHEAD)


def thanks_missing(dated: DatedCase) -> bool:
    """Whether the first letter has to include the thanks, as none were sent."""
    cancelled = dated.case.not_held_on is not None
    owed = dated.owes_thanks and not cancelled and not dated.thanked
    return owed and dated.sent(ContactKind.VALUE_ADD) is None


def _thanks(dated: DatedCase, on: date, interview: date, why: StepReasonKind) -> Plan:
    return Plan(
        kind=StepKind.SEND_THANK_YOU,
        on=on,
        why=StepReason.of(why, interview=interview),
        letter=LetterKind.THANK_YOU,
        recipients=thank_recipients(dated),
    )

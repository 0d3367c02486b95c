"""What they asked for: no contact at all, or to be left to write first.

"No calls" is heeded where a call is considered. An employer who said that they would be in touch
gets one mail after a long while, counted from the interview or from their last word if that is
later, and none after it; with a promised day the ordinary rules hold.
"""

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.plan import Plan, move_on_after, quiet
from desktop.advice.rules.sequence import check_in
from desktop.advice.rules.spacing import spaced
from desktop.core.kinds import StepKind

LEFT_TO_CALL = "asked_to_be_left_to_call"


def no_contact(s: DatedCase) -> Plan | None:
    if not s.case.no_contact:
        return None
    return quiet(StepKind.NO_CONTACT, s.today, Why(WhyKind.NO_CONTACT_WISH))


def left_to_call(s: DatedCase) -> Plan | None:
    interview = s.case.interview_on
    if LEFT_TO_CALL not in s.observed_kinds or s.promise is not None or interview is None:
        return None
    if s.follow_ups:
        return move_on_after(s, s.follow_ups[-1].on)
    workdays = s.cadence.no_promise.they_will_contact_workdays
    heard = s.case.heard_on
    if heard is not None and heard > interview:
        why = Why(
            WhyKind.THEY_WILL_CONTACT_STILL, {"heard": heard.isoformat(), "workdays": workdays}
        )
        return check_in(s, *spaced(s, s.calendar.add(heard, workdays), why))
    why = Why(WhyKind.THEY_WILL_CONTACT, {"interview": interview.isoformat(), "workdays": workdays})
    return check_in(s, *spaced(s, s.calendar.add(interview, workdays), why))

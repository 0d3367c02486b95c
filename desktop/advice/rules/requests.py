"""Requests of the employer: no contact at all, or to wait until they make contact.

"No calls" is handled where a call is planned. An employer who promised to make contact gets one
mail after a long period, counted from the interview or their last message, and none after it. If a
day was promised, the usual rules apply.
"""

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, move_on_after, no_contact_plan, spaced
from desktop.advice.rules.sequence import check_in
from desktop.core.kinds import StepKind

LEFT_TO_CALL = "asked_to_be_left_to_call"


def no_contact(dated: DatedCase) -> Plan | None:
    if not dated.case.no_contact:
        return None
    return no_contact_plan(
        StepKind.NO_CONTACT, dated.today, StepReason(StepReasonKind.NO_CONTACT_REQUESTED)
    )


def they_will_contact(dated: DatedCase) -> Plan | None:
    interview = dated.case.interview_on
    if LEFT_TO_CALL not in dated.observed_kinds or dated.promise is not None or interview is None:
        return None
    if dated.follow_ups:
        return move_on_after(dated, dated.follow_ups[-1].on)
    workdays = dated.cadence.no_promise.they_will_contact_workdays
    last_inbound = dated.case.last_inbound_on
    if last_inbound is not None and last_inbound > interview:
        why = StepReason(
            StepReasonKind.THEY_WILL_CONTACT_STILL,
            {"heard": last_inbound.isoformat(), "workdays": workdays},
        )
        return check_in(dated, *spaced(dated, dated.calendar.add(last_inbound, workdays), why))
    why = StepReason(
        StepReasonKind.THEY_WILL_CONTACT, {"interview": interview.isoformat(), "workdays": workdays}
    )
    return check_in(dated, *spaced(dated, dated.calendar.add(interview, workdays), why))

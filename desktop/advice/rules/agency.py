"""Applications through an agency: a debrief with its recruiter on the day, then a weekly question.

A missed debrief is due on the next working day. After a number of unanswered questions the step is
to move on, as after a final check-in.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, move_on_after, spaced
from desktop.advice.rules.promises import after_promise
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def debrief(dated: DatedCase) -> Plan | None:
    interview = dated.case.interview_on
    if not dated.case.via_agency or interview is None:
        return None
    if any(c.to_agency or c.kind is ContactKind.RECRUITER_DEBRIEF for c in dated.contacts):
        return None
    why = StepReason(StepReasonKind.AGENCY_DEBRIEF, {"interview": interview.isoformat()})
    on = dated.today if dated.today == interview else dated.from_today(dated.today)
    if dated.last_since_interview in {None, on}:
        return ask_agency(dated, on, why)
    return ask_agency(dated, *spaced(dated, on, why))


def debrief_after_next_interview(dated: DatedCase) -> Plan | None:
    """The debrief after the next interview that is agreed."""
    ahead = dated.case.next_interview_on
    if not dated.case.via_agency or ahead is None:
        return None
    return ask_agency(
        dated, ahead, StepReason(StepReasonKind.INTERVIEW_AHEAD, {"interview": ahead.isoformat()})
    )


def ask_weekly(dated: DatedCase) -> Plan | None:
    if not dated.case.via_agency or dated.case.interview_on is None or dated.last is None:
        return None
    if len(dated.follow_ups) >= dated.cadence.sequence.agency_asks:
        return move_on_after(dated, dated.follow_ups[-1].on)
    days = dated.cadence.agency.every_days
    day = dated.calendar.roll(dated.last + timedelta(days=days))
    why = StepReason(StepReasonKind.AGENCY_WEEKLY, {"last": dated.last.isoformat(), "days": days})
    if dated.promise is not None:
        fair, reason = after_promise(dated, dated.promise)
        if fair >= day:
            day, why = fair, reason
    return ask_agency(dated, dated.from_today(dated.spaced(day)), why)


def ask_agency(dated: DatedCase, on: date, why: StepReason) -> Plan:
    return mail_plan(dated, StepKind.ASK_RECRUITER, on, why, LetterKind.CHECK_IN_RECRUITER)

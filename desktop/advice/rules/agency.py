"""An agency in between: its recruiter only. A debrief on the day itself, then once a week.

A debrief that was missed is made up for on the next working day. After some unanswered questions
the time comes to move on, as it does after a final check-in.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.plan import Plan, letter, move_on_after
from desktop.advice.rules.promises import after_promise
from desktop.advice.rules.spacing import spaced
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def debrief(s: DatedCase) -> Plan | None:
    interview = s.case.interview_on
    if not s.case.via_agency or interview is None:
        return None
    if any(c.to_agency or c.kind is ContactKind.RECRUITER_DEBRIEF for c in s.contacts):
        return None
    why = Why(WhyKind.AGENCY_DEBRIEF, {"interview": interview.isoformat()})
    on = s.today if s.today == interview else s.from_today(s.today)
    if s.last_since_interview in {None, on}:
        return ask_agency(s, on, why)
    return ask_agency(s, *spaced(s, on, why))


def debrief_after_next_interview(s: DatedCase) -> Plan | None:
    """A further interview is agreed: the next thing is its debrief."""
    ahead = s.case.next_interview_on
    if not s.case.via_agency or ahead is None:
        return None
    return ask_agency(s, ahead, Why(WhyKind.INTERVIEW_AHEAD, {"interview": ahead.isoformat()}))


def ask_weekly(s: DatedCase) -> Plan | None:
    if not s.case.via_agency or s.case.interview_on is None or s.last is None:
        return None
    if len(s.follow_ups) >= s.cadence.sequence.agency_asks:
        return move_on_after(s, s.follow_ups[-1].on)
    days = s.cadence.agency.every_days
    day = s.calendar.roll(s.last + timedelta(days=days))
    why = Why(WhyKind.AGENCY_WEEKLY, {"last": s.last.isoformat(), "days": days})
    if s.promise is not None:
        fair, reason = after_promise(s, s.promise)
        if fair >= day:
            day, why = fair, reason
    return ask_agency(s, s.from_today(s.spaced(day)), why)


def ask_agency(s: DatedCase, on: date, why: Why) -> Plan:
    return letter(s, StepKind.ASK_RECRUITER, on, why, LetterKind.CHECK_IN_RECRUITER)

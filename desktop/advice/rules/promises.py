"""The first day on which a follow-up is acceptable.

With a promise: some working days after it, fewer for sales roles and short promises. Without: some
working days after the interview, more for slow processes. Whether a promise is short is counted in
calendar days from the day on which it was made.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.core.kinds import InterviewKind


def earliest_follow_up(dated: DatedCase, interview: date) -> tuple[date, StepReason]:
    """The first working day for a question, without regard to the spacing, and the reason."""
    answer = _answer_without_date(dated)
    if answer is not None:
        return answer
    if dated.promise is not None:
        return after_promise(dated, dated.promise)
    workdays = waiting_workdays(dated)
    why = StepReason(
        StepReasonKind.NO_PROMISE, {"interview": interview.isoformat(), "workdays": workdays}
    )
    return dated.calendar.add(interview, workdays), why


def after_promise(dated: DatedCase, promise: date) -> tuple[date, StepReason]:
    limits = dated.cadence.promise
    short = dated.sales or _short(dated, promise)
    grace = limits.short_grace_workdays if short else limits.grace_workdays
    kind = (
        StepReasonKind.PROMISE_PASSED if dated.today > promise else StepReasonKind.PROMISE_NOT_DUE
    )
    return dated.calendar.add(promise, grace), StepReason(
        kind, {"promise": promise.isoformat(), "workdays": grace}
    )


def waiting_workdays(dated: DatedCase) -> int:
    """Working days to wait without a promise: the longest of the periods that apply."""
    case, limits = dated.case, dated.cadence.no_promise
    if case.role_type in limits.patient_roles or case.country in limits.patient_countries:
        return limits.patient_workdays
    large = case.interviewers >= limits.panel_interviewers
    if large and case.interview_kind in {InterviewKind.PANEL, InterviewKind.FINAL}:
        return limits.panel_workdays
    return limits.workdays


def _short(dated: DatedCase, promise: date) -> bool:
    made = dated.promise_made
    if made is None or promise != dated.stated_promise:
        return False
    return (promise - made).days <= dated.cadence.promise.short_promise_days


def _answer_without_date(dated: DatedCase) -> tuple[date, StepReason] | None:
    """A week after an answer that came after the promise and named no new day.

    None if the day of the answer is unknown; then only the spacing from the last contact applies.
    """
    last_inbound, promise, made = dated.case.last_inbound_on, dated.promise, dated.promise_made
    if last_inbound is None or (made is not None and last_inbound <= made):
        return None
    if promise is not None and last_inbound <= promise:
        return None
    days = dated.cadence.spacing.days
    why = StepReason(
        StepReasonKind.ANSWER_WITHOUT_DATE, {"heard": last_inbound.isoformat(), "days": days}
    )
    return dated.calendar.roll(last_inbound + timedelta(days=days)), why

"""From which day on a question is fair.

With a promise: some working days after it, fewer for sales roles and for a promise of a day.
Without: some working days after the interview, more where processes are slow. Whether a promise
was short is counted in calendar days from the day on which it was made.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.core.kinds import InterviewKind


def fair_day(s: DatedCase, interview: date) -> tuple[date, Why]:
    """The first working day for a question, leaving the spacing aside, and why then."""
    answer = _answer_without_date(s)
    if answer is not None:
        return answer
    if s.promise is not None:
        return after_promise(s, s.promise)
    workdays = waiting_workdays(s)
    why = Why(WhyKind.NO_PROMISE, {"interview": interview.isoformat(), "workdays": workdays})
    return s.calendar.add(interview, workdays), why


def after_promise(s: DatedCase, promise: date) -> tuple[date, Why]:
    limits = s.cadence.promise
    short = s.sales or _short(s, promise)
    grace = limits.short_grace_workdays if short else limits.grace_workdays
    kind = WhyKind.PROMISE_PASSED if s.today > promise else WhyKind.PROMISE_NOT_DUE
    return s.calendar.add(promise, grace), Why(
        kind, {"promise": promise.isoformat(), "workdays": grace}
    )


def waiting_workdays(s: DatedCase) -> int:
    """How long to wait without a promise: the longest of the times that apply."""
    case, limits = s.case, s.cadence.no_promise
    if case.role_type in limits.patient_roles or case.country in limits.patient_countries:
        return limits.patient_workdays
    large = case.interviewers >= limits.panel_interviewers
    if large and case.interview_kind in {InterviewKind.PANEL, InterviewKind.FINAL}:
        return limits.panel_workdays
    return limits.workdays


def _short(s: DatedCase, promise: date) -> bool:
    made = s.promise_made
    if made is None or promise != s.stated_promise:
        return False
    return (promise - made).days <= s.cadence.promise.short_promise_days


def _answer_without_date(s: DatedCase) -> tuple[date, Why] | None:
    """They answered after the promise and named no new day: a week of quiet from their answer.

    Only where the day of the answer is known; otherwise the spacing from the last contact holds.
    """
    heard, promise, made = s.case.heard_on, s.promise, s.promise_made
    if heard is None or (made is not None and heard <= made):
        return None
    if promise is not None and heard <= promise:
        return None
    days = s.cadence.spacing.days
    why = Why(WhyKind.ANSWER_WITHOUT_DATE, {"heard": heard.isoformat(), "days": days})
    return s.calendar.roll(heard + timedelta(days=days)), why

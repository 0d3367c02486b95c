"""The first day on which a follow-up is acceptable.

With a promise: some working days after it, fewer for sales roles and short promises. Without: some
working days after the interview, more for slow processes. Whether a promise is short is counted in
calendar days from the day on which it was made.
"""

from datetime import date, timedelta

from desktop.advice.cadence import NoPromise
from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.core.kinds import ContactKind, InterviewKind

_STILL_DECIDING = "reply_still_deciding"


def earliest_follow_up(dated: DatedCase, start: date) -> tuple[date, StepReason]:
    """The first working day for a question, without regard to the spacing, and the reason.

    `start` is the day from which the wait is counted (`DatedCase.start`).
    """
    answer = answer_without_date(dated) or _away(dated)
    if answer is not None:
        return answer
    if dated.promise is not None:
        return after_promise(dated, dated.promise)
    workdays = waiting_workdays(dated)
    usual = dated.calendar.add(start, workdays)
    if dated.today < usual and _decides_at_once(dated):
        why = StepReason.of(StepReasonKind.DECIDES_AT_ONCE, interview=start)
        return dated.calendar.add(start, dated.cadence.promise.at_once_workdays), why
    return usual, StepReason.of(StepReasonKind.NO_PROMISE, interview=start, workdays=workdays)


def _decides_at_once(dated: DatedCase) -> bool:
    """Whether they said so, and nothing but thanks was sent since."""
    only_thanked = all(c.kind is ContactKind.THANK_YOU for c in dated.contacts)
    return only_thanked and "decides_at_once" in dated.observed_kinds


def _away(dated: DatedCase) -> tuple[date, StepReason] | None:
    """Whoever decides is away, nobody knows until when."""
    since = dated.case.away_since
    if since is None or dated.promise is not None:
        return None
    workdays = dated.cadence.promise.away_workdays
    why = StepReason.of(StepReasonKind.AWAY, since=since, workdays=workdays)
    return dated.calendar.add(since, workdays), why


def after_promise(dated: DatedCase, promise: date) -> tuple[date, StepReason]:
    limits = dated.cadence.promise
    if _still_deciding(dated, promise):
        workdays = limits.still_deciding_workdays
        why = StepReason.of(StepReasonKind.STILL_DECIDING, promise=promise, workdays=workdays)
        return dated.calendar.add(promise, workdays), why
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
    of_kind = workdays_of_kind(case.interview_kind, limits)
    if of_kind is not None:
        return of_kind
    if case.role_type in limits.patient_roles or case.country in limits.patient_countries:
        return limits.patient_workdays
    large = case.interviewers >= limits.panel_interviewers
    if large and case.interview_kind in {InterviewKind.PANEL, InterviewKind.FINAL}:
        return limits.panel_workdays
    return limits.workdays


def workdays_of_kind(kind: InterviewKind, limits: NoPromise) -> int | None:
    """Working days to wait after a kind of interview that alone decides it; None for the others."""
    if kind in {InterviewKind.TEST_TASK, InterviewKind.TRIAL_DAY}:
        return limits.task_workdays
    return limits.recorded_workdays if kind is InterviewKind.RECORDED_VIDEO else None


def _still_deciding(dated: DatedCase, promise: date) -> bool:
    """Whether the promised day came with the answer that they are still deciding."""
    made = dated.case.promised_at
    return promise == dated.stated_promise and any(
        o.kind == _STILL_DECIDING and (o.on is None or made is None or o.on == made)
        for o in dated.observed
    )


def _short(dated: DatedCase, promise: date) -> bool:
    made = dated.promise_made
    if made is None or promise != dated.stated_promise:
        return False
    return (promise - made).days <= dated.cadence.promise.short_promise_days


def answer_without_date(dated: DatedCase) -> tuple[date, StepReason] | None:
    """A week after an answer that came after the promise and named no new day.

    None if the day of the answer is unknown; then only the spacing from the last contact applies.
    """
    last_inbound, promise, made = dated.case.last_inbound_on, dated.promise, dated.promise_made
    if last_inbound is None or (made is not None and last_inbound <= made):
        return None
    if promise is not None and last_inbound <= promise:
        return None
    if sum(o.kind == _STILL_DECIDING for o in dated.observed) > 1:
        workdays = dated.cadence.promise.still_deciding_again_workdays
        why = StepReason.of(
            StepReasonKind.STILL_DECIDING_AGAIN, heard=last_inbound, workdays=workdays
        )
        return dated.calendar.add(last_inbound, workdays), why
    days = dated.cadence.spacing.days
    why = StepReason.of(StepReasonKind.ANSWER_WITHOUT_DATE, heard=last_inbound, days=days)
    return dated.calendar.roll(last_inbound + timedelta(days=days)), why

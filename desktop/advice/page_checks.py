"""The day of the next check of the employer's careers page.

After a decision, or a probable one, the page shows the same job again or another one. A check
contacts no one, so it is planned beside the next step and does not delay it.

How the rules are interpreted here:

- For an application that waits or is on hold a check is worthwhile if another candidate or a
  missing fit is the probable reason, or if the next step is to move on; but not while the next step
  is a thank-you.
- After a rejection or moving on it is worthwhile whatever ranks first, except after moving on with
  another offer, which may be the cause.
- It is never worthwhile if the candidate works for the employer, or for any other state.
- The interval counts from the last check, else from the day on which the application was rejected
  or given up, or on which moving on is due (that step names the page already). Otherwise the first
  check is due today.
- Without an interview none is planned, however many such applications there are, unless the person
  has checked that page before or chosen an interval of their own.
- The person's own interval replaces the usual one, and may be shorter.
"""

from datetime import date, timedelta

from desktop.advice.cadence import PageChecks
from desktop.advice.model import Advice
from desktop.advice.rules.rejection import months_after
from desktop.core.kinds import CheckInterval, Reason, State, StepKind
from desktop.core.records import ApplicationRecord

_ENDED = frozenset({State.MOVED_ON, State.REJECTED})
_OPEN = frozenset({State.WAITING, State.ON_HOLD})
#: Reasons under which the job has probably been given away.
_JOB_GONE = frozenset({Reason.BETTER_CANDIDATE, Reason.NOT_FIT})
_WEEKS = {CheckInterval.WEEK: 1, CheckInterval.TWO_WEEKS: 2}


def next_check(
    record: ApplicationRecord, advice: Advice, every: CheckInterval, usual: PageChecks, today: date
) -> date | None:
    """The day of the next check, overdue if in the past; None if none is worthwhile, or the person
    wants none."""
    if every is CheckInterval.NEVER or not _worthwhile(record, advice):
        return None
    is_known = record.interviews or record.page_checks
    if every is CheckInterval.USUAL and not is_known:
        return None
    since = _counted_from(record, advice)
    return today if since is None else _after(since, every, usual)


def _worthwhile(record: ApplicationRecord, advice: Advice) -> bool:
    application, step = record.application, advice.step
    if application.internal:
        return False
    if application.state in _ENDED:
        left = application.state is State.MOVED_ON
        return not (left and application.other_offer_deadline is not None)
    if application.state not in _OPEN:
        return False
    if step is not None and step.kind is StepKind.SEND_THANK_YOU:
        return False
    moving_on = step is not None and step.kind is StepKind.MOVE_ON
    first, second = advice.ranking[0].reason, advice.ranking[1].reason
    job_gone = first in _JOB_GONE and (not advice.flat or second in _JOB_GONE)
    return job_gone or moving_on


def _counted_from(record: ApplicationRecord, advice: Advice) -> date | None:
    checks = [check.checked_on for check in record.page_checks]
    if checks:
        return max(checks)
    state = record.application.state
    ended = [c.on for c in record.history if state in _ENDED and c.state is state]
    if ended:
        return ended[-1]
    step = advice.step
    return step.on if step is not None and step.kind is StepKind.MOVE_ON else None


def _after(day: date, every: CheckInterval, usual: PageChecks) -> date:
    if every in _WEEKS:
        return day + timedelta(weeks=_WEEKS[every])
    return months_after(day, usual.every_months)

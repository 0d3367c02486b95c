"""When another check of the employer's careers page is worth it.

Once they have decided, or probably have, the page says what comes next: the same job again, or
another one. A check reaches nobody, so it is planned beside the next step and never holds one back.

Where the words leave room, this is how they are read here:

- While it is open, a check is worth it where the job has probably gone to somebody else or was not
  a fit, but not before the thanks of an interview are due or while another interview is agreed.
- After a rejection and after moving on it is worth it whatever ranks first; not where another
  offer was at hand when moving on: that may be why.
- Checks are counted from the last one; without one, from the day the application ended, or from the
  day on which moving on is due, which names the page already. Otherwise the first one is due now.
- Somebody's own interval wins over the usual one, and may be shorter: a check bothers nobody.
"""

from datetime import date, timedelta

from desktop.advice.cadence import PageChecks
from desktop.advice.model import Advice
from desktop.advice.rules.rejection import months_after
from desktop.core.kinds import CheckInterval, Reason, State, StepKind
from desktop.core.records import ApplicationRecord

_ENDED = frozenset({State.MOVED_ON, State.REJECTED})
_OPEN = frozenset({State.WAITING, State.ON_HOLD})
#: Where one of these is the reason for the silence, this job is probably gone.
_TELLING = frozenset({Reason.BETTER_CANDIDATE, Reason.NOT_FIT})
_WEEKS = {CheckInterval.WEEK: 1, CheckInterval.TWO_WEEKS: 2}


def next_check(
    record: ApplicationRecord, advice: Advice, every: CheckInterval, usual: PageChecks, today: date
) -> date | None:
    """The day of the next check; None where none is worth it or wanted.

    It may lie in the past: then it is overdue.
    """
    if every is CheckInterval.NEVER or not _worth_it(record, advice):
        return None
    since = _counted_from(record, advice)
    return today if since is None else _after(since, every, usual)


def _worth_it(record: ApplicationRecord, advice: Advice) -> bool:
    application, step = record.application, advice.step
    if application.state in _ENDED:
        left = application.state is State.MOVED_ON
        return not (left and application.other_offer_deadline is not None)
    if application.state not in _OPEN:
        return False
    if step is not None and step.kind is StepKind.SEND_THANK_YOU:
        return False
    moving_on = step is not None and step.kind is StepKind.MOVE_ON
    first, second = advice.ranking[0].reason, advice.ranking[1].reason
    telling = first in _TELLING and (not advice.flat or second in _TELLING)
    return telling or moving_on


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

"""Observations derived from the record: silence, promises, thanks. The wizard never asks for them.

How the rules are interpreted here:

- Nothing is derived before the first interview.
- The time without a word counts from the start of the wait or the employer's last word, and only
  while nothing is promised and neither a hold nor a rejection is known. A return date in the future
  is not a promise here, as the absence is an observation of its own; a return date in the past is
  one.
- A promise is not due until a working day has passed since its day. On the fourth and fifth
  working day after it no observation is derived.
- A single follow-up counts as unanswered from the day after the second working day.
- A missing thank-you counts after the last good day for it, but not with an agency, nor once an
  interview was cancelled or missed.
- A candidate for a sales role counts as silent from the same day and with the same exceptions, but
  not before a promised day has passed.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase, is_follow_up
from desktop.advice.model import ObservedFact


def all_observations(dated: DatedCase) -> tuple[ObservedFact, ...]:
    """The recorded and the derived observations."""
    return (*dated.observed, *derived_observations(dated))


def derived_observations(dated: DatedCase) -> Iterator[ObservedFact]:
    interview = dated.case.interview_on
    if interview is None:
        return
    for name in (
        _elapsed(dated),
        _promise(dated),
        _no_reply(dated),
        _no_thanks(dated, interview),
        _silent_in_sales(dated, interview),
        _slow(dated),
    ):
        if name:
            yield ObservedFact(kind=name)


def _hold_or_rejection(dated: DatedCase) -> bool:
    return dated.case.hold or dated.case.rejected


def _promise_in_force(dated: DatedCase) -> date | None:
    """The day that counts as promised here: the stated one, or a return date in the past."""
    if dated.stated_promise is None and dated.promise_open:
        return None
    return dated.promise


def _elapsed(dated: DatedCase) -> str:
    since = dated.silent_since
    if since is None or _hold_or_rejection(dated) or _promise_in_force(dated) is not None:
        return ""
    limits = dated.cadence.elapsed
    days = _workdays(dated, since)
    if days <= limits.early_workdays:
        return "days_0_5bd_no_promise"
    if days <= limits.usual_workdays:
        return "days_6_10bd"
    return "days_11_20bd" if days <= limits.late_workdays else "days_over_20bd"


def _promise(dated: DatedCase) -> str:
    promise = _promise_in_force(dated)
    if _hold_or_rejection(dated) or promise is None:
        return ""
    limits = dated.cadence.promise
    passed = _workdays(dated, promise)
    if passed == 0:
        return "promise_not_due"
    if passed <= limits.passed_soon_workdays:
        return "promise_passed_1_3bd"
    return "promise_passed_over_5bd" if passed > limits.passed_long_workdays else ""


def _workdays(dated: DatedCase, since: date) -> int:
    """Working days from `since` until today, counted over 90 days at most."""
    return dated.calendar.count_between(since, min(dated.today, since + timedelta(days=90)))


def _no_reply(dated: DatedCase) -> str:
    asked = dated.follow_up_days
    if len(asked) != 1:
        return "no_reply_2plus" if asked else ""
    over = dated.calendar.add(asked[0], dated.cadence.sequence.unanswered_workdays)
    return "no_reply_1" if dated.today > over else ""


def _thanks_over(dated: DatedCase, interview: date) -> bool:
    workdays = dated.cadence.thanks.best_within_workdays
    return dated.today > dated.calendar.add(interview, workdays)


def _no_thanks(dated: DatedCase, interview: date) -> str:
    if dated.thanked or dated.case.via_agency or not dated.owes_thanks:
        return ""
    if dated.case.not_held_on is not None:  # an interview was cancelled or missed since
        return ""
    return "no_thank_you_sent" if _thanks_over(dated, interview) else ""


def _silent_in_sales(dated: DatedCase, interview: date) -> str:
    silent = (
        dated.sales
        and dated.case.not_held_on is None
        and not dated.case.via_agency
        and not any(is_follow_up(c) for c in dated.contacts)
        and not dated.promise_open
        and _thanks_over(dated, interview)
    )
    return "sales_role_silent_candidate" if silent else ""


def _slow(dated: DatedCase) -> str:
    case, limits = dated.case, dated.cadence.slow
    slow = (
        case.role_type in limits.roles
        or case.interviewers >= limits.interviewers
        or case.earlier_interviews + 1 >= limits.interviews
    )
    return "slow_process" if slow else ""

"""Observations that follow from the record: time, promises, silence. They are never asked.

Where the words leave room, this is how they are read here:

- The time since the interview says something only while nothing is promised, and neither a hold
  nor a rejection has been told. A return date that still lies ahead is not counted as a promise
  here (the absence itself is an observation already); once it has passed, it is one.
- A promise whose day has passed without a working day since is not yet due. On the fourth and
  fifth working day after it, it still counts as just passed: nothing else speaks yet.
- "Unanswered for two working days": both are over, so it is a sign from the day after them.
- No thank-you is a sign after the last good day for it, and not with an agency in between.
- A candidate for a sales role is silent from the same day on, but neither while a promise runs
  nor with an agency in between.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase, is_follow_up
from desktop.advice.model import ObservedFact


def all_observed(situation: DatedCase) -> tuple[ObservedFact, ...]:
    """What was observed, and what follows from the dates."""
    return (*situation.observed, *derived(situation))


def derived(situation: DatedCase) -> Iterator[ObservedFact]:
    interview = situation.case.interview_on
    if interview is None:
        return
    for name in (
        _elapsed(situation, interview),
        _promise(situation),
        _no_reply(situation),
        _no_thanks(situation, interview),
        _silent_in_sales(situation, interview),
        _slow(situation),
    ):
        if name:
            yield ObservedFact(kind=name)


def _told(situation: DatedCase) -> bool:
    return situation.case.hold or situation.case.rejected


def _promise_in_force(situation: DatedCase) -> date | None:
    """What counts as a promise here: the stated one, or a return date that has passed."""
    if situation.stated_promise is None and situation.promise_open:
        return None
    return situation.promise


def _elapsed(situation: DatedCase, interview: date) -> str:
    if _told(situation) or _promise_in_force(situation) is not None:
        return ""
    limits = situation.cadence.elapsed
    days = _workdays(situation, interview)
    if days <= limits.early_workdays:
        return "days_0_5bd_no_promise"
    if days <= limits.usual_workdays:
        return "days_6_10bd"
    return "days_11_20bd" if days <= limits.late_workdays else "days_over_20bd"


def _promise(situation: DatedCase) -> str:
    promise = _promise_in_force(situation)
    if _told(situation) or promise is None:
        return ""
    limits = situation.cadence.promise
    passed = _workdays(situation, promise)
    if passed == 0:
        return "promise_not_due"
    if passed <= limits.passed_soon_workdays:
        return "promise_passed_1_3bd"
    return "promise_passed_over_5bd" if passed > limits.passed_long_workdays else ""


def _workdays(situation: DatedCase, since: date) -> int:
    """Working days from `since` until today, counted no further than matters."""
    return situation.calendar.between(since, min(situation.today, since + timedelta(days=90)))


def _no_reply(situation: DatedCase) -> str:
    asked = situation.follow_ups
    if len(asked) != 1:
        return "no_reply_2plus" if asked else ""
    over = situation.calendar.add(asked[0].on, situation.cadence.sequence.unanswered_workdays)
    return "no_reply_1" if situation.today > over else ""


def _thanks_over(situation: DatedCase, interview: date) -> bool:
    workdays = situation.cadence.thanks.best_within_workdays
    return situation.today > situation.calendar.add(interview, workdays)


def _no_thanks(situation: DatedCase, interview: date) -> str:
    if situation.thanked or situation.case.via_agency:
        return ""
    return "no_thank_you_sent" if _thanks_over(situation, interview) else ""


def _silent_in_sales(situation: DatedCase, interview: date) -> str:
    silent = (
        situation.sales
        and not situation.case.via_agency
        and not any(is_follow_up(c) for c in situation.contacts)
        and not situation.promise_open
        and _thanks_over(situation, interview)
    )
    return "sales_role_silent_candidate" if silent else ""


def _slow(situation: DatedCase) -> str:
    case, limits = situation.case, situation.cadence.slow
    slow = (
        case.role_type in limits.roles
        or case.interviewers >= limits.interviewers
        or case.earlier_interviews + 1 >= limits.interviews
    )
    return "slow_process" if slow else ""

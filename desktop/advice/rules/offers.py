"""Offers: ask for the employer's own in writing and answer it; notify them of another one.

The employer's own offer:

- An announced offer is asked for in writing, twice, then asked about in the usual sequence. After
  the final check-in it is asked for about once a month: an open offer is never given up.
- A received offer is the candidate's step until it is answered; then the contract is asked for.

Another offer with a deadline: notify the employer today, also on a weekend, then decide by the
deadline. The answer is needed by the last working day before the deadline; without one, that is the
day to decide. A deadline in the past has no effect.

How the rules are interpreted here:

- One notice is enough, however many interviews follow. An earlier notice counts unless it is so
  old that it must have been about another offer.
- An interview held since does not answer the question about the deadline, but its thanks come
  first; then the step is the day to decide again.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, no_contact_plan, spaced
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def answer_offer(dated: DatedCase) -> Plan | None:
    """Their offer is here and the step is the candidate's; once answered, the contract."""
    received = dated.case.offer_on
    if received is None:
        return None
    replies = dated.days_of(ContactKind.OFFER_REPLY, received)
    if replies:
        return _contract(dated, replies[-1])
    by = dated.case.offer_answer_by
    ask_by = None if by is None else _last_day_to_ask_for_time(dated, by)
    why = StepReason.of(
        StepReasonKind.OFFER_RECEIVED, received=received, answer_by=by, ask_by=ask_by
    )
    return mail_plan(dated, StepKind.ANSWER_OFFER, dated.today, why, LetterKind.OFFER_REPLY)


def _last_day_to_ask_for_time(dated: DatedCase, answer_by: date) -> date | None:
    """The last day on which to ask for more time; None once it is over."""
    day = answer_by
    for _ in range(dated.cadence.offer.more_time_workdays):
        day = dated.calendar.roll_back(day - timedelta(days=1))
    return None if day < dated.today else day


def _contract(dated: DatedCase, answered: date) -> Plan:
    workdays = dated.cadence.offer.contract_workdays
    on = dated.calendar.add(answered, workdays)
    asked = dated.days_of(ContactKind.OFFER_REQUEST, answered)
    why = StepReason.of(StepReasonKind.OFFER_ANSWERED, answered=answered, workdays=workdays)
    if asked:
        on, why = _week_after(dated, asked[-1])
    return _ask_for_offer(dated, on, why)


def ask_for_offer(dated: DatedCase) -> Plan | None:
    """An offer was announced and is not there in writing; after some asks the ordinary order."""
    told, limits = dated.case.offer_told_on, dated.cadence.offer
    if told is None:
        return None
    asked = dated.days_of(ContactKind.OFFER_REQUEST, told)
    if len(asked) >= limits.asks:
        return None
    if asked:
        return _ask_for_offer(dated, *_week_after(dated, asked[-1]))
    expected = dated.stated_promise
    if expected is not None and expected >= told:
        why = StepReason.of(StepReasonKind.OFFER_EXPECTED, expected=expected)
        return _ask_for_offer(dated, dated.calendar.roll(expected + timedelta(days=1)), why)
    on = dated.calendar.add(told, limits.written_workdays)
    return _ask_for_offer(
        dated,
        on,
        StepReason.of(StepReasonKind.OFFER_TOLD, told=told, workdays=limits.written_workdays),
    )


def ask_monthly(dated: DatedCase) -> Plan | None:
    """An open offer after the final check-in: asked for about once a month."""
    asked_last = any(c.kind is ContactKind.FINAL_CHECK_IN for c in dated.follow_ups)
    if dated.case.offer_told_on is None or dated.last is None or not asked_last:
        return None
    days = dated.cadence.hold.repeat_days
    on = dated.from_today(dated.calendar.roll(dated.last + timedelta(days=days)))
    return _ask_for_offer(
        dated, on, StepReason.of(StepReasonKind.OFFER_ASKED, asked=dated.last, days=days)
    )


def _week_after(dated: DatedCase, asked: date) -> tuple[date, StepReason]:
    days = dated.cadence.spacing.days
    on = dated.calendar.roll(asked + timedelta(days=days))
    return on, StepReason.of(StepReasonKind.OFFER_ASKED, asked=asked, days=days)


def _ask_for_offer(dated: DatedCase, on: date, why: StepReason) -> Plan:
    on, why = spaced(dated, on, why)
    return mail_plan(dated, StepKind.ASK_FOR_OFFER, on, why, LetterKind.OFFER_REQUEST)


def other_offer(dated: DatedCase) -> Plan | None:
    """The notice; if it was sent since the latest interview, the day to decide."""
    deadline = _deadline(dated)
    if deadline is None:
        return None
    if dated.sent(ContactKind.OFFER_DEADLINE) is not None:
        return _decide(dated, deadline)
    if _notified_before(dated, deadline):
        return None
    why = StepReason(StepReasonKind.OFFER_DEADLINE, _days(dated, deadline))
    return mail_plan(
        dated, StepKind.NOTIFY_COMPETING_OFFER, dated.today, why, LetterKind.OFFER_DEADLINE
    )


def notified_before_the_interview(dated: DatedCase) -> Plan | None:
    """The day to decide, if the notice was sent before the latest interview."""
    deadline = _deadline(dated)
    if deadline is None or not _notified_before(dated, deadline):
        return None
    return _decide(dated, deadline)


def _deadline(dated: DatedCase) -> date | None:
    deadline = dated.case.offer_deadline
    return None if deadline is None or deadline < dated.today else deadline


def _notified_before(dated: DatedCase, deadline: date) -> bool:
    oldest = deadline - timedelta(days=dated.cadence.offer.notice_days)
    return any(c.kind is ContactKind.OFFER_DEADLINE and c.on >= oldest for c in dated.case.contacts)


def _decide(dated: DatedCase, deadline: date) -> Plan | None:
    """The day to decide; None after an answer since, or with an interview before it."""
    notified_on = dated.sent(ContactKind.OFFER_DEADLINE)
    if dated.answered_on is not None and (notified_on is None or dated.answered_on >= notified_on):
        return None
    on = max(_answer_by(dated, deadline), dated.today)
    ahead = dated.case.next_interview_on
    if ahead is not None and ahead <= on:
        return None
    return no_contact_plan(
        StepKind.MOVE_ON, on, StepReason(StepReasonKind.OFFER_DECIDE, _days(dated, deadline))
    )


def _answer_by(dated: DatedCase, deadline: date) -> date:
    return dated.calendar.roll_back(deadline - timedelta(days=1))


def _days(dated: DatedCase, deadline: date) -> dict[str, str | int]:
    return {"deadline": deadline.isoformat(), "answer_by": _answer_by(dated, deadline).isoformat()}

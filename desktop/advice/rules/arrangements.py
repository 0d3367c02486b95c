"""An interview that has no date: invited without one, cancelled, postponed, or missed by them.

How the rules are interpreted here:

- An employer who invites without a date owes one. It is asked for after some working days, then
  once a week, at least a week after any other contact, and after a few times once a month: an
  open invitation is never given up.
- A cancelled or postponed interview is answered on the day, or the working day after it. A new date
  is asked for once; then the ordinary order goes on, counted from the day of the news.
- After an interview that the candidate cancelled, new times are offered at once.
- An employer who did not turn up gets other times on the day, once more after two working days, and
  is left after five.
- A later hold, rejection, offer or agreed interview makes all of this void.
"""

from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, no_contact_plan, spaced
from desktop.core.kinds import ContactKind, InterviewStatus, LetterKind, StepKind

_BY_THEM = frozenset({InterviewStatus.CANCELLED_BY_THEM, InterviewStatus.POSTPONED})


def answer_cancellation(dated: DatedCase) -> Plan | None:
    """A friendly line to an employer who has cancelled or postponed."""
    told = dated.case.not_held_on
    if told is None or dated.case.not_held not in _BY_THEM or _written_since(dated, told):
        return None
    if dated.today > dated.calendar.add(told, dated.cadence.arrangement.answer_workdays):
        return None
    why = StepReason.of(StepReasonKind.CANCELLED, cancelled=told)
    return mail_plan(dated, StepKind.ANSWER_THEM, dated.today, why, LetterKind.RESCHEDULING)


def ask_for_new_date(dated: DatedCase) -> Plan | None:
    """A new date after a cancelled interview: asked for once, at once if I cancelled it."""
    told, limits = dated.case.not_held_on, dated.cadence.arrangement
    if told is None or is_void(dated, told) or dated.days_of(ContactKind.DATE_REQUEST, told):
        return None
    if dated.case.not_held is InterviewStatus.CANCELLED_BY_ME:
        why = StepReason.of(StepReasonKind.CANCELLED_BY_ME, cancelled=told)
        return _ask(dated, dated.today, why)
    if dated.case.not_held not in _BY_THEM:
        return None
    workdays = limits.ask_workdays
    why = StepReason.of(StepReasonKind.CANCELLED_ASK, cancelled=told, workdays=workdays)
    return _ask(dated, dated.calendar.add(told, workdays), why)


def missed_by_them(dated: DatedCase) -> Plan | None:
    missed, limits = dated.case.not_held_on, dated.cadence.arrangement
    if missed is None or dated.case.not_held is not InterviewStatus.MISSED_BY_THEM:
        return None
    asked = dated.days_of(ContactKind.DATE_REQUEST, missed)
    answered = dated.answered_on is not None and dated.answered_on >= missed
    if answered or is_void(dated, missed):
        return None
    if not asked:
        why = StepReason.of(StepReasonKind.MISSED_BY_THEM, missed=missed)
        return _ask(dated, dated.today, why)
    if len(asked) == 1:
        workdays = limits.missed_again_workdays
        why = StepReason.of(StepReasonKind.MISSED_AGAIN, missed=missed, workdays=workdays)
        return _ask(dated, dated.calendar.add(asked[0], workdays), why)
    on = max(
        dated.calendar.add(missed, limits.missed_move_on_workdays),
        dated.calendar.add(asked[-1], limits.missed_again_workdays),
        dated.today,
    )
    workdays = limits.missed_move_on_workdays
    why = StepReason.of(StepReasonKind.MISSED_UNANSWERED, missed=missed, workdays=workdays)
    return no_contact_plan(StepKind.MOVE_ON, on, why)


def ask_for_date(dated: DatedCase) -> Plan | None:
    """A date after an invitation that named none."""
    invited, limits = dated.case.invited_on, dated.cadence.arrangement
    if invited is None or is_void(dated, invited):
        return None
    asked = dated.days_of(ContactKind.DATE_REQUEST, invited)
    if asked:
        days = dated.cadence.spacing.days
        if len(asked) >= limits.weekly_asks:
            days = dated.cadence.hold.repeat_days
        on = dated.calendar.roll(asked[-1] + timedelta(days=days))
        why = StepReason.of(StepReasonKind.DATE_ASKED, asked=asked[-1], days=days)
        return _ask(dated, *spaced(dated, on, why))
    workdays = limits.ask_workdays
    why = StepReason.of(StepReasonKind.INVITED, invited=invited, workdays=workdays)
    return _ask(dated, dated.calendar.add(invited, workdays), why)


def _ask(dated: DatedCase, on: date, why: StepReason) -> Plan:
    on = on if on == dated.today else dated.from_today(on)  # on the day itself, a weekend too
    return mail_plan(dated, StepKind.ASK_FOR_DATE, on, why, LetterKind.DATE_REQUEST)


def _written_since(dated: DatedCase, day: date) -> bool:
    return any(c.on >= day for c in dated.case.contacts)


def is_void(dated: DatedCase, day: date) -> bool:
    """Whether a hold or an offer since `day` matters more than the date that is missing."""
    case = dated.case
    on_hold = case.hold and (case.hold_told_on is None or case.hold_told_on >= day)
    return on_hold or (case.offer_told_on is not None and case.offer_told_on >= day)

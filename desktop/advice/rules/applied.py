"""Applied, no interview yet: one question after a while, then move on.

How the rules are interpreted here:

- The question is due ten working days after the application, or five after the closing date that
  the posting names, but not before a promised day has passed. An agency's recruiter is asked
  earlier, or on the day after the one they named.
- An answer starts the same time anew. Without one the application is left ten working days after
  the question.
- A rejection ends it without a letter: nobody there has met the candidate.
"""

from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.agency import ask_agency
from desktop.advice.rules.plan import Plan, mail_plan, no_contact_plan, spaced
from desktop.advice.rules.promises import after_promise
from desktop.core.kinds import LetterKind, StepKind


def rejected_unseen(dated: DatedCase) -> Plan | None:
    """Rejected without an interview."""
    case = dated.case
    if not case.rejected or case.applied_on is None or case.interview_on is not None:
        return None
    why = StepReason(StepReasonKind.APPLICATION_DECLINED)
    return no_contact_plan(StepKind.MOVE_ON, dated.today, why)


def ask_about_application(dated: DatedCase) -> Plan | None:
    applied = dated.case.applied_on
    if applied is None or not dated.only_applied:
        return None
    if dated.follow_up_days:
        return _move_on(dated, dated.follow_up_days[-1])
    asked = max((c.on for c in dated.contacts if c.proactive), default=None)
    since = max(d for d in (applied, asked, dated.case.last_inbound_on) if d is not None)
    if dated.case.via_agency:
        return ask_agency(dated, *spaced(dated, *_agency_day(dated, since)))
    on, why = spaced(dated, *_question_day(dated, since))
    return mail_plan(dated, StepKind.SEND_CHECK_IN, on, why, LetterKind.APPLICATION_STATUS)


def _question_day(dated: DatedCase, since: date) -> tuple[date, StepReason]:
    limits, closing, promise = dated.cadence.application, dated.case.closing_on, dated.promise
    named = []
    if closing is not None and closing >= since:
        workdays = limits.after_closing_workdays
        why = StepReason.of(StepReasonKind.CLOSING_DATE, closing=closing, workdays=workdays)
        named.append((dated.calendar.add(closing, workdays), why))
    if promise is not None and promise >= since:
        named.append(after_promise(dated, promise))
    if named:
        return max(named, key=lambda one: one[0])
    return dated.calendar.add(since, limits.ask_workdays), _since(since, limits.ask_workdays)


def _agency_day(dated: DatedCase, since: date) -> tuple[date, StepReason]:
    promise = dated.promise
    if promise is not None and promise >= since:
        why = StepReason.of(StepReasonKind.PROMISE_NOT_DUE, promise=promise, workdays=1)
        return dated.calendar.add(promise, 1), why
    workdays = dated.cadence.application.agency_workdays
    return dated.calendar.add(since, workdays), _since(since, workdays)


def _since(day: date, workdays: int) -> StepReason:
    return StepReason.of(StepReasonKind.APPLIED, applied=day, workdays=workdays)


def _move_on(dated: DatedCase, asked: date) -> Plan:
    workdays = dated.cadence.application.move_on_workdays
    why = StepReason.of(StepReasonKind.APPLICATION_UNANSWERED, asked=asked, workdays=workdays)
    on = max(dated.calendar.add(asked, workdays), dated.today)
    return no_contact_plan(StepKind.MOVE_ON, on, why)

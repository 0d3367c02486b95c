"""Positions on hold: an acknowledgement, then a question after the named day, or at intervals.

How the rules are interpreted here:

- A late acknowledgement is still sent, on the next working day, unless the named day has come by
  then. A follow-up sent since the news of the hold replaces it.
- The interval counts from the acknowledgement or the last question. The time to answer the last
  question is the same as after a final check-in.
- After the named day the usual sequence of letters continues; an answer since then without a new
  day is given its week first. An agency is asked as often as without a hold.
- A letter that asks for the status takes its hold-aware form while a hold ranks first. An answer
  to a concern, a call and a mail to an agency keep theirs. Before a promised day has passed, the
  form stays plain unless a hold was announced or reported.
"""

from dataclasses import replace
from datetime import timedelta

from desktop.advice.dated_case import DatedCase, is_follow_up
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.agency import ask_agency
from desktop.advice.rules.plan import Plan, mail_plan, move_on_after, spaced
from desktop.advice.rules.promises import answer_without_date
from desktop.advice.rules.sequence import check_in, next_in_order
from desktop.core.kinds import ContactKind, LetterKind, StepKind


def acknowledge(dated: DatedCase) -> Plan | None:
    case = dated.case
    announced_on, until = case.hold_told_on, case.hold_until
    on = dated.from_today(dated.today)
    if not case.hold or (until is not None and on >= until):
        return None
    if dated.sent(
        ContactKind.HOLD_ACKNOWLEDGEMENT, announced_on
    ) is not None or dated.follow_ups_after(announced_on):
        return None
    params = {}
    if announced_on is not None:
        by = dated.calendar.add(announced_on, dated.cadence.hold.acknowledge_workdays)
        params = {"told": announced_on.isoformat(), "by": by.isoformat()}
    return mail_plan(
        dated,
        StepKind.ACKNOWLEDGE_HOLD,
        on,
        StepReason(StepReasonKind.HOLD_ACKNOWLEDGE, params),
        LetterKind.HOLD_ACKNOWLEDGEMENT,
    )


def wait_for_restart(dated: DatedCase) -> Plan | None:
    until = dated.case.hold_until
    if not dated.case.hold or until is None:
        return None
    grace = dated.cadence.hold.grace_workdays
    why = StepReason(StepReasonKind.HOLD_UNTIL, {"until": until.isoformat(), "workdays": grace})
    heard = dated.case.last_inbound_on
    answer = answer_without_date(dated) if heard is not None and heard > until else None
    on, why = spaced(dated, *(answer or (dated.calendar.add(until, grace), why)))
    if not dated.case.via_agency:
        return next_in_order(dated, on, why)
    asked = [c.on for c in dated.follow_ups if c.on > until]
    if len(asked) >= dated.cadence.sequence.agency_asks:
        return move_on_after(dated, asked[-1])
    return ask_agency(dated, on, why)


def ask_now_and_then(dated: DatedCase) -> Plan | None:
    if not dated.case.hold:
        return None
    limits = dated.cadence.hold
    asked = dated.follow_ups
    if len(asked) >= limits.repeats:
        return move_on_after(dated, asked[-1].on)
    since = max(
        c.on
        for c in dated.contacts
        if c.kind is ContactKind.HOLD_ACKNOWLEDGEMENT or is_follow_up(c)
    )
    why = StepReason(
        StepReasonKind.HOLD_REPEAT,
        {
            "last": since.isoformat(),
            "days": limits.repeat_days,
            "turn": len(asked) + 1,
            "turns": limits.repeats,
        },
    )
    on, why = spaced(dated, dated.calendar.roll(since + timedelta(days=limits.repeat_days)), why)
    return ask_agency(dated, on, why) if dated.case.via_agency else check_in(dated, on, why)


def hold_aware(dated: DatedCase, plan: Plan) -> Plan:
    """The form of `plan` for which a hold is the reason, with the letter that knows of one."""
    if not plan.status:
        return plan
    if dated.promise_open and not dated.observed_kinds.intersection(dated.cadence.hold.known_by):
        return plan
    kind = StepKind.SEND_CHECK_IN if plan.kind is StepKind.SEND_VALUE_ADD else plan.kind
    return replace(plan, kind=kind, letter=LetterKind.CHECK_IN_HOLD_AWARE)

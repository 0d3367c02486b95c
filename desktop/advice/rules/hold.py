"""On hold: acknowledge, then wait for the day they named, or ask now and then.

Where the words leave room, this is how they are read here:

- An acknowledgement that is late is still sent, on the next working day, unless the day they
  named has come by then. A follow-up sent after being told has done its work.
- The repeats are counted from the acknowledgement or the last of them. After the last one they
  have the same time to answer as after a final check-in.
- After the named day the ordinary order of letters goes on; an agency is asked as often as
  without a hold, and no more.
- A letter takes its patient form while a hold ranks first, whatever its place: a check-in, an idea
  or the final one. What answers a concern, a call and a mail to an agency keep theirs. As long as
  their own promise runs and no hold has been told or reported, the question stays a plain one.
"""

from dataclasses import replace
from datetime import timedelta

from desktop.advice.dated_case import DatedCase, is_follow_up
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.agency import ask_agency
from desktop.advice.rules.plan import Plan, letter, move_on_after
from desktop.advice.rules.sequence import check_in, next_in_order
from desktop.advice.rules.spacing import spaced
from desktop.core.kinds import ContactKind, LetterKind, Reason, StepKind


def acknowledge(s: DatedCase) -> Plan | None:
    case = s.case
    told, until = case.hold_told_on, case.hold_until
    on = s.from_today(s.today)
    if not case.hold or (until is not None and on >= until):
        return None
    if s.sent(ContactKind.HOLD_ACKNOWLEDGEMENT, told) is not None or s.follow_ups_after(told):
        return None
    params = {}
    if told is not None:
        by = s.calendar.add(told, s.cadence.hold.acknowledge_workdays)
        params = {"told": told.isoformat(), "by": by.isoformat()}
    return letter(
        s,
        StepKind.ACKNOWLEDGE_HOLD,
        on,
        Why(WhyKind.HOLD_ACKNOWLEDGE, params),
        LetterKind.HOLD_ACKNOWLEDGEMENT,
    )


def wait_for_restart(s: DatedCase) -> Plan | None:
    until = s.case.hold_until
    if not s.case.hold or until is None:
        return None
    grace = s.cadence.hold.grace_workdays
    why = Why(WhyKind.HOLD_UNTIL, {"until": until.isoformat(), "workdays": grace})
    on, why = spaced(s, s.calendar.add(until, grace), why)
    if not s.case.via_agency:
        return next_in_order(s, on, why)
    asked = [c.on for c in s.follow_ups if c.on > until]
    if len(asked) >= s.cadence.sequence.agency_asks:
        return move_on_after(s, asked[-1])
    return ask_agency(s, on, why)


def ask_now_and_then(s: DatedCase) -> Plan | None:
    if not s.case.hold:
        return None
    limits = s.cadence.hold
    asked = s.follow_ups
    if len(asked) >= limits.repeats:
        return move_on_after(s, asked[-1].on)
    since = max(
        c.on for c in s.contacts if c.kind is ContactKind.HOLD_ACKNOWLEDGEMENT or is_follow_up(c)
    )
    why = Why(
        WhyKind.HOLD_REPEAT,
        {
            "last": since.isoformat(),
            "days": limits.repeat_days,
            "turn": len(asked) + 1,
            "turns": limits.repeats,
        },
    )
    on, why = spaced(s, s.calendar.roll(since + timedelta(days=limits.repeat_days)), why)
    return ask_agency(s, on, why) if s.case.via_agency else check_in(s, on, why)


def patient_form(s: DatedCase, plan: Plan, top: Reason) -> Plan:
    """The plan with its letter in the form for a hold, if a hold ranks first."""
    if top is not Reason.ON_HOLD or not plan.status:
        return plan
    if s.promise_open and not s.observed_kinds.intersection(s.cadence.hold.known_by):
        return plan
    kind = StepKind.SEND_CHECK_IN if plan.kind is StepKind.SEND_VALUE_ADD else plan.kind
    return replace(plan, kind=kind, letter=LetterKind.CHECK_IN_HOLD_AWARE)

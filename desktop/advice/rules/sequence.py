"""The sequence of follow-ups: a check-in, an idea on a problem of theirs, a final check-in.

How the rules are interpreted here:

- The position in the sequence is the number of days with unanswered follow-ups. An idea sent first
  is followed by the check-in; after two written check-ins an idea comes before the final
  one.
- An idea needs a known problem of the employer; without one, another check-in replaces it. On hold
  a check-in in its hold-aware form takes its place.
- A voiced concern makes the first follow-up an idea. It counts as answered once an idea has been
  sent since the latest interview. An employer who decides at once gets an idea, too.
- In sales the extra call comes directly after the check-in, unless there was a call already.
- An invitation to call makes the first follow-up a call.
- If calls are unwanted, the letter of that position replaces the call, and there is no extra call.
"""

from dataclasses import replace
from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, move_on_after, spaced, status_recipient
from desktop.advice.rules.promises import earliest_follow_up
from desktop.advice.rules.thanks import thanks_missing
from desktop.core.kinds import Channel, ContactKind, LetterKind, StepKind

CONCERN = "concern_voiced"
INVITED = "invited_to_follow_up"


def move_on(dated: DatedCase) -> Plan | None:
    """Moving on, some working days after an unanswered final check-in."""
    finals = [c.on for c in dated.follow_ups if c.kind is ContactKind.FINAL_CHECK_IN]
    return move_on_after(dated, max(finals)) if finals else None


def follow_up(dated: DatedCase) -> Plan | None:
    start = dated.start
    if start is None or dated.only_applied:
        return None
    on, why = earliest_follow_up(dated, start)
    if why.kind is StepReasonKind.DECIDES_AT_ONCE:
        return mail_plan(
            dated, StepKind.SEND_VALUE_ADD, dated.from_today(on), why, LetterKind.VALUE_ADD
        )
    return next_in_order(dated, *spaced(dated, on, why))


def next_in_order(dated: DatedCase, on: date, why: StepReason) -> Plan:
    """The next follow-up of the sequence, on that day."""
    sent, days = dated.follow_ups, len(dated.follow_up_days)
    calls = sum(c.channel is Channel.PHONE for c in sent)
    may_call = not dated.case.no_calls
    if not sent and CONCERN in dated.observed_kinds and dated.sent(ContactKind.VALUE_ADD) is None:
        return mail_plan(dated, StepKind.SEND_VALUE_ADD, on, why, LetterKind.VALUE_ADD)
    if may_call and not sent and INVITED in dated.observed_kinds:
        return call_plan(dated, on, why)
    if may_call and dated.sales and days == 1 and not calls:
        return call_plan(dated, on, why)
    extra = dated.sales and calls > 0 and days > 1 and sent[0].channel is not Channel.PHONE
    place = days - extra
    has_idea = dated.case.problem_raised and not any(c.kind is ContactKind.VALUE_ADD for c in sent)
    written = not calls and not dated.case.hold  # on hold an idea becomes a patient check-in
    check_ins_only = written and all(c.kind is ContactKind.CHECK_IN for c in sent)
    before_final = dated.cadence.sequence.follow_ups_before_final
    if has_idea and (0 < place < before_final or (place == before_final and check_ins_only)):
        return status_plan(dated, StepKind.SEND_VALUE_ADD, on, why, LetterKind.VALUE_ADD)
    if place >= before_final:
        return status_plan(dated, StepKind.SEND_FINAL_CHECK_IN, on, why, LetterKind.FINAL_CHECK_IN)
    return check_in(dated, on, why)


def check_in(dated: DatedCase, on: date, why: StepReason) -> Plan:
    kind = LetterKind.CHECK_IN_WITH_THANKS if thanks_missing(dated) else LetterKind.CHECK_IN
    return status_plan(dated, StepKind.SEND_CHECK_IN, on, why, kind)


def call_plan(dated: DatedCase, on: date, why: StepReason) -> Plan:
    return Plan(
        kind=StepKind.CALL,
        on=on,
        why=why,
        letter=LetterKind.PHONE_SCRIPT,
        recipients=status_recipient(dated),
        channel=Channel.PHONE,
    )


def status_plan(
    dated: DatedCase, kind: StepKind, on: date, why: StepReason, letter_kind: LetterKind
) -> Plan:
    """A question how things stand; somebody who works there asks it in person."""
    return Plan(
        kind=kind,
        on=on,
        why=why,
        letter=letter_kind,
        recipients=status_recipient(dated),
        channel=Channel.IN_PERSON if dated.case.internal else Channel.EMAIL,
        status=True,
    )


def alternatives(dated: DatedCase, plan: Plan) -> tuple[Plan, ...]:
    """What may be done instead on the same day: to call instead of writing, or to write instead of
    calling or of a talk in person."""
    if plan.kind is StepKind.CALL:
        return (replace(check_in(dated, plan.on, plan.why), channel=Channel.EMAIL),)
    if plan.channel is Channel.IN_PERSON:
        return (replace(plan, channel=Channel.EMAIL),)
    asks = plan.status or plan.kind in {StepKind.ASK_FOR_OFFER, StepKind.ASK_FOR_DATE}
    if not asks or not dated.case.phone_known or dated.case.no_calls or dated.case.internal:
        return ()
    return (call_plan(dated, plan.on, plan.why),) if _call_is_fair(dated, plan) else ()


def _call_is_fair(dated: DatedCase, plan: Plan) -> bool:
    """Whether a call is offered beside the letter. Published advisers differ here: at least 7 of
    48 answers call first, three advise never to."""
    day = max(plan.on, dated.today)
    silent = dated.silent_since
    workdays = dated.cadence.sequence.call_after_workdays
    return (
        dated.sales
        or not plan.status
        or INVITED in dated.observed_kinds
        or any(c.channel is not Channel.PHONE for c in dated.follow_ups)
        or (dated.promise is not None and day > dated.promise)
        or (silent is not None and dated.calendar.count_between(silent, day) >= workdays)
    )

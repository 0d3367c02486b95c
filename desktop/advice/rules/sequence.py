"""The sequence of follow-ups: a check-in, an idea on a problem of theirs, a final check-in.

How the rules are interpreted here:

- The position in the sequence is the number of unanswered follow-ups, so that two check-ins are
  followed by the final one. An idea sent first is followed by the check-in.
- An idea needs a known problem of the employer; without one, another check-in replaces it.
- A concern counts as answered once an idea has been sent since the latest interview.
- In sales the extra call comes directly after the check-in, unless there was a call already.
- An invitation to call makes the first follow-up a call.
- If calls are unwanted, the letter of that position replaces the call, and there is no extra call.
"""

from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason
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
    interview = dated.case.interview_on
    if interview is None:
        return None
    return next_in_order(dated, *spaced(dated, *earliest_follow_up(dated, interview)))


def next_in_order(dated: DatedCase, on: date, why: StepReason) -> Plan:
    """The next follow-up of the sequence, on that day."""
    sent = dated.follow_ups
    calls = sum(c.channel is Channel.PHONE for c in sent)
    may_call = not dated.case.no_calls
    if not sent and CONCERN in dated.observed_kinds and dated.sent(ContactKind.VALUE_ADD) is None:
        return mail_plan(dated, StepKind.SEND_VALUE_ADD, on, why, LetterKind.VALUE_ADD)
    if may_call and not sent and INVITED in dated.observed_kinds:
        return call_plan(dated, on, why)
    if may_call and dated.sales and len(sent) == 1 and not calls:
        return call_plan(dated, on, why)
    extra = dated.sales and calls > 0 and sent[0].channel is not Channel.PHONE
    place = len(sent) - extra
    if place >= dated.cadence.sequence.follow_ups_before_final:
        return status_plan(dated, StepKind.SEND_FINAL_CHECK_IN, on, why, LetterKind.FINAL_CHECK_IN)
    has_idea = dated.case.problem_raised and not any(c.kind is ContactKind.VALUE_ADD for c in sent)
    if place and has_idea:
        return status_plan(dated, StepKind.SEND_VALUE_ADD, on, why, LetterKind.VALUE_ADD)
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
    return Plan(
        kind=kind,
        on=on,
        why=why,
        letter=letter_kind,
        recipients=status_recipient(dated),
        status=True,
    )

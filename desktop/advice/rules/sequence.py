"""What to send, in order: a check-in, an idea on a problem of theirs, a final check-in.

Where the words leave room, this is how they are read here:

- The place in the order is the number of follow-ups that are still unanswered, so that two
  check-ins are followed by the final one. An idea that came first is followed by the check-in.
- An idea is sent on a problem of theirs. Where none is known, another check-in stands in its place.
- A concern is answered once an idea has been sent since the latest interview.
- In sales the extra contact by phone comes directly after the check-in. Somebody who has called
  already does not call again.
- An invitation to call makes the first follow-up a call.
- With calls unwanted, the letter that stands at that place goes instead, and there is no extra
  contact.
"""

from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why
from desktop.advice.rules.contacts import hiring_contact
from desktop.advice.rules.plan import Plan, letter, move_on_after
from desktop.advice.rules.promises import fair_day
from desktop.advice.rules.spacing import spaced
from desktop.advice.rules.thanks import thanks_missing
from desktop.core.kinds import Channel, ContactKind, LetterKind, StepKind

CONCERN = "concern_voiced"
INVITED = "invited_to_follow_up"


def move_on(s: DatedCase) -> Plan | None:
    """No answer some working days after the final check-in."""
    finals = [c.on for c in s.follow_ups if c.kind is ContactKind.FINAL_CHECK_IN]
    return move_on_after(s, max(finals)) if finals else None


def follow_up(s: DatedCase) -> Plan | None:
    interview = s.case.interview_on
    if interview is None:
        return None
    return next_in_order(s, *spaced(s, *fair_day(s, interview)))


def next_in_order(s: DatedCase, on: date, why: Why) -> Plan:
    """The follow-up whose turn it is, on that day."""
    sent = s.follow_ups
    calls = sum(c.channel is Channel.PHONE for c in sent)
    may_call = not s.case.no_calls
    if not sent and CONCERN in s.observed_kinds and s.sent(ContactKind.VALUE_ADD) is None:
        return letter(s, StepKind.SEND_VALUE_ADD, on, why, LetterKind.VALUE_ADD)
    if may_call and not sent and INVITED in s.observed_kinds:
        return call(s, on, why)
    if may_call and s.sales and len(sent) == 1 and not calls:
        return call(s, on, why)
    extra = s.sales and calls > 0 and sent[0].channel is not Channel.PHONE
    place = len(sent) - extra
    if place >= s.cadence.sequence.follow_ups_before_final:
        return status(s, StepKind.SEND_FINAL_CHECK_IN, on, why, LetterKind.FINAL_CHECK_IN)
    has_idea = s.case.problem_raised and not any(c.kind is ContactKind.VALUE_ADD for c in sent)
    if place and has_idea:
        return status(s, StepKind.SEND_VALUE_ADD, on, why, LetterKind.VALUE_ADD)
    return check_in(s, on, why)


def check_in(s: DatedCase, on: date, why: Why) -> Plan:
    kind = LetterKind.CHECK_IN_WITH_THANKS if thanks_missing(s) else LetterKind.CHECK_IN
    return status(s, StepKind.SEND_CHECK_IN, on, why, kind)


def call(s: DatedCase, on: date, why: Why) -> Plan:
    return Plan(
        kind=StepKind.CALL,
        on=on,
        why=why,
        letter=LetterKind.PHONE_SCRIPT,
        recipients=hiring_contact(s),
        channel=Channel.PHONE,
    )


def status(s: DatedCase, kind: StepKind, on: date, why: Why, letter_kind: LetterKind) -> Plan:
    return Plan(
        kind=kind, on=on, why=why, letter=letter_kind, recipients=hiring_contact(s), status=True
    )

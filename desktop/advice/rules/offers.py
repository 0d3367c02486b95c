"""Another offer with a deadline: tell them today, truthfully; then decide without them.

Today means today, a weekend too. An answer is wanted by the last working day before the deadline;
without one, that is the day to decide. A deadline that has passed no longer matters.
"""

from datetime import timedelta

from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.plan import Plan, letter, quiet
from desktop.advice.situation import Situation
from desktop.core.kinds import Action, ContactKind, LetterKind


def other_offer(s: Situation) -> Plan | None:
    deadline = s.case.offer_deadline
    if deadline is None or deadline < s.today:
        return None
    answer_by = s.calendar.roll_back(deadline - timedelta(days=1))
    params = {"deadline": deadline.isoformat(), "answer_by": answer_by.isoformat()}
    told = s.sent(ContactKind.OFFER_DEADLINE)
    if told is None:
        why = Why(WhyKind.OFFER_DEADLINE, params)
        return letter(s, Action.NOTIFY_COMPETING_OFFER, s.today, why, LetterKind.OFFER_DEADLINE)
    if s.answered_on is not None and s.answered_on >= told:
        return None
    return quiet(Action.MOVE_ON, max(answer_by, s.today), Why(WhyKind.OFFER_DECIDE, params))

"""Turned down: one letter that keeps the door open, then quiet.

Where the words leave room, this is how they are read here:

- A letter that is late is still sent, on the next working day.
- Once it has been sent the step is to move on; from when another one would be welcome without a
  new opening stands in the reason.
- A new hire seen without a word asks for the same letter, within the spacing.
"""

import calendar
from datetime import date

from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.plan import Plan, letter, quiet
from desktop.advice.rules.spacing import spaced
from desktop.advice.situation import Situation
from desktop.core.kinds import Action, ContactKind, LetterKind

NEW_HIRE = "new_hire_visible"


def turned_down(s: Situation) -> Plan | None:
    if not s.case.rejected:
        return None
    told = s.case.rejected_on
    sent = s.sent(ContactKind.FUTURE_INTEREST, told)
    if sent is not None:
        return _letter_sent(s, sent)
    params = {}
    if told is not None:
        by = s.calendar.add(told, s.cadence.rejection.letter_workdays)
        params = {"rejected": told.isoformat(), "by": by.isoformat()}
    return _letter(s, s.from_today(s.today), Why(WhyKind.REJECTED, params))


def somebody_else_hired(s: Situation) -> Plan | None:
    if NEW_HIRE not in s.signals:
        return None
    sent = s.sent(ContactKind.FUTURE_INTEREST)
    if sent is not None:
        return _letter_sent(s, sent)
    return _letter(s, *spaced(s, s.today, Why(WhyKind.NEW_HIRE)))


def _letter(s: Situation, on: date, why: Why) -> Plan:
    return letter(s, Action.SEND_FUTURE_INTEREST, on, why, LetterKind.FUTURE_INTEREST)


def _letter_sent(s: Situation, sent: date) -> Plan:
    again = months_after(sent, s.cadence.rejection.again_months)
    why = Why(WhyKind.LETTER_SENT, {"sent": sent.isoformat(), "again_from": again.isoformat()})
    return quiet(Action.MOVE_ON, s.today, why)


def months_after(day: date, count: int) -> date:
    """The same day of the month `count` months later, or that month's last day."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

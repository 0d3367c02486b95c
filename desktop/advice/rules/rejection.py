"""Turned down: one letter that keeps the door open, then quiet.

Where the words leave room, this is how they are read here:

- A letter that is late is still sent, on the next working day.
- Once it has been sent the step is to move on, and the reason says from when another one would be
  welcome without a new opening. From that day on it is the step, once.
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
    sent = _letters(s, told)
    if sent:
        return _letter_sent(s, sent)
    params = {}
    if told is not None:
        by = s.calendar.add(told, s.cadence.rejection.letter_workdays)
        params = {"rejected": told.isoformat(), "by": by.isoformat()}
    return _letter(s, s.from_today(s.today), Why(WhyKind.REJECTED, params))


def somebody_else_hired(s: Situation) -> Plan | None:
    if NEW_HIRE not in s.signals:
        return None
    sent = _letters(s)
    if sent:
        return _letter_sent(s, sent)
    return _letter(s, *spaced(s, s.today, Why(WhyKind.NEW_HIRE)))


def _letter(s: Situation, on: date, why: Why) -> Plan:
    return letter(s, Action.SEND_FUTURE_INTEREST, on, why, LetterKind.FUTURE_INTEREST)


def _letters(s: Situation, since: date | None = None) -> list[date]:
    """The days on which such letters went out in this round, from `since` on, oldest first."""
    days = {c.on for c in s.contacts if c.kind is ContactKind.FUTURE_INTEREST}
    return sorted(day for day in days if since is None or day >= since)


def _letter_sent(s: Situation, sent: list[date]) -> Plan:
    again = months_after(sent[-1], s.cadence.rejection.again_months)
    params = {"sent": sent[-1].isoformat(), "again_from": again.isoformat()}
    if len(sent) == 1 and s.today >= again:
        return _letter(s, *spaced(s, s.today, Why(WhyKind.LETTER_AGAIN, params)))
    return quiet(Action.MOVE_ON, s.today, Why(WhyKind.LETTER_SENT, params))


def months_after(day: date, count: int) -> date:
    """The same day of the month `count` months later, or that month's last day."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

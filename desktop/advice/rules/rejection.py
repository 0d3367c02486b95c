"""Turned down, or moved on: one letter that keeps the door open, then quiet.

Where the words leave room, this is how they are read here:

- A letter that is late is still sent, on the next working day.
- Once it has been sent the step is to move on, and the reason says from when another one would be
  welcome without a new opening. From that day on it is the step, once.
- A new hire seen without a word asks for the same letter, within the spacing.
- A new opening on their page asks for another letter, within the spacing: once the first one has
  been sent, or after moving on. While they have not decided, the ordinary letters go on.
- After moving on without a word from them, the same time passes before one more letter. None is
  asked for where another offer was at hand: that may be why.
"""

import calendar
from datetime import date

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import Why, WhyKind
from desktop.advice.rules.plan import Plan, letter, quiet
from desktop.advice.rules.spacing import spaced
from desktop.core.kinds import ContactKind, LetterKind, StepKind

NEW_HIRE = "new_hire_visible"


def turned_down(s: DatedCase) -> Plan | None:
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


def somebody_else_hired(s: DatedCase) -> Plan | None:
    if NEW_HIRE not in s.observed_kinds:
        return None
    sent = _letters(s)
    if sent:
        return _letter_sent(s, sent)
    return _letter(s, *spaced(s, s.today, Why(WhyKind.NEW_HIRE)))


def new_opening(s: DatedCase) -> Plan | None:
    """They look for somebody again, and have had the first letter."""
    settled = s.case.rejected or NEW_HIRE in s.observed_kinds
    return _about_opening(s) if settled and _letters(s) else None


def revived(s: DatedCase) -> Plan | None:
    """The next step after moving on: a letter about a new opening, or one after a long while."""
    since = s.case.moved_on_since
    if since is None or s.case.no_contact:
        return None
    if s.case.opening_seen_on is not None and s.case.opening_seen_on >= since:
        return _about_opening(s)
    letters = _letters(s)
    if s.case.offer_deadline is not None or len(letters) > 1 or any(d >= since for d in letters):
        return None
    again = months_after(max(since, s.last or since), s.cadence.rejection.again_months)
    params = {"since": since.isoformat(), "again_from": again.isoformat()}
    return _letter(s, s.from_today(s.calendar.roll(again)), Why(WhyKind.MOVED_ON_AGAIN, params))


def _about_opening(s: DatedCase) -> Plan | None:
    seen = s.case.opening_seen_on
    if seen is None or _letters(s, seen):
        return None
    return _letter(s, *spaced(s, s.today, Why(WhyKind.NEW_OPENING, {"seen": seen.isoformat()})))


def _letter(s: DatedCase, on: date, why: Why) -> Plan:
    return letter(s, StepKind.SEND_FUTURE_INTEREST, on, why, LetterKind.FUTURE_INTEREST)


def _letters(s: DatedCase, since: date | None = None) -> list[date]:
    """The days on which such letters went out since the interview and `since`, oldest first."""
    days = {c.on for c in s.contacts if c.kind is ContactKind.FUTURE_INTEREST}
    return sorted(day for day in days if since is None or day >= since)


def _letter_sent(s: DatedCase, sent: list[date]) -> Plan:
    again = months_after(sent[-1], s.cadence.rejection.again_months)
    params = {"sent": sent[-1].isoformat(), "again_from": again.isoformat()}
    if len(sent) == 1 and s.today >= again:
        return _letter(s, *spaced(s, s.today, Why(WhyKind.LETTER_AGAIN, params)))
    return quiet(StepKind.MOVE_ON, s.today, Why(WhyKind.LETTER_SENT, params))


def months_after(day: date, count: int) -> date:
    """The same day of the month `count` months later, or that month's last day."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

"""After a rejection or moving on: one letter of interest in future openings, then no contact.

How the rules are interpreted here:

- A late letter is still sent, on the next working day.
- After the letter the step is to move on, and its reason names the day from which a second letter
  is acceptable without a new opening. From that day the second letter is the step, once.
- After an invitation to write again, one letter follows two weeks after the last contact.
- A new hire seen without an answer leads to the same letter, subject to the spacing.
- A new opening on the careers page leads to another letter, subject to the spacing, after the
  first letter or after moving on. Before a decision the usual sequence of letters continues.
- After moving on without an answer, one more letter follows after the same period; none if there
  was another offer, which may be why the candidate moved on.
"""

import calendar
from datetime import date, timedelta

from desktop.advice.dated_case import DatedCase
from desktop.advice.model import StepReason, StepReasonKind
from desktop.advice.rules.plan import Plan, mail_plan, no_contact_plan, spaced
from desktop.core.kinds import ContactKind, LetterKind, StepKind

_NEW_HIRE = "new_hire_visible"


def rejected_plan(dated: DatedCase) -> Plan | None:
    if not dated.case.rejected:
        return None
    rejected_on = dated.case.rejected_on
    sent = _letters(dated, rejected_on)
    if sent:
        return _letter_sent(dated, sent)
    workdays = dated.cadence.rejection.letter_workdays
    by = None if rejected_on is None else dated.calendar.add(rejected_on, workdays)
    why = StepReason.of(StepReasonKind.REJECTED, rejected=rejected_on, by=by)
    return _letter(dated, dated.from_today(dated.today), why)


def somebody_else_hired(dated: DatedCase) -> Plan | None:
    if _NEW_HIRE not in dated.observed_kinds:
        return None
    sent = _letters(dated)
    if sent:
        return _letter_sent(dated, sent)
    return _letter(dated, *spaced(dated, dated.today, StepReason(StepReasonKind.NEW_HIRE)))


def new_opening(dated: DatedCase) -> Plan | None:
    """A letter about a new opening, after a decision and the first letter."""
    decided = dated.case.rejected or _NEW_HIRE in dated.observed_kinds
    return _about_opening(dated) if decided and _letters(dated) else None


def after_moving_on(dated: DatedCase) -> Plan | None:
    """The next step after moving on: a letter about a new opening, or one after some months."""
    since = dated.case.moved_on_since
    if since is None or dated.case.no_contact:
        return None
    if dated.case.opening_seen_on is not None and dated.case.opening_seen_on >= since:
        return _about_opening(dated)
    letters = _letters(dated)
    if (
        dated.case.offer_deadline is not None
        or len(letters) > 1
        or any(d >= since for d in letters)
    ):
        return None
    again = months_after(max(since, dated.last or since), dated.cadence.rejection.again_months)
    why = StepReason.of(StepReasonKind.MOVED_ON_AGAIN, since=since, again_from=again)
    return _letter(dated, dated.from_today(dated.calendar.roll(again)), why)


def _about_opening(dated: DatedCase) -> Plan | None:
    seen = dated.case.opening_seen_on
    if seen is None or _letters(dated, seen):
        return None
    why = StepReason.of(StepReasonKind.NEW_OPENING, seen=seen)
    return _letter(dated, *spaced(dated, dated.today, why))


def _letter(dated: DatedCase, on: date, why: StepReason) -> Plan:
    return mail_plan(dated, StepKind.SEND_FUTURE_INTEREST, on, why, LetterKind.FUTURE_INTEREST)


def _letters(dated: DatedCase, since: date | None = None) -> list[date]:
    """The days of such letters since the interview and `since`, oldest first."""
    days = {c.on for c in dated.contacts if c.kind is ContactKind.FUTURE_INTEREST}
    return sorted(day for day in days if since is None or day >= since)


def _letter_sent(dated: DatedCase, sent: list[date]) -> Plan:
    limits = dated.cadence.rejection
    invited = "invited_after_no" in dated.observed_kinds
    if invited and len(sent) == 1 and dated.last is not None:
        last, days = max(dated.last, sent[0]), limits.invited_days
        on = dated.calendar.roll(last + timedelta(days=days))
        why = StepReason.of(StepReasonKind.INVITED_AGAIN, last=last, days=days)
        return _letter(dated, dated.from_today(on), why)
    again = months_after(sent[-1], limits.again_months)
    if len(sent) == 1 and dated.today >= again:
        why = StepReason.of(StepReasonKind.LETTER_AGAIN, sent=sent[-1], again_from=again)
        return _letter(dated, *spaced(dated, dated.today, why))
    why = StepReason.of(StepReasonKind.LETTER_SENT, sent=sent[-1], again_from=again)
    return no_contact_plan(StepKind.MOVE_ON, dated.today, why)


def months_after(day: date, count: int) -> date:
    """The same day of the month `count` months later, or that month's last day."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

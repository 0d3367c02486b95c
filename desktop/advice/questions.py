"""What is asked next: whatever can change the answer most, and nothing once nothing can.

An answer is tried by giving the advice with it. It counts by what it would change (the most
likely reason, the step, its date) and by how well it goes with the present ranking: what only an
unlikely reason would bring about is worth less. All of these weights are judgement.

A page has room for five answers. It shows the theme that counts most; where few answers of that
theme count, those of another one join them, if all of them fit, so that there are few pages. An
answer that could not change anything by itself waits: it comes with the rest of its theme, or once
other answers have made it count. Two answers that only count together may remain unasked.
"""

import math
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta

from desktop.advice.advise import advise
from desktop.advice.case import completed
from desktop.advice.knowledge import REASONS, Kind, Knowledge
from desktop.advice.model import MIXED, Advice, CaseFacts, ObservedFact, Option, Question
from desktop.core.workdays import WorkCalendar

#: So many options fit on a page, and have the keys 1 to 5.
ROOM = 5
#: Nobody is asked more often than this.
MOST = 6
#: What a change counts for.
_REASON, _STEP, _DATE = 3.0, 2.0, 1.0
#: A date that is not known yet is tried as this far ahead.
_AHEAD = timedelta(days=14)
_REPLIES = frozenset({"reply_still_deciding", "reply_warm_new_date"})


def remaining(
    questions: Iterable[Question], case: CaseFacts, asked: Collection[str] = ()
) -> tuple[Question, ...]:
    """The themes without the kinds that are known or were asked; none that has nothing left."""
    held = {o.kind for o in case.observed} | set(asked)
    held |= {"told_on_hold"} if case.hold else set()
    held |= {"rejected"} if case.rejected else set()
    held |= {"decision_maker_away"} if case.away_until else set()
    pages = (
        replace(q, options=tuple(o for o in q.options if o.kind not in held)) for q in questions
    )
    return tuple(page for page in pages if page.options)


def at_most(case: CaseFacts, asked: Collection[str], knowledge: Knowledge) -> int:
    """How many more pages there can be while each leaves no theme half asked."""
    return min(MOST, len(remaining(knowledge.questions, case, asked)))


def next_question(
    case: CaseFacts,
    asked: Collection[str],
    today: date,
    calendar: WorkCalendar,
    knowledge: Knowledge,
) -> Question | None:
    """The page that can change the answer most; None when no answer left could.

    `case` holds the answers so far, `asked` the observations that were asked about, whatever was
    said.
    """
    before = advise(case, today, calendar, knowledge)
    themes = []
    for theme in remaining(knowledge.questions, case, asked):
        values = {}
        for option in theme.options:
            after = advise(answered(case, option, today), today, calendar, knowledge)
            change = difference(before, after)
            if change:
                values[option] = change * _plausible(before, knowledge.kinds[option.kind])
        if values:
            themes.append((theme, values))
    if not themes:
        return None
    themes.sort(key=lambda item: -sum(item[1].values()))
    lead, values = themes[0]
    chosen = tuple(values)
    for _, more in themes[1:]:
        if len(chosen) + len(more) <= ROOM:
            chosen += tuple(more)
    return lead if len(chosen) == len(values) else Question(MIXED, chosen)


def answered(case: CaseFacts, option: Option, today: date, until: date | None = None) -> CaseFacts:
    """The case once `option` has been said yes to today.

    Without `until`, an option that needs a date is taken as two weeks ahead.
    """
    if option.date_needed and until is None:
        until = today + _AHEAD
    seen = ObservedFact(kind=option.kind, on=today, until=until)
    case = replace(case, observed=(*case.observed, seen))
    if option.kind in _REPLIES and not _heard_some_day(case):
        case = replace(case, heard_on=today)
    if option.kind == "reply_warm_new_date" and until is not None:
        case = replace(case, promised_on=until, promised_at=today, away_until=None)
        if case.hold_told_on is not None and case.hold_told_on < today:
            others = tuple(o for o in case.observed if o.kind != "told_on_hold")
            case = replace(case, hold=False, hold_told_on=None, hold_until=None, observed=others)
    return completed(case)


def _heard_some_day(case: CaseFacts) -> bool:
    """Whether they have answered since the interview, on a day that is not known."""
    start = case.interview_on
    answers = (c for c in case.contacts if c.answered and (start is None or c.on >= start))
    return case.heard_on is None and any(answers)


def difference(before: Advice, after: Advice) -> float:
    """How much has changed: the most likely reason, the step, its date; 0 for nothing."""
    change = 0.0
    if before.ranking[0].reason is not after.ranking[0].reason:
        change += _REASON
    one, other = before.step, after.step
    if one is None or other is None:
        return change + (_STEP if one is not other else 0.0)
    if (one.kind, one.channel, one.recipients, one.letter_kind) != (
        other.kind, other.channel, other.recipients, other.letter_kind,
    ):  # fmt: skip
        change += _STEP
    return change + (_DATE if one.on != other.on else 0.0)


def _plausible(advice: Advice, kind: Kind) -> float:
    """How well an observation goes with the ranking, above 0, at most 1."""
    shares = {ranked.reason: ranked.share for ranked in advice.ranking}
    strongest = max(kind.effects)
    return sum(
        shares[reason] * math.exp(effect - strongest)
        for reason, effect in zip(REASONS, kind.effects, strict=True)
    )

"""The next question about the reasons: the one whose answers can change the advice most.

None is left when no answer can. What has happened is asked before: see `news`.

Each possible answer is valued by computing the advice with it: by what it would change (the most
likely reason, the step, the step's date), weighted by how plausible the answer is under the
present ranking. All of these weights are judgement.

A page shows up to five options: the theme with the highest total value, and the valuable options
of further themes while they fit, to keep the number of pages low. An option without value of its
own is asked with the rest of its theme, or later, once other answers have given it value. Two
options that have value only together may never be asked.
"""

import math
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta

from desktop.advice.advise import advise
from desktop.advice.case import completed
from desktop.advice.knowledge import REASONS, Knowledge, ObservationKind
from desktop.advice.model import MIXED, Advice, CaseFacts, ObservedFact, Option, Question, Stage
from desktop.advice.statements import REPLIES
from desktop.core.workdays import WorkCalendar

#: Options on a page; the keys 1 to 5 choose them.
MAX_OPTIONS = 5
MAX_QUESTIONS = 6
#: The value of a change of each.
_REASON, _STEP, _DATE = 3.0, 2.0, 1.0
#: Observations that can only be made during the interview.
ONLY_IN_INTERVIEW = frozenset(
    {
        "early_in_order",
        "extra_time_or_people",
        "pay_start_date_discussed",
        "cut_short_no_next_steps",
        "vague_close",
        "concern_voiced",
    }
)
#: A date not known yet is assumed to be this far in the future.
_ASSUMED_DELAY = timedelta(days=14)


def remaining_questions(
    questions: Iterable[Question], case: CaseFacts, asked: Collection[str] = ()
) -> tuple[Question, ...]:
    """The themes without the options that are known or `asked`; empty themes are left out.

    Without an interview its course is not asked about.
    """
    known = known_observations(case) | set(asked)
    known |= ONLY_IN_INTERVIEW if case.interview_on is None else set()
    pages = (
        replace(q, options=tuple(o for o in q.options if o.kind not in known)) for q in questions
    )
    return tuple(page for page in pages if page.options)


def known_observations(case: CaseFacts) -> set[str]:
    """The observations of the case, also where a fact stands for one."""
    known = {o.kind for o in case.observed}
    known |= {"told_on_hold"} if case.hold else set()
    known |= {"rejected"} if case.rejected else set()
    known |= {"decision_maker_away"} if case.away_until else set()
    return known


def max_questions_left(case: CaseFacts, asked: Collection[str], knowledge: Knowledge) -> int:
    """The most pages still to come, if each page completes a theme."""
    return min(MAX_QUESTIONS, len(remaining_questions(knowledge.questions, case, asked)))


def next_question(
    case: CaseFacts,
    asked: Collection[str],
    today: date,
    calendar: WorkCalendar,
    knowledge: Knowledge,
) -> Question | None:
    """The page that can change the advice most; None when no remaining option can.

    `case` includes the answers so far; `asked` are the kinds of observations already asked about.
    Nothing is asked where the reasons for silence do not matter: before an interview, and once the
    employer goes ahead.
    """
    before = advise(case, today, calendar, knowledge)
    if before.stage is not Stage.WAITING:
        return None
    themes = []
    for theme in remaining_questions(knowledge.questions, case, asked):
        values = {}
        for option in theme.options:
            after = advise(with_answer(case, option, today), today, calendar, knowledge)
            change = difference(before, after)
            if change:
                values[option] = change * _plausibility(before, knowledge.kinds[option.kind])
        if values:
            themes.append((theme, values))
    if not themes:
        return None
    themes.sort(key=lambda item: -sum(item[1].values()))
    lead, values = themes[0]
    chosen = tuple(values)
    for _, more in themes[1:]:
        if len(chosen) + len(more) <= MAX_OPTIONS:
            chosen += tuple(more)
    return lead if len(chosen) == len(values) else Question(MIXED, chosen)


def with_answer(
    case: CaseFacts, option: Option, today: date, until: date | None = None
) -> CaseFacts:
    """The case after `option` was answered with yes today.

    Without `until`, an option that needs a date gets one two weeks ahead.
    """
    if option.date_needed and until is None:
        until = today + _ASSUMED_DELAY
    seen = ObservedFact(kind=option.kind, on=today, until=until)
    case = replace(case, observed=(*case.observed, seen))
    if option.kind in REPLIES and not _has_undated_reply(case):
        case = replace(case, last_inbound_on=today)
    if option.kind in REPLIES and until is not None:
        case = replace(case, promised_on=until, promised_at=today, away_until=None)
        if case.hold_told_on is not None and case.hold_told_on < today:
            others = tuple(o for o in case.observed if o.kind != "told_on_hold")
            case = replace(case, hold=False, hold_told_on=None, hold_until=None, observed=others)
    return completed(case)


def _has_undated_reply(case: CaseFacts) -> bool:
    """Whether the employer has answered since the interview, on an unknown day."""
    start = case.interview_on
    answers = (c for c in case.contacts if c.answered and (start is None or c.on >= start))
    return case.last_inbound_on is None and any(answers)


def difference(before: Advice, after: Advice) -> float:
    """The value of what changed (most likely reason, step, its date); 0 for no change."""
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


def _plausibility(advice: Advice, kind: ObservationKind) -> float:
    """How plausible an observation is under the ranking: above 0, at most 1."""
    shares = {ranked.reason: ranked.share for ranked in advice.ranking}
    strongest = max(kind.effects)
    return sum(
        shares[reason] * math.exp(effect - strongest)
        for reason, effect in zip(REASONS, kind.effects, strict=True)
    )

"""What would change the advice: the next days without a word, or one observation.

As long as nothing is to be done, silence is the smallest observation: it takes nobody's doing. It
is looked at up to the day of the step, since from then on something is to be done about it.
Otherwise it is the weakest observation that suffices, by all that it says for and against the
reasons; what could only be seen in the interview itself cannot come any more.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.advice.advise import advise
from desktop.advice.dated_case import DatedCase
from desktop.advice.knowledge import Kind, Knowledge
from desktop.advice.model import Advice, CaseFacts, Option, Step
from desktop.advice.questions import answered, remaining
from desktop.core.kinds import Reason, StepKind
from desktop.core.workdays import WorkCalendar

#: How many days ahead are looked at.
DAYS = 30
#: What was there to be seen in the interview, or never.
_BYGONE = frozenset(
    {
        "early_in_order",
        "extra_time_or_people",
        "pay_start_date_discussed",
        "cut_short_no_next_steps",
        "vague_close",
        "concern_voiced",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """The advice as it would be on a later day if nothing happens until then."""

    on: date
    reason: Reason
    flat: bool
    step: Step | None


class TurnKind(StrEnum):
    SILENCE = "silence"
    PROMISE = "promise"
    """The promised day passes, and no word comes."""
    OBSERVATION = "observation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The smallest single observation that would change the most likely reason or the step."""

    kind: TurnKind
    observation: str = ""
    then: Ahead
    """By when there is no word, or today for an observation; and what holds then."""
    new_reason: bool
    new_step: bool
    """Whether something else is to be done then; another day for the same does not count."""


def outlook(
    case: CaseFacts, today: date, calendar: WorkCalendar, knowledge: Knowledge, days: int = DAYS
) -> tuple[Ahead, ...]:
    """Today and each of the next `days` days without a word, by the number of days.

    It ends on the day before a further interview that is agreed: what comes then is open.
    """
    end = today + timedelta(days=days)
    if case.next_interview_on is not None:
        end = max(today, min(end, case.next_interview_on - timedelta(days=1)))
    days_on = (today + timedelta(days=n) for n in range((end - today).days + 1))
    return tuple(_ahead(advise(case, on, calendar, knowledge), on) for on in days_on)


def turning_point(
    case: CaseFacts, today: date, calendar: WorkCalendar, knowledge: Knowledge
) -> Turn | None:
    """The smallest single observation that changes something; None when none does."""
    before = advise(case, today, calendar, knowledge)
    if before.step is None:
        return None
    if before.step.kind_today is StepKind.WAIT:
        promise = DatedCase(case, today, calendar, knowledge.cadence).promise
        days = min(DAYS, (before.step.on - today).days)
        for ahead in outlook(case, today, calendar, knowledge, days)[1:]:
            passed = promise is not None and today <= promise < ahead.on
            kind = TurnKind.PROMISE if passed else TurnKind.SILENCE
            if (turn := _turn(before, ahead, kind)) is not None:
                return turn
    for observation, option in _by_force(case, knowledge):
        after = advise(answered(case, option, today), today, calendar, knowledge)
        if (
            turn := _turn(before, _ahead(after, today), TurnKind.OBSERVATION, observation)
        ) is not None:
            return turn
    return None


def _ahead(advice: Advice, on: date) -> Ahead:
    return Ahead(on=on, reason=advice.ranking[0].reason, flat=advice.flat, step=advice.step)


def _turn(before: Advice, then: Ahead, kind: TurnKind, observation: str = "") -> Turn | None:
    new_reason = then.reason is not before.ranking[0].reason
    new_step = _what(then.step) != _what(before.step)
    if not new_reason and not new_step:
        return None
    return Turn(
        kind=kind, observation=observation, then=then, new_reason=new_reason, new_step=new_step
    )


def _what(step: Step | None) -> object:
    return step and (step.kind, step.channel, step.recipients)


def _by_force(case: CaseFacts, knowledge: Knowledge) -> list[tuple[str, Option]]:
    """What can still be observed, the observation that says least first."""
    options = {o.kind: o for page in remaining(knowledge.questions, case) for o in page.options}
    names = sorted(options.keys() - _BYGONE, key=lambda n: (_force(knowledge.kinds[n]), n))
    return [(name, options[name]) for name in names]


def _force(kind: Kind) -> float:
    return sum(abs(effect) for effect in kind.effects)

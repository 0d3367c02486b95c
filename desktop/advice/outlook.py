"""What would change the advice: further days without an answer, or one observation.

While the step is to wait, the smallest change is further silence, looked at up to the day of the
step. Otherwise it is the observation with the least total effect on the reasons that changes the
advice. Observations that can only be made during the interview are left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.advice.advise import advise
from desktop.advice.dated_case import DatedCase
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Advice, CaseFacts, Option, Step
from desktop.advice.questions import ONLY_IN_INTERVIEW, known_observations, with_answer
from desktop.core.kinds import Reason, StepKind
from desktop.core.workdays import WorkCalendar

#: Days that an outlook covers.
DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class DayForecast:
    """The advice on a later day if nothing happens until then."""

    on: date
    reason: Reason
    flat: bool
    step: Step | None


class TurningPointKind(StrEnum):
    SILENCE = "silence"
    PROMISE = "promise"
    """The promised day passes without an answer."""
    OBSERVATION = "observation"


@dataclass(frozen=True, slots=True, kw_only=True)
class TurningPoint:
    """The smallest single change that would change the most likely reason or the step."""

    kind: TurningPointKind
    observation: str = ""
    then: DayForecast
    """The advice then; its day is today for an observation."""
    new_reason: bool
    new_step: bool
    """Whether the step differs then in more than its day."""


def outlook(
    case: CaseFacts, today: date, calendar: WorkCalendar, knowledge: Knowledge, days: int = DAYS
) -> tuple[DayForecast, ...]:
    """The advice today and after each of the next `days` days without an answer.

    It ends on the day before the next interview that is agreed.
    """
    end = today + timedelta(days=days)
    if case.next_interview_on is not None:
        end = max(today, min(end, case.next_interview_on - timedelta(days=1)))
    days_on = (today + timedelta(days=n) for n in range((end - today).days + 1))
    return tuple(_forecast(advise(case, on, calendar, knowledge), on) for on in days_on)


def milestones(
    forecasts: Sequence[DayForecast], *, with_reasons: bool = True
) -> tuple[TurningPoint, ...]:
    """The days after the first one on which further silence changes the advice.

    That is a new step that falls due and, `with_reasons`, another most likely reason. A step that
    is due counts once, although it waits again on days off.
    """
    found: list[TurningPoint] = []
    for then in forecasts[1:]:
        seen = found[-1].then if found else forecasts[0]
        is_due = then.step is not None and then.step.kind_today is not StepKind.WAIT
        new_reason = with_reasons and _reason_of(then) is not _reason_of(seen)
        new_step = _action_of(then.step) != _action_of(seen.step) and (is_due or new_reason)
        if new_reason or new_step:
            found.append(
                TurningPoint(
                    kind=TurningPointKind.SILENCE,
                    then=then,
                    new_reason=new_reason,
                    new_step=new_step,
                )
            )
    return tuple(found)


def turning_point(
    case: CaseFacts, today: date, calendar: WorkCalendar, knowledge: Knowledge
) -> TurningPoint | None:
    """The smallest single change that would change the advice; None if there is none."""
    before = advise(case, today, calendar, knowledge)
    if before.step is None:
        return None
    if before.step.kind_today is StepKind.WAIT:
        promise = DatedCase(case, today, calendar, knowledge.cadence).promise
        days = min(DAYS, (before.step.on - today).days)
        for ahead in outlook(case, today, calendar, knowledge, days)[1:]:
            passed = promise is not None and today <= promise < ahead.on
            kind = TurningPointKind.PROMISE if passed else TurningPointKind.SILENCE
            if (turn := _turning_point(before, ahead, kind)) is not None:
                return turn
    for observation, option in _weakest_first(case, knowledge):
        after = advise(with_answer(case, option, today), today, calendar, knowledge)
        if (
            turn := _turning_point(
                before, _forecast(after, today), TurningPointKind.OBSERVATION, observation
            )
        ) is not None:
            return turn
    return None


def _forecast(advice: Advice, on: date) -> DayForecast:
    return DayForecast(on=on, reason=advice.ranking[0].reason, flat=advice.flat, step=advice.step)


def _turning_point(
    before: Advice, then: DayForecast, kind: TurningPointKind, observation: str = ""
) -> TurningPoint | None:
    new_reason = then.reason is not before.ranking[0].reason
    new_step = _action_of(then.step) != _action_of(before.step)
    if not new_reason and not new_step:
        return None
    return TurningPoint(
        kind=kind, observation=observation, then=then, new_reason=new_reason, new_step=new_step
    )


def _reason_of(forecast: DayForecast) -> Reason | None:
    """The most likely reason; None where the first two are equally likely."""
    return None if forecast.flat else forecast.reason


def _action_of(step: Step | None) -> object:
    return step and (step.kind, step.channel, step.recipients)


def _weakest_first(case: CaseFacts, knowledge: Knowledge) -> list[tuple[str, Option]]:
    """The observations that can still be made, least total effect first."""
    known = known_observations(case)
    options = {name: o for name, o in knowledge.options.items() if name not in known}
    names = sorted(
        options.keys() - ONLY_IN_INTERVIEW, key=lambda n: (knowledge.kinds[n].total_effect, n)
    )
    return [(name, options[name]) for name in names]

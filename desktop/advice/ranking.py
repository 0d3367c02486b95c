"""How likely each of the six reasons is: base weights times the weight of every observation.

Logarithms are added, so the order of observations cannot matter. Of observations that exclude each
other only the latest counts (of the same day, or without a day, the strongest). Of observations
that mostly say the same thing the strongest counts in full and the rest with a fraction, separately
for each reason and for each side; so one more observation in favour of a reason never lowers it.
"""

import math
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from desktop.advice.knowledge import REASONS, Kind, Knowledge, Weighing
from desktop.advice.model import Evidence, ObservedFact, Ranked
from desktop.core.kinds import Likelihood

#: Weights that differ by less are the same: the noise of adding floats must not decide.
_DIGITS = 9


def rank(observed: Iterable[ObservedFact], knowledge: Knowledge) -> tuple[tuple[Ranked, ...], bool]:
    """All six reasons, most likely first, and whether the first two are too near to tell apart.

    Observations that the knowledge does not hold are left out.
    """
    return _ranked(_counted(observed, knowledge), knowledge)


@lru_cache(maxsize=4096)
def _ranked(
    counted: tuple[tuple[str, date | None], ...], knowledge: Knowledge
) -> tuple[tuple[Ranked, ...], bool]:
    """The same is known of many applications, and of one on many days."""
    weighing = knowledge.weighing
    kinds = [(knowledge.kinds[name], day) for name, day in counted]
    effects = [_damped(index, kinds, weighing) for index in range(len(REASONS))]
    weights = [
        round(math.exp(prior + sum(effect for _, effect, _ in row)), _DIGITS)
        for prior, row in zip(weighing.priors, effects, strict=True)
    ]
    whole = sum(weights)
    order = sorted(range(len(REASONS)), key=lambda i: (-weights[i], i))
    ranking = tuple(
        Ranked(
            reason=REASONS[i],
            likelihood=_word(weights[i] / whole, weighing),
            share=weights[i] / whole,
            evidence=_evidence(effects[i]),
        )
        for i in order
    )
    flat = weights[order[0]] < weighing.flat_ratio * weights[order[1]]
    return ranking, flat


def _counted(
    observed: Iterable[ObservedFact], knowledge: Knowledge
) -> tuple[tuple[str, date | None], ...]:
    """Each kind of observation once, with its latest day, without those that a rival excludes."""
    days: dict[str, date] = {}
    for one in observed:
        if one.kind in knowledge.kinds:
            days[one.kind] = max(days.get(one.kind, date.min), one.on or date.min)
    for group in knowledge.weighing.exclusive:
        rivals = sorted(
            group & days.keys(), key=lambda name: (days[name], _force(knowledge.kinds[name]), name)
        )
        for name in rivals[:-1]:
            del days[name]
    return tuple((name, None if day == date.min else day) for name, day in sorted(days.items()))


def _force(kind: Kind) -> float:
    return sum(abs(effect) for effect in kind.effects)


def _damped(
    index: int, counted: list[tuple[Kind, date | None]], weighing: Weighing
) -> list[tuple[Kind, float, date | None]]:
    """What each observation says about one reason, strongest first, after damping."""
    row = [(kind, kind.effects[index], day) for kind, day in counted if kind.effects[index]]
    row.sort(key=lambda item: -abs(item[1]))
    heard: set[tuple[int, bool]] = set()
    again = False
    damped = []
    for kind, effect, day in row:
        group = weighing.correlated.get(kind.id)
        if group is None:
            damped.append((kind, effect, day))
            continue
        side = (group, effect > 0)
        again = again or side in heard
        damped.append((kind, effect * weighing.fraction if side in heard else effect, day))
        heard.add(side)
    if again:
        damped.sort(key=lambda item: -abs(item[1]))
    return damped


def _evidence(row: list[tuple[Kind, float, date | None]]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            kind=kind.id,
            supports=effect > 0,
            strength=abs(effect),
            basis=kind.basis,
            source=kind.source,
            on=day,
        )
        for kind, effect, day in row
    )


def _word(share: float, weighing: Weighing) -> Likelihood:
    if share >= weighing.very_likely:
        return Likelihood.VERY_LIKELY
    if share >= weighing.likely:
        return Likelihood.LIKELY
    return Likelihood.POSSIBLE if share >= weighing.possible else Likelihood.UNLIKELY

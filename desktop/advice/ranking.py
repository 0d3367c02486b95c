"""The likelihood of each of the six reasons: its prior times the weight of every observation.

Logarithms are added, so the order of observations does not matter. Of mutually exclusive
observations only the latest counts (on the same day, or without a day, the strongest). Of
correlated observations the strongest counts in full and the rest with a fraction, separately for
each reason and for each side, so that one more observation for a reason never lowers it.
"""

import math
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from desktop.advice.knowledge import REASONS, Knowledge, ObservationKind, Weighing
from desktop.advice.model import Evidence, ObservedFact, Ranked
from desktop.core.kinds import Likelihood

#: Decimal places to which weights are rounded, so that float errors do not decide the order.
_DIGITS = 9


def rank(observed: Iterable[ObservedFact], knowledge: Knowledge) -> tuple[tuple[Ranked, ...], bool]:
    """All six reasons, most likely first, and whether the first two are about equally likely.

    Observations of a kind unknown to `knowledge` are ignored.
    """
    return _ranked(_counted(observed, knowledge), knowledge)


@lru_cache(maxsize=4096)
def _ranked(
    counted: tuple[tuple[str, date | None], ...], knowledge: Knowledge
) -> tuple[tuple[Ranked, ...], bool]:
    """Cached, as many applications have the same observations, and one has them on many days."""
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
    """Each kind of observation once with its latest day; excluded ones are dropped."""
    days: dict[str, date] = {}
    for one in observed:
        if one.kind in knowledge.kinds:
            days[one.kind] = max(days.get(one.kind, date.min), one.on or date.min)
    for group in knowledge.weighing.exclusive:
        rivals = sorted(
            group & days.keys(),
            key=lambda name: (days[name], knowledge.kinds[name].total_effect, name),
        )
        for name in rivals[:-1]:
            del days[name]
    return tuple((name, None if day == date.min else day) for name, day in sorted(days.items()))


def _damped(
    index: int, counted: list[tuple[ObservationKind, date | None]], weighing: Weighing
) -> list[tuple[ObservationKind, float, date | None]]:
    """The effect of each observation on one reason after damping, strongest first."""
    row = [(kind, kind.effects[index], day) for kind, day in counted if kind.effects[index]]
    row.sort(key=lambda item: -abs(item[1]))
    counted_sides: set[tuple[int, bool]] = set()
    any_damped = False
    damped = []
    for kind, effect, day in row:
        group = weighing.correlated.get(kind.id)
        if group is None:
            damped.append((kind, effect, day))
            continue
        side = (group, effect > 0)
        repeated = side in counted_sides
        any_damped = any_damped or repeated
        damped.append((kind, effect * weighing.fraction if repeated else effect, day))
        counted_sides.add(side)
    if any_damped:
        damped.sort(key=lambda item: -abs(item[1]))
    return damped


def _evidence(row: list[tuple[ObservationKind, float, date | None]]) -> tuple[Evidence, ...]:
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

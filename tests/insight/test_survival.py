"""The curve of waits: the Kaplan–Meier estimate with its band."""

import json
from collections import Counter
from pathlib import Path

import pytest

from desktop.insight.results import CurvePoint
from desktop.insight.survival import curve
from tests.insight.lifelines_oracle import SETS, TARGET, waits


def _sets() -> list[tuple[list[int], list[int], list[list[float]]]]:
    lines = Path(TARGET).read_text(encoding="utf-8").splitlines()
    return [tuple(json.loads(line)) for line in lines]


def test_two_hundred_random_sets_have_the_curves_of_lifelines() -> None:
    sets = _sets()
    assert len(sets) == SETS
    for ended, censored, points in sets:
        found = [
            (p.day, p.share, p.low, p.high) for p in curve(Counter(ended), Counter(censored)).points
        ]
        assert [day for day, *_ in found] == [day for day, *_ in points]
        for mine, theirs in zip(found, points, strict=True):
            assert mine == pytest.approx(theirs, abs=1e-9)


def test_the_random_sets_are_those_of_the_script_with_ties_and_censoring() -> None:
    sets = _sets()
    assert [(ended, censored) for ended, censored, _ in sets] == list(map(waits, range(SETS)))
    tied = [ended for ended, _, _ in sets if len(set(ended)) < len(ended)]
    both = [1 for ended, censored, _ in sets if set(ended) & set(censored)]
    assert len(tied) > 100
    assert len(both) > 50


def test_a_small_curve_by_hand() -> None:
    """Of four waits one ended after 2 days, one is known to have lasted 3, two ended after 5."""
    found = curve(Counter([2, 5, 5]), Counter([3]))
    assert [(p.day, p.share, p.at_risk, p.ended, p.censored) for p in found.points] == [
        (0, 1.0, 4, 0, 0),
        (2, 0.75, 4, 1, 0),
        (3, 0.75, 3, 0, 1),
        (5, 0.0, 2, 2, 0),
    ]
    assert found.median == 5


def _median(ended: list[int], censored: list[int]) -> int | None:
    return curve(Counter(ended), Counter(censored)).median


def test_the_median_is_the_day_by_which_half_had_ended() -> None:
    assert _median([3, 9], []) == 3
    assert _median([3, 4, 5, 6, 7], []) == 5
    assert _median([1, 2, 3], [9, 9, 9]) == 3
    assert _median([1, 2], [9, 9, 9]) is None


@pytest.mark.parametrize(
    ("ended", "censored", "last"),
    [
        ([], [4], CurvePoint(4, 1.0, 1.0, 1.0, 1, 0, 1)),
        ([0], [], CurvePoint(0, 0.0, 0.0, 0.0, 1, 1, 0)),
        ([7], [], CurvePoint(7, 0.0, 0.0, 0.0, 1, 1, 0)),
    ],
)
def test_a_share_of_all_or_none_has_no_band(
    ended: list[int], censored: list[int], last: CurvePoint
) -> None:
    assert curve(Counter(ended), Counter(censored)).points[-1] == last


def test_a_wait_censored_on_the_day_of_an_end_counts_as_longer() -> None:
    found = curve(Counter([4]), Counter([4]))
    assert found.points[-1].share == 0.5
    assert found.points[-1].at_risk == 2

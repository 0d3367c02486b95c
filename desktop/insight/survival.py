"""The Kaplan–Meier estimate of the share that still waits, with its 95 % band.

Kaplan & Meier, "Nonparametric estimation from incomplete observations", 1958. The band is
Greenwood's variance of 1926 on the scale log(−log S), called exponential Greenwood, as the library
lifelines computes it: it stays between 0 and 1. Where S is 1 or 0 the band has no width.
"""

from collections import Counter
from math import exp, log, sqrt

from desktop.insight.results import Curve, CurvePoint

#: The 97.5th percentile of the normal distribution.
_Z = 1.959963984540054
#: Less than any difference of two shares, more than the error of their computation.
_ROUNDING = 1e-12


def curve(ended: Counter[int], censored: Counter[int]) -> Curve:
    """The curve of waits by their lengths in days, none negative; day 0 is its first point.

    A wait that is censored on the day on which another ends counts as longer than that one.
    """
    at_risk = ended.total() + censored.total()
    share, variance = 1.0, 0.0
    points: list[CurvePoint] = []
    median = None
    for day in sorted({0, *ended, *censored}):
        gone, lost = ended[day], censored[day]
        if gone:
            left = at_risk - gone
            share = share * left / at_risk if left else 0.0
            variance += gone / (at_risk * left) if left else 0.0
        low, high = _band(share, variance)
        points.append(CurvePoint(day, share, low, high, at_risk, gone, lost))
        if median is None and share <= 0.5 + _ROUNDING:
            median = day
        at_risk -= gone + lost
    return Curve(tuple(points), median)


def _band(share: float, variance: float) -> tuple[float, float]:
    if variance == 0.0 or share == 0.0:
        return share, share
    hazard = log(-log(share))
    width = _Z * sqrt(variance) / log(share)
    return exp(-exp(hazard - width)), exp(-exp(hazard + width))

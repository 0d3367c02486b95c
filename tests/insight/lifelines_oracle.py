"""Writes `lifelines_curves.jsonl`: random waits and the curves that lifelines computes for them.

    python -m tests.insight.lifelines_oracle

It is run by hand in an environment of its own that has lifelines 0.30.3, whose dependencies (numpy,
pandas, scipy) are larger than all of this program's; the tests read the file. The same seed gives
the same waits, with ties and censoring. Each line: the ended waits, the censored ones, and the
points [day, share, low, high] of `KaplanMeierFitter`, rounded to 13 places.
"""

import json
from pathlib import Path
from random import Random

TARGET = Path(__file__).with_name("lifelines_curves.jsonl")
SETS = 200
_PLACES = 13


def waits(number: int) -> tuple[list[int], list[int]]:
    """Ended and censored waits of the set with this number: from one to sixty, with ties."""
    random = Random(f"waits {number}")  # noqa: S311  made-up data
    longest = random.choice((3, 12, 60, 400))
    share = random.choice((0.0, 0.2, 0.5, 0.8, 1.0))
    ended: list[int] = []
    censored: list[int] = []
    for _ in range(random.randint(1, 60)):
        kind = censored if random.random() < share else ended
        kind.append(random.randint(0, longest))
    return ended, censored


def main() -> None:
    import lifelines  # noqa: PLC0415  not a dependency of the tests

    if lifelines.__version__ != "0.30.3":
        raise SystemExit("lifelines 0.30.3 is needed.")
    lines = []
    for number in range(SETS):
        ended, censored = waits(number)
        fitter = lifelines.KaplanMeierFitter().fit(
            [*ended, *censored], [1] * len(ended) + [0] * len(censored)
        )
        shares = fitter.survival_function_.iloc[:, 0]
        band = fitter.confidence_interval_
        points = [
            [int(day), *(round(float(value), _PLACES) for value in (share, low, high))]
            for day, share, low, high in zip(
                shares.index, shares, band.iloc[:, 0], band.iloc[:, 1], strict=True
            )
        ]
        lines.append(json.dumps([ended, censored, points], separators=(",", ":")) + "\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()

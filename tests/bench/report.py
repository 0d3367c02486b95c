"""The rows of measurements, as text and as JSON."""

import json
import platform
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`ours` against `reference`, measured in the same run; both in `unit`, smaller is better."""

    name: str
    ours: float
    reference: float | None
    unit: str
    digits: int = 1

    @property
    def ratio(self) -> float | None:
        return self.ours / self.reference if self.reference else None

    def cells(self) -> tuple[str, str, str, str]:
        def figure(value: float | None) -> str:
            return "–" if value is None else f"{value:,.{self.digits}f} {self.unit}"

        ratio = "–" if self.ratio is None else f"{self.ratio:.2f}"
        return self.name, figure(self.ours), figure(self.reference), ratio


HEAD = ("name", "ours", "reference", "ratio")
_WIDTHS = (58, 12, 12, 6)


def line(cells: Sequence[str]) -> str:
    name, *figures = (
        cell.ljust(width) if n == 0 else cell.rjust(width)
        for n, (cell, width) in enumerate(zip(cells, _WIDTHS, strict=True))
    )
    return " | ".join([name, *figures])


def write(rows: Sequence[Row], path: Path) -> None:
    """Write the rows, and the machine they were measured on, as JSON."""
    machine = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": platform.machine(),
    }
    kept = [{**asdict(row), "ratio": row.ratio} for row in rows]
    path.write_text(json.dumps({"machine": machine, "rows": kept}, indent=2) + "\n", "utf-8")


def p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20, method="inclusive")[18]


def alternate(
    ours: Callable[[], float], reference: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """The medians of alternate measurements, so load affects both; the first round is warm-up."""
    pairs = [(ours(), reference()) for _ in range(rounds + 1)][1:]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)

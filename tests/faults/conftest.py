"""Faults on purpose: how much of them is tried, from which seed, and the figures at the end.

The short form runs with every other test; `make faults` runs the long one. A failing run is
repeated with the seed it printed: `CALLBACK_FAULTS_SEED=… make test ARGS=tests/faults`.
"""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

_FIXED = 20_261_103
_LONG = os.environ.get("CALLBACK_FAULTS") == "long"
_SEED = int(
    os.environ.get("CALLBACK_FAULTS_SEED")
    or (random.SystemRandom().randrange(10**9) if _LONG else _FIXED)
)
_FIGURES: dict[str, dict[str, int | str]] = {}

#: `figures("power loss", images=3000, lost=0)` shows the line at the end of the run.
Figures = Callable[..., None]


@pytest.fixture
def figures() -> Figures:
    """Say what was tried and what came of it; told again, the numbers of a line add up."""

    def tell(part: str, **numbers: int | str) -> None:
        line = _FIGURES.setdefault(part, {})
        for name, value in numbers.items():
            known = line.get(name, 0)
            both = isinstance(known, int) and isinstance(value, int)
            line[name] = known + value if both else value  # type: ignore[operator]

    return tell


@pytest.fixture
def thorough() -> bool:
    """Whether this is the long form."""
    return _LONG


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Chance that falls the same way again with the same seed, whatever ran before."""
    return random.Random(f"{_SEED} {request.node.nodeid}")  # noqa: S311  repeatable, not secret


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A directory in memory, where there is one: thousands of files are made and synced."""
    memory = Path("/dev/shm")  # noqa: S108  a directory of its own is made in it
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="callback-faults-", dir=memory) as folder:
        yield Path(folder)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _FIGURES:
        return
    form = "long" if _LONG else "short"
    terminalreporter.section(f"faults, {form} form, seed {_SEED}")
    width = max(map(len, _FIGURES))
    for part, numbers in sorted(_FIGURES.items()):
        told = "  ".join(
            f"{name.replace('_', ' ')} {value:,}" if isinstance(value, int) else f"{name} {value}"
            for name, value in numbers.items()
        )
        terminalreporter.write_line(f"{part:<{width}}  {told}")

"""A pytest plugin: the seed of the fault tests, and their figures at the end of the run.

With pytest-xdist the figures come from the workers.
"""

import os
import random
from collections.abc import Callable
from typing import Any, Protocol

import pytest

#: Whether this is the long run, with everything: `make test-all`.
IS_THOROUGH = os.environ.get("CALLBACK_TESTS") == "all"

_FIXED_SEED = 20_261_103
_SEED = "CALLBACK_FAULTS_SEED"

#: `figures("power loss", images=3000, lost=0)` shows the line at the end of the run.
Figures = Callable[..., None]

Numbers = dict[str, int | str]
_FIGURES: dict[str, Numbers] = {}


class _Node(Protocol):
    """A worker of pytest-xdist."""

    workeroutput: dict[str, Any]


def seed() -> int:
    """The seed of this run; workers get it through the environment."""
    return int(os.environ[_SEED])


def add_figures(part: str, **numbers: int | str) -> None:
    """Add to the line `part` of the summary; integers of repeated calls are summed."""
    line = _FIGURES.setdefault(part, {})
    for name, value in numbers.items():
        known = line.get(name, 0)
        both = isinstance(known, int) and isinstance(value, int)
        line[name] = known + value if both else value  # type: ignore[operator]


def pytest_configure() -> None:
    if not os.environ.get(_SEED):
        chosen = random.SystemRandom().randrange(10**9) if IS_THOROUGH else _FIXED_SEED
        os.environ[_SEED] = str(chosen)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["figures"] = _FIGURES


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: _Node) -> None:
    for part, numbers in getattr(node, "workeroutput", {}).get("figures", {}).items():
        add_figures(part, **numbers)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _FIGURES:
        return
    form = "long" if IS_THOROUGH else "short"
    terminalreporter.section(f"faults, {form} form, seed {seed()}")
    width = max(map(len, _FIGURES))
    for part, numbers in sorted(_FIGURES.items()):
        text = "  ".join(
            f"{name.replace('_', ' ')} {value:,}" if isinstance(value, int) else f"{name} {value}"
            for name, value in numbers.items()
        )
        terminalreporter.write_line(f"{part:<{width}}  {text}")

"""Fixtures of the fault tests: extent, random numbers, and the figures at the end of the run.

The short form runs with the other tests; `make faults` and `make test-all` run the long one. Repeat
a failing run with the seed it printed:
`CALLBACK_FAULTS_SEED=… make test ARGS=tests/faults`.
"""

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import leftovers
from tests.support.figures import IS_THOROUGH, Figures, add_figures, seed


@pytest.fixture
def figures() -> Figures:
    """Report what was tried and with which result."""
    return add_figures


@pytest.fixture
def thorough() -> bool:
    """Whether this is the long form."""
    return IS_THOROUGH


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Random numbers that depend on the seed and the test alone."""
    return random.Random(f"{seed()} {request.node.nodeid}")  # noqa: S311  repeatable, not secret


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A directory in memory if possible, because the tests sync thousands of files."""
    if not os.access(leftovers.MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(
        prefix=f"callback-faults-{leftovers.RUN}-", dir=leftovers.MEMORY
    ) as folder:
        yield Path(folder)

"""Faults on purpose: how much of them is tried, from which seed, and the figures at the end.

The short form runs with every other test; `make faults` and `make test-all` run the long one. A
failing run is repeated with the seed it printed:
`CALLBACK_FAULTS_SEED=… make test ARGS=tests/faults`.
"""

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import figures as told
from tests.support import leftovers
from tests.support.fault_figures import Figures
from tests.support.figures import IS_THOROUGH


@pytest.fixture
def figures() -> Figures:
    """Say what was tried and what came of it."""
    return told.tell


@pytest.fixture
def thorough() -> bool:
    """Whether this is the long form."""
    return IS_THOROUGH


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Chance that falls the same way again with the same seed, whatever ran before."""
    return random.Random(f"{told.seed()} {request.node.nodeid}")  # noqa: S311  repeatable, not secret


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A directory in memory, where there is one: thousands of files are made and synced."""
    if not os.access(leftovers.MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(
        prefix=f"callback-faults-{leftovers.RUN}-", dir=leftovers.MEMORY
    ) as folder:
        yield Path(folder)

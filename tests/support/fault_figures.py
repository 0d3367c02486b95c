"""Helpers of the tests in tests/faults, and of others."""

from collections.abc import Callable

#: `figures("power loss", images=3000, lost=0)` shows the line at the end of the run.
Figures = Callable[..., None]

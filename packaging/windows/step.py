"""The steps of `make windows`."""

from collections.abc import Callable
from typing import NamedTuple

from windows.wine import Result, Wine

#: Lines of output to show of what failed.
_LINES = 60


class StepError(Exception):
    """A step failed. `details` is the output to show."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = "\n".join(details.splitlines()[-_LINES:])


class Step(NamedTuple):
    name: str
    title: str
    work: Callable[[Wine], str]
    """Does it and returns one line with its figures. Raises `StepError`."""


def succeed(what: str, result: Result, expected: int = 0) -> Result:
    """`result` if it has the expected exit status, else raises `StepError`."""
    if result.is_timeout:
        raise StepError(f"{what}: ended after {result.seconds:.0f} s", result.output)
    if result.status != expected:
        raise StepError(f"{what}: exit status {result.status}", result.output)
    return result


def check(condition: object, sentence: str) -> None:
    """Raise `StepError` unless `condition` holds."""
    if not condition:
        raise StepError(sentence)

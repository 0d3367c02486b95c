"""Regular expressions that are compiled when they are first used: a start needs few of them."""

import re
from typing import cast


class _Pattern:
    """Takes over the methods of the compiled expression as they are asked for."""

    def __init__(self, expression: str) -> None:
        self._expression = expression

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._expression), name)
        setattr(self, name, found)
        return found


def pattern(expression: str) -> re.Pattern[str]:
    """What `re.compile` returns, but compiled later."""
    return cast("re.Pattern[str]", _Pattern(expression))

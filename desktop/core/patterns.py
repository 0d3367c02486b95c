"""Regular expressions that are compiled on first use; a start of the program needs few of them."""

import re
from typing import cast


class _Pattern:
    """Compiles on first access and caches the methods of the compiled pattern on itself."""

    def __init__(self, expression: str) -> None:
        self._expression = expression

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._expression), name)
        setattr(self, name, found)
        return found


def pattern(expression: str) -> re.Pattern[str]:
    """Like `re.compile(expression)`, but compiled on first use."""
    return cast("re.Pattern[str]", _Pattern(expression))

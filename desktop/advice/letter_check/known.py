"""What stands in a text as the record or the template has it, and so is no slip."""

import re
from collections.abc import Iterable

from desktop.advice.letter_check.parts import Span, words_of


class KnownText:
    """Where `names` stand in `text` as they are written, and the words of `drafted`.

    `drafted` is what a template of the program made: the person has not typed it.
    """

    def __init__(self, text: str, names: Iterable[str], drafted: str) -> None:
        self._drafted = f" {_joined(words_of(drafted))} "
        self._places = [
            (found.start(), found.end(), name)
            for name in names
            if (pattern := _pattern(name))
            for found in re.finditer(pattern, text, re.IGNORECASE)
        ]

    def has(self, run: tuple[Span, ...], name: str = "") -> bool:
        """Whether these words are known, or stand on a part of `name` itself."""
        start, end = run[0].start, run[-1].end
        return f" {_joined(run)} " in self._drafted or any(
            (first <= start and end <= last) or (known == name and first < end and start < last)
            for first, last, known in self._places
        )


def _joined(words: tuple[Span, ...]) -> str:
    return " ".join(word.text.casefold() for word in words)


def _pattern(name: str) -> str:
    """The name between other words, with any white space where it has some."""
    parts = name.split()
    if not parts:
        return ""
    before = r"(?<!\w)" if parts[0][0].isalnum() else ""
    after = r"(?!\w)" if parts[-1][-1].isalnum() else ""
    return before + r"\s+".join(map(re.escape, parts)) + after

"""Spelling: the distance between two spellings, and the parts of a text known to be right."""

import re
from collections.abc import Iterable

from desktop.advice.letter_check.parts import Span, words_of

#: The greatest length compared. Names and titles are shorter; longer texts would take minutes.
MAX_CHARACTERS = 200


def distance(one: str, other: str, most: int) -> int:
    """The Damerau-Levenshtein distance of two texts, or `most` + 1 if it exceeds `most`."""
    if abs(len(one) - len(other)) > most or len(one) > MAX_CHARACTERS:
        return most + 1
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        above, row = rows[-1], [i]
        for j, b in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return min(rows[-1][-1], most + 1)


def is_misspelling(found: str, right: str) -> bool:
    """Whether `found` looks like a misspelling of `right`; False if they are equal.

    The shorter the word, the smaller the distance; the first letter of a short word must match.
    """
    a, b = found.casefold(), right.casefold()
    if a == b or min(len(a), len(b)) < 3 or max(len(a), len(b)) < 4:
        return False
    most = 1 if len(b) < 8 else 2
    if a[0] != b[0] and (len(b) < 6 or sorted(a[:2]) != sorted(b[:2])):
        return False
    return distance(a, b, most) <= most


class KnownText:
    """The words of `text` that are spelt right: correctly written `names`, and words of `drafted`.

    `drafted` is the text rendered from a built-in template, which the person has not typed.
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
        """Whether these words are known, or overlap an occurrence of `name`."""
        start, end = run[0].start, run[-1].end
        return f" {_joined(run)} " in self._drafted or any(
            (first <= start and end <= last) or (known == name and first < end and start < last)
            for first, last, known in self._places
        )


def _joined(words: tuple[Span, ...]) -> str:
    return " ".join(word.text.casefold() for word in words)


def _pattern(name: str) -> str:
    """The pattern of a name as whole words, with any white space between its parts."""
    parts = name.split()
    if not parts:
        return ""
    before = r"(?<!\w)" if parts[0][0].isalnum() else ""
    after = r"(?!\w)" if parts[-1][-1].isalnum() else ""
    return before + r"\s+".join(map(re.escape, parts)) + after

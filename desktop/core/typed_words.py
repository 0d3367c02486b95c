"""The words typed into a search, and their places in a text.

The search index finds applications and people; this finds the line in them that matched, for lists
that show it and mark the words. Both use the same folds.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

from desktop.core.fold import (
    compose,
    fold_with_offsets,
    is_unspaced,
    separators_to_spaces,
    spellings,
)

Span: TypeAlias = tuple[int, int]

#: As many words as the search index compares.
_MAX_WORDS = 16
#: Length of an excerpt, and how much of it may stand before the first word found.
_EXCERPT, _BEFORE = 160, 40
#: The longest text that is cached, so that the cache has a few megabytes at most.
_CACHED_LENGTH = 500


class TypedWords:
    """Words that were typed. Empty, they are in no text.

    Each may be the beginning of a word; with `whole` only the last, as in the search index.
    """

    def __init__(self, text: str, *, whole: bool = False) -> None:
        words = [forms for word in text.split()[:_MAX_WORDS] if (forms := _forms(word))]
        last = len(words) - 1
        self._words = tuple((forms, whole and number < last) for number, forms in enumerate(words))

    def __bool__(self) -> bool:
        return bool(self._words)

    def are_in(self, *texts: str) -> bool:
        """Whether each word is in one of `texts`."""
        lines = _lines(texts)
        return bool(self._words) and all(_is_in(lines, *word) for word in self._words)

    def any_in(self, *texts: str) -> bool:
        """Whether one of the words is in one of `texts`."""
        return self._count_in(*texts) > 0

    def spans(self, text: str) -> tuple[Span, ...]:
        """The places of the words in `compose(text)`, in order, without overlaps."""
        found = sorted(
            (offsets[start], offsets[start + len(form) - 1] + 1)
            for line, offsets in _lines_with_offsets(text)
            for forms, whole in self._words
            for form in forms
            for start in _places(line, form, whole=whole)
        )
        merged: list[Span] = []
        for start, end in found:
            if merged and start <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(end, merged[-1][1])
            else:
                merged.append((start, end))
        return tuple(merged)

    def excerpt(self, text: str) -> str:
        """The line of `text` with most of the words, cut so that it begins shortly before them."""
        lines = [" ".join(line.split()) for line in compose(text).split("\n")]
        best = max(lines, key=lambda line: (self._count_in(line), bool(line)))
        start = next((first for first, _ in self.spans(best)), 0)
        begin = 0
        if start > _BEFORE:
            begin = best.rfind(" ", 0, start - _BEFORE // 2) + 1 or start
        end = begin + _EXCERPT
        shown = best[begin:end]
        return f"{'…' if begin else ''}{shown}{'…' if end < len(best) else ''}"

    def _count_in(self, *texts: str) -> int:
        lines = _lines(texts)
        return sum(_is_in(lines, *word) for word in self._words)


def _forms(word: str) -> tuple[str, ...]:
    """The spellings of a typed word, with spaces for its separators."""
    forms = (" ".join(separators_to_spaces(form).split()) for form in spellings(word))
    return tuple(form for form in forms if form)


def _lines_with_offsets(text: str) -> Iterator[tuple[str, list[int]]]:
    """Each spelling of `text`, as it is compared, with its offsets into `compose(text)`."""
    for digraphs in (False, True)[: len(spellings(text))]:
        folded, offsets = fold_with_offsets(text, digraphs=digraphs)
        yield separators_to_spaces(folded), offsets


def _lines(texts: Sequence[str]) -> Sequence[str]:
    """Each spelling of `texts` as it is compared; of all at once, as there may be thousands.

    Short ones are cached: each further letter that is typed compares mostly the same texts.
    """
    text = "\n".join(texts)
    return _cached_lines(text) if len(text) <= _CACHED_LENGTH else _spelled(text)


def _spelled(text: str) -> tuple[str, ...]:
    return tuple(separators_to_spaces(form) for form in spellings(text))


_cached_lines = lru_cache(maxsize=4096)(_spelled)


def _is_in(lines: Sequence[str], forms: Sequence[str], whole: bool) -> bool:
    for form in forms:
        for line in lines:
            if form in line and next(_places(line, form, whole=whole), None) is not None:
                return True
    return False


def _places(line: str, form: str, *, whole: bool) -> Iterator[int]:
    """Where `form` begins a word of `line`, or is a whole one; in scripts without spaces, wherever
    it occurs."""
    start = line.find(form)
    while start >= 0:
        end = start + len(form)
        begins = _is_boundary(line[start - 1 : start], form[0])
        if begins and (not whole or _is_boundary(line[end : end + 1], form[-1])):
            yield start
        start = line.find(form, start + 1)


def _is_boundary(beside: str, letter: str) -> bool:
    return not beside.strip() or is_unspaced(beside) or is_unspaced(letter)

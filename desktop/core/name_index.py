"""Finds stored names by the beginnings of their words."""

from collections.abc import Iterable

from desktop.core.fold import fold, separators_to_spaces

#: At least so many characters are typed before names are offered.
LEAST = 2


class NameIndex:
    """Names in the order in which they are offered, folded once."""

    def __init__(self, names: Iterable[str]) -> None:
        self._keys = [(_key(name), name) for name in names]

    def find(self, typed: str, limit: int) -> list[str]:
        """Names with a word for each word of `typed` that begins like it; not what it says already.

        None for less than `LEAST` characters.
        """
        wanted = _key(typed)
        if len(wanted) <= LEAST:
            return []
        words = [f" {word}" for word in wanted.split()]
        found = (name for key, name in self._keys if all(word in key for word in words))
        others = [name for name, _ in zip(found, range(limit), strict=False)]
        return [] if others == [typed] else others


def _key(text: str) -> str:
    """The folded words of a text, each after a space."""
    words = separators_to_spaces(fold(text)).split()
    return "".join(f" {word}" for word in words)

"""What is counted of an application, as texts: equal ones are counted together.

A *digest* is the path of an application in the first line (its interviews and its state), then its
facts, one in a line. Nothing in it depends on the clock or the language, so that it is stored with
the summary of the application: a hundred thousand digests are read and counted in a third of a
second, a hundred times as many rows of the records in several seconds.

What lies ahead is in no digest. It is complete from an instant on: then all of it has happened.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, repeat
from typing import NamedTuple, TypeAlias

#: The id of an application and its digest.
Digested: TypeAlias = tuple[str, str]

#: Kinds of facts, the first field of each.
REACHED = "reached"
"""Stage before, stage, day: the application arrived at a stage."""
WAIT = "wait"
"""What for, round, kind of role, country, length; see `waits.length`."""
SILENT = "silent"
"""Day, zone: the person has waited for a word since then."""
UNDATED = "undated"
"""The day of the ending is not known."""
MET = "met"
"""Country, subdivision, day, thanks: an interview was held, and somebody was thanked for it."""
ASKED = "asked"
"""Kind, channel, end: a follow-up was answered after some days, or what it waits for."""
CONTACTS = "contacts"
"""Weeks with the number of contacts in each."""

_FIELD, _LINE = "\t", "\n"
#: Applications between two looks whether the counting was cancelled.
AT_ONCE = 5_000


def fact(kind: str, *fields: object) -> str:
    return _FIELD.join((kind, *map(str, fields)))


def place(text: str) -> str:
    """A country or subdivision as a field."""
    return " ".join(text.split())


def as_digest(path: Iterable[str], facts: Iterable[str]) -> str:
    return _LINE.join((" ".join(path), *facts))


class Counted(NamedTuple):
    """The facts of many applications."""

    paths: Mapping[str, list[str]]
    """The ids of the applications of each path."""
    facts: Mapping[str, list[tuple[list[str], int]]]
    """By kind the fields of each fact, with the number of times that it occurs."""

    def of(self, kind: str) -> Sequence[tuple[list[str], int]]:
        return self.facts.get(kind, ())


def count(
    digests: Sequence[Digested], is_cancelled: Callable[[], bool] = lambda: False
) -> Counted | None:
    """Count the facts of the digests; None if it was cancelled."""
    paths: dict[str, list[str]] = {}
    found: Counter[str] = Counter()
    for start in range(0, len(digests), AT_ONCE):
        if is_cancelled():
            return None
        some = []
        for key, digest in digests[start : start + AT_ONCE]:
            path, _, rest = digest.partition(_LINE)
            some.append(rest)
            ids = paths.get(path)
            if ids is None:
                ids = paths[path] = []
            ids.append(key)
        found.update(_LINE.join(some).split(_LINE))
    facts: dict[str, list[tuple[list[str], int]]] = {}
    for one, number in found.items():
        kind, *fields = one.split(_FIELD)
        facts.setdefault(kind, []).append((fields, number))
    return Counted(paths, facts)


def in_order(counts: Counter[int]) -> tuple[int, ...]:
    """Each number as often as it was counted, the lowest first."""
    each = (repeat(number, times) for number, times in sorted(counts.items()))
    return tuple(chain.from_iterable(each))

"""Finds records of one person or company among all.

Only records that share something are compared: an address, a number, a full name, a word of the
name at one company. So ten thousand people take a second, not an hour.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeAlias, TypeVar

from desktop.core.likeness import Likeness, Strength, phone_key
from desktop.core.likeness_words import GENERAL_WORDS
from desktop.core.same_company import (
    Company,
    abbreviation,
    company_keys,
    compare_companies,
    joined,
)
from desktop.core.same_person import Candidate, compare_people

T = TypeVar("T")

#: The ids of two records, or the names of two companies; see `pair_key`.
PairKey: TypeAlias = tuple[str, str]

#: Records that share one thing, such as a given name at a large company: with more of them the
#: thing says nothing, and comparing all would take long.
_LARGEST = 100
#: Suggestions of one record that are only perhaps.
MOST_PERHAPS = 3
#: Digits at the end of a number, letters at the ends of a company's name.
_DIGITS, _LETTERS = 7, 4


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """Two records that are, or may be, of one person or company; `one` was given first."""

    one: T
    other: T
    likeness: Likeness


def pair_key(one: str, other: str) -> PairKey:
    """Two ids or names in an order of their own, so that the pair has one key."""
    return (one, other) if one <= other else (other, one)


def alike_people(
    people: Iterable[Candidate], told_apart: Collection[PairKey] = ()
) -> list[Pair[Candidate]]:
    """The pairs of people that may be one, the sure ones first.

    `told_apart` are the `pair_key`s of ids that the user said are two. Of many records of one
    person there are just enough pairs to merge them all.
    """
    known = {one.person.id: one for one in people}
    pairs = _candidates((key, _blocks_of_person(one)) for key, one in known.items())
    found = {(a, b): compare_people(known[a], known[b]) for a, b in sorted(pairs - set(told_apart))}
    return _pairs(known, found)


def alike_companies(
    companies: Iterable[Company], told_apart: Callable[[str, str], bool] = lambda _a, _b: False
) -> list[Pair[Company]]:
    """The pairs of company names that may be one, as `alike_people`."""
    known = {one.name: one for one in companies}
    pairs = _candidates((name, _blocks_of_company(one)) for name, one in known.items())
    found = {
        (a, b): compare_companies(known[a], known[b])
        for a, b in sorted(pairs)
        if not told_apart(a, b)
    }
    return _pairs(known, found)


def _pairs(known: dict[str, T], found: dict[PairKey, Likeness]) -> list[Pair[T]]:
    place = {key: number for number, key in enumerate(known)}
    ordered = [(sorted(pair, key=place.__getitem__), like) for pair, like in _chosen(found)]
    return [Pair(known[one], known[other], likeness) for (one, other), likeness in ordered]


def _candidates(records: Iterable[tuple[str, Iterable[Hashable]]]) -> set[PairKey]:
    """The pairs of records that share a block."""
    members: dict[Hashable, list[str]] = defaultdict(list)
    for key, blocks in records:
        for block in set(blocks):
            members[block].append(key)
    return {
        pair_key(one, other)
        for keys in members.values()
        if len(keys) <= _LARGEST
        for one, other in combinations(keys, 2)
    }


def _blocks_of_person(one: Candidate) -> Iterator[Hashable]:
    if one.address and not one.is_shared:
        yield "address", one.address
    if one.profile:
        yield "profile", one.profile
    digits, _ = phone_key(one.person.phone)
    if digits:
        yield "phone", digits[-_DIGITS:]
    for form in filter(None, one.forms.spellings):
        yield "name", tuple(sorted(form))
        yield "ends", frozenset((form[0], form[-1]))
        for company in one.company_keys:
            for word in (*form, one.forms.nickname):
                if len(word) > 1:
                    yield "at", company, word


def _blocks_of_company(one: Company) -> Iterator[Hashable]:
    for host in one.hosts:
        yield "host", host
    for key in company_keys(one.name):
        whole, words = joined(key), key.split()
        while len(words) > 1 and words[-1] in GENERAL_WORDS:
            words.pop()
        yield "whole", whole
        yield "without general words", "".join(words)
        yield "start", whole[:_LETTERS]
        yield "end", whole[-_LETTERS:]
        yield "short", abbreviation(key.split()) or whole


def _chosen(found: dict[PairKey, Likeness]) -> list[tuple[PairKey, Likeness]]:
    """The likenesses to suggest: the sure ones that join what is not joined yet, then a few of the
    others of each record."""
    ordered = sorted(
        found.items(), key=lambda item: (-item[1].strength, -len(item[1].evidence), item[0])
    )
    groups = _Groups()
    perhaps: Counter[str] = Counter()
    chosen = []
    for pair, likeness in ordered:
        if not likeness or groups.of(pair[0]) == groups.of(pair[1]):
            continue
        if likeness.strength is Strength.SAME:
            groups.join(*pair)
        elif max(perhaps[pair[0]], perhaps[pair[1]]) >= MOST_PERHAPS:
            continue
        else:
            perhaps.update(pair)
        chosen.append((pair, likeness))
    return chosen


class _Groups:
    """Records that are joined by what is the same."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def of(self, key: str) -> str:
        """The record that stands for the group of this one."""
        while key in self._parent:
            key = self._parent[key]
        return key

    def join(self, one: str, other: str) -> None:
        """Join two groups that are not joined yet."""
        self._parent[self.of(one)] = self.of(other)

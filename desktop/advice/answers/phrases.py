"""The phrases by which answers of employers are read, from a text file that can be edited.

`resources/answers/en/phrases.toml` describes how a phrase is written. A phrase is compared with the
words of a sentence by the set of places it can reach, so that its time grows with their number and
never with the number of ways to match.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.advice.answers.words import NEGATIONS, PAUSES, Words, forms_of
from desktop.advice.answers.zones import ZoneWords
from desktop.advice.answers.zones import parse as parse_zones

_MARK = re.compile(r"\s*(\.\.\.|\.\.|[()\[\]|,]|<\w+>|\?|=?[\w&]+)\s*")
_BRACKETS = {"(": ")", "[": "]"}
#: The most words between a "not" and the phrase that it turns round, and after an "if".
_NEAR, _IN_CLAUSE = 3, 9
_CONDITIONS = (("if",), ("unless",), ("whether",), ("should", "you"), ("in", "case"))
_FUTURE = frozenset({"will", "shall", "may"})


class PhraseError(ValueError):
    """A phrase that cannot be read; the message names it."""


class _Piece(Protocol):
    """A part of a phrase."""

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        """Where it can end if it begins at one of these places."""

    def first(self) -> frozenset[str]:
        """The words that can begin it."""

    @property
    def can_be_missing(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Word:
    forms: frozenset[str]
    can_be_missing: bool = False

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        return {at + 1 for at in starts if at < len(words) and words[at] in self.forms}

    def first(self) -> frozenset[str]:
        return self.forms


@dataclass(frozen=True, slots=True)
class _Gap:
    """Up to `most` words that turn nothing round."""

    most: int
    over_pauses: bool
    can_be_missing: bool = True

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        found: set[int] = set()
        for start in starts:
            found.add(start)
            for at in range(start, min(start + self.most, len(words))):
                word = words[at]
                if word in NEGATIONS or (word in PAUSES and not self.over_pauses):
                    break
                found.add(at + 1)
        return found

    def first(self) -> frozenset[str]:
        return frozenset()


@dataclass(frozen=True, slots=True)
class _Row:
    """One piece after the other."""

    pieces: Sequence[_Piece]

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        found = set(starts)
        for piece in self.pieces:
            if not found:
                break
            found = piece.ends(words, found)
        return found

    def first(self) -> frozenset[str]:
        found: set[str] = set()
        for piece in self.pieces:
            found |= piece.first()
            if not piece.can_be_missing:
                break
        return frozenset(found)

    @property
    def can_be_missing(self) -> bool:
        return all(piece.can_be_missing for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class _Either:
    ways: Sequence[_Piece]
    is_optional: bool

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        found = set(starts) if self.is_optional else set()
        return found.union(*(way.ends(words, starts) for way in self.ways))

    def first(self) -> frozenset[str]:
        return frozenset().union(*(way.first() for way in self.ways))

    @property
    def can_be_missing(self) -> bool:
        return self.is_optional or any(way.can_be_missing for way in self.ways)


@dataclass(frozen=True, slots=True)
class Phrase:
    piece: _Piece
    negative: bool
    """Whether it contains a "not" itself, so that one before it changes nothing."""

    def starts(self, words: Words, places: Iterable[int]) -> Iterator[int]:
        """The places where the words contain it and do not turn it round."""
        for at in places:
            if self.piece.ends(words.every, (at,)) and (
                self.negative or not _is_turned_round(words.every, at)
            ):
                yield at


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases that mean the same, and phrases that say that this is not meant, by first word."""

    phrases: Mapping[str, Sequence[Phrase]]
    unless: Mapping[str, Sequence[Phrase]]
    conditional: bool
    """Whether the phrases count in the clause of an "if", too."""

    def matches(self, words: Words) -> bool:
        return any(
            self.conditional or not _is_condition(words.every, at)
            for at in _found(self.phrases, words)
        ) and not any(True for _ in _found(self.unless, words))


@dataclass(frozen=True, slots=True)
class Phrases:
    rules: Mapping[str, Rule]
    closings: re.Pattern[str]
    """A line that ends what the mail says: a name and a legal notice follow."""
    greetings: re.Pattern[str]
    """The first line of a mail."""
    zones: ZoneWords


def parse(text: str) -> Phrases:
    """The rules of a file. Raises `PhraseError`."""
    try:
        table = tomllib.loads(text)
        made = _Maker(table["irregular"], table["words"])
        rules = {name: made.rule(rule) for name, rule in table["rules"].items()}
        zones = parse_zones(table.get("zones", {}))
        closings, greetings = (
            "|".join(map(re.escape, table[name])) for name in ("closings", "greetings")
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise PhraseError(f"phrases: {error}") from error
    return Phrases(
        rules,
        re.compile(rf"^[^\w\n]*(?:{closings})[^\w\n]*$", re.IGNORECASE | re.MULTILINE),
        re.compile(rf"\s*(?:{greetings})\b[^\n]{{0,60}}\n", re.IGNORECASE),
        zones,
    )


def _found(phrases: Mapping[str, Sequence[Phrase]], words: Words) -> Iterator[int]:
    for word, places in words.places.items():
        for phrase in phrases.get(word, ()):
            yield from phrase.starts(words, places)


def _is_turned_round(words: Sequence[str], at: int) -> bool:
    """Whether a "not" stands shortly before, in the same clause."""
    for word in reversed(words[max(0, at - _NEAR - 1) : at]):
        if word in PAUSES:
            return False
        if word in NEGATIONS:
            return True
    return False


def _is_condition(words: Sequence[str], at: int) -> bool:
    """Whether it stands in the clause of an "if", or says what will happen if."""
    begin = max(0, at - _IN_CLAUSE - 1)
    pauses = [place for place in range(at) if words[place] in PAUSES]
    clause = words[max(begin, pauses[-1] + 1 if pauses else 0) : at]
    if any(_begins(clause[place:], one) for place in range(len(clause)) for one in _CONDITIONS):
        return True
    after_first = words[pauses[0] : at] if pauses else ()
    starts_so = any(_begins(words, one) for one in (*_CONDITIONS, ("should",)))
    return starts_so and not _FUTURE.isdisjoint(after_first)


def _begins(words: Sequence[str], with_these: Sequence[str]) -> bool:
    return tuple(words[: len(with_these)]) == tuple(with_these)


class _Maker:
    """Makes phrases of what the file says."""

    def __init__(self, irregular: Mapping[str, str], words: Mapping[str, Sequence[str]]) -> None:
        self._irregular = {word: forms.split() for word, forms in irregular.items()}
        self._listed = words
        self._words: dict[str, _Piece] = {}

    def rule(self, table: Mapping[str, Any]) -> Rule:
        return Rule(
            self._by_first_word(table["phrases"]),
            self._by_first_word(table.get("unless", ())),
            bool(table.get("conditional", False)),
        )

    def _by_first_word(self, phrases: Iterable[str]) -> dict[str, list[Phrase]]:
        found: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            made = self._phrase(phrase)
            for word in made.piece.first():
                found.setdefault(word, []).append(made)
        return found

    def _phrase(self, phrase: str) -> Phrase:
        marks = _marks(phrase)
        piece = self._alternatives(marks, phrase)
        if marks:
            raise PhraseError(f"phrases: “{phrase}” closes a bracket that is not open")
        if piece.can_be_missing or phrase.startswith(".."):
            raise PhraseError(f"phrases: “{phrase}” has no word to begin with")
        return Phrase(piece, not NEGATIONS.isdisjoint(re.findall(r"\w+", phrase)))

    def _alternatives(self, marks: list[str], phrase: str, *, is_optional: bool = False) -> _Piece:
        """What stands up to a closing bracket or the end. `marks` are reversed, and used up."""
        ways: list[list[_Piece]] = [[]]
        while marks and marks[-1] not in {")", "]"}:
            mark = marks.pop()
            if mark == "|":
                ways.append([])
            else:
                ways[-1].append(self._piece(mark, marks, phrase))
        return _Either([_Row(way) for way in ways], is_optional)

    def _piece(self, mark: str, marks: list[str], phrase: str) -> _Piece:
        if mark in {"..", "..."}:
            return _Gap(5, over_pauses=False) if mark == ".." else _Gap(10, over_pauses=True)
        if mark in _BRACKETS:
            inner = self._alternatives(marks, phrase, is_optional=mark == "[")
            if not marks or marks.pop() != _BRACKETS[mark]:
                raise PhraseError(f"phrases: “{phrase}” does not close a bracket")
            return inner
        if mark not in self._words:
            self._words[mark] = self._word(mark, phrase)
        return self._words[mark]

    def _word(self, mark: str, phrase: str) -> _Piece:
        if mark.startswith("<"):
            listed = self._listed.get(mark.strip("<>"))
            if listed is None:
                raise PhraseError(f"phrases: “{phrase}” names {mark}, which is not in [words]")
            return self._alternatives(_marks(" | ".join(listed)), phrase)
        if mark.startswith("=") or not mark[0].isalpha():
            return _Word(frozenset({mark.removeprefix("=")}))
        return _Word(frozenset({*forms_of(mark), *self._irregular.get(mark, [])}))


def _marks(phrase: str) -> list[str]:
    """The words and brackets of a phrase in reverse order. Raises `PhraseError`."""
    marks, at = [], 0
    while at < len(phrase):
        found = _MARK.match(phrase, at)
        if found is None:
            raise PhraseError(f"phrases: “{phrase}” cannot be read at “{phrase[at:]}”")
        marks.append(found[1])
        at = found.end()
    return marks[::-1]

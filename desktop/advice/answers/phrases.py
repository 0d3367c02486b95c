"""The phrases by which answers of employers are read, from a text file that can be edited.

`resources/answers/en/phrases.toml` describes how a phrase is written, `grammar.toml` beside it what
the words of a language need. A phrase is compared with the words of a sentence by the set of places
it can reach, so that its time grows with their number and never with the number of ways to match.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.advice.answers.words import PAUSES, Grammar, Words, parse_grammar
from desktop.advice.answers.zones import ZoneWords
from desktop.advice.answers.zones import parse as parse_zones
from desktop.core.kinds import LetterLanguage

_MARK = re.compile(r"\s*(\.\.\.|\.\.|[()\[\]|,]|<\w+>|\?|=?\*?[\w&]+\*?)\s*")
_BRACKETS = {"(": ")", "[": "]"}
#: The most words after an "if".
_IN_CLAUSE = 9


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
        found = set()
        for at in starts:  # a set comprehension takes a third longer
            if at < len(words) and words[at] in self.forms:
                found.add(at + 1)
        return found

    def first(self) -> frozenset[str]:
        return self.forms


@dataclass(frozen=True, slots=True)
class _PartOfWord:
    """A word that begins or ends with one of these, as compounds do, or contains one."""

    mark: str
    """How the phrase writes it."""
    begins: tuple[str, ...] = ()
    ends_with: tuple[str, ...] = ()
    contains: str = ""
    can_be_missing: bool = False

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        return {at + 1 for at in starts if at < len(words) and self.fits(words[at])}

    def fits(self, word: str) -> bool:
        if self.contains:
            return self.contains in word
        return word.startswith(self.begins) or word.endswith(self.ends_with)

    def first(self) -> frozenset[str]:
        return frozenset({self.mark})


@dataclass(frozen=True, slots=True)
class _Gap:
    """Up to `most` words that turn nothing round."""

    most: int
    over_pauses: bool
    negations: frozenset[str]
    can_be_missing: bool = True

    def ends(self, words: Sequence[str], starts: Iterable[int]) -> set[int]:
        found: set[int] = set()
        for start in starts:
            found.add(start)
            for at in range(start, min(start + self.most, len(words))):
                word = words[at]
                if word in self.negations or (word in PAUSES and not self.over_pauses):
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
        for way in self.ways:
            found |= way.ends(words, starts)
        return found

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

    def starts(self, words: Words, places: Iterable[int], grammar: Grammar) -> Iterator[int]:
        """The places where the words contain it and do not turn it round."""
        for at in places:
            if (ends := self.piece.ends(words.every, (at,))) and (
                self.negative
                or not (
                    _is_turned_round(words.every, at, grammar)
                    or _is_denied_behind(words.every, ends, grammar)
                )
            ):
                yield at


_ByPart = Sequence[tuple[_PartOfWord, Sequence[Phrase]]]


@dataclass(frozen=True, slots=True)
class _Index:
    """Phrases by their first word."""

    by_word: Mapping[str, Sequence[Phrase]]
    by_beginning: Mapping[str, _ByPart]
    """Those whose first word begins with a part, by its first two letters."""
    by_part: _ByPart
    """The others whose first word has a part."""

    def places(self, words: Words, grammar: Grammar) -> Iterator[int]:
        """Where the words contain one of them."""
        for word in self.by_word.keys() & words.places.keys():
            for phrase in self.by_word[word]:
                yield from phrase.starts(words, words.places[word], grammar)
        for letters in self.by_beginning.keys() & words.beginnings.keys():
            among = words.beginnings[letters]
            yield from _places(self.by_beginning[letters], among, words, grammar)
        yield from _places(self.by_part, words.places, words, grammar)


def _places(
    by_part: _ByPart, among: Iterable[str], words: Words, grammar: Grammar
) -> Iterator[int]:
    for part, phrases in by_part:
        for word in filter(part.fits, among):
            for phrase in phrases:
                yield from phrase.starts(words, words.places[word], grammar)


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases that mean the same, and phrases that say that this is not meant."""

    phrases: _Index
    unless: _Index
    conditional: bool
    """Whether the phrases count in the clause of an "if", too."""

    def matches(self, words: Words, grammar: Grammar) -> bool:
        return any(
            self.conditional or not _is_condition(words.every, at, grammar)
            for at in self.phrases.places(words, grammar)
        ) and not any(True for _ in self.unless.places(words, grammar))


@dataclass(frozen=True, slots=True)
class Phrases:
    rules: Mapping[str, Rule]
    grammar: Grammar
    zones: ZoneWords


def parse(
    text: str,
    grammar: str,
    zones: str = "",
    language: LetterLanguage = LetterLanguage.ENGLISH,
) -> Phrases:
    """The rules of a file, with those of the grammar and of all zones. Raises `PhraseError`."""
    try:
        read = parse_grammar(grammar, language)
        table = tomllib.loads(text)
        made = _Maker(table["irregular"], table["words"], read)
        rules = {name: made.rule(rule) for name, rule in table["rules"].items()}
        return Phrases(rules, read, parse_zones(tomllib.loads(zones), read.zones))
    except (
        tomllib.TOMLDecodeError, re.error, KeyError, TypeError, ValueError, AttributeError,
    ) as error:  # fmt: skip
        if isinstance(error, PhraseError):
            raise
        raise PhraseError(f"phrases: {error}") from error


def _is_turned_round(words: Sequence[str], at: int, grammar: Grammar) -> bool:
    """Whether a "not" stands shortly before, in the same clause."""
    for word in reversed(words[max(0, at - grammar.before - 1) : at]):
        if word in PAUSES:
            return False
        if word in grammar.negations:
            return True
    return False


def _is_denied_behind(words: Sequence[str], ends: Iterable[int], grammar: Grammar) -> bool:
    """Whether a "not" stands shortly behind each of the places where a phrase ends."""
    return grammar.behind >= 0 and all(_is_denied(words, end, grammar) for end in ends)


def _is_denied(words: Sequence[str], end: int, grammar: Grammar) -> bool:
    for word in words[end : end + grammar.behind + 1]:
        if word in grammar.clause_ends:
            return False
        if word in grammar.negations:
            return True
    return False


def _is_condition(words: Sequence[str], at: int, grammar: Grammar) -> bool:
    """Whether it stands in the clause of an "if", or says what will happen if."""
    begin = max(0, at - _IN_CLAUSE - 1)
    pauses = [place for place in range(at) if words[place] in PAUSES]
    clause = words[max(begin, pauses[-1] + 1 if pauses else 0) : at]
    conditions = grammar.conditions
    if any(_begins(clause[place:], one) for place in range(len(clause)) for one in conditions):
        return True
    if not any(_begins(words, one) for one in (*conditions, *grammar.conditions_at_start)):
        return False
    return not pauses or not grammar.future.isdisjoint(words[pauses[0] : at + 1])


def _begins(words: Sequence[str], with_these: Sequence[str]) -> bool:
    return tuple(words[: len(with_these)]) == tuple(with_these)


class _Maker:
    """Makes phrases of what the file says."""

    def __init__(
        self,
        irregular: Mapping[str, str],
        words: Mapping[str, Sequence[str]],
        grammar: Grammar,
    ) -> None:
        self._irregular = {word: forms.split() for word, forms in irregular.items()}
        self._listed = words
        self._grammar = grammar
        self._words: dict[str, _Piece] = {}

    def rule(self, table: Mapping[str, Any]) -> Rule:
        return Rule(
            self._by_first_word(table["phrases"]),
            self._by_first_word(table.get("unless", ())),
            bool(table.get("conditional", False)),
        )

    def _by_first_word(self, phrases: Iterable[str]) -> _Index:
        by_word: dict[str, list[Phrase]] = {}
        by_mark: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            made = self._phrase(phrase)
            for word in made.piece.first():
                found = by_mark if "*" in word else by_word
                found.setdefault(word, []).append(made)
        by_beginning: dict[str, list[tuple[_PartOfWord, Sequence[Phrase]]]] = {}
        by_part: list[tuple[_PartOfWord, Sequence[Phrase]]] = []
        for mark, those in by_mark.items():
            part = self._part(mark)
            letters = "".join(part.begins)[:2]
            same = by_beginning.setdefault(letters, []) if len(letters) == 2 else by_part
            same.append((part, those))
        return _Index(by_word, by_beginning, by_part)

    def _phrase(self, phrase: str) -> Phrase:
        marks = _marks(phrase)
        piece = self._alternatives(marks, phrase)
        if marks:
            raise PhraseError(f"phrases: “{phrase}” closes a bracket that is not open")
        if piece.can_be_missing or phrase.startswith(".."):
            raise PhraseError(f"phrases: “{phrase}” has no word to begin with")
        words = re.findall(r"\w+", self._grammar.folded(phrase))
        return Phrase(piece, not self._grammar.negations.isdisjoint(words))

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
            over_pauses = mark == "..."
            return _Gap(10 if over_pauses else 5, over_pauses, self._grammar.negations)
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
        if "*" in mark:
            return self._part(mark)
        if mark.startswith("=") or not mark[0].isalpha():
            return _Word(frozenset({self._grammar.folded(mark.removeprefix("="))}))
        irregular = map(self._grammar.folded, self._irregular.get(mark, []))
        return _Word(frozenset({*self._grammar.forms_of(mark), *irregular}))

    def _part(self, mark: str) -> _PartOfWord:
        bare = mark.strip("*")
        if mark.startswith("*") and mark.endswith("*"):
            return _PartOfWord(mark, contains=self._grammar.folded(bare))
        if mark.endswith("*"):
            return _PartOfWord(mark, begins=(self._grammar.folded(bare),))
        return _PartOfWord(mark, ends_with=tuple(self._grammar.forms_of(bare)))


def _marks(phrase: str) -> list[str]:
    """The words and brackets of a phrase in reverse order. Raises `PhraseError`."""
    if _MARK.sub("", phrase):
        at = 0
        while found := _MARK.match(phrase, at):
            at = found.end()
        raise PhraseError(f"phrases: “{phrase}” cannot be read at “{phrase[at:]}”")
    return _MARK.findall(phrase)[::-1]

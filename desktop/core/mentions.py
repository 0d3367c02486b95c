"""Search for mentions of a person in texts: the whole name, an address, a word of the name.

Name and text are folded. Word boundaries are required, except in scripts without spaces. Inflected
forms ("Müllers", "Anny Kowalskiej", "وسارة") may also be other words: they are *near* hits, which
the user confirms.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop.core.fold import UNSPACED, compose, fold, fold_with_offsets, spellings
from desktop.core.name_words import (
    COURTESIES,
    TITLES,
    TITLES_OF_GIVEN_NAMES,
    TITLES_WITH_TWO_FAMILY_NAMES,
)
from desktop.core.records import Person

#: Replacement for a removed name, unless another is given.
REDACTED = "[deleted]"

#: Words in front of a name that identify no one; words that end in a dot are ignored as well.
_TITLES = COURTESIES | TITLES | TITLES_WITH_TWO_FAMILY_NAMES | TITLES_OF_GIVEN_NAMES

#: Minimum letters of a word of a name that is searched by itself: shorter ones such as "Li" occur
#: everywhere. In scripts without spaces two letters can be a whole name.
_MIN_LETTERS, _MIN_UNSPACED = 3, 2
#: Minimum digits of a phone number that is searched; of one that may begin with an area code; and
#: the digits at its end that are searched without the code.
_MIN_DIGITS, _MIN_WITH_CODE, _LOCAL_DIGITS = 6, 9, 7
#: Minimum letters of a name whose words may be written without a separator.
_MIN_JOINED = 7

_MARKS = "\u0900-\u0963\u0966-\u0dff"
"""Indic letters with their combining signs, which Python's \\w does not match."""
_NO_LETTER_BEFORE = rf"(?<!(?![{UNSPACED}])[^\W\d_])(?<![{_MARKS}])"
_NO_LETTER_AFTER = rf"(?!(?![{UNSPACED}])[^\W\d_])(?![{_MARKS}])"
_LETTER = rf"[\w{_MARKS}]"
_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
_ALL_HAN_OR_HANGUL = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]{3,4}")
#: Conjunctions, prepositions and the article, which Hebrew and Arabic prefix to a name.
_PREFIXES = "(?:[והבלמשכ]{1,2}|[وفبلك]?(?:ال)?)"

_VOWELS = "aeiouyаеиоуыэюяіїαεηιουω"
#: Endings that inflection replaces: "Anna", "Anny"; "Игорь", "Игоря"; "Παύλος", "Παύλου".
_ENDING = re.compile(f"(?:[{_VOWELS}][sσ]?|[ьй])$")
_FINNISH = "nen"
"""Becomes "s" in inflected forms: "Virtanen", "Virtasen"."""

#: Separators between the words of a name, in a word for "'" or "-", and between digits.
_WORD_GAP, _ANY_SIGN, _DIGIT_GAP = r"[\s,._+·・-]{%d,3}", r"[\W_]?", r"[\s\-./()]*"
_NO_DIGIT = re.compile(r"\D+")
_PUNCTUATION = '.,;:()"“”„'

Span: TypeAlias = tuple[int, int]

Form: TypeAlias = tuple[str, bool, bool]
"""A regular expression, and whether a word boundary is required before and after it."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Non-overlapping spans of a composed text (see `fold.compose`)."""

    sure: tuple[Span, ...] = ()
    near: tuple[Span, ...] = ()


class NameMatcher:
    """Finds mentions of one person in texts.

    `others` are people who share a word of the name: their whole name or address is no hit.
    `colleagues` are those of them in the same applications: a shared word by itself is a near hit
    even there.
    """

    def __init__(
        self, person: Person, others: Iterable[Person] = (), colleagues: Iterable[Person] = ()
    ) -> None:
        self.mark = REDACTED
        """What `redact` puts in place of a name; set to the words of the person's language."""
        self._words = _words(person.name)
        self._fragments = frozenset(_fragments(person))
        self._number = _digits(person.phone)[-_LOCAL_DIGITS:]
        self._whole = _any_of(_whole_forms(person))
        self._word = _any_of(map(_bounded, self._words))
        self._near = _any_of(_near_forms(person))
        name = fold(person.name)
        self._others = _any_of(
            form for other in others if fold(other.name) != name for form in _whole_forms(other)
        )
        shared = {word for other in colleagues for word in _words(other.name)}
        self._shared = _any_of(map(_bounded, self._words & shared))

    def find(self, text: str, *, related: bool) -> Hits:
        """Find the mentions in `text`; `related` if it belongs to an application of the person.

        The whole name is sure. A single word of it is sure if `text` also has the whole name or is
        related.
        """
        if not self.may_name(text):
            return Hits()
        folded, offsets = fold_with_offsets(text)
        composed = compose(text)
        others = _spans(self._others, folded)
        whole = [span for span in _spans(self._whole, folded) if not _is_part(span, others)]
        known = [*others, *whole]
        words = [span for span in _spans(self._word, folded) if not _touches(span, known)]
        known += words
        near = [
            span
            for span in _spans(self._near, folded)
            if not _touches(span, known)
            and (_may_begin_name(composed[offsets[span[0]]]) or self._is_genitive(folded, span))
        ]
        are_sure = related or bool(whole)
        unsure = [span for span in words if not are_sure or self._shared.fullmatch(folded, *span)]
        sure = [*whole, *(span for span in words if span not in unsure)]
        return Hits(_in_composed(sure, offsets), _in_composed([*unsure, *near], offsets))

    def redact(self, text: str, *, related: bool, sure: bool = True, near: bool = True) -> str:
        """`text` with its hits replaced by the mark; unchanged when there are none."""
        hits = self.find(text, related=related)
        spans = sorted([*(hits.sure if sure else ()), *(hits.near if near else ())], reverse=True)
        redacted = compose(text) if spans else text
        for start, end in spans:
            redacted = redacted[:start] + self.mark + redacted[end:]
        return redacted

    def may_name(self, text: str) -> bool:
        """A quick filter: False means that `find` has no hits."""
        folded = fold(text)
        if any(fragment in folded for fragment in self._fragments):
            return True
        return len(self._number) >= _MIN_DIGITS and self._number in _NO_DIGIT.sub("", folded)

    def _is_genitive(self, folded: str, span: Span) -> bool:
        """Whether the span is a genitive in "s", which also occurs in lower case."""
        return folded[slice(*span)].removesuffix("s") in self._words


def _may_begin_name(first: str) -> bool:
    """Whether a name may begin with `first`: a capital, in scripts that have capitals."""
    return first == first.title()


def shares_word(person: Person, other: Person) -> bool:
    """Whether the names of two people have a word in common."""
    return not _words(person.name).isdisjoint(_words(other.name))


def _tokens(name: str) -> list[list[str]]:
    """The folded words of a name for each of its `spellings`, without titles and initials.

    A name of nothing else keeps all words.
    """
    raw = [
        word.strip(_PUNCTUATION) for word in name.split() if not word.rstrip(",;)").endswith(".")
    ]
    named = [word for word in raw if word and fold(word) not in _TITLES]
    joined = " ".join(named) or name.strip()
    return [spelled.split() for spelled in spellings(joined)]


def _fragments(person: Person) -> Iterator[str]:
    """Substrings of which every form of the name or an address contains at least one."""
    tokens = {token for tokens in _tokens(person.name) for token in tokens}
    for word in _words(person.name) or tokens:
        if _IS_UNSPACED.match(word):
            yield from (word[:_MIN_UNSPACED], word[-_MIN_UNSPACED:])
        else:
            stem = _ENDING.sub("", word.removesuffix(_FINNISH))
            yield _longest_part(stem if len(stem) >= _MIN_LETTERS else word)
    yield from map(_longest_part, _addresses(person))


def _longest_part(word: str) -> str:
    return max(re.split("['-]", word), key=len)


def _addresses(person: Person) -> Iterator[str]:
    page = re.sub(r"^https?://(www\.)?|/+$", "", person.profile_url.strip())
    yield from filter(None, map(fold, (person.email.strip(), page)))


def _words(name: str) -> frozenset[str]:
    """The words of a name that are searched by themselves."""
    found: set[str] = set()
    for tokens in _tokens(name):
        parts = _parts(tokens)
        found |= parts if len(tokens) == 1 else set(filter(_is_long_enough, parts))
    return frozenset(found)


def _parts(tokens: Iterable[str]) -> set[str]:
    """The words, and the parts of hyphenated ones such as "Müller-Lüdenscheidt"."""
    return {part for token in tokens for part in (token, *token.split("-")) if part.strip("'-")}


def _is_long_enough(word: str) -> bool:
    return len(word.strip("'-")) >= (_MIN_UNSPACED if _IS_UNSPACED.match(word) else _MIN_LETTERS)


def _whole_forms(person: Person) -> Iterator[Form]:
    for tokens in _tokens(person.name):
        if len(tokens) > 1 or _ALL_HAN_OR_HANGUL.fullmatch("".join(tokens)):
            yield _in_order(tokens)
            yield _in_order([tokens[-1], *tokens[:-1]])
        if len(tokens) > 2:
            yield _in_order([tokens[0], tokens[-1]])
    yield from map(_bounded, _addresses(person))
    digits = _digits(person.phone)
    if len(digits) >= _MIN_DIGITS:
        yield rf"(?<!\d)\+?{_DIGIT_GAP.join(digits)}(?!\d)", False, False


def _near_forms(person: Person) -> Iterator[Form]:
    for tokens in _tokens(person.name):
        if len(tokens) == 1 and _ALL_HAN_OR_HANGUL.fullmatch(tokens[0]):
            yield tokens[0][:2], False, False  # the family name
            yield tokens[0][-2:], False, False  # the given name
        for token in tokens:
            if _is_long_enough(token) and not _IS_UNSPACED.match(token):
                yield from ((form, True, True) for form in _inflected(token))
    digits = _digits(person.phone)
    if len(digits) >= _MIN_WITH_CODE:
        yield rf"{_DIGIT_GAP.join(digits[-_LOCAL_DIGITS:])}(?!\d)", False, False


def _inflected(token: str) -> Iterator[str]:
    plain, stem = _flexible(token), _ENDING.sub("", token)
    yield _PREFIXES + plain
    yield plain + ("s" if len(token) == _MIN_LETTERS else _LETTER + "{1,4}")
    if stem != token and len(stem) >= _MIN_LETTERS:
        further = 1 if len(stem) == _MIN_LETTERS else 3
        yield f"{_flexible(stem)}[{_VOWELS}]{_LETTER}{{0,{further}}}"
    if token.endswith(_FINNISH):
        yield f"{_flexible(token.removesuffix(_FINNISH))}s{_LETTER}{{1,4}}"


def _digits(number: str) -> str:
    return _NO_DIGIT.sub("", fold(number)).removeprefix("00")


def _in_order(tokens: Sequence[str]) -> Form:
    """A form that matches the words in this order: "Dana Reyes", "dana.reyes" or "田中太郎"."""
    joined = "".join(tokens)
    may_touch = len(joined) >= _MIN_JOINED or _IS_UNSPACED.match(joined)
    return _bounded(joined, (_WORD_GAP % (0 if may_touch else 1)).join(map(_flexible, tokens)))


def _bounded(word: str, pattern: str = "") -> Form:
    before, after = (not _IS_UNSPACED.match(word[index]) for index in (0, -1))
    return pattern or _flexible(word), before, after


def _flexible(word: str) -> str:
    """A pattern for `word` in which any sign, or none, matches an apostrophe or a hyphen."""
    return "".join(_ANY_SIGN if char in "'-" else re.escape(char) for char in word)


def _any_of(forms: Iterable[Form]) -> re.Pattern[str]:
    """A pattern that matches any of the forms, and nothing when there are none."""
    groups: dict[tuple[bool, bool], set[str]] = {}
    for pattern, *bounds in forms:
        groups.setdefault((bounds[0], bounds[1]), set()).add(pattern)
    patterns = [
        (_NO_LETTER_BEFORE if before else "")
        + f"(?:{'|'.join(sorted(group, key=lambda pattern: (-len(pattern), pattern)))})"
        + (_NO_LETTER_AFTER if after else "")
        for (before, after), group in groups.items()
    ]
    return re.compile("|".join(patterns) or "(?!)")


def _spans(pattern: re.Pattern[str], text: str) -> list[Span]:
    return [found.span() for found in pattern.finditer(text) if found[0]]


def _is_part(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span is inside a longer one of `others`."""
    start, end = span
    return any(o[0] <= start and end <= o[1] and o != span for o in others)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


def _in_composed(spans: Iterable[Span], offsets: Sequence[int]) -> tuple[Span, ...]:
    """Convert spans of a folded text to spans of whole letters in the composed text."""
    return tuple((offsets[start], max(offsets[end], offsets[end - 1] + 1)) for start, end in spans)

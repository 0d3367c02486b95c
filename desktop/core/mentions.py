"""Where a text names a person: their whole name or address, a word of the name, or what may be one.

Both sides are folded. A name ends where a letter of its script cannot go on a word: at any letter
in scripts without spaces. Inflected forms ("Müllers", "Anny Kowalskiej", "وسارة") are near hits:
they may as well be other words, so they are shown to be confirmed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop.core.fold import UNSPACED, compose, fold, fold_with_places, spellings
from desktop.core.name_words import (
    COURTESIES,
    TITLES,
    TITLES_OF_GIVEN_NAMES,
    TITLES_WITH_TWO_FAMILY_NAMES,
)
from desktop.core.records import Person

#: What stands in place of a name that was taken out.
REDACTED = "[deleted]"

#: Words in front of a name that name nobody; those with a dot are left out in any case.
_TITLES = COURTESIES | TITLES | TITLES_WITH_TWO_FAMILY_NAMES | TITLES_OF_GIVEN_NAMES

#: Letters of the shortest word of a name that is looked for by itself: "Li" is in half of all
#: texts. In scripts without spaces two letters are a whole name.
_LEAST, _LEAST_UNSPACED = 3, 2
#: Digits of the shortest number that is looked for; of one that may have a code in front, and what
#: is left without it.
_LEAST_DIGITS, _LEAST_WITH_CODE, _LOCAL_DIGITS = 6, 9, 7
#: A name whose words may follow each other without anything between has at least so many letters.
_LEAST_JOINED = 7

_MARKS = "\u0900-\u0963\u0966-\u0dff"
"""Indic letters and the signs that belong to them, which Python's \\w leaves out."""
_BEGINS = rf"(?<!(?![{UNSPACED}])[^\W\d_])(?<![{_MARKS}])"
_ENDS = rf"(?!(?![{UNSPACED}])[^\W\d_])(?![{_MARKS}])"
_LETTER = rf"[\w{_MARKS}]"
_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
_ALL_HAN_OR_HANGUL = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]{3,4}")
#: Conjunctions, prepositions and the article that Hebrew and Arabic write together with a name.
_JOINED_IN_FRONT = "(?:[והבלמשכ]{1,2}|[وفبلك]?(?:ال)?)"

_VOWELS = "aeiouyаеиоуыэюяіїαεηιουω"
#: Endings that give way to others: "Anna" to "Anny", "Игорь" to "Игоря", "Παύλος" to "Παύλου".
_ENDING = re.compile(f"(?:[{_VOWELS}][sσ]?|[ьй])$")
_FINNISH = "nen"
"""Gives way to "s": "Virtanen" to "Virtasen"."""

#: What may stand between the words of a name, and between the digits of a number.
_GAP, _SIGN, _DIGITS_APART = r"[\s,._+·・-]{%d,3}", r"[\W_]?", r"[\s\-./()]*"
_NO_DIGIT = re.compile(r"\D+")
_AROUND = '.,;:()"“”„'

Span: TypeAlias = tuple[int, int]

Form: TypeAlias = tuple[str, bool, bool]
"""A pattern, and whether no letter may stand before it and after it."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Spans of a composed text (see `fold.compose`), without overlaps."""

    sure: tuple[Span, ...] = ()
    near: tuple[Span, ...] = ()


class NameMatcher:
    """Finds one person in texts.

    `others` share words of the name: where their whole name or address stands, that is no hit.
    `beside` are those of them who belong to the same applications: a lone word of their names is
    not sure even there.
    """

    def __init__(
        self, person: Person, others: Iterable[Person] = (), beside: Iterable[Person] = ()
    ) -> None:
        self._words = _words(person.name)
        self._traits = frozenset(_traits(person))
        self._number = _digits(person.phone)[-_LOCAL_DIGITS:]
        self._whole = _any_of(_whole_forms(person))
        self._word = _any_of(map(_bounded, self._words))
        self._near = _any_of(_near_forms(person))
        twins = fold(person.name)
        self._others = _any_of(
            form for other in others if fold(other.name) != twins for form in _whole_forms(other)
        )
        shared = {word for other in beside for word in _words(other.name)}
        self._shared = _any_of(map(_bounded, self._words & shared))

    def find(self, text: str, *, theirs: bool) -> Hits:
        """Where `text` names the person; `theirs` when it belongs to an application of theirs.

        The whole name is sure, and with it, or in what is theirs, each word of it.
        """
        if not self.may_name(text):
            return Hits()
        folded, places = fold_with_places(text)
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
            and (_is_like_a_name(composed[places[span[0]]]) or self._is_genitive(folded, span))
        ]
        are_sure = theirs or bool(whole)
        lone = [span for span in words if not are_sure or self._shared.fullmatch(folded, *span)]
        sure = [*whole, *(span for span in words if span not in lone)]
        return Hits(_placed(sure, places), _placed([*lone, *near], places))

    def redact(self, text: str, *, theirs: bool, sure: bool = True, near: bool = True) -> str:
        """`text` with `REDACTED` in place of its hits; as it was where there are none."""
        hits = self.find(text, theirs=theirs)
        spans = sorted([*(hits.sure if sure else ()), *(hits.near if near else ())], reverse=True)
        redacted = compose(text) if spans else text
        for start, end in spans:
            redacted = redacted[:start] + REDACTED + redacted[end:]
        return redacted

    def may_name(self, text: str) -> bool:
        """A quick look that leaves most texts out; what it leaves out has no hits."""
        folded = fold(text)
        if any(trait in folded for trait in self._traits):
            return True
        return len(self._number) >= _LEAST_DIGITS and self._number in _NO_DIGIT.sub("", folded)

    def _is_genitive(self, folded: str, span: Span) -> bool:
        """The one inflected form that people write in small letters like the name itself."""
        return folded[slice(*span)].removesuffix("s") in self._words


def _is_like_a_name(first: str) -> bool:
    """Whether names may begin so: with a capital, where the script has such."""
    return first == first.title()


def shares_word(person: Person, other: Person) -> bool:
    """Whether the names of two people have a word in common."""
    return not _words(person.name).isdisjoint(_words(other.name))


def _spelled(name: str) -> list[list[str]]:
    """The folded words of a name in each spelling, without titles and initials.

    All words, where there are no others.
    """
    raw = [word.strip(_AROUND) for word in name.split() if not word.rstrip(",;)").endswith(".")]
    named = [word for word in raw if word and fold(word) not in _TITLES]
    joined = " ".join(named) or name.strip()
    return [spelled.split() for spelled in spellings(joined)]


def _traits(person: Person) -> Iterator[str]:
    """What at least one of is in every form that names the person."""
    tokens = {token for tokens in _spelled(person.name) for token in tokens}
    for word in _words(person.name) or tokens:
        if _IS_UNSPACED.match(word):
            yield from (word[:_LEAST_UNSPACED], word[-_LEAST_UNSPACED:])
        else:
            stem = _ENDING.sub("", word.removesuffix(_FINNISH))
            yield _longest_part(stem if len(stem) >= _LEAST else word)
    yield from map(_longest_part, _addresses(person))


def _longest_part(word: str) -> str:
    return max(re.split("['-]", word), key=len)


def _addresses(person: Person) -> Iterator[str]:
    page = re.sub(r"^https?://(www\.)?|/+$", "", person.profile_url.strip())
    yield from filter(None, map(fold, (person.email.strip(), page)))


def _words(name: str) -> frozenset[str]:
    """What may stand for the person by itself."""
    found: set[str] = set()
    for tokens in _spelled(name):
        parts = _parts(tokens)
        found |= parts if len(tokens) == 1 else set(filter(_is_long_enough, parts))
    return frozenset(found)


def _parts(tokens: Iterable[str]) -> set[str]:
    """The words, and those that a hyphen joins: of "Müller-Lüdenscheidt" either is used."""
    return {part for token in tokens for part in (token, *token.split("-")) if part.strip("'-")}


def _is_long_enough(word: str) -> bool:
    return len(word.strip("'-")) >= (_LEAST_UNSPACED if _IS_UNSPACED.match(word) else _LEAST)


def _whole_forms(person: Person) -> Iterator[Form]:
    for tokens in _spelled(person.name):
        if len(tokens) > 1 or _ALL_HAN_OR_HANGUL.fullmatch("".join(tokens)):
            yield _in_order(tokens)
            yield _in_order([tokens[-1], *tokens[:-1]])
        if len(tokens) > 2:
            yield _in_order([tokens[0], tokens[-1]])
    yield from map(_bounded, _addresses(person))
    digits = _digits(person.phone)
    if len(digits) >= _LEAST_DIGITS:
        yield rf"(?<!\d)\+?{_DIGITS_APART.join(digits)}(?!\d)", False, False


def _near_forms(person: Person) -> Iterator[Form]:
    for tokens in _spelled(person.name):
        if len(tokens) == 1 and _ALL_HAN_OR_HANGUL.fullmatch(tokens[0]):
            yield tokens[0][:2], False, False  # the family name
            yield tokens[0][-2:], False, False  # the given name
        for token in tokens:
            if _is_long_enough(token) and not _IS_UNSPACED.match(token):
                yield from ((form, True, True) for form in _inflected(token))
    digits = _digits(person.phone)
    if len(digits) >= _LEAST_WITH_CODE:
        yield rf"{_DIGITS_APART.join(digits[-_LOCAL_DIGITS:])}(?!\d)", False, False


def _inflected(token: str) -> Iterator[str]:
    plain, stem = _flexible(token), _ENDING.sub("", token)
    yield _JOINED_IN_FRONT + plain
    yield plain + ("s" if len(token) == _LEAST else _LETTER + "{1,4}")
    if stem != token and len(stem) >= _LEAST:
        further = 1 if len(stem) == _LEAST else 3
        yield f"{_flexible(stem)}[{_VOWELS}]{_LETTER}{{0,{further}}}"
    if token.endswith(_FINNISH):
        yield f"{_flexible(token.removesuffix(_FINNISH))}s{_LETTER}{{1,4}}"


def _digits(number: str) -> str:
    return _NO_DIGIT.sub("", fold(number)).removeprefix("00")


def _in_order(tokens: Sequence[str]) -> Form:
    """The words one after the other, as in "Dana Reyes", "dana.reyes" or "田中太郎"."""
    joined = "".join(tokens)
    may_touch = len(joined) >= _LEAST_JOINED or _IS_UNSPACED.match(joined)
    return _bounded(joined, (_GAP % (0 if may_touch else 1)).join(map(_flexible, tokens)))


def _bounded(word: str, pattern: str = "") -> Form:
    begins, ends = (not _IS_UNSPACED.match(word[place]) for place in (0, -1))
    return pattern or _flexible(word), begins, ends


def _flexible(word: str) -> str:
    """A word in which any sign, or none, may stand for an apostrophe or a hyphen."""
    return "".join(_SIGN if char in "'-" else re.escape(char) for char in word)


def _any_of(forms: Iterable[Form]) -> re.Pattern[str]:
    """Any of the forms, or nothing at all."""
    groups: dict[tuple[bool, bool], set[str]] = {}
    for pattern, *bounds in forms:
        groups.setdefault((bounds[0], bounds[1]), set()).add(pattern)
    patterns = [
        (_BEGINS if begins else "")
        + f"(?:{'|'.join(sorted(group, key=lambda pattern: (-len(pattern), pattern)))})"
        + (_ENDS if ends else "")
        for (begins, ends), group in groups.items()
    ]
    return re.compile("|".join(patterns) or "(?!)")


def _spans(pattern: re.Pattern[str], text: str) -> list[Span]:
    return [found.span() for found in pattern.finditer(text) if found[0]]


def _is_part(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span lies in one that is longer."""
    start, end = span
    return any(o[0] <= start and end <= o[1] and o != span for o in others)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


def _placed(spans: Iterable[Span], places: Sequence[int]) -> tuple[Span, ...]:
    """Spans of a folded text as those of the composed one; a letter is never cut in two."""
    return tuple((places[start], max(places[end], places[end - 1] + 1)) for start, end in spans)

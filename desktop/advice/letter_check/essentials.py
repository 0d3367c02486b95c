"""The essentials of a letter: a name in the greeting, a signature, a number to call back.

They are looked for in the text itself, so that one that was edited away is found missing.
"""

from collections.abc import Iterator

from desktop.advice.letter_check.model import (
    CheckContext,
    Finding,
    FindingKind,
    Letter,
    Replacement,
)
from desktop.advice.letter_check.parts import LetterParts, words_of
from desktop.advice.letter_check.phrases import Limits
from desktop.advice.letter_check.wording import DIGITS, SPOKEN

#: A sign after the salutation means that no name follows: "Hello, this is Sam".
_SIGNS = (",", ".", "!", ":", ";", "-", "–")
#: The greatest number of words of a signature.
_SIGNATURE_WORDS = 4


def missing(
    letter: Letter, parts: LetterParts, context: CheckContext, limits: Limits
) -> Iterator[Finding]:
    """Template fields without a value, and essentials that the text lacks."""
    without_value = () if context.edited else context.missing
    for what in without_value:
        if what in limits.needs and not (what == "detail" and limits.detail):
            yield Finding(kind=FindingKind.MISSING, params={"what": what})
    spoken = letter.kind in SPOKEN
    for what, found, finding in (
        ("first", _addressed, _not_addressed),
        ("me", _signed, _not_signed),
        ("phone", _numbered, _no_number),
    ):
        if what in limits.needs and what not in without_value and not found(parts, context, spoken):
            yield finding(parts, context, spoken)


def _addressed(parts: LetterParts, context: CheckContext, spoken: bool) -> bool:
    """Whether the greeting contains a name; `naming` checks whether it is the right one."""
    line, phrases = parts.greeting, parts.phrases
    opening = phrases.salutation.match(line.text)
    greeted = "" if opening is None else line.text[opening.end() :].lstrip()
    if phrases.nobody.search(line.text) or (words_of(greeted) and not greeted.startswith(_SIGNS)):
        return True
    first = next(iter(parts.body.strip().splitlines()), "")
    return _names(parts.body if spoken else first, context.name, context.first)


def _not_addressed(parts: LetterParts, context: CheckContext, _spoken: bool) -> Finding:
    line = parts.greeting
    opening = parts.phrases.salutation.match(line.text)
    at = line.start + (opening.end() if opening else 0)
    known = opening is not None and bool(context.first)
    return Finding(
        kind=FindingKind.NOT_ADDRESSED,
        start=at,
        end=at,
        params={"name": context.name},
        replacement=Replacement(at, at, f" {context.first}") if known else None,
    )


def _signed(parts: LetterParts, context: CheckContext, spoken: bool) -> bool:
    if spoken:
        introduced = parts.phrases.introduces.search(parts.body)
        return _names(parts.body, context.me) or (not context.me and introduced is not None)
    last = parts.last_lines
    if any(_names(line.text, context.me) for line in last):
        return True
    if parts.closing is not None:
        return any(line.start > parts.closing.start and words_of(line.text) for line in last)
    end = last[-1].text.strip() if last else ""
    few = 0 < len(words_of(end)) <= _SIGNATURE_WORDS
    return few and not end.endswith((".", "?", "!", ","))


def _not_signed(parts: LetterParts, context: CheckContext, spoken: bool) -> Finding:
    if not (context.me or spoken):  # once it is entered, it is written below the text
        return Finding(kind=FindingKind.MISSING, params={"what": "me"})
    at = len(parts.body.rstrip())
    return Finding(
        kind=FindingKind.NOT_SIGNED,
        start=at,
        end=at,
        params={"name": context.me},
        replacement=None if spoken else Replacement(at, at, f"\n{context.me}"),
    )


def _numbered(parts: LetterParts, _context: CheckContext, _spoken: bool) -> bool:
    return DIGITS.search(parts.body) is not None


def _no_number(parts: LetterParts, _context: CheckContext, _spoken: bool) -> Finding:
    at = len(parts.body.rstrip())
    return Finding(kind=FindingKind.NO_NUMBER, start=at, end=at)


def _names(text: str, *names: str) -> bool:
    """Whether a text contains one of the names, or a word of one."""
    present = {word.text.casefold() for word in words_of(text)}
    words = {word.text.casefold() for name in names for word in words_of(name)}
    return bool(present & words) or any(name.strip() and name.strip() in text for name in names)

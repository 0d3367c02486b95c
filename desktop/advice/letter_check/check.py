"""The letter check: all rules in one pass."""

from collections.abc import Iterator

from desktop.advice.letter_check import essentials, naming, posted, wording
from desktop.advice.letter_check.model import (
    ABOUT_ALL,
    CheckContext,
    Field,
    Finding,
    FindingKind,
    Letter,
)
from desktop.advice.letter_check.parts import LetterParts
from desktop.advice.letter_check.phrases import Limits

_GENERAL = frozenset(
    {
        FindingKind.MISSING,
        FindingKind.NOT_SIGNED,
        FindingKind.NO_NUMBER,
        FindingKind.TOO_SHORT,
        FindingKind.NO_ASK,
        FindingKind.SAYS_NOT,
        FindingKind.NO_DETAIL,
    }
)


def check(letter: Letter, context: CheckContext) -> tuple[Finding, ...]:
    """The findings from top to bottom, those about the whole letter last."""
    parts = LetterParts(letter.body, context.phrases)
    limits = context.phrases.limits[letter.kind]
    found = _without_overlaps(_all(letter, parts, context, limits))
    return tuple(
        sorted(found, key=lambda f: (f.kind in _GENERAL, f.field is Field.BODY, f.start, f.kind))
    )


def _all(
    letter: Letter, parts: LetterParts, context: CheckContext, limits: Limits
) -> Iterator[Finding]:
    """All findings; of two that overlap the first one wins."""
    yield from wording.placeholders(Field.SUBJECT, letter.subject, context)
    yield from wording.placeholders(Field.BODY, letter.body, context)
    yield from posted.posted_tasks(letter.body, context)
    yield from wording.subject(letter, context)
    yield from naming.greeting(parts, context)
    for field, text in ((Field.SUBJECT, letter.subject), (Field.BODY, letter.body)):
        yield from naming.misspelt(field, text, context)
        yield from posted.posted_names(field, text, context)
    yield from naming.wrong_company(parts, context)
    yield from naming.wrong_role(parts, letter.subject, context)
    yield from wording.unwise_phrases(parts, context)
    yield from wording.asks(parts, limits)
    yield from wording.length(parts, limits)
    yield from wording.detail(parts, context, limits)
    yield from wording.copies(parts, context)
    yield from wording.repeats(parts, context)
    yield from wording.missing_statements(parts, limits)
    yield from essentials.missing(letter, parts, context, limits)


#: Findings about a long range of text, which may contain others, and choices for one place.
_RANGES = frozenset({FindingKind.TOO_LONG, FindingKind.POSTED_TASK, *ABOUT_ALL})


def _without_overlaps(found: Iterator[Finding]) -> Iterator[Finding]:
    """The findings without those that overlap an earlier one."""
    taken: list[Finding] = []
    for finding in found:
        if finding.start == finding.end or finding.kind in _RANGES:
            yield finding
            continue
        if any(
            other.field is finding.field and other.start < finding.end and finding.start < other.end
            for other in taken
        ):
            continue
        taken.append(finding)
        yield finding

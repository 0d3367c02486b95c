"""What is better left unsaid, and what is missing."""

import re
from collections.abc import Iterator

from desktop.advice.letter_check.model import (
    CheckContext,
    Field,
    Finding,
    FindingKind,
    Letter,
    Replacement,
)
from desktop.advice.letter_check.parts import LetterParts, Span, words_of
from desktop.advice.letter_check.phrases import Limits, Pattern
from desktop.core.kinds import LetterKind

SPOKEN = frozenset({LetterKind.PHONE_SCRIPT, LetterKind.VOICEMAIL})

_OPEN = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\[[^\W\d][^\]\n]{0,40}\]|<[^\W\d][\w ]{0,30}>"
    r"|\b[Xx]{3,}\b|\bXX\b|_{3,}"
)
#: A word of so many letters is telling by itself.
_DISTINCTIVE = 8
DIGITS = re.compile(r"\+?\d[\d ()/.-]{4,}\d")


def placeholders(field: Field, text: str, context: CheckContext) -> Iterator[Finding]:
    """What was to be filled in and was not."""
    values = {
        "first": context.first,
        "company": context.company,
        "role": context.role,
        "me": context.me,
    }
    for pattern in (_OPEN, context.phrases.placeholder):
        for found in pattern.finditer(text):
            inner = found.group().strip("[]{}<>% ").casefold()
            value = values.get(context.phrases.bracketed.get(inner, inner), "")
            yield Finding(
                kind=FindingKind.PLACEHOLDER,
                field=field,
                start=found.start(),
                end=found.end(),
                params={"found": found.group()},
                replacement=Replacement(found.start(), found.end(), value) if value else None,
            )


def subject(letter: Letter, context: CheckContext) -> Iterator[Finding]:
    if letter.kind in SPOKEN or letter.subject.strip():
        return
    default = context.default_subject
    yield Finding(
        kind=FindingKind.SUBJECT_MISSING,
        field=Field.SUBJECT,
        replacement=Replacement(0, len(letter.subject), default) if default else None,
    )


def length(parts: LetterParts, limits: Limits) -> Iterator[Finding]:
    words = parts.words
    params: dict[str, str | int] = {
        "words": len(words), "least": limits.least, "most": limits.most
    }  # fmt: skip
    if limits.most and len(words) > limits.most:
        start = words[limits.most].start
        yield Finding(kind=FindingKind.TOO_LONG, start=start, end=words[-1].end, params=params)
    elif len(words) < limits.least:
        yield Finding(kind=FindingKind.TOO_SHORT, params=params)
    if limits.paragraphs and parts.paragraphs > limits.paragraphs:
        yield Finding(
            kind=FindingKind.TOO_MANY_PARAGRAPHS,
            params={"paragraphs": parts.paragraphs, "most": limits.paragraphs},
        )
    seconds = spoken_seconds(parts.body, parts.phrases.words_per_minute)
    if limits.seconds and seconds > limits.seconds:
        yield Finding(
            kind=FindingKind.TOO_LONG_TO_SAY, params={"seconds": seconds, "most": limits.seconds}
        )


def spoken_seconds(text: str, words_per_minute: int) -> int:
    """How long it takes to say a text; notes in brackets are not said, digits one by one."""
    said = re.sub(r"\([^()]*\)", " ", text)
    digits: int = sum(c.isdigit() for number in DIGITS.findall(said) for c in number)
    words = len(words_of(DIGITS.sub(" ", said))) + digits
    return round(words * 60 / words_per_minute)


def asks(parts: LetterParts, limits: Limits) -> Iterator[Finding]:
    """One question is enough; in a note of thanks none about how things stand."""
    phrases, asking = parts.phrases, []
    for sentence in parts.sentences:
        polite = phrases.not_asks.search(sentence.text)
        asked = sentence.text.rstrip(' "”)').endswith("?") or phrases.asks.search(sentence.text)
        if asked and not polite:
            asking.append(sentence)
    for place, sentence in enumerate(asking):
        if not limits.status and phrases.status.search(sentence.text):
            yield _sentence(FindingKind.STATUS_QUESTION, sentence, parts)
        elif place:
            yield _sentence(FindingKind.SECOND_ASK, sentence, parts)
    if limits.asks and not asking:
        yield Finding(kind=FindingKind.NO_ASK)


def unwise_phrases(parts: LetterParts, context: CheckContext) -> Iterator[Finding]:
    """Reproach, pressure, pay, attachments, empty openings."""
    phrases = parts.phrases
    kinds: list[tuple[FindingKind, Pattern]] = [
        (FindingKind.REPROACH, phrases.reproach),
        (FindingKind.PRESSURE, phrases.pressure),
        (FindingKind.PAY, phrases.pay),
    ]
    if not context.attachment_promised:
        kinds.append((FindingKind.ATTACHMENT, phrases.attachment))
    for kind, pattern in kinds:
        for found in pattern.finditer(parts.body):
            place = Span(found.start(), found.end(), found.group())
            if not any(place.text.casefold() in told.casefold() for told in context.details):
                yield _sentence(kind, place, parts)
                break
    taken: list[tuple[int, int]] = []
    for pattern, better in phrases.filler:
        for found in pattern.finditer(parts.body):
            if any(found.start() < end and start < found.end() for start, end in taken):
                continue
            taken.append(found.span())
            said = better if found.group()[0].isupper() else better[0].lower() + better[1:]
            said = f"I{said[1:]}" if said.startswith("i ") else said
            yield Finding(
                kind=FindingKind.FILLER,
                start=found.start(),
                end=found.end(),
                params={"found": found.group()},
                replacement=Replacement(found.start(), found.end(), said),
            )


def missing_statements(parts: LetterParts, limits: Limits) -> Iterator[Finding]:
    """What letters of this kind always say."""
    for part in limits.says:
        if not parts.phrases.says[part].search(parts.main.text):
            yield Finding(kind=FindingKind.SAYS_NOT, params={"part": part})


def detail(parts: LetterParts, context: CheckContext, limits: Limits) -> Iterator[Finding]:
    """Something that only this person's conversation had."""
    if not limits.detail or parts.phrases.detail.search(parts.main.text):
        return
    said = {_word_start(w.text) for w in parts.words}
    plain = {_word_start(w.text) for w in words_of(f"{context.role} {context.company}")}
    for told in context.details:
        marks = {
            _word_start(w.text): 2 if len(w.text) >= _DISTINCTIVE else 1
            for w in words_of(told)
            if len(w.text) > 3
            and w.text.casefold() not in parts.phrases.common
            and _word_start(w.text) not in plain
        }
        weight = sum(marks[root] for root in marks.keys() & said)
        if marks and weight >= min(2, sum(marks.values())):
            return
    yield Finding(kind=FindingKind.NO_DETAIL, params={"name": context.name})


def copies(parts: LetterParts, context: CheckContext) -> Iterator[Finding]:
    """Whether a colleague has got, or is to get, much the same: they compare."""
    run = parts.phrases.copy_run
    mine = _runs([w.text for w in parts.words], run)
    for name, text in context.colleagues.items():
        theirs = _runs([w.text for w in LetterParts(text, parts.phrases).words], run)
        fewer = min(len(mine), len(theirs))
        if fewer and len(mine & theirs) / fewer >= parts.phrases.copy_share:
            main = parts.main
            yield Finding(
                kind=FindingKind.COPY, start=main.start, end=main.end, params={"name": name}
            )
            return


def _sentence(kind: FindingKind, place: Span, parts: LetterParts) -> Finding:
    """A finding that is mended by leaving its sentence out."""
    around = parts.sentence_at(place.start)
    replacement = None
    if around is not None:
        end = around.end
        while end < len(parts.body) and parts.body[end] == " ":
            end += 1
        replacement = Replacement(around.start, end, "")
    return Finding(
        kind=kind,
        start=place.start,
        end=place.end,
        params={"found": place.text},
        replacement=replacement,
    )


def _word_start(word: str) -> str:
    """Enough of a word to know it again in another form."""
    return word.casefold()[:5]


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    folded = [word.casefold() for word in words]
    return {tuple(folded[i : i + length]) for i in range(len(folded) - length + 1)}

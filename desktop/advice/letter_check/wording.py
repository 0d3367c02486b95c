"""Findings about the wording: placeholders, length, questions, phrases to avoid, repeated texts."""

import re
from collections.abc import Iterator, Mapping

from desktop.advice.letter_check.model import (
    CheckContext,
    Field,
    Finding,
    FindingKind,
    Letter,
    Replacement,
)
from desktop.advice.letter_check.parts import LetterParts, Span, words_of
from desktop.advice.letter_check.phrases import Limits, Pattern, Phrases
from desktop.core.fold import fold
from desktop.core.kinds import LetterKind

SPOKEN = frozenset(
    {
        LetterKind.PHONE_SCRIPT,
        LetterKind.VOICEMAIL,
        LetterKind.DATE_CALL,
        LetterKind.OFFER_CALL,
        LetterKind.TALK,
    }
)

PLACEHOLDER = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\[[^\W\d][^\]\n]{0,40}\]|<[^\W\d][\w ]{0,30}>"
    r"|\b[Xx]{3,}\b|\bXX\b|_{3,}"
)
#: A word of the details with this many letters is enough to show that a detail is mentioned.
_DISTINCTIVE = 8
DIGITS = re.compile(r"\+?\d[\d ()/.-]{4,}\d")


def placeholders(field: Field, text: str, context: CheckContext) -> Iterator[Finding]:
    """Placeholders that were not filled in."""
    values = {
        "first": context.first,
        "company": context.company,
        "role": context.role,
        "me": context.me,
    }
    for pattern in (PLACEHOLDER, context.phrases.placeholder):
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
    """Seconds to speak a text; parentheses are left out, digits are spoken one by one."""
    spoken = re.sub(r"\([^()]*\)", " ", text)
    digits: int = sum(c.isdigit() for number in DIGITS.findall(spoken) for c in number)
    words = len(words_of(DIGITS.sub(" ", spoken))) + digits
    return round(words * 60 / words_per_minute)


def asks(parts: LetterParts, limits: Limits) -> Iterator[Finding]:
    """A second question, a question about the status where none may be, or no question."""
    phrases, questions = parts.phrases, []
    for sentence in parts.sentences:
        polite = phrases.not_asks.search(sentence.text)
        asked = sentence.text.rstrip(' "”)').endswith("?") or phrases.asks.search(sentence.text)
        if asked and not polite:
            questions.append(sentence)
    for place, sentence in enumerate(questions):
        if not limits.status and phrases.status.search(sentence.text):
            yield _sentence(FindingKind.STATUS_QUESTION, sentence, parts)
        elif place:
            yield _sentence(FindingKind.SECOND_ASK, sentence, parts)
    if limits.asks and not questions:
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
            if not any(place.text.casefold() in text.casefold() for text in context.details):
                yield _sentence(kind, place, parts)
                break
    taken: list[tuple[int, int]] = []
    for pattern, better in phrases.filler:
        for found in pattern.finditer(parts.body):
            if any(found.start() < end and start < found.end() for start, end in taken):
                continue
            taken.append(found.span())
            begins = found.group()[0].isupper() or better.startswith("I ")
            text = (better[0].upper() if begins else better[0].lower()) + better[1:]
            yield Finding(
                kind=FindingKind.FILLER,
                start=found.start(),
                end=found.end(),
                params={"found": found.group()},
                replacement=Replacement(found.start(), found.end(), text),
            )


def missing_statements(parts: LetterParts, limits: Limits) -> Iterator[Finding]:
    """Statements that letters of this kind must contain and this one lacks."""
    for part in limits.says:
        if not parts.phrases.says[part].search(parts.main.text):
            yield Finding(kind=FindingKind.SAYS_NOT, params={"part": part})


def detail(parts: LetterParts, context: CheckContext, limits: Limits) -> Iterator[Finding]:
    """A finding if no detail of the conversation with this person is mentioned."""
    if not limits.detail or parts.phrases.detail.search(parts.main.text):
        return
    present = {_word_start(w.text) for w in parts.words}
    for text in context.details:
        marks = _marks(text, context)
        weight = sum(marks[root] for root in marks.keys() & present)
        if marks and weight >= min(2, sum(marks.values())):
            return
    if sum(_marks(_in_place_of_the_gap(parts, context), context).values()) < 2:
        yield Finding(kind=FindingKind.NO_DETAIL, params={"name": context.name})


def _marks(text: str, context: CheckContext) -> dict[str, int]:
    """The beginnings of the words that tell a detail, with their weights."""
    plain = {_word_start(w.text) for w in words_of(f"{context.role} {context.company}")}
    return {
        _word_start(w.text): 2 if len(w.text) >= _DISTINCTIVE else 1
        for w in words_of(text)
        if len(w.text) > 3
        and w.text.casefold() not in context.phrases.common
        and _word_start(w.text) not in plain
    }


def _in_place_of_the_gap(parts: LetterParts, context: CheckContext) -> str:
    """The person's own sentences, if the draft had a gap for the detail and the text has none."""
    patterns = (PLACEHOLDER, parts.phrases.placeholder)

    def has_gap(text: str) -> bool:
        return any(pattern.search(text) for pattern in patterns)

    sentences = LetterParts(context.drafted, context.phrases).sentences
    had_one = any(has_gap(s.text) and parts.phrases.lead_in.search(s.text) for s in sentences)
    if not had_one or has_gap(parts.main.text):
        return ""
    drafted = {" ".join(sentence.text.split()) for sentence in sentences}
    own = (sentence.text for sentence in parts.sentences)
    return " ".join(text for text in own if " ".join(text.split()) not in drafted)


def copies(parts: LetterParts, context: CheckContext) -> Iterator[Finding]:
    """A finding if a colleague gets, or has got, nearly the same text: they may compare."""
    for name, text in context.colleagues.items():
        if shared_part(parts.body, text, parts.phrases) >= parts.phrases.copy_share:
            yield _about_all(FindingKind.COPY, parts, {"name": name})
            return


def repeats(parts: LetterParts, context: CheckContext) -> Iterator[Finding]:
    """A finding if this person has got this text before, or nearly this."""
    for day, text in context.received:
        shared = shared_part(parts.body, text, parts.phrases)
        if shared >= parts.phrases.copy_share:
            is_same = shared >= parts.phrases.same_share
            kind = FindingKind.SENT_BEFORE if is_same else FindingKind.SENT_ALIKE
            another = int(context.has_other_words)
            yield _about_all(kind, parts, {"day": day, "another": another})
            return


def shared_part(one: str, other: str, phrases: Phrases) -> float:
    """The part of the shorter of two letters that is in the other, too: from 0 to 1."""
    runs = [
        _runs([fold(w.text) for w in LetterParts(text, phrases).words], phrases.copy_run)
        for text in (one, other)
    ]
    fewer = min(map(len, runs))
    return len(runs[0] & runs[1]) / fewer if fewer else 0.0


def _about_all(kind: FindingKind, parts: LetterParts, params: Mapping[str, str | int]) -> Finding:
    return Finding(kind=kind, start=parts.main.start, end=parts.main.end, params=params)


def _sentence(kind: FindingKind, place: Span, parts: LetterParts) -> Finding:
    """A finding whose replacement removes its sentence."""
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
    """The first five letters of a word, by which its other forms are matched."""
    return word.casefold()[:5]


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}

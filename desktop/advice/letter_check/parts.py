"""The parts of a letter: greeting, main text, signature, sentences, words."""

import re
from dataclasses import dataclass
from functools import cached_property

from desktop.advice.letter_check.phrases import Phrases

_WORD = re.compile(r"[^\W_][\w'’.-]*[^\W_]|[^\W_]")
_SENTENCE = re.compile(r"[^\s.?!](?:[^.?!\n]|\n(?!\s*\n|- )|[.?!](?=[^\s\"”)’']))*[.?!]*[\"”)’']*")
#: Lines with text at the end that may contain the closing words.
_CLOSING_WITHIN = 4
#: A first line with more words is a greeting followed by other text.
_GREETING_WORDS = 8
#: The end of a greeting; the dots of initials ("A.J. Smith") do not end it.
_GREETING_END = re.compile(r"[,!–]|(?<!\b\w)\.(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Span:
    """A range of the body with its text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class LetterParts:
    body: str
    phrases: Phrases

    @cached_property
    def greeting(self) -> Span:
        """The greeting at the beginning; an empty span if there is none."""
        first = next((line for line in _lines(self.body) if line.text.strip()), Span(0, 0, ""))
        greets = self.phrases.salutation.match(first.text)
        if not greets and not self.phrases.nobody.match(first.text):
            return Span(0, 0, "")
        if len(first.text.split()) <= _GREETING_WORDS:
            return first
        greeting = _GREETING_END.split(first.text, maxsplit=1)[0]
        return Span(first.start, first.start + len(greeting), greeting)

    @cached_property
    def main(self) -> Span:
        """The text between greeting and signature."""
        end = len(self.body) if self.closing is None else self.closing.start
        start = min(self.greeting.end, end)
        return Span(start, end, self.body[start:end])

    @cached_property
    def closing(self) -> Span | None:
        """The line with the closing words near the end; None if there is none."""
        for line in self.last_lines:
            if line.text.strip().rstrip(",").lower() in self.phrases.closings:
                return line
        return None

    @cached_property
    def last_lines(self) -> tuple[Span, ...]:
        """The last lines with text, where closing words and name are expected."""
        lines = [line for line in _lines(self.body) if line.text.strip()]
        return tuple(lines[-_CLOSING_WITHIN:])

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """The words of `main`."""
        return words_of(self.main.text, self.main.start)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of `main`."""
        return tuple(
            Span(self.main.start + found.start(), self.main.start + found.end(), found.group())
            for found in _SENTENCE.finditer(self.main.text)
        )

    @cached_property
    def paragraphs(self) -> int:
        """The number of paragraphs of `main`."""
        return sum(bool(part.strip()) for part in re.split(r"\n\s*\n", self.main.text))

    def sentence_at(self, place: int) -> Span | None:
        """The sentence at an index of the body; None if there is none."""
        return next((s for s in self.sentences if s.start <= place < s.end), None)


def words_of(text: str, offset: int = 0) -> tuple[Span, ...]:
    """The words of a text, with `offset` added to their positions."""
    return tuple(
        Span(offset + found.start(), offset + found.end(), found.group())
        for found in _WORD.finditer(text)
    )


def _lines(text: str) -> list[Span]:
    found, place = [], 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        found.append(Span(place, place + len(bare), bare))
        place += len(line)
    return found

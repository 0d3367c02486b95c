"""The sentences of a mail, without the name and the notices below it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

#: Characters of a mail that are read; nobody answers at greater length.
LONGEST = 20_000
#: A longer run without the end of a sentence is cut.
_LONGEST_SENTENCE = 500

_END = re.compile(r"[.!?]+[\"'”’)]*(?=\s)|\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-*•]|\d+[.)]) )")
_HALF_OF_DAY = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
#: A time zone behind "5 p.m.", which begins no sentence.
_ZONE = re.compile(r"\s[A-Z]{2,5}\b")
#: An ordinal number, or a day as "27.03.".
_NUMBER = re.compile(r"(?<![\w.,:/])(?:\d{1,2}\. ?)?\d{1,2}\.$")
#: A date behind a short weekday, as in "Do. 10.12.".
_DATE = re.compile(r"\s+(?:\w{2,3}\s)?\d")
_POSTSCRIPT = re.compile(r"^[ \t]*p\.?[ ]?s\.?[ :]", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Breaks:
    """Where a full stop does not end a sentence."""

    abbreviation: re.Pattern[str]
    after_number: re.Pattern[str] | None
    """What follows the full stop of an ordinal number, as in the German "2. April"."""
    short_day: re.Pattern[str] | None = None
    """A weekday whose full stop ends no sentence before a date."""

    @classmethod
    def of(
        cls,
        abbreviations: Iterable[str],
        after_numbers: Iterable[str],
        short_days: Iterable[str] = (),
    ) -> "Breaks":
        """By patterns for abbreviations, and words that stand behind ordinal numbers."""
        behind, days = "|".join(after_numbers), "|".join(short_days)
        return cls(
            re.compile(rf"(?:\b(?:{'|'.join(abbreviations)})|\b[ap]\.m)\.$", re.IGNORECASE),
            re.compile(rf"\s+(?:[a-zäöü]|(?i:{behind})\b)") if behind else None,
            re.compile(rf"\b(?:{days})\.$", re.IGNORECASE) if days else None,
        )

    def goes_on(self, text: str, start: int, end: re.Match[str]) -> bool:
        """Whether the full stop belongs to an abbreviation or a number."""
        if end.group() != ".":
            return False
        tail = text[max(start, end.end() - 8) : end.end()]
        follows = text[end.end() : end.end() + 20].lstrip()[:1]
        if _HALF_OF_DAY.search(tail):
            return not follows.isupper() or _ZONE.match(text, end.end()) is not None
        if self.after_number is not None and _NUMBER.search(tail):
            return self.after_number.match(text, end.end()) is not None
        if self.short_day is not None and self.short_day.search(tail):
            return _DATE.match(text, end.end()) is not None
        return self.abbreviation.search(tail) is not None


def sentences(text: str, closings: re.Pattern[str], breaks: Breaks) -> Iterator[tuple[int, int]]:
    """The begin and end of each sentence above the closing of a mail, and in its postscript."""
    text = text[:LONGEST]
    end = above_closing(text, closings)
    yield from _split(text, 0, end, breaks)
    if end < len(text) and (found := _POSTSCRIPT.search(text, end)):
        stop = text.find("\n\n", found.end())
        yield from _split(text, found.start(), len(text) if stop < 0 else stop, breaks)


def is_mail_text(text: str, closings: re.Pattern[str], greetings: re.Pattern[str]) -> bool:
    """Whether a text begins or ends as mails do: with a greeting, or with a closing below it."""
    text = text[:LONGEST]
    return greetings.match(text) is not None or above_closing(text, closings) < len(text)


def above_closing(text: str, closings: re.Pattern[str]) -> int:
    """Where the closing begins; the end of the text if nothing stands above it."""
    for found in closings.finditer(text):
        if text[: found.start()].strip():
            return found.start()
    return len(text)


def _split(text: str, start: int, stop: int, breaks: Breaks) -> Iterator[tuple[int, int]]:
    for found in _END.finditer(text, start, stop):
        if not breaks.goes_on(text, start, found):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, stop)


def _trimmed(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Without blanks around it, in pieces if it is too long."""
    while stop - start > _LONGEST_SENTENCE:
        blank = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        middle = start + _LONGEST_SENTENCE if blank < 0 else blank
        yield from _stripped(text, start, middle)
        start = middle
    yield from _stripped(text, start, stop)


def _stripped(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    piece = text[start:stop]
    inner = piece.strip()
    if inner:
        begin = start + len(piece) - len(piece.lstrip())
        yield begin, begin + len(inner)

"""Reads an answer of an employer: what kind it is, its particulars, and the sentences that say so.

Nothing is guessed beyond what the phrases name: a mail without any of them has no reading. The
strongest kind among its sentences decides: a rejection beside an offer "for the other role" is a
rejection. Days count from the day on which the mail came, in the employer's calendar.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import islice

from desktop.advice.answers.phrases import Phrases
from desktop.advice.answers.sentences import sentences
from desktop.advice.answers.times import day_by, day_named
from desktop.advice.answers.words import Grammar, Words
from desktop.advice.answers.zones import NamedZone, ZoneWords
from desktop.advice.promise_days import Days
from desktop.advice.promise_words import read_promise
from desktop.core.kinds import AnswerKind
from desktop.core.workdays import WorkCalendar


class Strength(StrEnum):
    """How certain a reading is."""

    CLEAR = "clear"
    """The sentence says so."""
    LIKELY = "likely"
    """It is usually written with such an answer, as "all the best for your search"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReading:
    """Days are the employer's, `starts` is a wall time there; None if the mail names none."""

    kind: AnswerKind
    span: tuple[int, int]
    """Begin and end of the sentence that says so, in the text."""
    strength: Strength
    promise: str = ""
    """The words of a promise that name its day."""
    promise_on: date | None = None
    starts: datetime | None = None
    """INVITED: day and time of the interview."""
    zone: NamedZone | None = None
    """INVITED: the zone of `starts`, if the mail names one; otherwise it is the employer's."""
    starts_on: date | None = None
    """INVITED: its day, also without a time."""
    until: date | None = None
    """ON_HOLD: when it ends."""
    answer_by: date | None = None
    """OFFER: until when they want an answer."""
    in_writing: bool = False
    """OFFER: the offer itself has come."""
    write_again: bool = False
    """NO: they asked to be written to again."""
    others: bool = False
    """Others are still to be interviewed."""
    no_calls: bool = False
    """They asked not to be called or written to."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: tuple[int, int]
    text: str
    says: frozenset[str]
    """The rules that it matches."""


#: The kinds in the order of their precedence: the rule, what it means, and how certain that is.
_PRECEDENCE = (
    ("no", AnswerKind.NO, Strength.CLEAR),
    ("on_hold", AnswerKind.ON_HOLD, Strength.CLEAR),
    ("offer", AnswerKind.OFFER, Strength.CLEAR),
    ("invited", AnswerKind.INVITED, Strength.CLEAR),
    ("no_hint", AnswerKind.NO, Strength.LIKELY),
    ("deciding", AnswerKind.STILL_DECIDING, Strength.CLEAR),
    ("others", AnswerKind.STILL_DECIDING, Strength.CLEAR),
    ("no_calls", AnswerKind.OTHER, Strength.CLEAR),
)
#: The answers with which a promised day is of use.
_PROMISING = frozenset({AnswerKind.STILL_DECIDING, AnswerKind.OFFER, AnswerKind.OTHER})
#: Reading a day takes milliseconds.
_MOST = 20


def read_answer(
    text: str,
    received_on: date,
    calendar: WorkCalendar,
    phrases: Phrases,
    closings: re.Pattern[str],
    *,
    country: str = "",
    subdivision: str = "",
) -> AnswerReading | None:
    """What the mail answers; None if it says nothing that is known. No text raises an error.

    `text` is without the messages that it quotes, in the language of the phrases. `calendar`,
    `country` and `subdivision` are the employer's.
    """
    mail = _Mail(
        [
            _Sentence((start, stop), text[start:stop], _says(text[start:stop], phrases))
            for start, stop in sentences(text, closings, phrases.grammar.breaks)
        ],
        Days(received_on, calendar),
        phrases.grammar,
    )
    for rule, kind, strength in _PRECEDENCE:
        if says := next((one for one in mail.sentences if rule in one.says), None):
            reading = mail.reading(kind, strength, says)
            if reading.starts is None:
                return reading
            zone = mail.zone(says, phrases.zones, (country, subdivision))
            return replace(reading, zone=None if zone is None else zone.on(reading.starts))
    if promise := next(mail.promises(), None):
        sentence, words, day = promise
        return AnswerReading(
            kind=AnswerKind.OTHER,
            span=sentence.span,
            strength=Strength.CLEAR,
            promise=words,
            promise_on=day,
        )
    return None


def _says(sentence: str, phrases: Phrases) -> frozenset[str]:
    """The rules that a sentence matches; what is offered in it is not refused there.

    What is refused because of a hold is a rejection.
    """
    words = Words.of(sentence, phrases.grammar)
    found = {name for name, rule in phrases.rules.items() if rule.matches(words, phrases.grammar)}
    if {"refused", "on_hold"} <= found:
        found.add("no")
    return frozenset(found - {"no"} if "offer" in found else found)


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail while it is read."""

    sentences: Sequence[_Sentence]
    days: Days
    grammar: Grammar

    def reading(self, kind: AnswerKind, strength: Strength, says: _Sentence) -> AnswerReading:
        every = frozenset().union(*(one.says for one in self.sentences))
        _, words, day = next(self.promises(), (None, "", None))
        is_promising = kind in _PROMISING
        is_offer, is_open = kind is AnswerKind.OFFER, kind is not AnswerKind.NO
        is_invitation = kind is AnswerKind.INVITED
        starts_on, starts = self._starts(says) if is_invitation else (None, None)
        return AnswerReading(
            kind=kind,
            span=says.span,
            strength=strength,
            promise=words if is_promising else "",
            promise_on=day if is_promising else None,
            starts=starts,
            starts_on=starts_on,
            until=self._until(says) if kind is AnswerKind.ON_HOLD else None,
            answer_by=self._answer_by() if is_offer else None,
            in_writing=is_offer and "in_writing" in every,
            write_again=not is_open and "write_again" in every,
            others=kind is AnswerKind.STILL_DECIDING and "others" in every,
            no_calls=is_open and "no_calls" in every,
        )

    def promises(self) -> Iterator[tuple[_Sentence, str, date]]:
        """The sentences that promise news by a day, with the words that name it."""
        for sentence in self._saying("promise", unless="asked"):
            readings = (
                (sentence, words, day)
                for words in self._parts(sentence.text)
                if (day := self._promised(words))
            )
            yield from islice(readings, 1)

    def _promised(self, words: str, *, hold: bool = False) -> date | None:
        days, language = self.days, self.grammar.language
        return read_promise(words, days.said_on, days.calendar, hold=hold, language=language).day

    def _parts(self, sentence: str) -> Iterator[str]:
        """The last clauses of a sentence, where a promise usually stands, and all of it.

        Of "it will be May before we know" also the part with the time, and of "you will hear by
        May whether you are chosen or not" what stands before.
        """
        ends = list(self.grammar.parts.finditer(sentence))
        yield from (sentence[end.end() :] for end in reversed(ends))
        yield sentence
        if self.grammar.before_we_know is not None:
            yield from (found.group() for found in self.grammar.before_we_know.finditer(sentence))
        if (rest := self.grammar.without_both(sentence)) != sentence:
            yield " ".join(rest.split())

    def _starts(self, says: _Sentence) -> tuple[date | None, datetime | None]:
        """The day of an interview, and its time if both stand in one sentence."""
        clock, language = self.grammar.clock, self.grammar.language
        timed = islice((one for one in self.sentences if clock.named(one.text)), _MOST)
        for sentence in (says, *timed):
            day, at = day_named(sentence.text, self.days, language), clock.named(sentence.text)
            if day is not None:
                return day, None if at is None else datetime.combine(day, at)
        return None, None

    def zone(self, says: _Sentence, words: ZoneWords, place: tuple[str, str]) -> NamedZone | None:
        """The zone of the time of an interview: in the sentence with it, or said of all times."""
        for sentence in (says, *self.sentences):
            text = self.grammar.clock.in_digits(sentence.text)
            ends = self.grammar.clock.ends(text)
            if (zone := words.named(text, ends, *place)) is not None:
                return zone
        return None

    def _until(self, says: _Sentence) -> date | None:
        for sentence in (says, *self._saying("on_hold")):
            if day := self._promised(sentence.text, hold=True):
                return day
        return None

    def _answer_by(self) -> date | None:
        for sentence in (*self._saying("asked"), *self._saying("answer_by", unless="promise")):
            if day := day_by(sentence.text, self.days, self.grammar.language):
                return day
        return None

    def _saying(self, rule: str, *, unless: str = "") -> Iterator[_Sentence]:
        """The first sentences that match a rule; days are read in no more of them."""
        found = (one for one in self.sentences if rule in one.says and unless not in one.says)
        return islice(found, _MOST)

"""The words of a sentence in the form in which phrases are compared with them."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from desktop.advice.answers.sentences import Breaks
from desktop.advice.answers.times import Clock
from desktop.core.kinds import LetterLanguage

PAUSES = frozenset({",", "?"})


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the phrases of a language need to be compared; `grammar.toml` describes the fields."""

    language: LetterLanguage
    negations: frozenset[str]
    before: int
    """The most words between a "not" and the phrase behind it that it turns round."""
    behind: int
    """The same for a "not" behind the phrase; without any, -1."""
    clause_ends: frozenset[str]
    conditions: Sequence[Sequence[str]]
    """What begins the clause of an "if"."""
    conditions_at_start: Sequence[Sequence[str]]
    """The same, only at the beginning of a sentence."""
    future: frozenset[str]
    letters: dict[int, str]
    either_way: Sequence[tuple[re.Pattern[str], str]]
    """What names an answer and its opposite, and says neither: "whether you are chosen or not"."""
    written_out: Sequence[tuple[re.Pattern[str], str]]
    forms: Sequence[tuple[re.Pattern[str], Sequence[str]]]
    parts: re.Pattern[str]
    """What ends a part of a sentence that may be a promise of its own."""
    before_we_know: re.Pattern[str] | None
    """What stands between the time and "before we know", which is a promise."""
    breaks: Breaks
    clock: Clock
    zones: Mapping[str, Any]

    def folded(self, text: str) -> str:
        """Lower case, in the letters with which words are compared."""
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        folded = text.casefold()
        return folded.translate(self.letters) if self.letters else folded

    def without_both(self, text: str) -> str:
        """The text without what names an answer and its opposite."""
        for both, written in self.either_way:
            text = both.sub(written, text)
        return text

    def forms_of(self, word: str) -> Iterator[str]:
        """The regular forms of a word as a verb and as a noun, also those that it does not have."""
        yield self.folded(word)
        fitting = ((end, forms) for ending, forms in self.forms if (end := ending.search(word)))
        for end, forms in islice(fitting, 1):
            stem, letter = word[: end.start()], end[1] if end.re.groups else ""
            yield from (self.folded(stem + form.replace(r"\1", letter)) for form in forms)


def parse_grammar(text: str, language: LetterLanguage) -> Grammar:
    """The grammar of a file. Raises `tomllib.TOMLDecodeError`, `KeyError` or `re.error`."""
    table = tomllib.loads(text)
    before_we_know = table.get("before_we_know", "")
    return Grammar(
        language=language,
        negations=frozenset(table["negations"]),
        before=table["before"],
        behind=table["behind"],
        clause_ends=frozenset(table["clause_ends"]) | PAUSES,
        conditions=[tuple(one.split()) for one in table["conditions"]],
        conditions_at_start=[tuple(one.split()) for one in table["conditions_at_start"]],
        future=frozenset(table["future"]),
        letters=str.maketrans(table.get("letters", {})),
        either_way=[
            (re.compile(one, re.IGNORECASE), written) for one, written in table["either_way"]
        ],
        written_out=[(re.compile(one), written) for one, written in table["written_out"]],
        forms=[(re.compile(ending), forms) for ending, forms in table["forms"]],
        parts=re.compile(table["parts"]),
        before_we_know=re.compile(before_we_know, re.IGNORECASE) if before_we_know else None,
        breaks=Breaks.of(
            table["abbreviations"], table.get("after_numbers", ()), table.get("short_days", ())
        ),
        clock=Clock.of(table["clock"], language),
        zones=table.get("zones", {}),
    )


@dataclass(frozen=True, slots=True)
class Words:
    """Lower case, contractions written out, without punctuation other than `PAUSES`."""

    every: Sequence[str]
    places: Mapping[str, Sequence[int]]
    """Where each word stands."""
    beginnings: Mapping[str, Sequence[str]]
    """The words by their first two letters."""

    @classmethod
    def of(cls, sentence: str, grammar: Grammar) -> "Words":
        text = re.sub(r"[‘’ʼ`]", "'", grammar.folded(grammar.without_both(sentence)))
        for contraction, written_out in grammar.written_out:
            text = contraction.sub(written_out, text)
        text = re.sub(r"[,;:()–—]| - ", " , ", text)
        every = re.sub(r"[^\w\s,&?]", " ", text).replace("?", " ? ").split()
        places: dict[str, list[int]] = {}
        for place, word in enumerate(every):
            places.setdefault(word, []).append(place)
        beginnings: dict[str, list[str]] = {}
        for word in places:
            beginnings.setdefault(word[:2], []).append(word)
        return cls(every, places, beginnings)

"""The words of a sentence in the form in which phrases are compared with them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

#: Words that turn round the meaning of those that follow.
NEGATIONS = frozenset(
    {
        "not", "never", "no", "nor", "neither", "unable", "without", "hardly", "rather", "instead",
        "against",
    }
)  # fmt: skip
PAUSES = frozenset({",", "?"})

_VOWELS = "aeiou"
_CONTRACTIONS = tuple(
    (re.compile(contraction), written_out)
    for contraction, written_out in (
        (r"\bcan'?t\b|\bcannot\b", "can not"),
        (r"\bwon'?t\b", "will not"),
        (r"\bshan't\b", "shall not"),
        (r"\b(do|does|did|is|are|was|were|have|has|had|would|should|could)n'?t\b", r"\1 not"),
        (r"\blet's\b", "let us"),
        (r"\b(it|that|there|here|he|she|what|who|where|everything|nothing)'s\b", r"\1 is"),
        (r"'s\b|(?<=s)'(?=\s)", ""),
        (r"'re\b", " are"),
        (r"'ll\b", " will"),
        (r"'ve\b", " have"),
        (r"'d\b", " would"),
        (r"'m\b", " am"),
    )
)


@dataclass(frozen=True, slots=True)
class Words:
    """Lower case, contractions written out, without punctuation other than `PAUSES`."""

    every: Sequence[str]
    places: Mapping[str, Sequence[int]]
    """Where each word stands."""

    @classmethod
    def of(cls, sentence: str) -> "Words":
        text = re.sub(r"[‘’ʼ`]", "'", sentence.casefold())
        for contraction, written_out in _CONTRACTIONS:
            text = contraction.sub(written_out, text)
        text = re.sub(r"\be[- ]?mail", "email", text)
        text = re.sub(r"[,;:()–—]| - ", " , ", text)
        every = re.sub(r"[^\w\s,&?]", " ", text).replace("?", " ? ").split()
        places: dict[str, list[int]] = {}
        for place, word in enumerate(every):
            places.setdefault(word, []).append(place)
        return cls(every, places)


def forms_of(word: str) -> Iterator[str]:
    """The regular forms of a word as a verb and as a noun, also those that it does not have."""
    yield word
    stem, last = word[:-1], word[-1]
    if last == "e":
        yield from (f"{word}s", f"{word}d", f"{stem}ing")
    elif last == "y" and word[-2:-1] not in {*_VOWELS, ""}:
        yield from (f"{stem}ies", f"{stem}ied", f"{word}ing")
    else:
        yield from (f"{word}s", f"{word}es", f"{word}ed", f"{word}ing")
        if last not in f"{_VOWELS}wxy" and word[-2:-1] and word[-2] in _VOWELS:
            yield from (f"{word}{last}ed", f"{word}{last}ing")

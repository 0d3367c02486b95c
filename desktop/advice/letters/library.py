"""The templates, ours and the person's own, and how a letter is made of one.

Ours are text files, `KIND.TONE.txt`, or `KIND.TONE.1.txt`, `.2.txt` … where letters to colleagues
must not be alike. What they may say stands in `template`. A sentence that mentions something
unknown drops out whole, and a paragraph without sentences too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.advice.knowledge import words_directory
from desktop.advice.letters.fields import Field, parse_fields
from desktop.advice.letters.template import (
    MAX_RENDERED,
    ORGANISER,
    SUBJECT,
    Fault,
    FaultKind,
    Line,
    Paragraphs,
    TemplateError,
    TemplateKey,
    key_of,
    read,
)
from desktop.advice.letters.template_values import TemplateValues
from desktop.advice.letters.words import LetterWords, parse_words
from desktop.core.kinds import LetterKind, Tone

TONES = tuple(Tone)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedLetter:
    """A letter. `missing` names what sentences were left out for want of."""

    subject: str
    body: str
    missing: tuple[str, ...] = ()
    key: TemplateKey | None = None
    """The template that it was made of."""
    unusable_key: TemplateKey | None = None
    """A template of the person's own that could not be used, so that one of ours was."""


class TemplateLibrary:
    """The templates of one language; the person's `own` stand before ours of the same key."""

    def __init__(
        self,
        texts: Mapping[str, str],
        words: LetterWords,
        fields: Mapping[str, Field],
        own: Mapping[TemplateKey, str] | None = None,
    ) -> None:
        self.words = words
        self.fields = fields
        self._texts = texts
        self._ours = {key_of(name): text for name, text in texts.items()}
        self._own = dict(own or {})
        self._all = {**self._ours, **self._own}
        self._read: dict[str, Paragraphs] = {}

    def with_own(self, own: Mapping[TemplateKey, str]) -> "TemplateLibrary":
        """The same book with these templates of the person's own."""
        return TemplateLibrary(self._texts, self.words, self.fields, own)

    def same_as(self, other: "TemplateLibrary") -> bool:
        """Whether both hold the same templates."""
        return self._all == other._all

    @property
    def keys(self) -> tuple[TemplateKey, ...]:
        """All templates there are, by kind in the kinds' order, then by tone and number."""
        kinds = [LetterKind.THANK_YOU, ORGANISER, *LetterKind]
        return tuple(
            sorted(self._all, key=lambda k: (kinds.index(k.kind), TONES.index(k.tone), k.number))
        )

    def ours(self, key: TemplateKey) -> str | None:
        """The text that comes with the program; None where there is none."""
        return self._ours.get(key)

    def own(self, key: TemplateKey) -> str | None:
        """The person's text; None where there is none."""
        return self._own.get(key)

    def starting_text(self, key: TemplateKey) -> str:
        """What to begin an own template from: ours, or ours of the nearest tone."""
        alike = [k for k in self._ours if k.kind == key.kind]
        return self._ours[min(alike, key=lambda k: (k != key, k.tone is not key.tone, k.number))]

    def tones(self, kind: LetterKind) -> tuple[Tone, ...]:
        """The tones in which a kind of letter exists; every kind has one."""
        return _tones(self._all, kind)

    def write(
        self, kind: LetterKind, tone: Tone, values: TemplateValues, *, place: int = 0
    ) -> RenderedLetter:
        """The letter. `place` counts the recipients of an interview: neighbours get other words.

        A tone that does not exist for `kind` gives way to one that does, and a template of the
        person's own that cannot be used to one of ours.
        """
        key = _choose(self._all, kind, tone, values, place)
        if key not in self._own:
            return self._fill(key, values)
        try:
            return self.fill(key, self._own[key], values)
        except TemplateError:
            ours = _choose(self._ours, kind, tone, values, place)
            return replace(self._fill(ours, values), unusable_key=key)

    def fill(self, key: TemplateKey, text: str, values: TemplateValues) -> RenderedLetter:
        """The letter that an own template makes. Raises `TemplateError` where it makes none."""
        return _fill(read(text), key, values, MAX_RENDERED)

    def _fill(self, key: TemplateKey, values: TemplateValues) -> RenderedLetter:
        text = self._ours[key]
        if text not in self._read:
            self._read[text] = read(text)
        return _fill(self._read[text], key, values)


def _choose(
    keys: Mapping[TemplateKey, str],
    kind: LetterKind,
    tone: Tone,
    values: TemplateValues,
    place: int,
) -> TemplateKey:
    if kind is LetterKind.THANK_YOU and "others" in values:
        return TemplateKey(ORGANISER, Tone.NEUTRAL)
    tones = _tones(keys, kind)
    first = tone if tone in tones else Tone.NEUTRAL
    alike = _variants(keys, kind, first)
    if len(alike) == 1:
        return alike[0]
    others = [key for other in tones if other is not first for key in _variants(keys, kind, other)]
    names = [*alike, *others]
    return names[place % len(names)]


def _tones(keys: Mapping[TemplateKey, str], kind: LetterKind) -> tuple[Tone, ...]:
    return tuple(tone for tone in TONES if _variants(keys, kind, tone))


def _variants(keys: Mapping[TemplateKey, str], kind: LetterKind, tone: Tone) -> list[TemplateKey]:
    found = [key for key in keys if key.kind == kind and key.tone is tone]
    return sorted(found, key=lambda key: key.number)


def _fill(
    paragraphs: Paragraphs, key: TemplateKey, values: TemplateValues, most: int | None = None
) -> RenderedLetter:
    subject, body = "", []
    missing: dict[str, None] = {}
    left = most
    for number, paragraph in enumerate(paragraphs):
        said = _join(list(_sentences(paragraph, values, missing, left)))
        left = None if left is None else left - len(said)
        if number == 0 and said.startswith(SUBJECT.strip()):
            subject = said.removeprefix(SUBJECT.strip()).strip()
        elif said:
            body.append(said)
    return RenderedLetter(
        subject=subject, body="\n\n".join(body) + "\n", missing=tuple(missing), key=key
    )


def _sentences(
    paragraph: tuple[Line, ...], values: TemplateValues, missing: dict[str, None], most: int | None
) -> Iterator[tuple[str, str]]:
    dropped = False
    for line in paragraph:
        if line.mark == "|" and not dropped:
            continue
        lacking = sorted(line.needs - values.keys())
        missing.update(dict.fromkeys(lacking))
        dropped = bool(lacking)
        if not lacking:
            said = _rendered(line, values, most)
            most = None if most is None else most - len(said)
            yield line.mark, " ".join(said.split())


def _rendered(line: Line, values: TemplateValues, most: int | None) -> str:
    """A sentence; no more is made of it than `most` characters."""
    said, length = [], 0
    for part in line.template.generate(values):
        said.append(part)
        length += len(part)
        if most is not None and length > most:
            raise TemplateError(Fault(FaultKind.TOO_LONG, most=MAX_RENDERED))
    return "".join(said)


def _join(said: list[tuple[str, str]]) -> str:
    """Sentences side by side; marked ones on lines of their own."""
    text = ""
    for mark, words in said:
        own = mark in {">", "-"}
        gap = "" if not text else "\n" if own else " "
        text += gap + (f"- {words}" if mark == "-" else words)
    return text


def load(directory: Path, language: str = "en") -> TemplateLibrary:
    """The templates below `directory`; a language that is not there falls back to English.

    Raises OSError where they cannot be read.
    """
    found = words_directory(directory, language)
    texts = {
        path.name.removesuffix(".txt"): path.read_text(encoding="utf-8")
        for path in sorted(found.glob("*.txt"))
    }
    return TemplateLibrary(
        texts,
        parse_words((found / "words.toml").read_text(encoding="utf-8")),
        parse_fields((found / "fields.toml").read_text(encoding="utf-8")),
    )

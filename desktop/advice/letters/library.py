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
from desktop.advice.letters.material import Material
from desktop.advice.letters.template import (
    MOST_WRITTEN,
    ORGANISER,
    SUBJECT,
    Fault,
    FaultKind,
    Key,
    Line,
    Paragraphs,
    TemplateError,
    key_of,
    read,
)
from desktop.advice.letters.words import LetterWords, parse_words
from desktop.core.kinds import LetterKind, Tone

TONES = tuple(Tone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter. `missing` names what sentences were left out for want of."""

    subject: str
    body: str
    missing: tuple[str, ...] = ()
    key: Key | None = None
    """The template that it was made of."""
    passed_over: Key | None = None
    """A template of the person's own that could not be used, so that one of ours was."""


class TemplateLibrary:
    """The templates of one language; the person's `own` stand before ours of the same key."""

    def __init__(
        self,
        texts: Mapping[str, str],
        words: LetterWords,
        fields: Mapping[str, Field],
        own: Mapping[Key, str] | None = None,
    ) -> None:
        self.words = words
        self.fields = fields
        self._texts = texts
        self._ours = {key_of(name): text for name, text in texts.items()}
        self._own = dict(own or {})
        self._all = {**self._ours, **self._own}
        self._read: dict[str, Paragraphs] = {}

    def with_own(self, own: Mapping[Key, str]) -> "TemplateLibrary":
        """The same book with these templates of the person's own."""
        return TemplateLibrary(self._texts, self.words, self.fields, own)

    def same_as(self, other: "TemplateLibrary") -> bool:
        """Whether both hold the same templates."""
        return self._all == other._all

    @property
    def keys(self) -> tuple[Key, ...]:
        """All templates there are, by kind in the kinds' order, then by tone and number."""
        kinds = [LetterKind.THANK_YOU, ORGANISER, *LetterKind]
        return tuple(
            sorted(self._all, key=lambda k: (kinds.index(k.kind), TONES.index(k.tone), k.number))
        )

    def ours(self, key: Key) -> str | None:
        """The text that comes with the program; None where there is none."""
        return self._ours.get(key)

    def own(self, key: Key) -> str | None:
        """The person's text; None where there is none."""
        return self._own.get(key)

    def beginning(self, key: Key) -> str:
        """What to begin an own template from: ours, or ours of the nearest tone."""
        alike = [k for k in self._ours if k.kind == key.kind]
        return self._ours[min(alike, key=lambda k: (k != key, k.tone is not key.tone, k.number))]

    def tones(self, kind: LetterKind) -> tuple[Tone, ...]:
        """The tones in which a kind of letter exists; every kind has one."""
        return _tones(self._all, kind)

    def write(self, kind: LetterKind, tone: Tone, material: Material, *, place: int = 0) -> Written:
        """The letter. `place` counts the recipients of an interview: neighbours get other words.

        A tone that does not exist for `kind` gives way to one that does, and a template of the
        person's own that cannot be used to one of ours.
        """
        key = _choose(self._all, kind, tone, material, place)
        if key not in self._own:
            return self._fill(key, material)
        try:
            return self.fill(key, self._own[key], material)
        except TemplateError:
            ours = _choose(self._ours, kind, tone, material, place)
            return replace(self._fill(ours, material), passed_over=key)

    def fill(self, key: Key, text: str, material: Material) -> Written:
        """The letter that an own template makes. Raises `TemplateError` where it makes none."""
        return _fill(read(text), key, material, MOST_WRITTEN)

    def _fill(self, key: Key, material: Material) -> Written:
        text = self._ours[key]
        if text not in self._read:
            self._read[text] = read(text)
        return _fill(self._read[text], key, material)


def _choose(
    keys: Mapping[Key, str], kind: LetterKind, tone: Tone, material: Material, place: int
) -> Key:
    if kind is LetterKind.THANK_YOU and "others" in material:
        return Key(ORGANISER, Tone.NEUTRAL)
    tones = _tones(keys, kind)
    first = tone if tone in tones else Tone.NEUTRAL
    alike = _variants(keys, kind, first)
    if len(alike) == 1:
        return alike[0]
    others = [key for other in tones if other is not first for key in _variants(keys, kind, other)]
    names = [*alike, *others]
    return names[place % len(names)]


def _tones(keys: Mapping[Key, str], kind: LetterKind) -> tuple[Tone, ...]:
    return tuple(tone for tone in TONES if _variants(keys, kind, tone))


def _variants(keys: Mapping[Key, str], kind: LetterKind, tone: Tone) -> list[Key]:
    found = [key for key in keys if key.kind == kind and key.tone is tone]
    return sorted(found, key=lambda key: key.number)


def _fill(paragraphs: Paragraphs, key: Key, material: Material, most: int | None = None) -> Written:
    subject, body = "", []
    missing: dict[str, None] = {}
    left = most
    for number, paragraph in enumerate(paragraphs):
        said = _join(list(_say(paragraph, material, missing, left)))
        left = None if left is None else left - len(said)
        if number == 0 and said.startswith(SUBJECT.strip()):
            subject = said.removeprefix(SUBJECT.strip()).strip()
        elif said:
            body.append(said)
    return Written(subject=subject, body="\n\n".join(body) + "\n", missing=tuple(missing), key=key)


def _say(
    paragraph: tuple[Line, ...], material: Material, missing: dict[str, None], most: int | None
) -> Iterator[tuple[str, str]]:
    dropped = False
    for line in paragraph:
        if line.mark == "|" and not dropped:
            continue
        lacking = sorted(line.needs - material.keys())
        missing.update(dict.fromkeys(lacking))
        dropped = bool(lacking)
        if not lacking:
            said = _rendered(line, material, most)
            most = None if most is None else most - len(said)
            yield line.mark, " ".join(said.split())


def _rendered(line: Line, material: Material, most: int | None) -> str:
    """A sentence; no more is made of it than `most` characters."""
    said, length = [], 0
    for part in line.template.generate(material):
        said.append(part)
        length += len(part)
        if most is not None and length > most:
            raise TemplateError(Fault(FaultKind.TOO_LONG, most=MOST_WRITTEN))
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

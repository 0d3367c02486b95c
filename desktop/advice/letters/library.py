"""The template library: built-in templates, the person's own, and the letters rendered from them.

Built-in templates are text files named `KIND.TONE.txt`, or `KIND.TONE.1.txt`, `KIND.TONE.2.txt` …
for letters that must differ between colleagues. `template` describes their syntax. A sentence that
needs an unknown field is replaced by its alternative or left out; a paragraph without sentences is
left out.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
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
    parse_template,
)
from desktop.advice.letters.template_values import TemplateValues
from desktop.advice.letters.words import LetterWords, parse_words
from desktop.core.kinds import LetterKind, LetterLanguage, Tone

TONES = tuple(Tone)
#: Spaces that become one; those that do not break a line stay, as before a French colon.
_SPACES = re.compile(r"[^\S\u00a0]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedLetter:
    """A letter. `missing` names the unknown fields whose sentences were replaced or left out."""

    subject: str
    body: str
    missing: tuple[str, ...] = ()
    key: TemplateKey | None = None
    """The template that it was rendered from."""
    unusable_key: TemplateKey | None = None
    """The person's own template that is invalid, and was replaced by a built-in one."""


class TemplateLibrary:
    """The templates of one language; the person's `own` replace built-in ones of the same key."""

    def __init__(
        self,
        texts: Mapping[str, str],
        words: LetterWords,
        fields: Mapping[str, Field],
        own: Mapping[TemplateKey, str] | None = None,
        language: LetterLanguage = LetterLanguage.ENGLISH,
    ) -> None:
        self.words = words
        self.language = language
        self.fields = fields
        self._texts = texts
        self._built_in = {key_of(name): text for name, text in texts.items()}
        self._own = dict(own or {})
        self._all = {**self._built_in, **self._own}
        self._read: dict[str, Paragraphs] = {}

    def with_own(self, own: Mapping[TemplateKey, str]) -> "TemplateLibrary":
        """The same library with the person's own templates `own`."""
        return TemplateLibrary(self._texts, self.words, self.fields, own, self.language)

    def spelt_as_in(self, country: str) -> "TemplateLibrary":
        """The same library with the built-in templates in the spelling of a country."""
        letters = self.words.spellings.get(country, {})
        if not letters:
            return self
        table = str.maketrans(dict(letters))
        texts = {name: text.translate(table) for name, text in self._texts.items()}
        return TemplateLibrary(texts, self.words, self.fields, self._own, self.language)

    def same_as(self, other: "TemplateLibrary") -> bool:
        """Whether both contain the same templates."""
        return self._all == other._all

    @property
    def keys(self) -> tuple[TemplateKey, ...]:
        """The keys of all templates, by kind, tone and number."""
        kinds = [LetterKind.THANK_YOU, ORGANISER, *LetterKind]
        return tuple(
            sorted(self._all, key=lambda k: (kinds.index(k.kind), TONES.index(k.tone), k.number))
        )

    def built_in(self, key: TemplateKey) -> str | None:
        """The built-in text; None if there is none."""
        return self._built_in.get(key)

    def own(self, key: TemplateKey) -> str | None:
        """The person's own text; None if there is none."""
        return self._own.get(key)

    def starting_text(self, key: TemplateKey) -> str:
        """The text that an own template starts from: the built-in one, or one of another tone."""
        alike = [k for k in self._built_in if k.kind == key.kind]
        return self._built_in[
            min(alike, key=lambda k: (k != key, k.tone is not key.tone, k.number))
        ]

    def tones(self, kind: LetterKind) -> tuple[Tone, ...]:
        """The tones in which a kind of letter exists, at least one."""
        return _tones(self._all, kind)

    def has(self, kind: LetterKind, *, forwards: bool = False) -> bool:
        """Whether there is a template for this kind; `forwards`: one that passes on thanks."""
        if forwards and kind is LetterKind.THANK_YOU:
            return any(key.kind == ORGANISER for key in self._all)
        return bool(self.tones(kind))

    def write(
        self,
        kind: LetterKind,
        tone: Tone,
        values: TemplateValues,
        *,
        place: int = 0,
        is_used: Callable[[str], bool] = lambda _body: False,
    ) -> RenderedLetter:
        """The letter to one recipient.

        `place` is the index of the recipient, so that colleagues get different variants. A text for
        which `is_used` is true is replaced by another variant, also in another tone, as long as
        there is one. If the tone does not exist for `kind`, another one is used; if the person's
        own template is invalid, a built-in one.
        """
        letters = self._letters(self._all, kind, tone, values, place)
        first = next(letters)
        return next((one for one in chain((first,), letters) if not is_used(one.body)), first)

    def _letters(
        self,
        keys: Mapping[TemplateKey, str],
        kind: LetterKind,
        tone: Tone,
        values: TemplateValues,
        place: int,
    ) -> Iterator[RenderedLetter]:
        """The letters that may be written, the most suitable first."""
        for key in _candidates(keys, kind, tone, values, place):
            if key not in self._own or keys is self._built_in:
                yield self._fill(key, values)
                continue
            try:
                yield self.fill(key, self._own[key], values)
            except TemplateError:
                built_in = self._letters(self._built_in, kind, tone, values, place)
                yield from (replace(letter, unusable_key=key) for letter in built_in)
                return

    def fill(self, key: TemplateKey, text: str, values: TemplateValues) -> RenderedLetter:
        """The letter rendered from the own template `text`. Raises `TemplateError` if invalid."""
        return self._joined(_fill(parse_template(text), key, values, MAX_RENDERED), values)

    def _fill(self, key: TemplateKey, values: TemplateValues) -> RenderedLetter:
        text = self._built_in[key]
        if text not in self._read:
            self._read[text] = parse_template(text)
        return self._joined(_fill(self._read[text], key, values), values)

    def _joined(self, letter: RenderedLetter, values: TemplateValues) -> RenderedLetter:
        """The letter with the words before names in the form that the names require.

        The values stand as stored; only the words of the template change.
        """
        names = [value for value in values.values() if isinstance(value, str)]
        others = values.get("others")
        if isinstance(others, list):
            names += [text for one in others for text in one.values()]
        company = str(values.get("company", ""))
        subject, body = (
            self.words.contract(self.words.add_article(self.words.elide(text, names), company))
            for text in (letter.subject, letter.body)
        )
        return replace(letter, subject=subject, body=body)


def _candidates(
    keys: Mapping[TemplateKey, str],
    kind: LetterKind,
    tone: Tone,
    values: TemplateValues,
    place: int,
) -> list[TemplateKey]:
    """The templates of a letter, the most suitable first."""
    if kind is LetterKind.THANK_YOU and "others" in values:
        return [TemplateKey(ORGANISER, Tone.NEUTRAL)]
    tones = _tones(keys, kind)
    first = tone if tone in tones else Tone.NEUTRAL
    alike = _variants(keys, kind, first)
    others = [key for other in tones if other is not first for key in _variants(keys, kind, other)]
    names = [*alike, *others]
    start = place % len(names) if len(alike) > 1 else 0
    return names[start:] + names[:start]


def _tones(keys: Mapping[TemplateKey, str], kind: LetterKind) -> tuple[Tone, ...]:
    return tuple(tone for tone in TONES if _variants(keys, kind, tone))


def _variants(keys: Mapping[TemplateKey, str], kind: LetterKind, tone: Tone) -> list[TemplateKey]:
    found = [key for key in keys if key.kind == kind and key.tone is tone]
    return sorted(found, key=lambda key: key.number)


def _fill(
    paragraphs: Paragraphs, key: TemplateKey, values: TemplateValues, limit: int | None = None
) -> RenderedLetter:
    subject, body = "", []
    missing: dict[str, None] = {}
    left = limit
    for number, paragraph in enumerate(paragraphs):
        text = _join(list(_sentences(paragraph, values, missing, left)))
        left = None if left is None else left - len(text)
        if number == 0 and text.startswith(SUBJECT.strip()):
            subject = text.removeprefix(SUBJECT.strip()).strip()
        elif text:
            body.append(text)
    return RenderedLetter(
        subject=subject, body="\n\n".join(body) + "\n", missing=tuple(missing), key=key
    )


def _sentences(
    paragraph: tuple[Line, ...], values: TemplateValues, missing: dict[str, None], limit: int | None
) -> Iterator[tuple[str, str]]:
    dropped = False
    for line in paragraph:
        if line.mark == "|" and not dropped:
            continue
        unknown = sorted(line.needs - values.keys())
        missing.update(dict.fromkeys(unknown))
        dropped = bool(unknown)
        if not unknown:
            text = _rendered(line, values, limit)
            limit = None if limit is None else limit - len(text)
            yield line.mark, _DOUBLE_STOP.sub(".", _SPACES.sub(" ", text).strip())


#: The full stop of a sentence after that of a name ("Acme Inc."); an ellipsis is none.
_DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?=\s|$)")


def _rendered(line: Line, values: TemplateValues, limit: int | None) -> str:
    """The sentence. Raises `TemplateError` as soon as it exceeds `limit` characters."""
    parts, length = [], 0
    for part in line.template.generate(values):
        parts.append(part)
        length += len(part)
        if limit is not None and length > limit:
            raise TemplateError(Fault(FaultKind.TOO_LONG, most=MAX_RENDERED))
    return "".join(parts)


def _join(sentences: list[tuple[str, str]]) -> str:
    """The sentences in one line; marked ones on lines of their own."""
    text = ""
    for mark, words in sentences:
        own_line = mark in {">", "-"}
        gap = "" if not text else "\n" if own_line else " "
        text += gap + (f"- {words}" if mark == "-" else words)
    return text


def languages(directory: Path) -> tuple[LetterLanguage, ...]:
    """The languages of which there are templates below `directory`."""
    return tuple(one for one in LetterLanguage if (directory / one).is_dir())


def load(directory: Path, language: LetterLanguage = LetterLanguage.ENGLISH) -> TemplateLibrary:
    """The templates below `directory`; a missing language falls back to English.

    Raises OSError for a file that cannot be read, ValueError and KeyError for an invalid one.
    """
    found = words_directory(directory, language)
    texts = {
        path.name.removesuffix(".txt"): path.read_text(encoding="utf-8")
        for path in sorted(found.glob("*.txt"))
    }
    return TemplateLibrary(
        texts,
        parse_words((found / "words.toml").read_text(encoding="utf-8"), found.name),
        parse_fields((found / "fields.toml").read_text(encoding="utf-8")),
        language=LetterLanguage(found.name),
    )

"""The templates, and how a letter is made of one.

A template is a text file, `KIND.TONE.txt`, or `KIND.TONE.1.txt`, `.2.txt` … where letters to
colleagues must not be alike. Its first line may be the subject. Each line is one sentence in
Jinja's notation; sentences make paragraphs, divided by empty lines.

    | …   is said instead when the sentence before it could not be
    > …   begins a line of its own
    - …   is a point of a list

A sentence that mentions something unknown drops out whole, and a paragraph without sentences too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.advice.knowledge import words_directory
from desktop.advice.letters.material import Material
from desktop.advice.letters.words import LetterWords, parse_words
from desktop.core.kinds import LetterKind, Tone

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

SUBJECT = "Subject: "
#: The template for somebody who hands thanks on to those without an address.
ORGANISER = "thank_you_organiser"


TONES = tuple(Tone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter. `missing` names what sentences were left out for want of."""

    subject: str
    body: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """One sentence: how it is joined to what stands before, what it needs, what it says."""

    mark: str
    needs: frozenset[str]
    template: "Template"


class Book:
    """The templates of one language. Reads files when they are first asked for."""

    def __init__(self, texts: Mapping[str, str], words: LetterWords) -> None:
        self.words = words
        self._texts = texts
        self._parsed: dict[str, tuple[tuple[_Line, ...], ...]] = {}

    def tones(self, kind: LetterKind) -> tuple[Tone, ...]:
        """The tones in which a kind of letter exists; every kind has one."""
        return tuple(tone for tone in TONES if self._variants(kind, tone))

    def write(self, kind: LetterKind, tone: Tone, material: Material, *, place: int = 0) -> Written:
        """The letter. `place` counts the recipients of a round: neighbours get other words.

        A tone that does not exist for `kind` gives way to one that does.
        """
        subject, body = "", []
        missing: dict[str, None] = {}
        for number, paragraph in enumerate(self._parse(self._choose(kind, tone, material, place))):
            said = _join(list(self._say(paragraph, material, missing)))
            if number == 0 and said.startswith(SUBJECT.strip()):
                subject = said.removeprefix(SUBJECT.strip()).strip()
            elif said:
                body.append(said)
        return Written(subject=subject, body="\n\n".join(body) + "\n", missing=tuple(missing))

    def _choose(self, kind: LetterKind, tone: Tone, material: Material, place: int) -> str:
        if kind is LetterKind.THANK_YOU and "others" in material:
            return f"{ORGANISER}.{Tone.NEUTRAL}"
        tones = self.tones(kind)
        first = tone if tone in tones else Tone.NEUTRAL
        names = [
            name
            for each in (first, *(other for other in tones if other is not first))
            for name in self._variants(kind, each)
        ]
        alike = self._variants(kind, first)
        return (names if len(alike) > 1 else alike)[place % (len(names) if len(alike) > 1 else 1)]

    def _variants(self, kind: LetterKind, tone: Tone) -> list[str]:
        stem = f"{kind}.{tone}"
        return [name for name in sorted(self._texts) if name == stem or name.startswith(f"{stem}.")]

    def _say(
        self, paragraph: tuple[_Line, ...], material: Material, missing: dict[str, None]
    ) -> Iterator[tuple[str, str]]:
        dropped = False
        for line in paragraph:
            if line.mark == "|" and not dropped:
                continue
            lacking = sorted(line.needs - material.keys())
            missing.update(dict.fromkeys(lacking))
            dropped = bool(lacking)
            if not lacking:
                yield line.mark, " ".join(line.template.render(material).split())

    def _parse(self, name: str) -> tuple[tuple[_Line, ...], ...]:
        if name not in self._parsed:
            paragraphs = self._texts[name].strip().split("\n\n")
            self._parsed[name] = tuple(
                tuple(self._line(line) for line in paragraph.splitlines())
                for paragraph in paragraphs
            )
        return self._parsed[name]

    def _line(self, text: str) -> _Line:
        from jinja2.meta import find_undeclared_variables  # noqa: PLC0415  when first written

        marked = text[:2] in {"| ", "> ", "- "}
        said = text[2:] if marked else text
        needs = find_undeclared_variables(self._environment.parse(said))
        return _Line(
            text[0] if marked else "", frozenset(needs), self._environment.from_string(said)
        )

    @cached_property
    def _environment(self) -> "SandboxedEnvironment":
        from jinja2 import StrictUndefined  # noqa: PLC0415  when first written
        from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415  when first written

        return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def _join(said: list[tuple[str, str]]) -> str:
    """Sentences side by side; marked ones on lines of their own."""
    text = ""
    for mark, words in said:
        own = mark in {">", "-"}
        gap = "" if not text else "\n" if own else " "
        text += gap + (f"- {words}" if mark == "-" else words)
    return text


def load(directory: Path, language: str = "en") -> Book:
    """The templates below `directory`; a language that is not there falls back to English.

    Raises OSError where they cannot be read.
    """
    found = words_directory(directory, language)
    texts = {
        path.name.removesuffix(".txt"): path.read_text(encoding="utf-8")
        for path in sorted(found.glob("*.txt"))
    }
    return Book(texts, parse_words((found / "words.toml").read_text(encoding="utf-8")))

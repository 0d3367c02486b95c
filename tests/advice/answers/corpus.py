"""Mails of employers, written for these tests, with what should be read in them.

Half of them were read while the rules in `resources/answers` were written. The other half was set
apart before the first rule existed, by the hash of the text, and only its figures were looked at.
Mails in other languages than English are in a folder with the code of the language.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.core.kinds import LetterLanguage

_DIRECTORY = Path(__file__).parent / "mails"
#: The country of a mail that names none.
_COUNTRIES = {
    LetterLanguage.ENGLISH: "GB",
    LetterLanguage.GERMAN: "DE",
    LetterLanguage.FRENCH: "FR",
    LetterLanguage.SPANISH: "ES",
}


@dataclass(frozen=True, slots=True)
class Mail:
    """`facts` are what should be read, by name; `kind` is "none" if nothing should."""

    section: str
    text: str
    country: str
    facts: Mapping[str, str]
    seen: bool
    """Whether all of its file was looked at."""

    @property
    def held_out(self) -> bool:
        return not self.seen and sha256(self.text.encode()).digest()[0] % 2 == 1


@cache
def mails(language: LetterLanguage = LetterLanguage.ENGLISH) -> tuple[Mail, ...]:
    return tuple(_read(language))


def _read(language: LetterLanguage) -> Iterator[Mail]:
    folder = _DIRECTORY if language is LetterLanguage.ENGLISH else _DIRECTORY / language
    for path in sorted(folder.glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        seen = content.pop("seen", False)
        sections = {path.stem: content} if "mails" in content else content
        for section, table in sections.items():
            country = _COUNTRIES[language]
            yield from (_mail(section, dict(row), country, seen=seen) for row in table["mails"])


def _mail(section: str, row: dict[str, Any], country: str, *, seen: bool) -> Mail:
    text, country = row.pop("text"), row.pop("country", country)
    return Mail(section, text, country, {name: str(value) for name, value in row.items()}, seen)

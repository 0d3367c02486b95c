"""Mails of employers, written for these tests, with what should be read in them.

Half of them were read while the rules in `resources/answers` were written. The other half was set
apart before the first rule existed, by the hash of the text, and only its figures were looked at.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

_DIRECTORY = Path(__file__).parent / "mails"


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
def mails() -> tuple[Mail, ...]:
    return tuple(_read())


def _read() -> Iterator[Mail]:
    for path in sorted(_DIRECTORY.glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        seen = content.pop("seen", False)
        sections = {path.stem: content} if "mails" in content else content
        for section, table in sections.items():
            yield from (_mail(section, dict(row), seen=seen) for row in table["mails"])


def _mail(section: str, row: dict[str, Any], *, seen: bool) -> Mail:
    text, country = row.pop("text"), row.pop("country", "GB")
    return Mail(section, text, country, {name: str(value) for name, value in row.items()}, seen)

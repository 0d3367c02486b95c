"""How a letter names and greets a person, by the customs of its language.

A form is a pattern with `{family}` (the family name, or the whole name where that is uncertain) and
`{whole}`. Whether a woman or a man is addressed is entered or stands before the name ("Frau Weber",
"Sra. García"); it is never guessed. Without it, the name itself is used.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.core.kinds import Courtesy
from desktop.core.names import NameParts, name_in_letters, parts_for_salutation
from desktop.core.records import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The patterns for a woman, a man, and a person of whom neither is known."""

    ms: str
    mr: str
    unknown: str

    def of(self, courtesy: Courtesy | None) -> str:
        if courtesy is None:
            return self.unknown
        return self.ms if courtesy is Courtesy.MS else self.mr


@dataclass(frozen=True, slots=True, kw_only=True)
class Salutations:
    language: str
    by_first_name: bool
    """Whether the short form of the name is used, as in English."""
    names: Mapping[str, Forms]
    """By title, "" for none. Without the forms of a title, the title is not said."""
    greeting: Forms
    """Patterns with `{name}`: the name in its form."""


@dataclass(frozen=True, slots=True)
class Addressed:
    """The name in a greeting ("Frau Dr. Reyes"), and the whole greeting; empty without a name."""

    name: str = ""
    greeting: str = ""


def addressed(person: Person, words: Salutations) -> Addressed:
    """How a letter in the language of `words` addresses a person."""
    form = person.form_of_address
    parts = parts_for_salutation(form or person.name, words.language)
    if words.by_first_name:
        return _by_first_name(person, parts, words)
    if parts is None:
        return Addressed(form, words.greeting.unknown.format(name=form)) if form else Addressed()
    courtesy = parts.courtesy or person.courtesy or parts.perhaps
    if form and not (parts.title or parts.courtesy or parts.perhaps):
        courtesy = None
    name = _named(parts, courtesy, words)
    return Addressed(name, words.greeting.of(courtesy).format(name=name))


def _by_first_name(person: Person, parts: NameParts | None, words: Salutations) -> Addressed:
    """The short form; the greeting has "Ms" or "Mr" only where that was entered."""
    name = person.form_of_address or name_in_letters(person.name, words.language)
    if not name:
        return Addressed()
    formal = name
    if parts and parts.family and person.courtesy and not person.form_of_address:
        formal = _named(parts, person.courtesy, words)
    return Addressed(name, words.greeting.unknown.format(name=formal))


def _named(parts: NameParts, courtesy: Courtesy | None, words: Salutations) -> str:
    """The name in its form. With neither courtesy nor form, a title is said as it is written."""
    is_said = bool(parts.title) and parts.title in words.names
    if not is_said and courtesy is None and parts.written_title:
        return f"{parts.written_title} {parts.whole}"
    pattern = words.names[parts.title if is_said else ""].of(courtesy)
    return pattern.format(family=parts.family or parts.whole, whole=parts.whole)


def parse_salutations(table: Mapping[str, Any], language: str) -> Salutations:
    """From the table `salutation` of `words.toml`. Raises KeyError if an entry is missing."""
    names = {"": table["name"], **table["title"]}
    return Salutations(
        language=language,
        by_first_name=table["by_first_name"],
        names={title: _forms(patterns) for title, patterns in names.items()},
        greeting=_forms(table["greeting"]),
    )


def _forms(table: Mapping[str, str]) -> Forms:
    return Forms(ms=table["ms"], mr=table["mr"], unknown=table["unknown"])

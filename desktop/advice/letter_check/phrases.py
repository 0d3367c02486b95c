"""Phrases and limits of the letter check, read from `check.toml` of the letters' language, and from
the templates beside it."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.kinds import LetterKind

Pattern = re.Pattern[str]

#: The words of a template before the detail: "One thing I took away: {{ detail }}".
_LEAD_IN = re.compile(r"([^.:;,!?%{}|\n]+?)\s*:\s*\{\{ (?:one\.)?detail \}\}")
#: Words after a lead-in, other than a placeholder.
_FILLED = r"\s*:\s*(?![\[{<_])[^\n]*?[^\W\d_]{3,}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits and required parts of one kind of letter. A limit of 0 is none."""

    least: int = 0
    most: int = 0
    """Words, without greeting and signature."""
    seconds: int = 0
    """The greatest duration when spoken."""
    paragraphs: int = 0
    detail: bool = False
    asks: bool = False
    """Whether it must contain a question."""
    status: bool = True
    """Whether it may ask for the status."""
    says: tuple[str, ...] = ()
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    limits: Mapping[LetterKind, Limits]
    words_per_minute: int
    copy_run: int
    copy_share: float
    same_share: float
    salutation: Pattern
    titles: frozenset[str]
    several: frozenset[str]
    conjunctions: frozenset[str]
    nobody: Pattern
    closings: frozenset[str]
    introduces: Pattern
    """The words before the speaker's own name, in a script to be spoken."""
    placeholder: Pattern
    bracketed: Mapping[str, str]
    """Texts of bracketed placeholders, in lower case, with the field that belongs there."""
    reproach: Pattern
    pressure: Pattern
    pay: Pattern
    attachment: Pattern
    filler: tuple[tuple[Pattern, str], ...]
    asks: Pattern
    not_asks: Pattern
    status: Pattern
    says: Mapping[str, Pattern]
    detail: Pattern
    """Words that introduce a detail of one conversation, or follow a lead-in of the templates."""
    lead_in: Pattern
    """The words of a template before the detail."""
    common: frozenset[str]
    ordinary: frozenset[str]
    company_before: Pattern
    role_before: Pattern
    role_ending: Pattern
    role_fillers: frozenset[str]


def load(directory: Path) -> Phrases:
    """Phrases from the directory of one language, with `check.toml` and the templates."""
    templates = [path.read_text(encoding="utf-8") for path in sorted(directory.glob("*.txt"))]
    return parse((directory / "check.toml").read_text(encoding="utf-8"), templates)


def parse(text: str, templates: Iterable[str] = ()) -> Phrases:
    """Phrases from the text of `check.toml`. Raises KeyError if an entry is missing."""
    table = tomllib.loads(text)
    lead_ins = _lead_ins(templates)
    greeting, names, phrases = table["greeting"], table["names"], table["phrases"]
    placeholders = table["placeholders"]
    return Phrases(
        limits={LetterKind(kind): _limits(limits) for kind, limits in table["kinds"].items()},
        words_per_minute=table["speech"]["words_per_minute"],
        copy_run=table["copies"]["run"],
        copy_share=table["copies"]["share"],
        same_share=table["copies"]["same"],
        salutation=_any(greeting["salutations"]),
        titles=frozenset(greeting["titles"]),
        several=frozenset(greeting["several"]),
        conjunctions=frozenset(greeting["and"]),
        nobody=_any(greeting["nobody"]),
        closings=frozenset(greeting["closings"]),
        introduces=_any(greeting["introduces"]),
        placeholder=_any(placeholders["patterns"]),
        bracketed={word: name for name, words in placeholders["known"].items() for word in words},
        reproach=_any(phrases["reproach"]),
        pressure=_any(phrases["pressure"]),
        pay=_any(phrases["pay"]),
        attachment=_any(phrases["attachment"]),
        filler=tuple(
            (_any([pattern]), replacement) for pattern, replacement in table["filler"].items()
        ),
        asks=_any(table["asks"]["patterns"]),
        not_asks=_any(table["asks"]["not_asks"]),
        status=_any(table["asks"]["status"]),
        says={part: _any(patterns) for part, patterns in table["says"].items()},
        detail=_any([*table["detail"]["marks"], *(lead_in + _FILLED for lead_in in lead_ins)]),
        lead_in=_any(lead_ins or [r"(?!)"]),
        common=frozenset(table["detail"]["common"]),
        ordinary=frozenset(names["ordinary"]),
        company_before=_any(names["company_before"]),
        role_before=_role_before(names),
        role_ending=re.compile(rf"(?i){names['role_endings']}$"),
        role_fillers=frozenset(names["role_fillers"]),
    )


def _limits(table: Mapping[str, Any]) -> Limits:
    least, most = table.get("words", (0, 0))
    return Limits(
        least=least,
        most=most,
        seconds=table.get("seconds", 0),
        paragraphs=table.get("paragraphs", 0),
        detail=table.get("detail", False),
        asks=table.get("asks", False),
        status=table.get("status", True),
        says=tuple(table.get("says", ())),
        needs=frozenset(table["needs"]),
    )


def _role_before(names: Mapping[str, Any]) -> Pattern:
    """A pattern whose group is the role in "the … position", or after "die Stelle als"."""
    if before := names.get("role_before"):
        word = r"[^\W\d_a-z][\w&/+.-]*"
        return re.compile(rf"(?<!\w)(?i:{'|'.join(before)}) ({word}(?: {word}){{0,3}})")
    after = "|".join(names["role_after"])
    return re.compile(rf"(?i)\bthe ((?:[\w&/+.-]+ ){{1,4}}?)(?:{after})\b")


def _lead_ins(templates: Iterable[str]) -> list[str]:
    """Patterns of the lead-ins of all templates; words may be on two lines."""
    found = {one.strip() for text in templates for one in _LEAD_IN.findall(text)}
    return [r"\s+".join(map(re.escape, lead_in.split())) for lead_in in sorted(found)]


def _any(patterns: Iterable[str]) -> Pattern:
    """A pattern for any of these as whole words, ignoring case."""
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(patterns)})(?!\w)")

"""Checks the texts of a translation file: complete, with all placeholders, without clashes."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

#: What a translation must keep: parameters, numbers and markup.
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%L?\d+|</?\w+[^<>]*>|\n")
#: Unfinished texts that are named.
_LISTED = 20
#: A pattern of a date, as `QLocale` reads it, and its parts; "MMM" may stand for "MMMM".
_PATTERN = re.compile(r"[dMy ]+")
_PARTS = re.compile(r"'[^']*'|d+|M+|y+|[a-zA-Z]+")
_MNEMONIC = re.compile(r"&(?!&)(\S)")


class Text(NamedTuple):
    """A text of the program with its translations: one, or one for each plural form."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool

    @property
    def label(self) -> str:
        return f"{self.context} | {self.source}"


class Catalogue(NamedTuple):
    language: str
    texts: list[Text]

    @property
    def finished(self) -> int:
        return sum(text.is_finished for text in self.texts)


def read(path: Path) -> Catalogue:
    """The texts of a translation file."""
    root = ElementTree.parse(path).getroot()  # noqa: S314  a file of this repository
    texts = [
        _text(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]
    return Catalogue(path.stem.partition("_")[2], texts)


def _text(context: str, message: ElementTree.Element) -> Text:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    forms = tuple(plural or [translation.text or ""])
    is_finished = translation.get("type") is None and all(forms)
    return Text(context, message.findtext("source", ""), forms, is_finished)


def faults(catalogue: Catalogue) -> Iterator[str]:
    """What is wrong with the texts, a line each."""
    unfinished = [text for text in catalogue.texts if not text.is_finished]
    yield from (f"unfinished: {text.label}" for text in unfinished[:_LISTED])
    if len(unfinished) > _LISTED:
        yield f"unfinished: {len(unfinished) - _LISTED:,} more"
    for text in catalogue.texts:
        if text.is_finished:
            yield from text_faults(text)
    yield from mnemonic_clashes(catalogue)


def text_faults(text: Text) -> Iterator[str]:
    """What is wrong with one finished text."""
    wanted = Counter(_KEPT.findall(text.source))
    for form in text.forms:
        found = Counter(_KEPT.findall(form))
        if found != wanted:
            lost, added = sorted(wanted - found), sorted(found - wanted)
            yield f"placeholders: lost {lost}, added {added}: {text.label}"
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(text.source)):
            yield f"mnemonic: {text.label}"
        is_pattern = text.context == "Dates" and _PATTERN.fullmatch(text.source)
        if is_pattern and _parts(form) != _parts(text.source):
            yield f"date pattern: {text.label}"
        if form.strip() != form and text.source.strip() == text.source:
            yield f"space at an end: {text.label}"
        if form.count("…") != text.source.count("…"):
            yield f"ellipsis: {text.label}"


def _parts(pattern: str) -> list[str]:
    """The parts of a date pattern in a fixed order, without quoted words."""
    found = (part for part in _PARTS.findall(pattern) if not part.startswith("'"))
    return sorted("MMMM" if part == "MMM" else part for part in found)


def mnemonic_clashes(catalogue: Catalogue) -> Iterator[str]:
    """Texts of one class that have one mnemonic, but had two in English."""
    seen: dict[tuple[str, str], Text] = {}
    for text in catalogue.texts:
        if not text.is_finished or not (letter := _letter(text.forms[0])):
            continue
        other = seen.setdefault((text.context, letter), text)
        if other is not text and _letter(other.source) != _letter(text.source):
            yield f"mnemonic {letter} twice: {text.label} | {other.source}"


def _letter(text: str) -> str:
    found = _MNEMONIC.search(text)
    return found[1].casefold() if found else ""

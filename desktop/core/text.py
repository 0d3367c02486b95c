"""Normalization of stored texts: single lines (names, addresses) and prose (notes, letters)."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import cache
from typing import Any

from desktop.core.patterns import pattern

#: Single-line fields of `core.records`; a name means the same in all records.
LINES = frozenset(
    {
        "agency", "careers_url", "company", "detail", "email", "for_letter", "form_of_address",
        "invitation_uid", "location", "message_key", "name", "note", "phone", "posting_url",
        "private", "profile_url", "promise_words", "role", "salary_note", "source", "subject",
        "title", "version",
    }
)  # fmt: skip
#: Multi-line fields, and paths, in which every blank counts.
PROSE = frozenset(
    {"answer", "body", "idea", "notes", "path", "problem", "question", "result", "text"}
)

#: Maximum characters of a run without white space. Qt's time to wrap a run is quadratic in its
#: length (100,000 characters: half a second per key press); links are shorter than this.
LONGEST_RUN = 10_000

# Control characters, soft hyphen, invisible operators, bidirectional overrides, and lone
# surrogates. Joiners and direction marks are kept: several scripts need them.
_INVISIBLE = pattern(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
# Needed in prose only: direction marks, and the zero-width space between Khmer words.
_INVISIBLE_IN_LINE = pattern("[\u061c\u180e\u200b\u200e\u200f]")
_LINE_END = pattern("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_RUN = pattern(r"\S+")


def one_line(text: str) -> str:
    """`text` on one line: no invisible characters, each run of white space a single space."""
    if not text.isprintable():
        text = _INVISIBLE_IN_LINE.sub("", _INVISIBLE.sub("", text))
    return " ".join(text.split())


def plain_lines(text: str) -> str:
    """`text` without invisible characters, with "\\n" as line end."""
    return _INVISIBLE.sub("", _LINE_END.sub("\n", text))


#: What postings add to a role, by law or custom, and nobody says: "(m/w/d)", "H/F".
_GENDERS = pattern(
    r"(?i)\s*[(\[]\s*(?:[mwfdhxi*](?:\s*[/|,]\s*(?:[mwfdhxi*]|div\.?))+|gn|all genders?"
    r"|alle geschlechter)\s*[)\]]|\s+(?:h\s?/\s?f|f\s?/\s?h|m\s?/\s?w\s?/\s?d)(?!\S)"
)


def spoken_role(role: str) -> str:
    """A role as one says it, without the marks of a posting such as "(m/w/d)"."""
    return " ".join(_GENDERS.sub("", role).split()) or role


def prose(text: str) -> str:
    """`text` as stored for notes and letters: `plain_lines`, with `break_runs`."""
    return break_runs(plain_lines(text))


def break_runs(text: str) -> str:
    """`text` with a line end after every `LONGEST_RUN` characters without white space."""
    if max(map(len, text.split()), default=0) <= LONGEST_RUN:
        return text
    return _RUN.sub(lambda run: "\n".join(_pieces(run.group())), text)


def _pieces(run: str) -> Iterator[str]:
    return (run[start : start + LONGEST_RUN] for start in range(0, len(run), LONGEST_RUN))


def tidied(record: Any) -> Any:
    """A record of `core.records` with its texts normalized for storage."""
    changed = {}
    for name, tidy in _texts_of(record.__class__):
        text = getattr(record, name)
        if text and (made := tidy(text)) != text:
            changed[name] = made
    return replace(record, **changed) if changed else record


@cache
def _texts_of(kind: Any) -> tuple[tuple[str, Callable[[str], str]], ...]:
    names = (field.name for field in fields(kind) if field.name in LINES | PROSE)
    return tuple((name, one_line if name in LINES else prose) for name in names)

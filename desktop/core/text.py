"""Text as it is kept: one line for names and addresses, several lines for notes and letters."""

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from typing import Any

from desktop.core.patterns import pattern

#: The fields of `core.records` that hold one line, by their names in all records.
LINES = frozenset(
    {
        "agency", "careers_url", "company", "detail", "email", "for_letter", "location", "name",
        "note", "phone", "posting_url", "private", "profile_url", "promise_words", "role",
        "salary_note", "source", "subject", "title",
    }
)  # fmt: skip
#: The fields that hold several lines.
PROSE = frozenset({"body", "idea", "notes", "problem", "result", "text"})

#: Longest run without a blank, in characters. Qt's time to wrap a run grows with its square
#: (100,000 characters: half a second for each key); no link is as long as this.
LONGEST_RUN = 10_000

# Control characters, the soft hyphen, invisible operators, characters that reorder all text after
# them, and half characters. Joiners and direction marks stay: several scripts need them.
_UNSEEN = pattern(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
# Needed inside longer text only: direction marks, and the space of no width between Khmer words.
_UNSEEN_IN_LINE = pattern("[\u061c\u180e\u200b\u200e\u200f]")
_LINE_END = pattern("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_RUN = pattern(r"\S+")


def one_line(text: str) -> str:
    """`text` on one line: unseen characters removed, each run of blanks and line ends a space."""
    if not text.isprintable():  # as for a plain line, or one with other blanks than spaces
        text = _UNSEEN_IN_LINE.sub("", _UNSEEN.sub("", text))
    return " ".join(text.split())


def plain_lines(text: str) -> str:
    """`text` without unseen characters, its line ends as "\\n"."""
    return _UNSEEN.sub("", _LINE_END.sub("\n", text))


def prose(text: str) -> str:
    """`text` as notes and letters are kept: `plain_lines`, endless runs in several lines."""
    return break_runs(plain_lines(text))


def break_runs(text: str) -> str:
    """`text` with a line end after every `LONGEST_RUN` characters that no blank interrupts."""
    if max(map(len, text.split()), default=0) <= LONGEST_RUN:
        return text
    return _RUN.sub(lambda run: "\n".join(_pieces(run.group())), text)


def _pieces(run: str) -> Iterator[str]:
    return (run[start : start + LONGEST_RUN] for start in range(0, len(run), LONGEST_RUN))


def tidied(record: Any) -> Any:
    """A record of `core.records` with its texts as they are kept."""
    texts = {name: getattr(record, name) for name in _texts_of(record.__class__)}
    tidy = {name: one_line(t) if name in LINES else prose(t) for name, t in texts.items()}
    return record if tidy == texts else replace(record, **tidy)


@cache
def _texts_of(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name in LINES | PROSE)

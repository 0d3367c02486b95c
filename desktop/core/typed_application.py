"""Parser for an application typed in one line: "Bluefin, sales manager, yesterday 11:00, Priya".

The parts are separated by commas. The first one is the company; each other one is recognised by
what it says, in any order. Nothing is left out: a part of no other kind is the role or a person.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from desktop.core.name_words import WORKPLACE_WORDS, lookup_key
from desktop.core.text import one_line
from desktop.core.typed_dates import Expectation, read, read_time

_SEPARATOR = re.compile(r"[,;\n]")
#: These in English, German, French and Spanish.
_APPLIED = re.compile(
    r"(?:only |just |nur |seulement |solo |sólo )?"
    r"(?:applied|beworben|candidaté|postulé|postulado|solicitado)\b(?: on| for it| am| le| el)?",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?:met |with |mit |avec |con )+", re.IGNORECASE)
_AS = re.compile(
    r"(?:as |for )(?:an? |the )?|als (?:eine?n? )?|comme (?:une? )?|como (?:una? )?", re.IGNORECASE
)
_DAY_BEFORE = re.compile(
    r"(?:interview(?:ed)?|met|call|on|at|(?:vorstellungs)?gespräch|am|um|entretien|le|à|entrevista"
    r"|el|a las)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedApplication:
    """What a line says; empty or None where it says nothing."""

    company: str = ""
    role: str = ""
    when: datetime | None = None
    """The interview, as a local wall time."""
    applied_on: date | None = None
    """Set when there has been no interview yet."""
    people: str = ""
    """Names, as `parse_names` reads them."""
    promise: str = ""
    """The employer's words."""


def read_application(
    text: str,
    expected: Expectation,
    is_promise: Callable[[str], bool],
    in_english: Callable[[str], str] = str,
) -> TypedApplication:
    """What `text` says. `expected` is the context of the interview's day and time.

    `is_promise` decides whether a part names a day by which they answer. `in_english` puts a day
    into English, as `typed_dates` reads them.
    """
    first, *rest = [part for part in map(one_line, _SEPARATOR.split(text)) if part] or [""]
    made, people = TypedApplication(company=first), list[str]()
    for number, part in enumerate(rest):
        if (applied := _applied_on(part, expected, in_english)) is not None:
            made = replace(made, applied_on=applied)
        elif (when := _when(part, made.when, expected, in_english)) is not None:
            made = replace(made, when=when)
        elif is_promise(part):
            made = replace(made, promise=", ".join(filter(None, (made.promise, part))))
        elif not made.role and _is_role(part, is_second=number == 0):
            made = replace(made, role=_AS.sub("", part, count=1) if _AS.match(part) else part)
        else:
            people.append(_WITH.sub("", part, count=1) if _WITH.match(part) else part)
    return replace(made, people=", ".join(people))


def _applied_on(part: str, expected: Expectation, in_english: Callable[[str], str]) -> date | None:
    """The day of "applied" and "applied on 3 March"; None for another part."""
    found = _APPLIED.match(part)
    if found is None:
        return None
    rest = part[found.end() :].strip()
    if not rest:
        return expected.today
    before = replace(expected, latest=expected.today, earliest=None, with_time=False)
    day = read(in_english(rest), before)
    return day.date() if isinstance(day, datetime) else None


def _when(
    part: str, known: datetime | None, expected: Expectation, in_english: Callable[[str], str]
) -> datetime | None:
    """The day and time in `part`; a time alone belongs to the day that is known."""
    for typed in _with_and_without(part, _DAY_BEFORE):
        text = in_english(typed)
        if known is not None:
            clock = read_time(text, afternoon=expected.afternoon)
            if isinstance(clock, time):
                return datetime.combine(known, clock)
        elif isinstance(found := read(text, expected), datetime):
            return found
    return None


def _with_and_without(text: str, start: re.Pattern[str]) -> Iterator[str]:
    yield text
    if found := start.match(text):
        yield text[found.end() :]


def _is_role(part: str, *, is_second: bool) -> bool:
    """Whether a part that is no time and no promise is the role rather than people."""
    if "@" in part or _WITH.match(part):
        return False
    words = [lookup_key(word) for word in part.split()]
    return is_second or part[:1].islower() or any(word in WORKPLACE_WORDS for word in words)

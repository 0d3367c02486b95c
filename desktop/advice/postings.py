"""What a kept posting says: tasks, requirements, the last day to apply, and whom one may ask.

Only what the text names is found. The words by which it is read are in `postings.toml` of its
language in `resources/answers`.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.advice.answers.times import day_by, day_named
from desktop.advice.promise_days import Days
from desktop.core.kinds import LetterLanguage
from desktop.core.validate import is_email
from desktop.core.workdays import WorkCalendar

#: Lines that are read, and the characters of one.
_MOST_LINES, _LONGEST_LINE = 400, 300
#: Words of a heading at most; words of a task or a requirement.
_HEADING = 8
_FEWEST, _MOST_WORDS = 3, 24
#: Tasks and requirements that are kept.
_MOST = 12
#: Lines after the name of a person in which the address and the number stand.
_NEAR = 2

_BULLET = re.compile(r"^[\s•·▪●○■\-–—*+✓✔►➤]*(?:\d{1,2}[.)]\s+)?")
_SIGNS = re.compile(r"^\W+|\W+$")
#: Two to four capitalised words, with small ones such as "van der" between them.
_NAME = (
    r"((?:[^\W\d_a-z][\w'’-]*\.?\s+(?:(?:d[aeiou]|del|van|von|der|den|la|le|bin|al)\s+)*){1,3}"
    r"[^\W\d_a-z][\w'’-]+)"
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+?\(?\d[\d\s()/-]{6,20}\d")


@dataclass(frozen=True, slots=True)
class PostingWords:
    """The words by which postings are read."""

    tasks: frozenset[str]
    requirements: frozenset[str]
    others: frozenset[str]
    deadline: re.Pattern[str]
    contact: re.Pattern[str]
    no_names: frozenset[str]
    sentence_end: re.Pattern[str]
    language: LetterLanguage


@dataclass(frozen=True, slots=True)
class PostedContact:
    """A person whom the posting names for questions."""

    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PostingFacts:
    """Texts as the posting has them."""

    tasks: Sequence[str] = ()
    requirements: Sequence[str] = ()
    closing_on: date | None = None
    """The last day to apply, on or after the day on which the posting was kept."""
    contact: PostedContact | None = None


def parse(text: str, language: LetterLanguage = LetterLanguage.ENGLISH) -> PostingWords:
    table = tomllib.loads(text)
    deadline, contact, titles = (
        "|".join(table[name]) for name in ("deadline", "contact", "titles")
    )
    return PostingWords(
        tasks=frozenset(table["tasks"]),
        requirements=frozenset(table["requirements"]),
        others=frozenset(table["others"]),
        deadline=re.compile(rf"\b(?:{deadline})\b", re.IGNORECASE),
        contact=re.compile(
            rf"(?i:\b(?:{contact}))\b[\s:,–-]*(?:(?:{titles})\.?\s+)*(?!(?:{titles})\b){_NAME}"
        ),
        no_names=frozenset(table["no_names"]),
        sentence_end=re.compile(table["sentence_end"]),
        language=language,
    )


def read_posting(
    text: str, kept_on: date, calendar: WorkCalendar, words: PostingWords
) -> PostingFacts:
    """What a posting says. `calendar` is the employer's; no text raises an error."""
    lines = [line[:_LONGEST_LINE].strip() for line in text.splitlines()[:_MOST_LINES]]
    parts = list(_parts(lines, words))
    return PostingFacts(
        tasks=_items(parts, "tasks"),
        requirements=_items(parts, "requirements"),
        closing_on=_closing_on(lines, Days(kept_on, calendar), words),
        contact=_contact(lines, words),
    )


def _parts(lines: Sequence[str], words: PostingWords) -> Iterator[tuple[str, str]]:
    """The lines below headings, each with the name of its part."""
    part = ""
    for line in lines:
        heading = _heading(line, words)
        if heading is not None:
            part = heading
        elif part and line:
            yield part, line


def _heading(line: str, words: PostingWords) -> str | None:
    """The part that a heading begins; "" for another one, None if the line is no heading."""
    bare = _SIGNS.sub("", line).casefold().replace("’", "'")
    if not bare or len(bare.split()) > _HEADING:
        return None
    is_short = line.endswith(":") or not line.endswith(".")
    for name in ("tasks", "requirements", "others"):
        if bare in getattr(words, name) and is_short:
            return "" if name == "others" else name
    return "" if line.endswith(":") else None


def _items(parts: Sequence[tuple[str, str]], wanted: str) -> tuple[str, ...]:
    lines = (_BULLET.sub("", line).rstrip(" .;,") for part, line in parts if part == wanted)
    fitting = (line for line in lines if _FEWEST <= len(line.split()) <= _MOST_WORDS)
    return tuple(dict.fromkeys(fitting))[:_MOST]


def _closing_on(lines: Sequence[str], days: Days, words: PostingWords) -> date | None:
    """The last day to apply; None if several are named."""
    found = set()
    for line in lines:
        for sentence in words.sentence_end.split(line):
            if says := words.deadline.search(sentence):
                named = sentence[says.start() :]
                found.add(
                    day_named(named, days, words.language) or day_by(named, days, words.language)
                )
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _contact(lines: Sequence[str], words: PostingWords) -> PostedContact | None:
    """The first person who is named as a contact, with address and number near the name."""
    for number, line in enumerate(lines):
        for place in (line, f"{line} {_after(lines, number)}"):
            found = words.contact.search(place)
            if found is None or not _is_name(found[1], words):
                continue
            near = " ".join((place[found.end() :], *lines[number + 1 : number + 1 + _NEAR]))
            email, phone = _EMAIL.search(near), _PHONE.search(near)
            address = email.group().rstrip(".") if email else ""
            return PostedContact(
                " ".join(found[1].split()),
                address if is_email(address) else "",
                " ".join(phone.group().split()) if phone else "",
            )
    return None


def _after(lines: Sequence[str], number: int) -> str:
    """The next line below a heading such as "Contact:"."""
    return next((line for line in lines[number + 1 : number + 2] if line), "")


def _is_name(words_found: str, words: PostingWords) -> bool:
    capitalised = (one for one in words_found.split() if not one.islower())
    return all(_SIGNS.sub("", one).casefold() not in words.no_names for one in capitalised)

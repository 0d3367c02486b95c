"""Names as people type or paste them: "Dana Reyes <dana@example.com>; Lee Okafor"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.core.name_words import folded
from desktop.core.names import is_addition, is_family_name, is_given_name, natural_order
from desktop.core.text import one_line, plain_lines

#: In front of a list, as mail programs and calendars write it.
_LABEL = re.compile(
    r"(?<!\S)(?:from|to|b?cc|reply-to|organi[sz]er|attendees|required|optional|guests|with|"
    r"von|an|kopie|de|à|para)\s*:(?=\s|$)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[ \t]*(?:[-–—*•‣▪◦·]|\d{1,2}[.)])[ \t]+", re.MULTILINE)
_AND_OTHERS = re.compile(r"\bet al\b\.?")
#: Nothing in quotes or brackets separates people.
_HELD = re.compile(r"""\"[^\"]*\"|(?<!\S)'[^'<>;\n]*'(?=\s*<)|<[^<>]*>?|\([^()]*\)|\[[^\[\]]*\]""")
_BETWEEN_PARTS = re.compile(r"[;\n]|(?<!\S)(?:and|und|et|&|\+)(?!\S)")
_BETWEEN_CHUNKS = re.compile(",")
#: Joins two people in Spanish and Portuguese, but family names as well: "Ortega y Gasset".
_SMALL_AND = re.compile(r"(?<=\s)[ye](?=\s)")
_ADDRESS = re.compile(
    r"<(?P<inside>[^<>]*)>?"
    r"|(?<![^\s<>()\[\],;:\"])(?:mailto:)?[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]*",
    re.IGNORECASE,
)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|[<>]")
_EDGES = " \t,;:|-–—•"
_EVIDENCE = 3  # letters of a name that make an address look like this person's


@dataclass(frozen=True, slots=True)
class NamedPerson:
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What stands between two commas: a name, or a part of one, and the addresses with it."""

    text: str
    name: str
    emails: tuple[str, ...]


def parse_names(text: str) -> tuple[NamedPerson, ...]:
    """The people in `text`, in order, each once.

    Commas, semicolons, line ends and "and" separate them; a name in double quotes may hold a comma.
    "Reyes, Dana" is one person where the address or the rest of the list says so. An address alone
    is its own name, because guessing a name from it goes wrong too often.
    """
    lines = _BULLET.sub("", _LABEL.sub("\n", _AND_OTHERS.sub("", plain_lines(text))))
    parts = [_chunks(part) for part in _split(lines, _BETWEEN_PARTS)]
    turned = [_turned(part) for part in parts]
    listed = sum(map(len, turned)) > 1 and all(
        len(part) in {1, 2 * len(pairs)} for part, pairs in zip(parts, turned, strict=True) if part
    )
    people = [
        person
        for part, pairs in zip(parts, turned, strict=True)
        for chunk in _joined(part, [i for i in pairs if listed or _proven(part[i], part[i + 1])])
        for person in _people_in(chunk)
    ]
    return _each_once(_paired(people))


def _split(text: str, separator: re.Pattern[str]) -> list[str]:
    """`text` without the separators outside quotes and brackets."""
    hidden = _HELD.sub(lambda held: "x" * len(held.group()), text)
    cuts = [(0, 0), *(found.span() for found in separator.finditer(hidden)), (len(text), 0)]
    return [text[end:start] for (_, end), (start, _) in pairwise(cuts)]


def _chunks(part: str) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    for text in _split(part, _BETWEEN_CHUNKS):
        chunk = _chunk(text)
        if not (chunk.name or chunk.emails):
            continue
        if chunks and chunk.name and is_addition(chunk.name) and not chunks[-1].emails:
            chunks[-1] = _chunk(f"{chunks[-1].text}, {text.strip()}")  # "Dana Reyes, PhD"
        else:
            chunks.extend(_split_at_small_and(text))
    return chunks


def _split_at_small_and(text: str) -> list[_Chunk]:
    """Two people joined by "y" or "e": both by one word or both by more, or after an address."""
    sides = [_chunk(side) for side in _split(text, _SMALL_AND)]
    lengths = {min(2, len(side.name.split())) for side in sides}
    if len(lengths) == 1 or all(side.emails for side in sides[:-1]):
        return [side for side in sides if side.name or side.emails]
    return [_chunk(text)]


def _chunk(text: str) -> _Chunk:
    found = (_clean(match["inside"] or match.group()) for match in _ADDRESS.finditer(text))
    emails = tuple(dict.fromkeys(email for email in found if email))
    return _Chunk(text.strip(), _name(_ADDRESS.sub(" ", text)), emails)


def _clean(address: str) -> str:
    bare = re.sub(r"^mailto:|\?.*$", "", one_line(address).strip("<>' "), flags=re.IGNORECASE)
    return bare.rstrip(".:'! ")


def _name(text: str) -> str:
    """`text` as a name: on one line, without quotes around it and what separated it."""
    line = one_line(_EMPTY_BRACKETS.sub(" ", text)).strip(_EDGES)
    if len(line) > 1 and line[0] + line[-1] in {'""', "''", "()", "[]"}:
        line = natural_order(line[1:-1])
    return line.strip(_EDGES) if line.count('"') % 2 == 0 else line.replace('"', " ").strip(_EDGES)


def _turned(part: Sequence[_Chunk]) -> list[int]:
    """Where in `part` a family name may stand in front of the comma: "Reyes", "Dana <…>"."""
    places: list[int] = []
    for i, (family, given) in enumerate(pairwise(part)):
        if (
            not family.emails
            and (given.emails or len(part) == 2)
            and is_family_name(family.name)
            and is_given_name(given.name.partition(",")[0])
            and i - 1 not in places
        ):
            places.append(i)
    return places


def _proven(family: _Chunk, given: _Chunk) -> bool:
    """Whether the address is that of somebody of this family name."""
    return any(_belongs(email, family.name) for email in given.emails)


def _joined(part: Sequence[_Chunk], turned: Sequence[int]) -> Iterator[_Chunk]:
    for i, chunk in enumerate(part):
        if i - 1 in turned:
            name = natural_order(f"{part[i - 1].name}, {chunk.name}")
            yield _Chunk("", name, chunk.emails)
        elif i not in turned:
            yield chunk


def _people_in(chunk: _Chunk) -> Iterator[NamedPerson]:
    if len(chunk.emails) < 2:
        email = "".join(chunk.emails)
        yield NamedPerson(chunk.name or email, email)
        return
    # Several addresses without a separator: each has the name beside it on the same side.
    found = list(_ADDRESS.finditer(chunk.text))
    leading = not _name(chunk.text[: found[0].start()])
    edges = [0, *(place for match in found for place in match.span()), len(chunk.text)]
    gaps = [_name(chunk.text[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    names = gaps[1:] if leading else gaps[:-1]
    for match, name in zip(found, names, strict=True):
        email = _clean(match["inside"] or match.group())
        yield NamedPerson(name or email, email)
    if not leading and gaps[-1]:
        yield NamedPerson(gaps[-1])


def _belongs(email: str, name: str) -> bool:
    """Whether an address looks like that of somebody of this name."""
    local = folded(email.partition("@")[0])
    words = [folded(word) for word in name.split()]
    return local == "".join(words) or any(len(w) >= _EVIDENCE and w in local for w in words)


def _paired(people: Iterable[NamedPerson]) -> list[NamedPerson]:
    """A name and the address after it are one person where the address looks like the name."""
    paired: list[NamedPerson] = []
    for person in people:
        before = paired[-1] if paired else None
        bare = person.name == person.email
        if before and bare and not before.email and _belongs(person.email, before.name):
            paired[-1] = NamedPerson(before.name, person.email)
        else:
            paired.append(person)
    return paired


def _each_once(people: Sequence[NamedPerson]) -> tuple[NamedPerson, ...]:
    """Each address and each name once; the name given first stays, unless it is the address."""
    found: dict[str, NamedPerson] = {}
    addressed = {person.name.casefold() for person in people if person.email}
    for person in people:
        if not person.email and person.name.casefold() in addressed:
            continue
        key = (person.email or person.name).casefold()
        known = found.setdefault(key, person)
        if known.name == known.email:
            found[key] = NamedPerson(person.name, known.email)
    return tuple(person for person in found.values() if person.name)

"""Parser for typed or pasted lists of people: "Dana Reyes <dana@example.com>; Lee Okafor"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.core.likeness_words import are_forms_of_one_name
from desktop.core.name_words import lookup_key
from desktop.core.names import is_addition, is_family_name, is_given_name, natural_order
from desktop.core.text import one_line, plain_lines

#: Label in front of a list, as in mails and calendar entries.
_LABEL = re.compile(
    r"(?<!\S)(?:from|to|b?cc|reply-to|organi[sz]er|attendees|required|optional|guests|with|"
    r"von|an|kopie|de|à|para)\s*:(?=\s|$)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[ \t]*(?:[-–—*•‣▪◦·]|\d{1,2}[.)])[ \t]+", re.MULTILINE)
_AND_OTHERS = re.compile(r"\bet al\b\.?")
#: Quoted or bracketed text, in which separators do not count.
_ENCLOSED = re.compile(
    r"""\"[^\"]*\"|(?<!\S)'[^'<>;\n]*'(?=\s*<)|<[^<>]*>?|\([^()]*\)|\[[^\[\]]*\]"""
)
#: Between people; not in "von und zu Hohenstein".
_PART_SEPARATOR = re.compile(r"[;\n]|(?<!\S)(?:and|und(?! zu )|et|&|\+)(?!\S)")
_CHUNK_SEPARATOR = re.compile(",")
#: "And" in Spanish and Portuguese, which also joins family names: "Ortega y Gasset".
_Y_OR_E = re.compile(r"(?<=\s)[ye](?=\s)")
_ADDRESS = re.compile(
    r"<(?P<inside>[^<>]*)>?"
    r"|(?<![^\s<>()\[\],;:\"])(?:mailto:)?[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]*",
    re.IGNORECASE,
)
#: A telephone number with its label; dates are none.
_PHONE = re.compile(
    r"(?:\b(?:tel(?:e(?:fon|phone|fono))?|tél(?:éphone)?|teléfono|phone|ph|mob(?:ile?)?|móvil|cell"
    r"|handy|portable|cel(?:ular)?)\b[.:]*\s*)?"
    r"(?<![\w.@/])(?!\d\d?[./-]\d\d?[./-]\d{2,4}(?!\d|[./-]\d)|\d{4}-\d\d?-\d\d?\b)"
    r"(?=\D?(?:\d[^\w,;@]{0,3}){6})"
    r"(?P<number>[+(]?\d[\d ()./–-]*\d(?:\s*(?:ext\.?|x|#)\s*\d{1,6})?)(?![\w@])",
    re.IGNORECASE,
)
_BRACKET_BEHIND = re.compile(r"(?<=\S)\s*(?:\(([^()]*)\)|\[([^\[\]]*)\])$")
#: Pronouns, and the name at birth.
_OF_NAME = re.compile(r"[^\W\d_]+(?:\s?/\s?[^\W\d_]+)+|(?:geb\.?|born|née?)\s.*", re.IGNORECASE)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|[<>]")
_EDGES = " \t,;:|/-–—•"
_MIN_MATCH = 3  # minimum letters of a word of a name that must occur in a matching address


@dataclass(frozen=True, slots=True)
class NamedPerson:
    name: str
    email: str = ""
    title: str = ""
    """What stands in brackets behind the name: "Dana Reyes (HR)"."""
    phone: str = ""


def with_particulars(person: NamedPerson) -> NamedPerson:
    """`person` with the number and the brackets in the name as number and title.

    What belongs to the name stays there: pronouns, or its short form in "Robert Smith (Bob)".
    """
    if person.name == person.email:
        return person
    found = _PHONE.search(person.name)
    name = _without_empty(_PHONE.sub(" ", person.name)) if found else person.name
    titles: list[str] = []
    while (behind := _BRACKET_BEHIND.search(name)) is not None:
        inside = one_line(behind[1] or behind[2] or "").strip(_EDGES)
        given = lookup_key(name.split()[0])
        if _OF_NAME.fullmatch(inside) or are_forms_of_one_name(lookup_key(inside), given):
            break
        titles.insert(0, inside)
        name = name[: behind.start()].strip(_EDGES)
    title = ", ".join(filter(None, titles))
    return replace(person, name=name, title=title, phone=found["number"] if found else "")


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Text between two commas: a name, or a part of one, with its addresses."""

    text: str
    name: str
    emails: tuple[str, ...]


def parse_names(text: str) -> tuple[NamedPerson, ...]:
    """The people in `text`, in order, without duplicates.

    Separators are commas, semicolons, line ends and "and"; a name in double quotes may contain a
    comma. "Reyes, Dana" is one person if the address matches or the whole list is written like
    that. An address without a name is its own name, because guesses are wrong too often.
    """
    lines = _BULLET.sub("", _LABEL.sub("\n", _AND_OTHERS.sub("", plain_lines(text))))
    parts = [_chunks(part) for part in _split(lines, _PART_SEPARATOR)]
    inverted = [_inverted_names(part) for part in parts]
    all_inverted = sum(map(len, inverted)) > 1 and all(
        len(part) in {1, 2 * len(pairs)}
        for part, pairs in zip(parts, inverted, strict=True)
        if part
    )
    people = [
        person
        for part, pairs in zip(parts, inverted, strict=True)
        for chunk in _join_inverted(
            part, [i for i in pairs if all_inverted or _is_confirmed(part[i], part[i + 1])]
        )
        for person in _people_in(chunk)
    ]
    return _without_duplicates(_with_addresses(_with_numbers(map(with_particulars, people))))


def last_part(text: str) -> tuple[str, str]:
    """The finished part of a typed list, with its last separator, and the name being typed."""
    hidden = _ENCLOSED.sub(lambda match: "x" * len(match.group()), text)
    separators = (_PART_SEPARATOR, _CHUNK_SEPARATOR)
    cut = max((found.end() for one in separators for found in one.finditer(hidden)), default=0)
    name = text[cut:].lstrip()
    return text[: len(text) - len(name)], name


def _split(text: str, separator: re.Pattern[str]) -> list[str]:
    """`text` split at the separators outside quotes and brackets."""
    hidden = _ENCLOSED.sub(lambda match: "x" * len(match.group()), text)
    cuts = [(0, 0), *(found.span() for found in separator.finditer(hidden)), (len(text), 0)]
    return [text[end:start] for (_, end), (start, _) in pairwise(cuts)]


def _chunks(part: str) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    for text in _split(part, _CHUNK_SEPARATOR):
        chunk = _chunk(text)
        if not (chunk.name or chunk.emails):
            continue
        if chunks and chunk.name and is_addition(chunk.name) and not chunks[-1].emails:
            chunks[-1] = _chunk(f"{chunks[-1].text}, {text.strip()}")  # "Dana Reyes, PhD"
        else:
            chunks.extend(_split_at_y_or_e(text))
    return chunks


def _split_at_y_or_e(text: str) -> list[_Chunk]:
    """Split at "y" or "e" if both names have one word or both have more, or after an address."""
    sides = [_chunk(side) for side in _split(text, _Y_OR_E)]
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


def _without_empty(text: str) -> str:
    return one_line(_EMPTY_BRACKETS.sub(" ", text)).strip(_EDGES)


def _name(text: str) -> str:
    """`text` as a name: on one line, without enclosing quotes and separators."""
    line = _without_empty(text)
    if len(line) > 1 and line[0] + line[-1] in {'""', "''", "()", "[]"}:
        line = natural_order(line[1:-1])
    return line.strip(_EDGES) if line.count('"') % 2 == 0 else line.replace('"', " ").strip(_EDGES)


def _inverted_names(part: Sequence[_Chunk]) -> list[int]:
    """Indexes of chunks that may be a family name before a given name: "Reyes", "Dana <…>"."""
    indexes: list[int] = []
    for i, (family, given) in enumerate(pairwise(part)):
        if (
            not family.emails
            and (given.emails or len(part) == 2)
            and is_family_name(family.name)
            and is_given_name(given.name.partition(",")[0])
            and i - 1 not in indexes
        ):
            indexes.append(i)
    return indexes


def _is_confirmed(family: _Chunk, given: _Chunk) -> bool:
    """Whether an address of the second chunk matches the family name."""
    return any(_matches_name(email, family.name) for email in given.emails)


def _join_inverted(part: Sequence[_Chunk], inverted: Sequence[int]) -> Iterator[_Chunk]:
    for i, chunk in enumerate(part):
        if i - 1 in inverted:
            name = natural_order(f"{part[i - 1].name}, {chunk.name}")
            yield _Chunk("", name, chunk.emails)
        elif i not in inverted:
            yield chunk


def _people_in(chunk: _Chunk) -> Iterator[NamedPerson]:
    if len(chunk.emails) < 2:
        email = "".join(chunk.emails)
        yield NamedPerson(chunk.name or email, email)
        return
    # Several addresses without a separator: each belongs to the name on the same side of it.
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


def _matches_name(email: str, name: str) -> bool:
    """Whether the local part of an address contains words of the name."""
    local = lookup_key(email.partition("@")[0])
    words = [lookup_key(word) for word in name.split()]
    return local == "".join(words) or any(len(w) >= _MIN_MATCH and w in local for w in words)


def _with_numbers(people: Iterable[NamedPerson]) -> Iterator[NamedPerson]:
    """`people` with a number that stands alone as that of the person before it."""
    before: NamedPerson | None = None
    for person in people:
        if before is not None and person.phone and not (person.name or before.phone):
            before = replace(before, phone=person.phone)
            continue
        if before is not None:
            yield before
        before = person if person.name else replace(person, name=person.phone, phone="")
    if before is not None:
        yield before


def _with_addresses(people: Iterable[NamedPerson]) -> list[NamedPerson]:
    """Merge a name and the address after it into one person if the address matches the name."""
    paired: list[NamedPerson] = []
    for person in people:
        before = paired[-1] if paired else None
        bare = person.name == person.email
        if before and bare and not before.email and _matches_name(person.email, before.name):
            paired[-1] = replace(before, email=person.email)
        else:
            paired.append(person)
    return paired


def _without_duplicates(people: Sequence[NamedPerson]) -> tuple[NamedPerson, ...]:
    """Each address and each name once, with the first name that is not the address."""
    found: dict[str, NamedPerson] = {}
    addressed = {person.name.casefold() for person in people if person.email}
    for person in people:
        if not person.email and person.name.casefold() in addressed:
            continue
        key = (person.email or person.name).casefold()
        known = found.setdefault(key, person)
        if known.name == known.email:
            found[key] = replace(person, email=known.email)
    return tuple(person for person in found.values() if person.name)

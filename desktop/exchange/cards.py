"""Address cards, vCard 2.1 to 4.0, as phones and mail programs really write them.

Own code: the library for it loses the cards behind a broken one and refuses whole files that every
phone reads; only a few properties are needed.
"""

import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.core.text import one_line
from desktop.exchange.charset import decode
from desktop.exchange.found import CannotReadError, FileKind, FoundPerson, Reading, Trouble

MOST_CARDS = 20_000

_BEGIN = re.compile(r"^[ \t]*BEGIN:VCARD[ \t]*$", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^[ \t]*END:VCARD[ \t]*$", re.MULTILINE | re.IGNORECASE)
_LINE_END = re.compile(r"\r+\n?")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
#: Pictures, sounds and keys, whose long values may be broken; nothing reads them.
_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    params: frozenset[str]
    """Types and flags, in capitals: WORK, PREF."""
    value: str


def read_cards(data: bytes, charset: str = "") -> Reading:
    """The persons of all cards; one without a name, an address or a number is a trouble.

    Raises `CannotReadError` if no card can be read.
    """
    text, used = decode(data, charset)
    people: list[FoundPerson] = []
    troubles: list[Trouble] = []
    for card in _cards(_LINE_END.sub("\n", text)):
        person = _person(_properties(card, used))
        if person.name or person.email or person.phone:
            people.append(person)
        else:
            troubles.append(Trouble.NO_CONTENT)
        if len(people) > MOST_CARDS:
            raise CannotReadError(Trouble.TOO_LARGE, FileKind.CARDS)
    if not people:
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.CARDS)
    return Reading(kind=FileKind.CARDS, people=people, troubles=troubles)


def _cards(text: str) -> Iterator[str]:
    """The content of each card; a card inside another one belongs to it, or stands for itself."""
    for part in _BEGIN.split(text)[1:]:
        if content := _END.split(part)[0].strip("\n"):
            yield content


def _properties(card: str, charset: str) -> list[_Property]:
    found: list[list[str]] = [[]]
    is_quoted = False
    for line in card.split("\n"):
        if line[:1] in {" ", "\t"}:
            found[-1].append(line[1:])
        elif is_quoted and found[-1][-1].endswith("="):
            found[-1][-1] = found[-1][-1][:-1]
            found[-1].append(line)
        else:
            found.append([line])
            is_quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
    lines = map("".join, found)
    return [one for line in lines if (one := _property(line, charset)) is not None]


def _property(line: str, charset: str) -> _Property | None:
    head, colon, value = _split_head(line)
    name, *params = head.split(";")
    name = name.rpartition(".")[2].strip().upper()  # without the group of "item1.TEL"
    if not colon or name in _BINARY:
        return None
    flags, own_charset, is_quoted = set[str](), "", False
    for param in params:
        key, _, setting = param.partition("=")
        settings = (setting or key).strip('"').upper()
        if key.strip().upper() == "CHARSET":
            own_charset = setting.strip('"')
        is_quoted = is_quoted or settings in {"QUOTED-PRINTABLE", "Q"}
        flags.update(settings.split(","))
    if is_quoted:
        coded = value.encode("latin-1", "replace") if value.isascii() else value.encode()
        value = decode(quopri.decodestring(coded), own_charset or _fallback(charset))[0]
    return _Property(name, frozenset(flags), value)


def _fallback(charset: str) -> str:
    """The charset of quoted bytes without one: told by the bytes unless the file is UTF-16."""
    return "" if charset in {"utf-8", "cp1252"} else "utf-8"


def _split_head(line: str) -> tuple[str, str, str]:
    """The part before the first colon outside quotes, the colon, and the rest."""
    quoted = False
    for place, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[:place], ":", line[place + 1 :]
    return line.partition(":")


def _person(properties: Sequence[_Property]) -> FoundPerson:
    names = _first(properties, "N")
    return FoundPerson(
        name=_plain(_first(properties, "FN")) or _joined_name(names),
        email=_email(properties),
        phone=_phone(properties),
        company=one_line(next(iter(_parts(_first(properties, "ORG"))), "")),
        role=_plain(_first(properties, "TITLE") or _first(properties, "ROLE")),
        url=_plain(_first(properties, "URL")),
    )


def _joined_name(value: str) -> str:
    family, given, middle, before, behind = [*_parts(value), "", "", "", "", ""][:5]
    return one_line(" ".join((before, given, middle, family, behind)))


def _values(properties: Sequence[_Property], name: str) -> list[_Property]:
    """The properties of this name, the preferred and then the ones of work first."""
    found = [one for one in properties if one.name == name and one.value.strip()]
    return sorted(found, key=lambda one: (not _is_preferred(one), "WORK" not in one.params))


def _is_preferred(one: _Property) -> bool:
    return "PREF" in one.params or "1" in one.params  # PREF=1 in version 4


def _first(properties: Sequence[_Property], name: str) -> str:
    return next((one.value for one in _values(properties, name)), "")


def _email(properties: Sequence[_Property]) -> str:
    for one in _values(properties, "EMAIL"):
        address = re.sub("^mailto:", "", _plain(one.value), flags=re.IGNORECASE)
        if "@" in address:
            return address
    return ""


def _phone(properties: Sequence[_Property]) -> str:
    """The preferred number with a digit, no fax."""
    for one in _values(properties, "TEL"):
        number = re.sub("^tel:", "", _plain(one.value), flags=re.IGNORECASE).partition(";")[0]
        if not {"FAX", "PAGER"} & one.params and any(letter.isdigit() for letter in number):
            return number
    return ""


def _plain(value: str) -> str:
    return one_line(_unescaped(value))


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _parts(value: str) -> list[str]:
    """The parts of a value with several, separated by semicolons that are not escaped."""
    return [_unescaped(part) for part in re.split(r"(?<!\\);", value)]

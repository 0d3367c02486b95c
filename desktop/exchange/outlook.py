"""Outlook's message files (.msg, MS-OXMSG): mails, appointments and contacts.

Reads the streams by `olefile`. The library above it that reads messages is no longer maintained,
and takes the wrong code page for older files.
"""

import io
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundMessage,
    FoundPerson,
    Reading,
    Trouble,
)
from desktop.exchange.mails import message
from desktop.exchange.mapi import (
    CLASS,
    SUBJECT,
    Item,
    appointment,
    codec_of,
    text_of,
    time_of,
)

if TYPE_CHECKING:
    import olefile

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST = 25 * 1024 * 1024
_MOST_PEOPLE = 500

_PROPERTIES = "__properties_version1.0"
_NAMES = "__nameid_version1.0"
_TOP_HEADER, _INNER_HEADER = 32, 8
_UNICODE, _ANSI, _BINARY, _TIME, _NUMBER = 0x001F, 0x001E, 0x0102, 0x0040, 0x0003
# Property tags (MS-OXPROPS).
_SENT, _DELIVERED = 0x0039, 0x0E06
_HEADERS, _KEY, _IN_REPLY_TO, _REFERENCES = 0x007D, 0x1035, 0x1042, 0x1039
_SENDERS = ((0x0C1A, (0x5D01, 0x0C1F)), (0x0042, (0x5D02, 0x0065)))
_NAME, _SMTP, _ADDRESS = 0x3001, 0x39FE, 0x3003
_COMPANY, _TITLE, _PHONES = 0x3A16, 0x3A17, (0x3A08, 0x3A1C, 0x3A09)
# Named property, by its number: address of a contact.
_NAMED_EMAIL = 0x8083

_KEY_IN = re.compile(r"<([^<>\s]+)>")


def read_outlook(data: bytes) -> Reading:
    """The mail, appointment or contact. Raises `CannotReadError` for another compound file."""
    import olefile  # noqa: PLC0415  only an import needs it

    if len(data) > LARGEST:
        raise CannotReadError(Trouble.TOO_LARGE, FileKind.MAIL)
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as compound:
            return _reading(compound)
    except CannotReadError:
        raise
    except Exception as error:  # the library raises many kinds for broken files
        raise CannotReadError(Trouble.BROKEN, FileKind.MAIL) from error


def _reading(compound: "olefile.OleFileIO") -> Reading:
    if not compound.exists(_PROPERTIES):
        raise CannotReadError(Trouble.UNKNOWN_FORMAT)
    item = _item(compound, [], _TOP_HEADER)
    named = {number: 0x8000 + place for place, number in enumerate(_named(compound))}
    kind = item.line(CLASS).upper()
    if kind.startswith("IPM.CONTACT"):
        return _contact(item, named)
    found = _message(compound, item)
    if kind.startswith(("IPM.APPOINTMENT", "IPM.SCHEDULE.MEETING")):
        event = appointment(item, named, found)
        if event is not None:
            if kind.startswith("IPM.APPOINTMENT"):
                return Reading(kind=FileKind.CALENDAR, events=[event])
            found = replace(found, events=[event])
    if "SMIME" in kind and "MULTIPARTSIGNED" not in kind:
        raise CannotReadError(Trouble.SEALED, FileKind.MAIL)
    if not (found.sender or found.subject or found.text or found.to or found.events):
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.MAIL)
    return Reading(kind=FileKind.MAIL, messages=[found])


def _message(compound: "olefile.OleFileIO", item: Item) -> FoundMessage:
    headers = item.text(_HEADERS)
    known = message(headers.encode() + b"\r\n\r\n") if headers else FoundMessage()
    text = text_of(item)
    return FoundMessage(
        key=next(iter(_KEY_IN.findall(item.text(_KEY))), "") or known.key,
        at=item.time(_SENT, _DELIVERED) or known.at,
        sender=_sender(item) or known.sender,
        to=tuple(_recipients(compound)) or known.to,
        subject=item.line(SUBJECT) or known.subject,
        text=text,
        answers=tuple(
            dict.fromkeys(_KEY_IN.findall(f"{item.text(_IN_REPLY_TO)} {item.text(_REFERENCES)}"))
        )
        or known.answers,
    )


def _sender(item: Item) -> FoundPerson | None:
    """The sender; Exchange's own addresses ("/O=…") are none."""
    for name_tag, address_tags in _SENDERS:
        email = next((text for tag in address_tags if "@" in (text := item.line(tag))), "")
        name = item.line(name_tag)
        if name or email:
            return FoundPerson(name="" if name == email else name, email=email)
    return None


def _recipients(compound: "olefile.OleFileIO") -> Iterator[FoundPerson]:
    storages = [one for one in compound.listdir(streams=False, storages=True) if len(one) == 1]
    names = sorted(one[0] for one in storages if one[0].startswith("__recip_version1.0_"))
    for name in names[:_MOST_PEOPLE]:
        item = _item(compound, [name], _INNER_HEADER)
        email = next((text for tag in (_SMTP, _ADDRESS) if "@" in (text := item.line(tag))), "")
        shown = item.line(_NAME).strip("'\"")
        if shown or email:
            yield FoundPerson(name="" if shown == email else shown, email=email)


def _contact(item: Item, named: Mapping[int, int]) -> Reading:
    email = item.line(named.get(_NAMED_EMAIL, 0))
    person = FoundPerson(
        name=item.line(_NAME, SUBJECT),
        email=email if "@" in email else "",
        phone=item.line(*_PHONES),
        company=item.line(_COMPANY),
        role=item.line(_TITLE),
    )
    if not (person.name or person.email):
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.CARDS)
    return Reading(kind=FileKind.CARDS, people=[person])


def _item(compound: "olefile.OleFileIO", path: list[str], header: int) -> Item:
    """The properties of the storage at `path`."""
    item = Item()
    if compound.exists([*path, _PROPERTIES]):
        raw = compound.openstream([*path, _PROPERTIES]).read()[header:]
        for start in range(0, len(raw) - 15, 16):
            kind, tag = struct.unpack_from("<HH", raw, start)
            if kind == _TIME:
                item.values[tag] = time_of(raw[start + 8 : start + 16])
            elif kind == _NUMBER:
                item.values[tag] = struct.unpack_from("<i", raw, start + 8)[0]
    item.codec = codec_of(item)
    depth = len(path) + 1
    for stream in compound.listdir(streams=True, storages=False):
        name = stream[-1]
        if len(stream) != depth or stream[:-1] != path or not name.startswith("__substg1.0_"):
            continue
        try:
            tag, kind = int(name[12:16], 16), int(name[16:20], 16)
        except ValueError:
            continue
        if kind in {_UNICODE, _ANSI, _BINARY} and len(name) == 20:
            value = compound.openstream(stream).read()
            item.values[tag] = value.decode("utf-16-le", "replace") if kind == _UNICODE else value
    return item


def _named(compound: "olefile.OleFileIO") -> Iterator[int]:
    """The numbers of the named properties, in the order of their tags; 0 for one with a name."""
    path = [_NAMES, "__substg1.0_00030102"]
    raw = compound.openstream(path).read() if compound.exists(path) else b""
    entries = {}
    for start in range(0, len(raw) - 7, 8):
        number, kind, place = struct.unpack_from("<IHH", raw, start)
        entries[place] = 0 if kind & 1 else number
    return (entries.get(place, 0) for place in range(max(entries, default=-1) + 1))

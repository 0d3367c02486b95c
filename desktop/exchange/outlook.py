"""Outlook's message files (.msg, MS-OXMSG): mails, appointments and contacts.

Reads the streams by `olefile`. The library above it that reads messages is no longer maintained,
and takes the wrong code page for older files.
"""

import io
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.text import one_line, plain_lines
from desktop.exchange.charset import decode
from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundEvent,
    FoundMessage,
    FoundPerson,
    Reading,
    Trouble,
    ZoneKind,
)
from desktop.exchange.html_text import html_text
from desktop.exchange.mails import message
from desktop.exchange.quotes import without_quotes

if TYPE_CHECKING:
    import olefile

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST = 25 * 1024 * 1024
_MOST_PEOPLE = 500

_PROPERTIES = "__properties_version1.0"
_NAMES = "__nameid_version1.0"
_TOP_HEADER, _INNER_HEADER = 32, 8
_UNICODE, _ANSI, _BINARY, _TIME, _NUMBER = 0x001F, 0x001E, 0x0102, 0x0040, 0x0003
#: FILETIME of 1601 to that of 1971: times before are no times.
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_EARLIEST = 1971

# Property tags (MS-OXPROPS).
_CLASS, _SUBJECT, _BODY, _HTML = 0x001A, 0x0037, 0x1000, 0x1013
_SENT, _DELIVERED = 0x0039, 0x0E06
_HEADERS, _KEY, _IN_REPLY_TO, _REFERENCES = 0x007D, 0x1035, 0x1042, 0x1039
_SENDERS = ((0x0C1A, (0x5D01, 0x0C1F)), (0x0042, (0x5D02, 0x0065)))
_NAME, _SMTP, _ADDRESS = 0x3001, 0x39FE, 0x3003
_COMPANY, _TITLE, _PHONES = 0x3A16, 0x3A17, (0x3A08, 0x3A1C, 0x3A09)
_CODE_PAGE, _INTERNET_CODE_PAGE, _LOCALE = 0x3FFD, 0x3FDE, 0x3FF1
_STARTS, _ENDS = 0x0060, 0x0061
# Named properties, by their number: start, end and place of an appointment, address of a contact.
_NAMED_START, _NAMED_END, _NAMED_PLACE, _NAMED_EMAIL = 0x820D, 0x820E, 0x8208, 0x8083

#: Code pages for mail, with the one in which Windows stores a text of their languages.
_STORED_AS = {
    **dict.fromkeys((50220, 50221, 50222, 51932), 932),
    **dict.fromkeys((51949, 50225), 949),
    **dict.fromkeys((28595, 20866, 21866), 1251),
    **dict.fromkeys((52936, 54936), 936),
    28592: 1250,
    28593: 1254,
    28597: 1253,
    28598: 1255,
    38598: 1255,
    28599: 1254,
    28605: 1252,
}
#: Windows' code page by the language of a locale (its lowest ten bits).
_OF_LANGUAGE = {
    **dict.fromkeys((0x05, 0x0E, 0x15, 0x18, 0x1A, 0x1B, 0x1C, 0x24), 1250),
    **dict.fromkeys((0x02, 0x19, 0x22, 0x23, 0x2F), 1251),
    **dict.fromkeys((0x25, 0x26, 0x27), 1257),
    0x01: 1256,
    0x04: 936,
    0x08: 1253,
    0x0D: 1255,
    0x11: 932,
    0x12: 949,
    0x1E: 874,
    0x1F: 1254,
    0x29: 1256,
    0x2A: 1258,
}
_META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_KEY_IN = re.compile(r"<([^<>\s]+)>")


@dataclass(slots=True)
class _Item:
    """The properties of a message, a recipient or an attachment, by tag."""

    values: dict[int, Any] = field(default_factory=dict)
    codec: str = "cp1252"

    def line(self, *tags: int) -> str:
        return next((text for tag in tags if (text := one_line(self.text(tag)))), "")

    def text(self, tag: int) -> str:
        value = self.values.get(tag, "")
        if isinstance(value, bytes):
            value = decode(value, self.codec)[0]
        return value.replace("\0", "") if isinstance(value, str) else ""

    def time(self, *tags: int) -> datetime | None:
        for tag in tags:
            if isinstance(at := self.values.get(tag), datetime):
                return at
        return None


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
    kind = item.line(_CLASS).upper()
    if kind.startswith("IPM.CONTACT"):
        return _contact(item, named)
    found = _message(compound, item)
    if kind.startswith(("IPM.APPOINTMENT", "IPM.SCHEDULE.MEETING")):
        event = _appointment(item, named, found)
        if event is not None:
            if kind.startswith("IPM.APPOINTMENT"):
                return Reading(kind=FileKind.CALENDAR, events=[event])
            found = replace(found, events=[event])
    if "SMIME" in kind and "MULTIPARTSIGNED" not in kind:
        raise CannotReadError(Trouble.SEALED, FileKind.MAIL)
    if not (found.sender or found.subject or found.text or found.to or found.events):
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.MAIL)
    return Reading(kind=FileKind.MAIL, messages=[found])


def _message(compound: "olefile.OleFileIO", item: _Item) -> FoundMessage:
    headers = item.text(_HEADERS)
    known = message(headers.encode() + b"\r\n\r\n") if headers else FoundMessage()
    body = plain_lines(item.text(_BODY))
    text = without_quotes(body) if body.strip() else _html(item)
    return FoundMessage(
        key=next(iter(_KEY_IN.findall(item.text(_KEY))), "") or known.key,
        at=item.time(_SENT, _DELIVERED) or known.at,
        sender=_sender(item) or known.sender,
        to=tuple(_recipients(compound)) or known.to,
        subject=item.line(_SUBJECT) or known.subject,
        text=text.strip(),
        answers=tuple(
            dict.fromkeys(_KEY_IN.findall(f"{item.text(_IN_REPLY_TO)} {item.text(_REFERENCES)}"))
        )
        or known.answers,
    )


def _html(item: _Item) -> str:
    value = item.values.get(_HTML, b"")
    if isinstance(value, bytes):
        named = _META_CHARSET.search(value)
        charset = named[1].decode() if named else ""
        value = decode(value, charset if _is_known(charset or "?") else "")[0]
    return html_text(str(value), without_quotes=True)


def _sender(item: _Item) -> FoundPerson | None:
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


def _appointment(item: _Item, named: Mapping[int, int], found: FoundMessage) -> FoundEvent | None:
    start = item.time(named.get(_NAMED_START, 0), _STARTS)
    end = item.time(named.get(_NAMED_END, 0), _ENDS)
    if start is None:
        return None
    minutes = 0 if end is None else int((end - start).total_seconds()) // 60
    return FoundEvent(
        summary=found.subject,
        starts=start,
        zone_kind=ZoneKind.INSTANT,
        minutes=minutes if 0 < minutes <= 24 * 60 else None,
        place=item.line(named.get(_NAMED_PLACE, 0)),
        description=found.text,
        organiser=found.sender,
        invited=found.to,
        is_cancelled="CANCELED" in item.line(_CLASS).upper(),
    )


def _contact(item: _Item, named: Mapping[int, int]) -> Reading:
    email = item.line(named.get(_NAMED_EMAIL, 0))
    person = FoundPerson(
        name=item.line(_NAME, _SUBJECT),
        email=email if "@" in email else "",
        phone=item.line(*_PHONES),
        company=item.line(_COMPANY),
        role=item.line(_TITLE),
    )
    if not (person.name or person.email):
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.CARDS)
    return Reading(kind=FileKind.CARDS, people=[person])


def _item(compound: "olefile.OleFileIO", path: list[str], header: int) -> _Item:
    """The properties of the storage at `path`."""
    item = _Item()
    if compound.exists([*path, _PROPERTIES]):
        raw = compound.openstream([*path, _PROPERTIES]).read()[header:]
        for start in range(0, len(raw) - 15, 16):
            kind, tag = struct.unpack_from("<HH", raw, start)
            if kind == _TIME:
                item.values[tag] = _time(raw[start + 8 : start + 16])
            elif kind == _NUMBER:
                item.values[tag] = struct.unpack_from("<i", raw, start + 8)[0]
    item.codec = _codec(item)
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


def _codec(item: _Item) -> str:
    """Python's codec for the texts that are not Unicode.

    The code page of the message says it, if it is there; otherwise the languages of the code page
    for mail or of the locale, and Windows-1252 at last.
    """
    page, internet, locale = (
        value if isinstance(value := item.values.get(tag), int) else 0
        for tag in (_CODE_PAGE, _INTERNET_CODE_PAGE, _LOCALE)
    )
    by_mail = _STORED_AS.get(internet, internet if 1250 <= internet <= 1258 else 0)
    by_language = _OF_LANGUAGE.get(locale & 0x3FF, 0)
    for number in (page, by_mail, by_language):
        name = "utf-8" if number == 65001 else f"cp{number}"
        if number and _is_known(name):
            return name
    return "cp1252"


def _is_known(codec: str) -> bool:
    try:
        "".encode(codec)
    except LookupError:
        return False
    return True


def _time(raw: bytes) -> datetime | None:
    ticks = struct.unpack("<Q", raw)[0]
    try:
        at = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
    return at if at.year >= _EARLIEST else None


def _named(compound: "olefile.OleFileIO") -> Iterator[int]:
    """The numbers of the named properties, in the order of their tags; 0 for one with a name."""
    path = [_NAMES, "__substg1.0_00030102"]
    raw = compound.openstream(path).read() if compound.exists(path) else b""
    entries = {}
    for start in range(0, len(raw) - 7, 8):
        number, kind, place = struct.unpack_from("<IHH", raw, start)
        entries[place] = 0 if kind & 1 else number
    return (entries.get(place, 0) for place in range(max(entries, default=-1) + 1))

"""Properties of Outlook's messages (MAPI), as .msg files and "winmail.dat" have them."""

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.core.text import one_line, plain_lines
from desktop.exchange.charset import decode
from desktop.exchange.found import FoundEvent, FoundMessage, ZoneKind
from desktop.exchange.html_text import html_text
from desktop.exchange.quotes import without_quotes

#: FILETIME of 1601 to that of 1971: times before are no times.
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_EARLIEST = 1971

# Property tags (MS-OXPROPS).
CLASS, SUBJECT, BODY, HTML = 0x001A, 0x0037, 0x1000, 0x1013
_CODE_PAGE, _INTERNET_CODE_PAGE, _LOCALE = 0x3FFD, 0x3FDE, 0x3FF1
_STARTS, _ENDS = 0x0060, 0x0061
# Named properties, by their number: start, end and place of an appointment.
_NAMED_START, _NAMED_END, _NAMED_PLACE = 0x820D, 0x820E, 0x8208

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


@dataclass(slots=True)
class Item:
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


def text_of(item: Item) -> str:
    """What the sender wrote, without the messages below it."""
    body = plain_lines(item.text(BODY))
    return (without_quotes(body) if body.strip() else _html(item)).strip()


def _html(item: Item) -> str:
    value = item.values.get(HTML, b"")
    if isinstance(value, bytes):
        named = _META_CHARSET.search(value)
        charset = named[1].decode() if named else ""
        value = decode(value, charset if is_known(charset or "?") else "")[0]
    return html_text(str(value), without_quotes=True)


def appointment(item: Item, named: Mapping[int, int], found: FoundMessage) -> FoundEvent | None:
    """The appointment with these properties; `named`: tags of the named ones, by their numbers."""
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
        is_cancelled="CANCELED" in item.line(CLASS).upper(),
    )


def codec_of(item: Item) -> str:
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
        if number and is_known(name):
            return name
    return "cp1252"


def is_known(codec: str) -> bool:
    try:
        "".encode(codec)
    except LookupError:
        return False
    return True


def time_of(raw: bytes) -> datetime | None:
    ticks = struct.unpack("<Q", raw)[0]
    try:
        at = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
    return at if at.year >= _EARLIEST else None

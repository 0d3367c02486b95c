"""The "winmail.dat" in which Outlook packs a mail for its own kind (MS-OXTNEF).

It is a row of attributes, each with its length and a checksum; two of them are lists of MAPI
properties. A text that is only there as RTF is not read.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.exchange.mapi import BODY, CLASS, SUBJECT, Item, codec_of, is_known, time_of

_SIGNATURE = 0x223E9F78
_HEADER = 6
_ATTACHMENT_LEVEL = 2
_MOST_ATTRIBUTES, _MOST_PROPERTIES, _MOST_VALUES = 2_000, 2_000, 2_000

# Attributes, by the lower half of their numbers (MS-OXTNEF, 2.1.3.2).
_OF_MESSAGE = {0x8004: SUBJECT, 0x8008: CLASS, 0x800C: BODY}
_PROPERTIES, _CODE_PAGE = 0x9003, 0x9007
_BEGINS_ATTACHMENT, _NAME, _DATA, _OF_ATTACHMENT = 0x9002, 0x8010, 0x800F, 0x9005

# Kinds of properties and their sizes; those without one tell it themselves.
_SIZES = {
    0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4,
    0x0014: 8, 0x0040: 8, 0x0048: 16,
}  # fmt: skip
_ANSI, _UNICODE, _OBJECT, _BINARY = 0x001E, 0x001F, 0x000D, 0x0102
_SELF_SIZED = frozenset({_ANSI, _UNICODE, _OBJECT, _BINARY})
_NUMBER, _TIME, _SEVERAL = 0x0003, 0x0040, 0x1000
_FIRST_NAMED = 0x8000
_LONG_NAME, _SHORT_NAME = 0x3707, 0x3704


class TnefError(Exception):
    """The data is no TNEF, or is damaged."""


@dataclass(slots=True)
class Packed:
    """What is in a "winmail.dat"."""

    item: Item = field(default_factory=Item)
    named: dict[int, int] = field(default_factory=dict)
    """The tags of the named properties, by their numbers."""
    attachments: list[tuple[str, bytes]] = field(default_factory=list)
    """Names and contents."""


def unpack(data: bytes) -> Packed:
    """Read a "winmail.dat". Raises `TnefError`."""
    try:
        return _unpacked(data)
    except (struct.error, IndexError, OverflowError) as error:
        raise TnefError("cut off") from error


def _unpacked(data: bytes) -> Packed:
    found = Packed()
    codec = ""
    for level, number, value in _attributes(data):
        if number == _CODE_PAGE and len(value) >= 4:
            codec = f"cp{struct.unpack_from('<I', value)[0]}"
        elif number == _PROPERTIES:
            found.item.values |= _properties(value, found.named)
        elif number == _BEGINS_ATTACHMENT:
            found.attachments.append(("", b""))
        elif level == _ATTACHMENT_LEVEL and found.attachments:
            found.attachments[-1] = _attachment(found.attachments[-1], number, value)
        elif (tag := _OF_MESSAGE.get(number)) is not None:
            found.item.values.setdefault(tag, value.rstrip(b"\0"))
    found.item.codec = codec if codec and is_known(codec) else codec_of(found.item)
    return found


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Level, number and content of each attribute."""
    if len(data) < _HEADER or struct.unpack_from("<I", data)[0] != _SIGNATURE:
        raise TnefError("no TNEF")
    place = _HEADER
    for _ in range(_MOST_ATTRIBUTES):
        if place >= len(data):
            return
        level, number, _, size = struct.unpack_from("<BHHI", data, place)
        value = data[place + 9 : place + 9 + size]
        (checksum,) = struct.unpack_from("<H", data, place + 9 + size)
        if sum(value) & 0xFFFF != checksum:
            raise TnefError("a wrong checksum")
        yield level, number, value
        place += 9 + size + 2


def _attachment(known: tuple[str, bytes], number: int, value: bytes) -> tuple[str, bytes]:
    name, data = known
    if number == _NAME:
        return name or value.rstrip(b"\0").decode("cp1252", "replace"), data
    if number == _DATA:
        return name, value
    if number == _OF_ATTACHMENT:
        item = Item(_properties(value, {}))
        return item.line(_LONG_NAME, _SHORT_NAME) or name, data
    return known


def _properties(data: bytes, named: dict[int, int]) -> dict[int, Any]:
    """Values by tag; the tags of named properties are added to `named`."""
    reader = _Reader(data)
    values: dict[int, Any] = {}
    for _ in range(min(reader.number(), _MOST_PROPERTIES)):
        kind, tag = reader.number(2), reader.number(2)
        if tag >= _FIRST_NAMED:
            reader.take(16)
            if reader.number() == 0:
                named.setdefault(reader.number(), tag)
            else:
                reader.take_padded(reader.number())
        found = list(_values(reader, kind))
        if found and not kind & _SEVERAL:
            values[tag] = found[0]
    return values


def _values(reader: "_Reader", kind: int) -> Iterator[Any]:
    base = kind & ~_SEVERAL
    is_self_sized = base in _SELF_SIZED
    count = reader.number() if is_self_sized or kind & _SEVERAL else 1
    if count > _MOST_VALUES:
        raise TnefError("too many values")
    for _ in range(count):
        size = reader.number() if is_self_sized else _SIZES.get(base, 0)
        if not size and not is_self_sized:
            raise TnefError("an unknown kind of property")
        yield _value(base, reader.take_padded(size))


def _value(kind: int, raw: bytes) -> Any:
    if kind == _UNICODE:
        return raw.decode("utf-16-le", "replace").rstrip("\0")
    if kind == _ANSI:
        return raw.rstrip(b"\0")
    if kind == _TIME:
        return time_of(raw)
    return struct.unpack("<i", raw)[0] if kind == _NUMBER else raw


class _Reader:
    """Reads little-endian values one after the other. Raises `TnefError` at the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def take(self, size: int) -> bytes:
        if self._place + size > len(self._data):
            raise TnefError("cut off")
        self._place += size
        return self._data[self._place - size : self._place]

    def take_padded(self, size: int) -> bytes:
        """`size` bytes, and those up to the next multiple of four."""
        found = self.take(size)
        self._place += -size % 4
        return found

    def number(self, size: int = 4) -> int:
        return int.from_bytes(self.take(size), "little")

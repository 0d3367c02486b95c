"""Compound files (.xls, .msg): whether the chains of their sectors end."""

import struct

_HEADER = 512
#: The first number that stands for no sector.
_NO_SECTOR = 0xFFFFFFFA
_SECTOR_SIZES = (9, 12)


def has_endless_chain(data: bytes) -> bool:
    """Whether a chain comes back to itself, or the size of sectors is none that exists.

    Libraries follow such a chain until memory ends.
    """
    if len(data) < _HEADER:
        return True
    (shift,) = struct.unpack_from("<H", data, 30)
    if shift not in _SECTOR_SIZES:
        return True
    size = 1 << shift
    places = list(struct.unpack_from("<109I", data, 76))
    (at,) = struct.unpack_from("<I", data, 68)
    seen: set[int] = set()
    while at < _NO_SECTOR and (more := _numbers(data, at, size)):
        if at in seen:
            return True
        seen.add(at)
        *listed, at = more
        places += listed
    table = [n for place in places if place < _NO_SECTOR for n in _numbers(data, place, size)]
    if _is_endless(table):
        return True
    small: list[int] = []
    (at,) = struct.unpack_from("<I", data, 60)
    while at < len(table):
        small += _numbers(data, at, size)
        at = table[at]
    return _is_endless(small)


def _numbers(data: bytes, sector: int, size: int) -> list[int]:
    """The numbers in a sector; none if it is behind the end."""
    part = data[(sector + 1) * size : (sector + 2) * size]
    return list(struct.unpack(f"<{len(part) // 4}I", part[: len(part) // 4 * 4]))


def _is_endless(table: list[int]) -> bool:
    """Whether following the numbers of a table from one of its places comes back to it."""
    walked = [0] * len(table)
    for walk in range(len(table)):
        at = walk
        while at < len(table) and not walked[at]:
            walked[at] = walk + 1
            at = table[at]
        if at < len(table) and walked[at] == walk + 1:
            return True
    return False

"""Writes a library in place of Windows' own ICU, which Wine lacks and Qt is linked to.

Qt asks it for converters of old text encodings. Here none is known, so Qt uses its own: UTF-8,
UTF-16, UTF-32, Latin-1. The library is a PE32+ file with one section (Microsoft, PE Format, 2024).
"""

import re
import struct
from pathlib import Path

#: ucnv_open(name, status): *status = U_MISSING_RESOURCE_ERROR; return NULL.
_OPEN = bytes.fromhex("c70202000000 31c0 c3")
#: All others: return 0.
_NOTHING = bytes.fromhex("31c0 c3")

_SECTION = 0x1000  # of the only section in memory
_ON_DISK = 0x200
_BASE = 0x180000000


def functions(library: Path) -> list[str]:
    """The names of ICU's functions that occur in `library`, sorted."""
    found = re.findall(rb"\0((?:ucnv|UCNV)_\w+)(?=\0)", library.read_bytes())
    return sorted({name.decode("ascii") for name in found})


def write(path: Path, names: list[str]) -> None:
    """Write a library that exports `names`, sorted as the format demands."""
    section = _section(path.name, sorted(names))
    image = _SECTION + _rounded(len(section), 0x1000)
    header = b"MZ" + bytes(58) + struct.pack("<I", 64)
    header += b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x2022)
    header += struct.pack("<HBBIIIII", 0x20B, 0, 0, len(section), 0, 0, 0, _SECTION)
    header += struct.pack("<QIIHHHHHHI", _BASE, 0x1000, _ON_DISK, 6, 0, 0, 0, 6, 0, 0)
    header += struct.pack("<IIIHH", image, _ON_DISK, 0, 3, 0x100)
    header += struct.pack("<QQQQII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    exports = len(_OPEN) + len(_NOTHING)
    header += struct.pack("<II", _SECTION + exports, len(section) - exports) + bytes(15 * 8)
    on_disk = _rounded(len(section), _ON_DISK)
    header += b".text\0\0\0" + struct.pack(
        "<IIIIIIHHI", len(section), _SECTION, on_disk, _ON_DISK, 0, 0, 0, 0, 0x60000020
    )
    path.write_bytes(header.ljust(_ON_DISK, b"\0") + section.ljust(on_disk, b"\0"))


def _section(library: str, names: list[str]) -> bytes:
    """The code, followed by the export directory, its three tables and the names."""
    code = _OPEN + _NOTHING
    tables = _SECTION + len(code) + 40
    texts = tables + len(names) * 10
    where, text = [], library.encode() + b"\0"
    for name in names:
        where.append(texts + len(text))
        text += name.encode() + b"\0"
    entries = [_SECTION if name == "ucnv_open" else _SECTION + len(_OPEN) for name in names]
    number = len(names)
    directory = struct.pack(
        "<IIHHIIIIIII",
        *(0, 0, 0, 0, texts, 1, number, number),
        *(tables, tables + number * 4, tables + number * 8),
    )
    return (
        code
        + directory
        + struct.pack(f"<{number}I", *entries)
        + struct.pack(f"<{number}I", *where)
        + struct.pack(f"<{number}H", *range(number))
        + text
    )


def _rounded(number: int, unit: int) -> int:
    return -(-number // unit) * unit

"""Builds a smaller ICU data library for Qt on Linux, with only the data that Qt uses.

Qt has its own texts, dates and numbers for each language. It uses ICU for collation, normalisation
and time zones; names of regions, units and currencies, line break rules and legacy encodings are
two thirds of the 31 MiB library. ICU documents that unused data can be removed. The format is that
of ICU's `.dat` files ("CmnD"): header, count, table of name and data offsets, names, data.
"""

import re
import struct
import subprocess
from pathlib import Path
from typing import NamedTuple

_MAGIC = re.compile(rb"(?s)(..)\xda\x27.{8}CmnD")
_KEPT = re.compile(
    r"(?:coll|zone)/.+|[\w-]+\.nrm"
    r"|(?:cnvalias|uemoji|ulayout)\.icu"
    r"|(?:root|pool|res_index|en|icustd|icuver|keyTypeData|likelySubtags|metaZones|metadata"
    r"|numberingSystems|plurals|supplementalData|timezoneTypes|windowsZones|zoneinfo64)\.res"
)
_ALIGN = 16


class Package(NamedTuple):
    """ICU's data: its name, its header, and the items by name."""

    name: str
    header: bytes
    items: dict[str, bytes]


def is_data(name: str) -> bool:
    """Whether a file of this name in the bundle is ICU's data library."""
    return name.rpartition("/")[2].startswith("libicudata.so")


def read(library: bytes) -> Package:
    """Parse the data in a shared library. Raises ValueError if there is none."""
    found = _MAGIC.search(library)
    if found is None:
        raise ValueError("no ICU data in this library")
    start = found.start()
    base = start + struct.unpack("<H", found[1])[0]
    (count,) = struct.unpack_from("<I", library, base)
    table = [struct.unpack_from("<II", library, base + 4 + 8 * at) for at in range(count)]
    names = [library[base + at : library.index(b"\0", base + at)].decode() for at, _ in table]
    ends = [at for _, at in table[1:]]
    # The end of the last item is unknown: it extends to the end of the library.
    items = {
        name: library[base + at : base + end if end else len(library)]
        for name, (_, at), end in zip(names, table, [*ends, None], strict=True)
    }
    top = names[0].partition("/")[0]
    return Package(top, library[start:base], items)


def trim(package: Package) -> Package:
    """Keep only the items that Qt uses. Raises ValueError if there are none."""
    kept = {
        name: data
        for name, data in package.items.items()
        if _KEPT.fullmatch(name.partition("/")[2])
    }
    if not kept:
        raise ValueError("no known items in this ICU data")
    return package._replace(items=kept)


def serialize(package: Package) -> bytes:
    """`package` in the format of a `.dat` file."""
    names = b"".join(name.encode() + b"\0" for name in package.items)
    table_size = 4 + 8 * len(package.items)
    at = _aligned(table_size + len(names))
    name_at = table_size
    table, data = [struct.pack("<I", len(package.items))], []
    padding = at - table_size - len(names)
    for name, item in package.items.items():
        table.append(struct.pack("<II", name_at, at))
        name_at += len(name.encode()) + 1
        whole = item + bytes(_aligned(len(item)) - len(item))
        data.append(whole)
        at += len(whole)
    return package.header + b"".join(table) + names + bytes(padding) + b"".join(data)


def make_library(original: Path, folder: Path) -> Path:
    """Write a trimmed copy of the data library `original` to `folder` and return its path.

    Needs `as` and `ld` from binutils, which PyInstaller requires on Linux, too.
    """
    package = trim(read(original.read_bytes()))
    data, assembly, library = (folder / name for name in ("icu.dat", "icu.s", original.name))
    data.write_bytes(serialize(package))
    assembly.write_text(_ASSEMBLY.format(symbol=f"{package.name[:-1]}_dat"), encoding="ascii")
    subprocess.run(("as", "-o", "icu.o", assembly.name), cwd=folder, check=True)
    linker = ("ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", original.name)
    subprocess.run((*linker, "-o", library.name, "icu.o"), cwd=folder, check=True)
    return library


def _aligned(size: int) -> int:
    return -(-size // _ALIGN) * _ALIGN


#: The `l` in item names such as `icudt73l/` means little-endian; the symbol is without it.
_ASSEMBLY = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
{symbol}:
    .incbin "icu.dat"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack,"",@progbits
"""

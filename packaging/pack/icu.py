"""A smaller data library for ICU, of which Qt on Linux uses little.

Qt has its own texts, dates and numbers for each language. Of ICU it takes the order in which words
are sorted, normal forms and time zones; the names of regions, units and currencies, the rules of
line breaks and the old encodings are two thirds of a library of 31 MiB. ICU documents that a
program may leave out what it does not use. The format is that of ICU's `.dat` files ("CmnD"):
a header, a count, a table of offsets of names and data, the names, the data.
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
    """ICU's data: how it is called, its header, and the items by name."""

    name: str
    header: bytes
    items: dict[str, bytes]


def is_data(name: str) -> bool:
    """Whether a file of this name in the bundle is ICU's data library."""
    return name.rpartition("/")[2].startswith("libicudata.so")


def read(library: bytes) -> Package:
    """The data in the shared library `library`. Raises ValueError where there is none."""
    found = _MAGIC.search(library)
    if found is None:
        raise ValueError("no ICU data in this library")
    start = found.start()
    base = start + struct.unpack("<H", found[1])[0]
    (count,) = struct.unpack_from("<I", library, base)
    table = [struct.unpack_from("<II", library, base + 4 + 8 * at) for at in range(count)]
    names = [library[base + at : library.index(b"\0", base + at)].decode() for at, _ in table]
    ends = [at for _, at in table[1:]]
    # The last item ends where the section does, which is not known: it is taken to the end.
    items = {
        name: library[base + at : base + end if end else len(library)]
        for name, (_, at), end in zip(names, table, [*ends, None], strict=True)
    }
    top = names[0].partition("/")[0]
    return Package(top, library[start:base], items)


def trimmed(package: Package) -> Package:
    """The items that Qt uses."""
    kept = {
        name: data
        for name, data in package.items.items()
        if _KEPT.fullmatch(name.partition("/")[2])
    }
    if not kept:
        raise ValueError("nothing of this ICU data is known")
    return package._replace(items=kept)


def written(package: Package) -> bytes:
    """`package` as a `.dat` file."""
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


def make_library(original: Path, made: Path) -> Path:
    """Write a data library like `original`, but trimmed, into the folder `made`; its path.

    Needs `as` and `ld`, which come with the `objdump` that PyInstaller asks for.
    """
    package = trimmed(read(original.read_bytes()))
    data, assembly, library = (made / name for name in ("icu.dat", "icu.s", original.name))
    data.write_bytes(written(package))
    assembly.write_text(_ASSEMBLY.format(symbol=f"{package.name[:-1]}_dat"), encoding="ascii")
    subprocess.run(("as", "-o", "icu.o", assembly.name), cwd=made, check=True)
    linker = ("ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", original.name)
    subprocess.run((*linker, "-o", library.name, "icu.o"), cwd=made, check=True)
    return library


def _aligned(size: int) -> int:
    return -(-size // _ALIGN) * _ALIGN


#: `icudt73l/` in the names stands for little-endian; the symbol leaves that letter out.
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

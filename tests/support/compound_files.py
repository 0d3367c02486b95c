"""Writes compound files (MS-CFB), the containers of Outlook's messages and old workbooks."""

import struct
from collections.abc import Mapping, Sequence

_SECTOR, _MINI = 512, 64
#: Shorter streams are in the mini stream, which is the stream of the root.
_CUTOFF = 4096
_END, _FAT, _NOTHING = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5


class _Chains:
    """Sectors of one size, and the chain of sectors of each stored stream."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.sectors: list[bytes] = []
        self.next: list[int] = []

    def store(self, data: bytes) -> int:
        """The number of the first sector of `data`."""
        first = len(self.sectors)
        for at in range(0, len(data), self.size):
            self.sectors.append(data[at : at + self.size].ljust(self.size, b"\0"))
            self.next.append(len(self.sectors))
        self.next[-1:] = [_END] if data else []
        return first if data else _END


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """A file with these streams; a name with a slash is in a storage."""
    large, mini = _Chains(_SECTOR), _Chains(_MINI)
    first = {
        name: (mini if len(data) < _CUTOFF else large).store(data) for name, data in streams.items()
    }
    inside = b"".join(mini.sectors)
    first[""] = large.store(inside)
    mini_fat = struct.pack(f"<{len(mini.next)}I", *mini.next)
    first_mini_fat = large.store(_filled(mini_fat))
    storages = sorted({name.partition("/")[0] for name in streams if "/" in name})
    top = sorted(name for name in streams if "/" not in name)
    order = ["", *storages, *top, *sorted(name for name in streams if "/" in name)]
    sizes = {name: len(data) for name, data in streams.items()} | {"": len(inside)}
    entries = [_entry(name, order, first.get(name, _END), sizes) for name in order]
    first_directory = large.store(b"".join(entries))
    first_fat = len(large.sectors)
    count = 1 + (len(large.sectors) + 1) // (_SECTOR // 4)
    fat = struct.pack(f"<{first_fat + count}I", *large.next, *[_FAT] * count)
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E, 3, 0xFFFE, 9, 6, 0, count, first_directory, 0, _CUTOFF,
        first_mini_fat, len(_filled(mini_fat)) // _SECTOR, _END, 0, first_fat,
    )  # fmt: skip
    more = range(first_fat + 1, first_fat + count)
    header += struct.pack(f"<{len(more)}I", *more)
    return header.ljust(_SECTOR, b"\xff") + b"".join(large.sectors) + _filled(fat)


def _filled(table: bytes) -> bytes:
    return table.ljust(-(-len(table) // _SECTOR) * _SECTOR, b"\xff")


def _entry(name: str, order: Sequence[str], first: int, sizes: Mapping[str, int]) -> bytes:
    """A directory entry; the children of a storage are a list linked by their right siblings."""
    siblings = [one for one in order[1:] if one.rpartition("/")[0] == name.rpartition("/")[0]]
    behind = siblings[siblings.index(name) + 1 :] if name else []
    children = [one for one in order[1:] if one.rpartition("/")[0] == name]
    right, child = (order.index(some[0]) if some else _NOTHING for some in (behind, children))
    shown = (name.rpartition("/")[2] or "Root Entry").encode("utf-16-le")
    kind = _ROOT if not name else _STREAM if name in sizes else _STORAGE
    return struct.pack(
        "<64sHBBIII16xIQQIQ",
        shown, len(shown) + 2, kind, 1, _NOTHING, right,
        _NOTHING if kind == _STREAM else child, 0, 0, 0, first, sizes.get(name, 0),
    )  # fmt: skip

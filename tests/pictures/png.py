"""Small PNG files: at most 256 colours, and several frames if they are to move."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COLOURS = 256
#: Colours that differ less than this, over the three channels, share an entry of the palette.
_CLOSE = 40
#: A colour of at least this share of the pixels is one of an area, and keeps its entry.
_AREA = 0.002


@dataclass(frozen=True, slots=True)
class Frame:
    image: QImage
    milliseconds: int


def save(image: QImage, path: Path) -> None:
    """Save `image` with the colours it uses most."""
    reduced = _reduce(image, palette([image]))
    if not reduced.save(str(path), "PNG", 0):  # type: ignore[call-overload]  # 0: smallest file
        raise OSError(f"{path} cannot be written")


def save_film(frames: Sequence[Frame], path: Path) -> None:
    """Save an animated PNG that repeats. Frames of the same size contain only what has changed."""
    colours = palette([frame.image for frame in frames])
    reduced = [_reduce(frame.image, colours) for frame in frames]
    size = frames[0].image.size()
    chunks = [
        _chunk(b"IHDR", struct.pack(">IIBBBBB", size.width(), size.height(), 8, 3, 0, 0, 0)),
        _chunk(b"acTL", struct.pack(">II", len(frames), 0)),
        _chunk(b"PLTE", b"".join(colour.to_bytes(4, "big")[1:] for colour in colours)),
    ]
    number = 0
    for index, (frame, image) in enumerate(zip(frames, reduced, strict=True)):
        at = changed(reduced[index - 1], image) if index else image.rect()
        control = struct.pack(
            ">IIIIIHHBB",
            number, at.width(), at.height(), at.x(), at.y(), frame.milliseconds, 1000, 0, 0,
        )  # fmt: skip
        chunks.append(_chunk(b"fcTL", control))
        number += 1
        data = zlib.compress(_rows(image, at), 9)
        if index:
            chunks.append(_chunk(b"fdAT", struct.pack(">I", number) + data))
            number += 1
        else:
            chunks.append(_chunk(b"IDAT", data))
    path.write_bytes(b"".join([_SIGNATURE, *chunks, _chunk(b"IEND", b"")]))


def palette(images: Iterable[QImage]) -> list[int]:
    """The most frequent colours of the images, as QRgb; of similar ones those of areas."""
    counts: Counter[int] = Counter()
    for image in images:
        whole = image.convertToFormat(QImage.Format.Format_RGB32)
        counts.update(memoryview(whole.constBits()).cast("I").tolist())
    chosen: list[int] = []
    least = _AREA * counts.total()
    for colour, count in counts.most_common():
        if len(chosen) == _COLOURS:
            break
        if count >= least or all(_difference(colour, other) >= _CLOSE for other in chosen):
            chosen.append(colour)
    return chosen


def changed(before: QImage, after: QImage) -> QRect:
    """The least rectangle that contains all pixels in which two reduced images differ."""
    width, height = after.width(), after.height()
    rows = [y for y in range(height) if _row(before, y) != _row(after, y)]
    if not rows:
        return QRect(0, 0, 1, 1)
    top, bottom = rows[0], rows[-1]
    columns = [
        x
        for y in rows
        for x, (one, other) in enumerate(zip(_row(before, y), _row(after, y), strict=True))
        if one != other
    ]
    left, right = min(columns), max(columns)
    return QRect(left, top, min(right + 1, width) - left, bottom + 1 - top)


def _reduce(image: QImage, colours: list[int]) -> QImage:
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither
    )


def _row(image: QImage, y: int) -> bytes:
    start = y * image.bytesPerLine()
    return bytes(image.constBits()[start : start + image.width()])


def _rows(image: QImage, at: QRect) -> bytes:
    """The pixels of `at`, each row after a byte for "no filter"."""
    rows = range(at.top(), at.bottom() + 1)
    return b"".join(b"\0" + _row(image, y)[at.left() : at.right() + 1] for y in rows)


def _difference(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

"""Renders the program's icon from its SVG in the formats of each system."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImageReader, QImageWriter

#: Sides in pixels of the hicolor icon theme on Linux.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
_MACOS = (16, 32, 64, 128, 256, 512, 1024)


def make(source: Path, folder: Path) -> None:
    """Write `callback.ico`, `callback.icns` and `callback-SIDE.png` into `folder`."""
    for side in SIZES:
        _render(source, side).save(folder / f"callback-{side}.png", optimize=True)
    windows = [_render(source, side) for side in _WINDOWS]
    windows[-1].save(
        folder / "callback.ico", append_images=windows[:-1], sizes=[i.size for i in windows]
    )
    macos = [_render(source, side) for side in _MACOS]
    macos[-1].save(folder / "callback.icns", append_images=macos[:-1])


def _render(source: Path, side: int) -> Image.Image:
    reader = QImageReader(str(_variant(source, side)))
    reader.setScaledSize(QSize(side, side))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(reader.read()):
        raise ValueError(f"{source.name} cannot be drawn: {reader.errorString()}")
    return Image.open(BytesIO(data.data())).convert("RGBA")


def _variant(source: Path, side: int) -> Path:
    """The variant of the drawing for small sizes, if there is one."""
    small = source.with_name(f"{source.stem}-small.svg")
    return small if side <= 24 and small.exists() else source

"""The small PNG files, the film, and pictures side by side."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.advice.help import PROGRAM_TOPICS, Topic
from tests.pictures import compare, png
from tests.pictures.help import PICTURES

BLUE, WHITE, RED = QColor("#2a6fb0"), QColor("white"), QColor("#c02020")


def _image(*marks: tuple[QRect, QColor]) -> QImage:
    made = QImage(QSize(80, 60), QImage.Format.Format_RGB32)
    made.fill(WHITE)
    painter = QPainter(made)
    for place, colour in marks:
        painter.fillRect(place, colour)
    painter.end()
    return made


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at = 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">I", data, at + 8 + length)
        assert check == zlib.crc32(kind + content)
        yield kind, content
        at += 12 + length


def test_a_picture_keeps_its_colours_and_has_a_palette(qtbot: QtBot, tmp_path: Path) -> None:
    image = _image((QRect(4, 4, 20, 20), BLUE), (QRect(30, 30, 2, 2), RED))
    png.save(image, tmp_path / "one.png")
    read = QImage(str(tmp_path / "one.png"))
    assert read.format() in {QImage.Format.Format_Indexed8, QImage.Format.Format_Mono}
    for x, y in ((5, 5), (31, 31), (79, 59)):
        assert read.pixelColor(x, y) == image.pixelColor(x, y)


def test_no_more_than_256_colours_are_kept_and_the_rest_is_close(qtbot: QtBot) -> None:
    image = QImage(QSize(64, 64), QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            image.setPixelColor(x, y, QColor(4 * x, 4 * y, x * y % 256))
    colours = png.palette([image])
    assert len(colours) == 256


def test_a_film_has_its_frames_with_only_what_has_changed(qtbot: QtBot, tmp_path: Path) -> None:
    first = _image((QRect(4, 4, 20, 20), BLUE))
    second = _image((QRect(4, 4, 20, 20), BLUE), (QRect(50, 40, 6, 3), RED))
    frames = [png.Frame(first, 900), png.Frame(second, 1500), png.Frame(second, 100)]
    png.save_film(frames, tmp_path / "film.png")
    chunks = list(_chunks((tmp_path / "film.png").read_bytes()))
    kinds = [kind for kind, _ in chunks]
    assert kinds == [
        b"IHDR", b"acTL", b"PLTE", b"fcTL", b"IDAT", b"fcTL", b"fdAT", b"fcTL", b"fdAT", b"IEND",
    ]  # fmt: skip
    controls = [struct.unpack(">IIIIIHHBB", data) for kind, data in chunks if kind == b"fcTL"]
    places = [control[1:5] for control in controls]
    assert places == [(80, 60, 0, 0), (6, 3, 50, 40), (1, 1, 0, 0)]
    assert [control[5] for control in controls] == [900, 1500, 100]
    later = [data for kind, data in chunks if kind == b"fdAT"]
    numbers = [control[0] for control in controls]
    numbers += [struct.unpack_from(">I", data)[0] for data in later]
    assert sorted(numbers) == list(range(5))
    assert [len(zlib.decompress(data[4:])) for data in later] == [3 * 7, 2]
    assert QImage(str(tmp_path / "film.png")).pixelColor(5, 5) == BLUE, "others show its start"


@pytest.mark.parametrize("lacks", ["before", "after"])
def test_changed_pictures_are_set_side_by_side(qtbot: QtBot, tmp_path: Path, lacks: str) -> None:
    before, after, made = (tmp_path / name for name in ("before", "after", "made"))
    for folder, colour in ((before, BLUE), (after, RED)):
        folder.mkdir()
        _image((QRect(0, 0, 9, 9), colour)).save(str(folder / "today.png"))
        _image().save(str(folder / "same.png"))
    _image((QRect(0, 0, 9, 9), RED)).save(str({"before": after, "after": before}[lacks] / "x.png"))
    paths = list(compare.make(before, after, made))
    assert [path.name for path in paths] == ["today.png", "x.png"]
    both = QImage(str(made / "today.png"))
    right = both.width() - 80
    assert both.pixelColor(3, 3) == BLUE
    assert both.pixelColor(right + 3, 3) == RED
    alone = QImage(str(made / "x.png"))
    found = [alone.pixelColor(x, 3) == RED for x in (3, right + 3)]
    assert found == [lacks == "after", lacks == "before"]


def test_every_page_on_doing_something_has_a_picture() -> None:
    assert set(PICTURES) == set(PROGRAM_TOPICS) - {Topic.KEYS}

"""Sets the pictures of two folders side by side, by their names."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

_GAP = 12


def make(before: Path, after: Path, directory: Path) -> Iterator[Path]:
    """Write a picture for each name in one of the folders, `before` at the left; yield each.

    What is in only one of them stands alone in its half. Equal pictures are left out.
    """
    directory.mkdir(parents=True, exist_ok=True)
    names = {path.name for folder in (before, after) for path in folder.glob("*.png")}
    for name in sorted(names):
        left, right = QImage(str(before / name)), QImage(str(after / name))
        if left != right:
            path = directory / name
            side_by_side(left, right).save(str(path))
            yield path


def side_by_side(left: QImage, right: QImage) -> QImage:
    """Both pictures on grey, each in a half as wide as the wider one."""
    half = max(left.width(), right.width())
    height = max(left.height(), right.height())
    made = QImage(2 * half + _GAP, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.gray)
    painter = QPainter(made)
    for start, image in ((0, left), (half + _GAP, right)):
        if not image.isNull():
            image.setDevicePixelRatio(1.0)
            painter.drawImage(start, 0, image)
    painter.end()
    return made

"""Colours as people with a colour vision deficiency see them, and how far two colours are apart.

The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-
based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, at severity 1.0, for
linear RGB.
"""

from enum import Enum
from math import hypot

from PySide6.QtGui import QColor, QImage

Triple = tuple[float, float, float]


class Vision(Enum):
    """The three complete deficiencies, and usual vision."""

    USUAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def seen(colour: QColor, vision: Vision) -> QColor:
    """`colour` as it looks with `vision`."""
    linear = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    parts = [
        _gamma(
            min(1.0, max(0.0, sum(share * part for share, part in zip(row, linear, strict=True))))
        )
        for row in vision.value
    ]
    return QColor.fromRgbF(*parts)


def difference(one: QColor, other: QColor) -> float:
    """The distance in CIELAB (CIE 1976), in which 2.3 is just noticeable side by side."""
    first, second = _lab(one), _lab(other)
    return hypot(*(a - b for a, b in zip(first, second, strict=True)))


def picture_seen(picture: QImage, vision: Vision) -> QImage:
    """A picture as it looks with `vision`."""
    made, known = picture.convertToFormat(QImage.Format.Format_RGB32), dict[int, QColor]()
    for y in range(made.height()):
        for x in range(made.width()):
            rgb = made.pixel(x, y)
            if rgb not in known:
                known[rgb] = seen(QColor(rgb), vision)
            made.setPixelColor(x, y, known[rgb])
    return made


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _gamma(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _lab(colour: QColor) -> Triple:
    """CIELAB for the white of sRGB (D65)."""
    red, green, blue = map(_linear, (colour.redF(), colour.greenF(), colour.blueF()))
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)

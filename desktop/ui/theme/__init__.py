"""The look in one place: spacing, type scale, the four meanings' colours, icons.

    layout.setSpacing(theme.S)
    label.setFont(theme.font(Type.HEADING))
    painter.setPen(theme.colour(Meaning.DUE, option.palette))
    button.setIcon(theme.icon("mail-out"))

Everything else comes from the palette, so that both colour schemes and the system's own theme hold.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import resources_dir
from desktop.ui.theme.colours import (
    GRAPHIC_CONTRAST,
    TEXT_CONTRAST,
    Meaning,
    blend,
    contrast,
    high_contrast,
    is_dark,
    tint,
    tones,
)
from desktop.ui.theme.icons import SvgEngine

__all__ = [
    "GRAPHIC_CONTRAST",
    "TEXT_CONTRAST",
    "Meaning",
    "blend",
    "contrast",
    "high_contrast",
    "is_dark",
]

#: The spacing scale, in device-independent pixels.
XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32

#: Text that is read, not scanned, is never wider than this.
READING_WIDTH = 720

ICON_SIZE = 20
"""Side of an icon in buttons and lists at the usual size of type; see `scaled`."""

_USUAL_SIZE = 12
"""Type of 9 pt, in device-independent pixels."""


def scaled(pixels: int) -> int:
    """A length that holds text or stands beside it, for the size of type in use.

    `pixels` is what it measures at 9 pt, in every font: how far apart the lines stand says nothing
    about the width of words. It is never less.
    """
    size = QFontInfo(QApplication.font()).pixelSize()
    return max(pixels, round(pixels * size / _USUAL_SIZE))


class Type(StrEnum):
    """The four sizes of type."""

    CAPTION = "caption"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"


_SCALE = {Type.CAPTION: 0.85, Type.BODY: 1.0, Type.HEADING: 1.2, Type.TITLE: 1.6}
_SEMIBOLD = frozenset({Type.HEADING, Type.TITLE})


def font(role: Type, base: QFont | None = None) -> QFont:
    """`base` (the program's font if left out) in the size and weight of `role`."""
    made = QFont(base if base is not None else QApplication.font())
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * _SCALE[role])
    else:
        made.setPixelSize(round(made.pixelSize() * _SCALE[role]))
    if role in _SEMIBOLD:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def semibold(base: QFont | None = None) -> QFont:
    """`base` at its own size, semibold: for the name in a row."""
    made = QFont(base if base is not None else QApplication.font())
    made.setWeight(QFont.Weight.DemiBold)
    return made


def colour(meaning: Meaning, palette: QPalette) -> QColor:
    """The colour that says `meaning`, as text on any of this palette's surfaces."""
    return tones(palette).meanings[meaning]


def quiet(palette: QPalette) -> QColor:
    """Text of second rank, still read on the window, the base and a chosen row."""
    return tones(palette).quiet


def disabled(palette: QPalette) -> QColor:
    """The words of a button that cannot be pressed now: without the accent, but read."""
    if high_contrast():
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return quiet(palette)


def line(palette: QPalette) -> QColor:
    """A hairline between things and the frame of a card."""
    return tones(palette).line


def accent(palette: QPalette) -> tuple[QColor, QColor]:
    """The fill of the one primary action and the text on it."""
    made = tones(palette)
    return made.fill, made.fill_ink


def link(palette: QPalette) -> QColor:
    """The accent as text: for what can be pressed but is not the primary action."""
    return tones(palette).link


def mark(palette: QPalette) -> QColor:
    """The accent as a bar or a fill that says what is chosen, seen on a chosen row, too."""
    return tones(palette).mark


def selection(palette: QPalette, *, focused: bool) -> QColor:
    """What a chosen row is filled with: light enough for every text colour on it."""
    made = tones(palette)
    return made.focused if focused else made.unfocused


def on_selection(palette: QPalette) -> QPalette:
    """The palette for what is drawn on `selection`: with high contrast, the system's for that."""
    if not high_contrast():
        return palette
    role = QPalette.ColorRole
    made = QPalette(palette)
    for ground in (role.Window, role.Base):
        made.setColor(ground, palette.color(role.Highlight))
    for ink in (role.WindowText, role.Text, role.ButtonText, role.Accent):
        made.setColor(ink, palette.color(role.HighlightedText))
    return made


def on_selection_mode() -> QIcon.Mode:
    """The mode in which an icon is drawn on `selection`."""
    return QIcon.Mode.Selected if high_contrast() else QIcon.Mode.Normal


def chosen(palette: QPalette) -> QColor:
    """The fill of something chosen that stands on the window, not in a list."""
    return tones(palette).chosen


def tinted(palette: QPalette, hue: QColor) -> QColor:
    """The window's ground with some of `hue`, on which every text colour is still read."""
    return tint(palette, hue, 0.16)


@cache
def app_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    return QIcon(str(resources_dir() / "icons" / "callback.svg"))


@cache
def icon(name: str, meaning: Meaning | None = None) -> QIcon:
    """The icon `resources/icons/<name>.svg`, drawn in the palette's text colour or a meaning's.

    It is drawn anew for each scale factor and colour scheme; nobody has to set it again.
    Raises FileNotFoundError when there is no such icon.
    """
    return QIcon(SvgEngine(name, None if meaning is None else lambda p: colour(meaning, p)))

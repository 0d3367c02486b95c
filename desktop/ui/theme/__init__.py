"""The theme: spacing, type scale, colours of the four meanings, icons.

    layout.setSpacing(theme.S)
    label.setFont(theme.font(Type.HEADING))
    painter.setPen(theme.colour(Meaning.DUE, option.palette))
    button.setIcon(theme.icon("mail-out"))

All other colours come from the palette, so that colour schemes and system themes are followed.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import resources_dir
from desktop.ui.theme.colours import (
    BUTTON_SHADES,
    GRAPHIC_CONTRAST,
    HOVER,
    TEXT_CONTRAST,
    TINTS,
    Meaning,
    blend,
    contrast,
    high_contrast,
    is_dark,
    readable,
    tile,
    tint,
    tones,
)
from desktop.ui.theme.icons import SvgEngine

__all__ = [
    "BUTTON_SHADES",
    "GRAPHIC_CONTRAST",
    "TEXT_CONTRAST",
    "TINTS",
    "Meaning",
    "blend",
    "contrast",
    "high_contrast",
    "is_dark",
    "tile",
]

# The lengths up to `TARGET` are those of the usual density; `density.use_density` sets others. Read
# them when a window is made, not when a module is imported.

#: The grid, in device-independent pixels; `XS` inside controls.
XS, S, L, XL, XXL = 4, 8, 16, 24, 32

#: Above and below the text of a row of a list, and between its two lines.
ROW, LINE_GAP = 8, 3

#: The least height of what can be pressed, in device-independent pixels; 0 for none.
TARGET = 0

#: The greatest width of running text.
READING_WIDTH = 720

#: How much darker, in percent, Fusion draws the edge of a field than the window.
_FUSION_EDGE = 140

ICON_SIZE = 20
"""Side of an icon in buttons and lists with a font of 9 pt; see `scaled`."""

_USUAL_SIZE = 12
"""The size of a 9 pt font, in device-independent pixels."""


def scaled(pixels: int) -> int:
    """A length for text or beside it, scaled to the size of the application's font.

    `pixels` is the length with a font of 9 pt, and the minimum.
    """
    size = QFontInfo(QApplication.font()).pixelSize()
    return max(pixels, round(pixels * size / _USUAL_SIZE))


def target(height: int) -> int:
    """`height`, or that of the smallest target for a finger if that is more."""
    return max(height, TARGET)


class Type(StrEnum):
    """The four type sizes."""

    CAPTION = "caption"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"


_SCALE = {Type.CAPTION: 0.85, Type.BODY: 1.0, Type.HEADING: 1.1, Type.TITLE: 1.7}
#: The smallest text, in device-independent pixels.
_SMALLEST = 11
_SEMIBOLD = frozenset({Type.HEADING, Type.TITLE})


def font(role: Type, base: QFont | None = None) -> QFont:
    """`base` (by default the application's font) in the size and weight of `role`."""
    made = QFont(base if base is not None else QApplication.font())
    scale = _SCALE[role]
    if scale < 1:
        scale = min(1.0, max(scale, _SMALLEST / QFontInfo(made).pixelSize()))
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * scale)
    else:
        made.setPixelSize(round(made.pixelSize() * scale))
    if role in _SEMIBOLD:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def semibold(base: QFont | None = None) -> QFont:
    """`base` at its own size in semibold, for the name in a row."""
    made = QFont(base if base is not None else QApplication.font())
    made.setWeight(QFont.Weight.DemiBold)
    return made


def colour(meaning: Meaning, palette: QPalette) -> QColor:
    """The text colour of `meaning`, readable on all surfaces of the palette."""
    return tones(palette).meanings[meaning]


def quiet(palette: QPalette) -> QColor:
    """The colour of secondary text, readable on the window, the base and a selected row."""
    return tones(palette).quiet


def disabled(palette: QPalette) -> QColor:
    """The text colour of a disabled button: without the accent, but readable."""
    if high_contrast():
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return quiet(palette)


def line(palette: QPalette) -> QColor:
    """The colour of separator lines and card borders."""
    return tones(palette).line


def edged(palette: QPalette) -> QPalette:
    """The palette with which the style draws the edge of a field, by its window colour.

    Fusion darkens that colour. On a dark window the edge is then as dark as the field, which nobody
    sees on the ground of content.
    """
    made = QPalette(palette)
    if not is_dark(palette) or high_contrast():
        return made
    if QApplication.style().objectName().lower() == "fusion":
        grounds = [
            palette.color(role) for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base)
        ]
        edge = readable(grounds[0], grounds, GRAPHIC_CONTRAST)
        made.setColor(QPalette.ColorRole.Window, edge.lighter(_FUSION_EDGE))
    return made


def content(palette: QPalette) -> QColor:
    """The ground of content beside the frame: the base colour, if the window's text suits it."""
    base = palette.color(QPalette.ColorRole.Base)
    suits = contrast(palette.color(QPalette.ColorRole.WindowText), base) >= TEXT_CONTRAST
    return base if suits else palette.color(QPalette.ColorRole.Window)


def accent(palette: QPalette) -> tuple[QColor, QColor]:
    """The fill of the primary action, and the text colour on it."""
    made = tones(palette)
    return made.fill, made.fill_ink


def link(palette: QPalette) -> QColor:
    """The accent as a text colour, for actions other than the primary one."""
    return tones(palette).link


def mark(palette: QPalette) -> QColor:
    """The accent for a bar or a fill that marks a selection, visible on a selected row too."""
    return tones(palette).mark


def selection(palette: QPalette, *, focused: bool) -> QColor:
    """The background of a selected row, on which every text colour is readable."""
    made = tones(palette)
    return made.focused if focused else made.unfocused


def hover(palette: QPalette) -> QColor:
    """The background of the row under the mouse."""
    role = QPalette.ColorRole
    return blend(palette.color(role.Text), palette.color(role.Base), HOVER)


def on_selection(palette: QPalette) -> QPalette:
    """The palette for content on `selection`; with high contrast, in the highlight colours."""
    if not high_contrast():
        return palette
    role = QPalette.ColorRole
    made = QPalette(palette)
    for ground in (role.Window, role.Base):
        made.setColor(ground, tones(palette).focused)
    for ink in (role.WindowText, role.Text, role.ButtonText, role.Accent):
        made.setColor(ink, palette.color(role.HighlightedText))
    return made


def on_selection_mode() -> QIcon.Mode:
    """The mode for painting an icon on `selection`."""
    return QIcon.Mode.Selected if high_contrast() else QIcon.Mode.Normal


def chosen(palette: QPalette) -> QColor:
    """The fill of a selected item on the window itself, not in a list."""
    return tones(palette).chosen


def tinted(palette: QPalette, hue: QColor) -> QColor:
    """The window's background tinted with `hue`; every text colour stays readable on it."""
    return tint(palette, hue, 0.16)


@cache
def app_icon() -> QIcon:
    """The application's icon, in its own colours."""
    return QIcon(str(resources_dir() / "icons" / "callback.svg"))


@cache
def icon(name: str, meaning: Meaning | None = None) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the palette's text colour or that of `meaning`.

    It is rendered for each scale factor and colour scheme, so it need not be set again.
    Raises FileNotFoundError if there is no such icon.
    """
    return QIcon(SvgEngine(name, None if meaning is None else lambda p: colour(meaning, p)))

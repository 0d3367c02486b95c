"""The look in one place: spacing, type scale, the four meanings' colours, icons.

    layout.setSpacing(theme.S)
    label.setFont(theme.font(Type.HEADING))
    painter.setPen(theme.colour(Meaning.DUE, option.palette))
    button.setIcon(theme.icon("mail-out"))

Everything else comes from the palette, so that both colour schemes and the system's own theme hold.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import resources_dir
from desktop.ui.icons import SvgEngine

#: The spacing scale, in device-independent pixels.
XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32

#: Text that is read, not scanned, is never wider than this.
READING_WIDTH = 720

ICON_SIZE = 20
"""Side of an icon in buttons and lists, in device-independent pixels."""


class Type(StrEnum):
    """The four sizes of type."""

    CAPTION = "caption"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"


_SCALE = {Type.CAPTION: 0.85, Type.BODY: 1.0, Type.HEADING: 1.2, Type.TITLE: 1.6}
_SEMIBOLD = frozenset({Type.HEADING, Type.TITLE})


class Meaning(StrEnum):
    """What a colour of our own says. A word or an icon always says it too."""

    DUE = "due"
    OVERDUE = "overdue"
    WAITING = "waiting"
    SETTLED = "settled"


#: For each meaning the value on light and on dark surfaces; contrast at least 4.5 : 1 on both.
_COLOURS = {
    Meaning.DUE: ("#8a5300", "#f2b84b"),
    Meaning.OVERDUE: ("#b3261e", "#ff9b91"),
    Meaning.WAITING: ("#56606b", "#b3bcc6"),
    Meaning.SETTLED: ("#1b6b3f", "#79d19f"),
}


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


def is_dark(palette: QPalette) -> bool:
    """Whether text on this palette's window is light on dark."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()


def colour(meaning: Meaning, palette: QPalette) -> QColor:
    """The colour that says `meaning` on this palette's surfaces."""
    light, dark = _COLOURS[meaning]
    return QColor(dark if is_dark(palette) else light)


def quiet(palette: QPalette) -> QColor:
    """Text of second rank: quieter than the text, still at 4.5 : 1 on window and base."""
    return blend(palette.color(QPalette.ColorRole.WindowText), _window(palette), 0.66)


def line(palette: QPalette) -> QColor:
    """A hairline between things and the frame of a card."""
    return blend(palette.color(QPalette.ColorRole.WindowText), _window(palette), 0.18)


def accent(palette: QPalette) -> tuple[QColor, QColor]:
    """The fill of the one primary action and the text on it, at 4.5 : 1 or more."""
    fill = QColor(palette.color(QPalette.ColorRole.Accent))
    while contrast(fill, _WHITE) < ENOUGH:
        fill = blend(fill, _BLACK, 0.95)
    return fill, QColor(_WHITE)


def link(palette: QPalette) -> QColor:
    """The accent as text: for what can be pressed but is not the primary action."""
    surface = _window(palette)
    ink = QColor(palette.color(QPalette.ColorRole.Accent))
    towards = _WHITE if is_dark(palette) else _BLACK
    while contrast(ink, surface) < ENOUGH:
        ink = blend(ink, towards, 0.93)
    return ink


#: The contrast that text needs (WCAG 2, level AA).
ENOUGH = 4.5
_WHITE, _BLACK = QColor("#ffffff"), QColor("#000000")


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def selection(palette: QPalette, *, focused: bool) -> QColor:
    """What a selected row or page is filled with: light enough for every text colour on it."""
    accented = palette.color(QPalette.ColorRole.Accent)
    return blend(accented, palette.color(QPalette.ColorRole.Base), 0.2 if focused else 0.12)


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """`share` (0..1) of `over`, the rest of `under`."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )


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


def _window(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.Window)

"""Colours derived from the palette with the contrast that WCAG 2 (AA) requires.

Widgets use them through `desktop.ui.theme`. With the system's high contrast, no colours are
derived: the system's own are used.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop.core.lazy_dataclass import dataclass

Role = QPalette.ColorRole

#: Minimum contrast of text (WCAG 1.4.3).
TEXT_CONTRAST = 4.5
#: Minimum contrast of graphics and controls, such as bars, fills and frames (WCAG 1.4.11).
GRAPHIC_CONTRAST = 3.0

#: The share of the accent in a selected row, with the keyboard focus and without.
_FOCUSED, _UNFOCUSED = 0.2, 0.12
_QUIET, _LINE = 0.66, 0.18
_STEP = 0.94
#: The share of the text colour in the ground of a row under the mouse, and in that of a quiet
#: button under the mouse and pressed.
HOVER = 0.04
BUTTON_SHADES = (0.08, 0.16)
_WHITE, _BLACK = QColor("#ffffff"), QColor("#000000")

#: The number of tints for the tiles of companies, evenly spaced hues.
TINTS = 8
_TILE_SATURATION = 0.42
_TILE_LIGHTNESS = (0.86, 0.30)
"""On light and on dark surfaces."""


class Meaning(StrEnum):
    """The meanings with a colour of their own. A word or an icon always accompanies the colour."""

    DUE = "due"
    OVERDUE = "overdue"
    WAITING = "waiting"
    DONE = "settled"


#: The colour of each meaning on light and on dark surfaces. They differ with a colour vision
#: deficiency, too, mostly in lightness (`tests/ui/shell/test_colour_vision.py`).
_MEANINGS = {
    Meaning.DUE: ("#8f5a00", "#f2b84b"),
    Meaning.OVERDUE: ("#8c0e0b", "#ff9b91"),
    Meaning.WAITING: ("#56606b", "#b3bcc6"),
    Meaning.DONE: ("#1b6b3f", "#79d19f"),
}


@dataclass(frozen=True, slots=True)
class Tones:
    """All colours derived from one palette."""

    quiet: QColor
    line: QColor
    meanings: Mapping[Meaning, QColor]
    link: QColor
    mark: QColor
    fill: QColor
    """The fill of the primary action; `fill_ink` is the text colour on it."""
    fill_ink: QColor
    focused: QColor
    """The background of a selected row while its list has the keyboard focus."""
    unfocused: QColor
    chosen: QColor
    """The background of a selected item on the window itself."""


def high_contrast() -> bool:
    """Whether the system is set to high contrast."""
    hints = QGuiApplication.styleHints()  # a reference keeps the object of `accessibility` alive
    preference = hints.accessibility().contrastPreference()
    return bool(preference == Qt.ContrastPreference.HighContrast)


def is_dark(palette: QPalette) -> bool:
    """Whether text on this palette's window is light on dark."""
    window = palette.color(Role.Window)
    return window.lightness() < palette.color(Role.WindowText).lightness()


def tones(palette: QPalette) -> Tones:
    """The colours derived from `palette`, cached by palette."""
    if high_contrast():
        return _system(palette)
    roles = (Role.Window, Role.Base, Role.WindowText, Role.Accent)
    return _derived(*(palette.color(role).rgb() for role in roles))


def tint(palette: QPalette, hue: QColor, share: float) -> QColor:
    """The window's colour with up to `share` (0..1) of `hue`, less if a text became unreadable."""
    window = palette.color(Role.Window)
    if high_contrast():
        return window
    made = tones(palette)
    texts = (palette.color(Role.WindowText), made.quiet, made.link, *made.meanings.values())
    return _tinted(hue, window, share, texts)


def tile(palette: QPalette, tint_number: int) -> tuple[QColor, QColor]:
    """The fill of a company's tile and the colour of the letter on it."""
    if high_contrast():
        return palette.color(Role.WindowText), palette.color(Role.Window)
    lightness = _TILE_LIGHTNESS[is_dark(palette)]
    fill = QColor.fromHslF(tint_number / TINTS, _TILE_SATURATION, lightness)
    return fill, readable(QColor.fromHslF(tint_number / TINTS, 0.5, 0.5), (fill,))


def _system(palette: QPalette) -> Tones:
    full, on_ground = palette.color(Role.WindowText), palette.color(Role.HighlightedText)
    # High contrast on Linux does not change the palette of Qt, whose highlight is too light.
    ground = readable(palette.color(Role.Highlight), (on_ground,))
    return Tones(
        quiet=full,
        line=full,
        meanings=dict.fromkeys(Meaning, full),
        link=full,
        mark=full,
        fill=ground,
        fill_ink=on_ground,
        focused=ground,
        unfocused=ground,
        chosen=ground,
    )


@lru_cache(maxsize=32)
def _derived(window: int, base: int, text: int, accent: int) -> Tones:
    ink, accented = QColor(text), QColor(accent)
    surfaces = [QColor(window)]
    if contrast(ink, QColor(base)) >= TEXT_CONTRAST:  # else window text is never used on it
        surfaces.append(QColor(base))
    dark = surfaces[0].lightness() < ink.lightness()
    quiet = readable(blend(ink, surfaces[0], _QUIET), surfaces)
    meanings = {
        meaning: readable(QColor(values[dark]), surfaces) for meaning, values in _MEANINGS.items()
    }
    texts = (ink, quiet, *meanings.values())
    strong = readable(accented, surfaces, GRAPHIC_CONTRAST)
    focused, unfocused = (
        _tinted(strong, QColor(base), share, texts) for share in (_FOCUSED, _UNFOCUSED)
    )
    chosen = _tinted(strong, surfaces[0], _FOCUSED, texts)
    grounds = [*surfaces, chosen]
    if len(surfaces) > 1:
        grounds += [focused, unfocused, blend(ink, QColor(base), HOVER)]
    fill_ink = _BLACK if dark else _WHITE
    shades = [blend(ink, surface, share) for surface in surfaces for share in BUTTON_SHADES]
    return Tones(
        quiet=quiet,
        line=blend(ink, surfaces[0], _LINE),
        meanings=meanings,
        link=readable(accented, (*grounds, *shades)),
        mark=readable(accented, grounds, GRAPHIC_CONTRAST),
        fill=readable(readable(accented, (fill_ink,)), surfaces, GRAPHIC_CONTRAST),
        fill_ink=QColor(fill_ink),
        focused=focused,
        unfocused=unfocused,
        chosen=chosen,
    )


def readable(ink: QColor, grounds: Iterable[QColor], least: float = TEXT_CONTRAST) -> QColor:
    """`ink`, moved towards black or white until its contrast is `least` on each of `grounds`.

    If that is impossible, the result is close to black or white, whichever has more contrast.
    """
    grounds = tuple(grounds)
    towards = max((_BLACK, _WHITE), key=lambda end: min(contrast(end, on) for on in grounds))
    made = QColor(ink)
    for _ in range(80):
        if min(contrast(made, ground) for ground in grounds) >= least:
            break
        made = QColor(blend(made, towards, _STEP).rgb())
    return made


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG 2 contrast ratio of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """A mix of `share` (0..1) of `over` with `under`."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )


def _tinted(colour: QColor, ground: QColor, share: float, texts: Iterable[QColor]) -> QColor:
    texts = tuple(text for text in texts if contrast(text, ground) >= TEXT_CONTRAST)
    while share > 0.01:
        made = QColor(blend(colour, ground, share).rgb())
        if all(contrast(text, made) >= TEXT_CONTRAST for text in texts):
            return made
        share *= 0.85
    return QColor(ground)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""Texts and marks have enough contrast with every accent, in both schemes and high contrast."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.theme import Meaning, scheme
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.text_edit import MultilineEdit

Role = QPalette.ColorRole

#: The 48 accent colours that Windows 11 offers.
_WINDOWS = """
FFB900 E74856 0078D7 0099BC 7A7574 767676 FF8C00 E81123 0063B1 2D7D9A 5D5A58 4C4A48
F7630C EA005E 8E8CD8 00B7C3 68768A 69797E CA5010 C30052 6B69D6 038387 515C6B 4A5459
DA3B01 E3008C 8764B8 00B294 567C73 647C64 EF6950 BF0077 744DA9 018574 486860 525E54
D13438 C239B3 B146C2 00CC6A 498205 847545 FF4343 9A0089 881798 10893E 107C10 7E735F
"""
#: The nine of GNOME 47 (2024): blue, teal, green, yellow, orange, red, pink, purple, slate.
_GNOME = "3584E4 2190A4 3A944A C88800 ED5B00 E62D42 D56199 9141AC 6F8396"
#: The eight of macOS 11 and later: blue, purple, pink, red, orange, yellow, green, graphite.
_MACOS = "007AFF A550A7 F74F9E FF5257 F7821B FFC600 62BA46 8C8C8C"
#: Fusion's, Breeze's, and the extremes.
_OTHERS = "308CC6 3DAEE9 FFFF00 00FF00 FFFFFF 000000 808080"
#: The accents of a desktop, by the beginning of its name in `GROUNDS`.
ACCENTS = {
    "windows": _WINDOWS.split(), "classic": _WINDOWS.split(), "adwaita": _GNOME.split(),
    "macos": _MACOS.split(), "fusion": _OTHERS.split(), "breeze": _OTHERS.split(),
}  # fmt: skip

#: Window, base and text of light and dark desktops: Fusion, Windows, macOS, Adwaita, Breeze.
GROUNDS = {
    "fusion": ("#efefef", "#ffffff", "#000000"),
    "windows": ("#f3f3f3", "#ffffff", "#1a1a1a"),
    "macos": ("#ececec", "#ffffff", "#272727"),
    "classic": ("#d4d0c8", "#ffffff", "#000000"),
    "adwaita": ("#fafafb", "#ffffff", "#333338"),
    "breeze": ("#eff0f1", "#fcfcfc", "#232629"),
    "fusion-dark": ("#323232", "#242424", "#f0f0f0"),
    "windows-dark": ("#202020", "#2c2c2c", "#ffffff"),
    "macos-dark": ("#323232", "#1e1e1e", "#e0e0e0"),
    "adwaita-dark": ("#353535", "#2d2d2d", "#ffffff"),
    "breeze-dark": ("#202326", "#141618", "#fcfcfc"),
}
#: Window, text, highlight and text on it of Windows' high contrast, and of Qt on Linux, where high
#: contrast does not change the palette.
HIGH_CONTRAST = {
    "aquatic": ("#202020", "#ffffff", "#8ee3f0", "#263b50"),
    "desert": ("#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
    "dusk": ("#2d3236", "#ffffff", "#abcff2", "#212d3b"),
    "night-sky": ("#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
    "black": ("#000000", "#ffffff", "#1aebff", "#000000"),
    "white": ("#ffffff", "#000000", "#37006e", "#ffffff"),
    "fusion": ("#efefef", "#000000", "#308cc6", "#ffffff"),
    "fusion-dark": ("#323232", "#f0f0f0", "#308cc6", "#f0f0f0"),
}


def palette_of(grounds: str, accent: str) -> QPalette:
    window, base, text = (QColor(value) for value in GROUNDS[grounds])
    palette = QPalette(window)
    for role, colour in (
        (Role.Window, window), (Role.Base, base), (Role.WindowText, text), (Role.Text, text),
        (Role.ButtonText, text), (Role.Accent, QColor(f"#{accent}")),
    ):  # fmt: skip
        palette.setColor(role, colour)
    return palette


def _chosen(palette: QPalette) -> list[QColor]:
    rows = [theme.selection(palette, focused=focused) for focused in (True, False)]
    return [*rows, theme.chosen(palette)]


def _texts(palette: QPalette) -> dict[str, QColor]:
    return {
        "text": palette.color(Role.WindowText),
        "quiet": theme.quiet(palette),
        "disabled": theme.disabled(palette),
        "link": theme.link(palette),
        **{meaning.value: theme.colour(meaning, palette) for meaning in Meaning},
    }


def _pairs(palette: QPalette) -> Iterator[tuple[str, QColor, str, QColor, float]]:
    """Every colour that is used on every ground, with the names and the contrast that it needs."""
    fill, on_fill = theme.accent(palette)
    surfaces = {
        "window": palette.color(Role.Window),
        "base": palette.color(Role.Base),
        "content": theme.content(palette),
        "row in focus": theme.selection(palette, focused=True),
        "row": theme.selection(palette, focused=False),
        "chosen": theme.chosen(palette),
    }
    tones = {meaning.value: theme.colour(meaning, palette) for meaning in Meaning}
    banners = {
        f"banner {name}": theme.tinted(palette, hue)
        for name, hue in {"link": theme.link(palette), **tones}.items()
    }
    for text, ink in _texts(palette).items():
        for ground, colour in (surfaces | banners | {"hover": theme.hover(palette)}).items():
            yield text, ink, ground, colour, theme.TEXT_CONTRAST
    for ground in ("window", "base"):
        for share in theme.BUTTON_SHADES:
            pressed = theme.blend(palette.color(Role.WindowText), surfaces[ground], share)
            yield "link", theme.link(palette), f"button on {ground}", pressed, theme.TEXT_CONTRAST
    for ground, colour in surfaces.items():
        yield "bar", theme.mark(palette), ground, colour, theme.GRAPHIC_CONTRAST
        yield "focus ring", theme.link(palette), ground, colour, theme.GRAPHIC_CONTRAST
    for ground in ("window", "base"):
        yield "primary fill", fill, ground, surfaces[ground], theme.GRAPHIC_CONTRAST
    yield "primary text and its ring", on_fill, "primary fill", fill, theme.TEXT_CONTRAST


def _low(palette: QPalette) -> dict[tuple[str, str], float]:
    return {
        (name, ground): contrast
        for name, ink, ground, colour, least in _pairs(palette)
        if (contrast := round(theme.contrast(ink, colour), 2)) < least
    }


@pytest.mark.parametrize("grounds", GROUNDS)
def test_every_colour_is_seen_on_every_ground_with_the_accents_of_all_systems(
    grounds: str, qtbot: QtBot
) -> None:
    accents = ACCENTS[grounds.removesuffix("-dark")]
    low = {accent: _low(palette_of(grounds, accent)) for accent in accents}
    assert {accent: pairs for accent, pairs in low.items() if pairs} == {}


@given(st.sampled_from(sorted(GROUNDS)), st.integers(0, 0xFFFFFF))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_colour_is_seen_with_any_accent(qapp: QApplication, grounds: str, rgb: int) -> None:
    assert _low(palette_of(grounds, f"{rgb:06x}")) == {}


@given(st.sampled_from(sorted(GROUNDS)), st.integers(0, 0xFFFFFF))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_accent_keeps_its_hue(qapp: QApplication, grounds: str, rgb: int) -> None:
    """It becomes lighter or darker only, as the person has chosen the colour."""
    accent = QColor(f"#{rgb:06x}")
    assume(accent.hslSaturation() > 40)
    palette = palette_of(grounds, f"{rgb:06x}")
    for made in (theme.link(palette), theme.mark(palette), theme.accent(palette)[0]):
        if made.hslSaturation() > 40 and 20 < made.lightness() < 235:
            apart = abs(made.hslHue() - accent.hslHue())
            assert min(apart, 360 - apart) <= 12


@pytest.mark.parametrize("grounds", GROUNDS)
def test_a_primary_button_that_cannot_be_pressed_is_read(qtbot: QtBot, grounds: str) -> None:
    """Measured in the picture, because the fault was in painting.

    In large type, whose strokes fill whole pixels in every font.
    """
    button = PrimaryButton("M")
    qtbot.addWidget(button)
    font = button.font()
    font.setPointSizeF(30)
    button.setFont(font)
    button.setEnabled(False)
    for palette in (palette_of(grounds, accent) for accent in ("FFB900", "3584E4")):
        button.setPalette(palette)
        picture = QImage(button.sizeHint(), QImage.Format.Format_RGB32)
        picture.fill(palette.color(Role.Window))
        button.resize(button.sizeHint())
        button.render(picture)
        ground = palette.color(Role.Window)
        strongest = max(
            theme.contrast(picture.pixelColor(x, y), ground)
            for x in range(20, picture.width() - 20)
            for y in range(6, picture.height() - 6)
        )
        assert strongest >= theme.TEXT_CONTRAST


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_placeholders_are_read(qtbot: QtBot, set_dark: Callable[[bool], None], dark: bool) -> None:
    set_dark(dark)
    scheme.make_fields_readable()
    line = QLineEdit()
    qtbot.addWidget(line)
    palette = line.palette()
    ink = palette.color(Role.PlaceholderText)
    assert ink.alpha() == 255
    assert theme.contrast(ink, palette.color(Role.Base)) >= theme.TEXT_CONTRAST


def _editable_box() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    return box


@pytest.mark.parametrize("make", [QLineEdit, QSpinBox, _editable_box, MultilineEdit])
@pytest.mark.parametrize("ground", [Role.Window, Role.Base])
def test_a_field_is_seen_in_the_dark(
    qtbot: QtBot, set_dark: Callable[[bool], None], make: Callable[[], QWidget], ground: Role
) -> None:
    set_dark(True)
    scheme.make_fields_readable()
    field = make()
    qtbot.addWidget(field)
    field.resize(120, 40)
    image = field.grab().toImage()
    colour = QApplication.palette().color(ground)
    column = [image.pixelColor(60, y) for y in range(4)]
    assert max(theme.contrast(pixel, colour) for pixel in column) >= theme.GRAPHIC_CONTRAST


def test_fields_follow_the_scheme_back_to_light(
    qtbot: QtBot, set_dark: Callable[[bool], None]
) -> None:
    for dark in (True, False):
        set_dark(dark)
        scheme.make_fields_readable()
    field = QLineEdit()
    qtbot.addWidget(field)
    assert field.palette().color(Role.Window) == QApplication.palette().color(Role.Window)


@pytest.fixture(params=HIGH_CONTRAST)
def high_contrast(
    request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> QPalette:
    window, text, highlight, on_it = (QColor(value) for value in HIGH_CONTRAST[request.param])
    monkeypatch.setattr("desktop.ui.theme.colours.high_contrast", lambda: True)
    monkeypatch.setattr(theme, "high_contrast", lambda: True)
    palette = QPalette(window)
    for role in (Role.Window, Role.Base):
        palette.setColor(role, window)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(role, text)
    palette.setColor(Role.Highlight, highlight)
    palette.setColor(Role.HighlightedText, on_it)
    return palette


def test_high_contrast_keeps_to_the_systems_colours(high_contrast: QPalette) -> None:
    text, highlight = high_contrast.color(Role.WindowText), high_contrast.color(Role.Highlight)
    on_it = high_contrast.color(Role.HighlightedText)
    inks = [theme.quiet(high_contrast), theme.link(high_contrast), theme.line(high_contrast)]
    inks += [theme.colour(meaning, high_contrast) for meaning in Meaning]
    assert set(map(QColor.name, inks)) == {text.name()}
    (ground,) = {ground.rgb() for ground in _chosen(high_contrast)}
    assert theme.accent(high_contrast) == (QColor(ground), on_it)
    if theme.contrast(on_it, highlight) >= theme.TEXT_CONTRAST:
        assert QColor(ground) == highlight
    chosen = theme.on_selection(high_contrast)
    assert {ink.name() for name, ink in _texts(chosen).items() if name != "disabled"} == {
        on_it.name()
    }
    assert theme.on_selection_mode() is not QIcon.Mode.Normal


def test_high_contrast_can_be_read(high_contrast: QPalette) -> None:
    chosen = theme.on_selection(high_contrast)
    window, ground = high_contrast.color(Role.Window), theme.chosen(high_contrast)
    assert theme.contrast(theme.quiet(high_contrast), window) >= 7
    assert theme.contrast(theme.quiet(chosen), ground) >= theme.TEXT_CONTRAST
    assert theme.contrast(theme.mark(chosen), ground) >= theme.GRAPHIC_CONTRAST
    assert chosen.color(Role.Base) == ground


@pytest.mark.parametrize("grounds", GROUNDS)
def test_the_letter_on_a_tile_is_readable_in_every_tint(grounds: str) -> None:
    palette = palette_of(grounds, "308CC6")
    for number in range(theme.TINTS):
        fill, ink = theme.tile(palette, number)
        assert theme.contrast(ink, fill) >= theme.TEXT_CONTRAST

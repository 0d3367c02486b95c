"""Texts and marks have enough contrast with every accent, in both schemes and high contrast."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.theme import Meaning, scheme
from desktop.ui.widgets.buttons import PrimaryButton

Role = QPalette.ColorRole

#: The accent colours of Windows, and some of other systems.
_WINDOWS = """
FFB900 E74856 0078D7 0099BC 7A7574 767676 FF8C00 E81123 0063B1 2D7D9A 5D5A58 4C4A48
F7630C EA005E 8E8CD8 00B7C3 68768A 69797E CA5010 C30052 6B69D6 038387 515C6B 4A5459
DA3B01 E3008C 8764B8 00B294 567C73 647C64 EF6950 BF0077 744DA9 018574 486860 525E54
D13438 C239B3 B146C2 00CC6A 498205 847545 FF4343 9A0089 881798 10893E 107C10 7E735F
"""
_OTHERS = "308CC6 FFFF00 00FF00 FFFFFF 000000 808080 3584E4 E66100 3DAEE9 007AFF 8C8C8C"
ACCENTS = (_WINDOWS + _OTHERS).split()

#: Window, base and text of light and dark desktops: Fusion, Windows, macOS, Adwaita, Breeze.
GROUNDS = {
    "fusion": ("#efefef", "#ffffff", "#000000"),
    "windows": ("#f3f3f3", "#ffffff", "#1a1a1a"),
    "macos": ("#ececec", "#ffffff", "#272727"),
    "classic": ("#d4d0c8", "#ffffff", "#000000"),
    "breeze": ("#eff0f1", "#fcfcfc", "#232629"),
    "fusion-dark": ("#323232", "#242424", "#f0f0f0"),
    "windows-dark": ("#202020", "#2c2c2c", "#ffffff"),
    "macos-dark": ("#323232", "#1e1e1e", "#e0e0e0"),
    "adwaita-dark": ("#353535", "#2d2d2d", "#ffffff"),
    "breeze-dark": ("#202326", "#141618", "#fcfcfc"),
}
#: Window, text, highlight and text on it of Windows' high contrast.
HIGH_CONTRAST = {
    "aquatic": ("#202020", "#ffffff", "#8ee3f0", "#263b50"),
    "desert": ("#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
    "dusk": ("#2d3236", "#ffffff", "#abcff2", "#212d3b"),
    "night-sky": ("#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
    "black": ("#000000", "#ffffff", "#1aebff", "#000000"),
    "white": ("#ffffff", "#000000", "#37006e", "#ffffff"),
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


def _surfaces(palette: QPalette) -> list[QColor]:
    return [palette.color(Role.Window), palette.color(Role.Base), *_chosen(palette)]


def _least(ink: QColor, grounds: list[QColor]) -> float:
    return min(theme.contrast(ink, ground) for ground in grounds)


def _texts(palette: QPalette) -> dict[str, QColor]:
    return {
        "text": palette.color(Role.WindowText),
        "quiet": theme.quiet(palette),
        "disabled": theme.disabled(palette),
        "link": theme.link(palette),
        **{meaning.value: theme.colour(meaning, palette) for meaning in Meaning},
    }


@pytest.fixture(params=GROUNDS)
def palettes(request: pytest.FixtureRequest, qtbot: QtBot) -> dict[str, QPalette]:
    """Light and dark palettes, by accent."""
    return {accent: palette_of(request.param, accent) for accent in ACCENTS}


def test_all_text_is_read_on_every_surface(palettes: dict[str, QPalette]) -> None:
    low = {
        (accent, name): contrast
        for accent, palette in palettes.items()
        for name, ink in _texts(palette).items()
        if (contrast := _least(ink, _surfaces(palette))) < theme.TEXT_CONTRAST
    }
    assert low == {}


def test_what_is_chosen_is_seen(palettes: dict[str, QPalette]) -> None:
    for accent, palette in palettes.items():
        assert _least(theme.mark(palette), _surfaces(palette)) >= theme.GRAPHIC_CONTRAST, accent


def test_the_primary_action_is_read_and_seen(palettes: dict[str, QPalette]) -> None:
    for accent, palette in palettes.items():
        fill, ink = theme.accent(palette)
        assert theme.contrast(ink, fill) >= theme.TEXT_CONTRAST, accent
        assert _least(fill, _surfaces(palette)[:2]) >= theme.GRAPHIC_CONTRAST, accent


def test_a_banner_is_read(palettes: dict[str, QPalette]) -> None:
    for accent, palette in palettes.items():
        hues = [theme.link(palette), *(theme.colour(meaning, palette) for meaning in Meaning)]
        grounds = [theme.tinted(palette, hue) for hue in hues]
        low = min(_least(ink, grounds) for ink in _texts(palette).values())
        assert low >= theme.TEXT_CONTRAST, accent


def test_a_primary_button_that_cannot_be_pressed_is_read(
    qtbot: QtBot, palettes: dict[str, QPalette]
) -> None:
    """Measured in the picture, because the fault was in painting.

    In large type, whose strokes fill whole pixels in every font.
    """
    button = PrimaryButton("M")
    qtbot.addWidget(button)
    font = button.font()
    font.setPointSizeF(30)
    button.setFont(font)
    button.setEnabled(False)
    for palette in list(palettes.values())[:3]:
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
    scheme.make_placeholders_readable()
    line = QLineEdit()
    qtbot.addWidget(line)
    palette = line.palette()
    ink = palette.color(Role.PlaceholderText)
    assert ink.alpha() == 255
    assert theme.contrast(ink, palette.color(Role.Base)) >= theme.TEXT_CONTRAST


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
    assert {ground.name() for ground in _chosen(high_contrast)} == {highlight.name()}
    assert theme.accent(high_contrast) == (highlight, on_it)
    chosen = theme.on_selection(high_contrast)
    assert {ink.name() for name, ink in _texts(chosen).items() if name != "disabled"} == {
        on_it.name()
    }
    assert theme.on_selection_mode() is not QIcon.Mode.Normal


def test_high_contrast_can_be_read(high_contrast: QPalette) -> None:
    chosen = theme.on_selection(high_contrast)
    window, highlight = (high_contrast.color(role) for role in (Role.Window, Role.Highlight))
    assert theme.contrast(theme.quiet(high_contrast), window) >= 7
    assert theme.contrast(theme.quiet(chosen), highlight) >= theme.TEXT_CONTRAST
    assert theme.contrast(theme.mark(chosen), highlight) >= theme.GRAPHIC_CONTRAST


@pytest.mark.parametrize("grounds", GROUNDS)
def test_the_letter_on_a_tile_is_readable_in_every_tint(grounds: str) -> None:
    palette = palette_of(grounds, "308CC6")
    for number in range(theme.TINTS):
        fill, ink = theme.tile(palette, number)
        assert theme.contrast(ink, fill) >= theme.TEXT_CONTRAST

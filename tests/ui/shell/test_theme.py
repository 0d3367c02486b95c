from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.paths import resources_dir
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type

Role = QPalette.ColorRole
ICONS = sorted(
    path.stem
    for path in (resources_dir() / "icons").glob("*.svg")
    if not path.stem.startswith(("callback", "tray"))
)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def palette(request: pytest.FixtureRequest, set_dark: Callable[[bool], None]) -> QPalette:
    set_dark(request.param)
    return QApplication.palette()


def _surfaces(palette: QPalette) -> list[QColor]:
    chosen = [theme.selection(palette, focused=focused) for focused in (True, False)]
    return [palette.color(Role.Window), palette.color(Role.Base), *chosen]


@pytest.mark.parametrize("meaning", Meaning)
def test_each_meaning_can_be_read_on_every_surface(palette: QPalette, meaning: Meaning) -> None:
    ink = theme.colour(meaning, palette)
    assert min(theme.contrast(ink, ground) for ground in _surfaces(palette)) >= theme.TEXT_CONTRAST


def test_quiet_text_and_links_can_be_read(palette: QPalette) -> None:
    for ink, ground in product((theme.quiet(palette),), _surfaces(palette)):
        assert theme.contrast(ink, ground) >= theme.TEXT_CONTRAST
    for ground in _surfaces(palette)[:2]:
        assert theme.contrast(theme.link(palette), ground) >= theme.TEXT_CONTRAST


def test_the_text_of_the_primary_action_can_be_read(palette: QPalette) -> None:
    fill, ink = theme.accent(palette)
    assert theme.contrast(fill, ink) >= theme.TEXT_CONTRAST


def test_a_semantic_colour_differs_in_the_dark_scheme(set_dark: Callable[[bool], None]) -> None:
    light = theme.colour(Meaning.DUE, QApplication.palette())
    set_dark(True)
    dark = theme.colour(Meaning.DUE, QApplication.palette())
    assert light != dark
    assert light.lightness() < dark.lightness()


def test_contrast_of_black_on_white_is_the_largest() -> None:
    assert theme.contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert theme.contrast(QColor("#777"), QColor("#777")) == pytest.approx(1)


@pytest.mark.parametrize(
    ("role", "scale"),
    [(Type.CAPTION, 0.85), (Type.BODY, 1.0), (Type.HEADING, 1.1), (Type.TITLE, 1.7)],
)
def test_type_is_relative_to_the_systems_font(qtbot: QtBot, role: Type, scale: float) -> None:
    points, pixels = QFont("DejaVu Sans", 10), QFont("DejaVu Sans")
    pixels.setPixelSize(20)
    assert theme.font(role, points).pointSizeF() == pytest.approx(10 * scale)
    assert theme.font(role, pixels).pixelSize() == round(20 * scale)
    bold = theme.font(role).weight() >= QFont.Weight.DemiBold
    assert bold == (role in {Type.HEADING, Type.TITLE})


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_one_family(name: str) -> None:
    source = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor"' in source
    assert 'stroke-width="1.75"' in source
    assert "#" not in source


def _ink(image: QImage) -> QColor:
    """The colour of the most opaque pixel."""
    places = product(range(image.width()), range(image.height()))
    return max((image.pixelColor(x, y) for x, y in places), key=QColor.alpha)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something_in_the_text_colour(qtbot: QtBot, name: str) -> None:
    image = theme.icon(name).pixmap(24, 24).toImage()
    ink = _ink(image)
    wanted = QApplication.palette().color(Role.ButtonText)
    assert ink.alpha() > 200
    assert ink.rgb() == wanted.rgb()


def test_an_icon_follows_the_colour_scheme_without_being_set_again(
    set_dark: Callable[[bool], None],
) -> None:
    icon = theme.icon("check")
    light = _ink(icon.pixmap(24, 24).toImage())
    set_dark(True)
    dark = _ink(icon.pixmap(24, 24).toImage())
    assert dark.lightness() - light.lightness() > 150


def test_an_icon_with_a_meaning_has_its_colour(qtbot: QtBot) -> None:
    ink = _ink(theme.icon("warning", Meaning.OVERDUE).pixmap(24, 24).toImage())
    assert ink == theme.colour(Meaning.OVERDUE, QApplication.palette())


def test_a_disabled_icon_is_fainter(qtbot: QtBot) -> None:
    pixmap = theme.icon("undo").pixmap(QSize(24, 24), 1.0, QIcon.Mode.Disabled)
    group = QPalette.ColorGroup.Disabled
    assert _ink(pixmap.toImage()) == QApplication.palette().color(group, Role.ButtonText)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_at_every_scale(qtbot: QtBot, scale: float) -> None:
    pixmap = theme.icon("search").pixmap(QSize(20, 20), scale)
    assert pixmap.width() == 20 * scale
    assert pixmap.devicePixelRatio() == pytest.approx(scale)


def test_an_icon_that_is_not_there_is_a_mistake(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


@pytest.mark.parametrize("side", [16, 22, 32, 48, 128, 512])
def test_the_programs_mark_can_be_drawn_at_every_size(qtbot: QtBot, side: int) -> None:
    image = theme.app_icon().pixmap(QSize(side, side), 1.0).toImage()
    assert image.size() == QSize(side, side)
    assert _ink(image).alpha() == 255


@pytest.mark.parametrize("name", ["tray-light", "tray-dark", "tray-mask"])
def test_tray_glyphs_draw_something(qtbot: QtBot, name: str) -> None:
    icon = QIcon(str(resources_dir() / "icons" / f"{name}.svg"))
    assert _ink(icon.pixmap(22, 22).toImage()).alpha() > 200

"""The picture of the tray icon."""

from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from desktop.background.tray.icon import KINDS, MAX_BADGE, SIZES, show_badge, tray_icon
from desktop.paths import resources_dir
from pack.tray_icons import sheet


def _drawn(count: int, side: int = 64, *, dark: bool = False) -> QImage:
    return tray_icon(count, dark=dark).pixmap(side, side).toImage()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("platform", "numbers"), [("win32", [3, 0]), ("darwin", [3, 0]), ("linux", [])]
)
def test_taskbar_and_dock_show_the_count(
    monkeypatch: pytest.MonkeyPatch, platform: str, numbers: list[int]
) -> None:
    shown: list[int] = []
    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _app, count: shown.append(count))
    for count in (3, 0):
        show_badge(count, platform)
    assert shown == numbers


def test_each_count_has_its_badge_and_above_nine_it_is_the_same() -> None:
    shown = [_drawn(count) for count in range(MAX_BADGE + 2)]
    assert not any(shown[a] == shown[b] for a in range(len(shown)) for b in range(a))
    assert _drawn(250) == shown[-1]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("dark", [False, True])
def test_the_icon_shows_whether_something_is_due(dark: bool) -> None:
    for side in (16, 22, 24, 32, 48):
        before, after = _drawn(0, side, dark=dark), _drawn(3, side, dark=dark)
        assert before.size().width() == side
        assert not before.isNull()
        assert before != after
        corner = after.pixelColor(side - side // 4, side - side // 8)
        assert corner.red() > corner.blue()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("kind", KINDS)
def test_the_kept_pictures_are_those_of_the_svg(kind: str) -> None:
    """Without badges, whose digits depend on the font."""
    icons = resources_dir() / "icons"
    kept = QImage(str(icons / f"{kind}.png"))
    drawn = sheet(icons / f"{kind}.svg", mask=kind == "tray-mask")
    assert kept.size() == drawn.size()
    top = 0
    for side in SIZES:
        for x, y in product(range(side), range(top, top + side)):
            of_kept, of_drawn = kept.pixelColor(x, y), drawn.pixelColor(x, y)
            assert abs(of_kept.alpha() - of_drawn.alpha()) < 16
            if of_drawn.alpha() == 255:
                assert abs(of_kept.lightness() - of_drawn.lightness()) < 16
        top += side

"""The picture in the tray."""

import pytest

from desktop.background.tray.icon import badge_text, tray_icon


@pytest.mark.parametrize(("count", "text"), [(1, "1"), (9, "9"), (10, "9+"), (250, "9+")])
def test_the_badge_stays_readable(count: int, text: str) -> None:
    assert badge_text(count) == text


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("dark", [False, True])
def test_the_icon_shows_whether_something_is_due(dark: bool) -> None:
    plain, due = tray_icon(0, dark=dark), tray_icon(3, dark=dark)
    for side in (16, 22, 24, 32, 48):
        before = plain.pixmap(side, side).toImage()
        after = due.pixmap(side, side).toImage()
        assert before.size().width() == side
        assert not before.isNull()
        assert before != after
        corner = after.pixelColor(side - side // 4, side - side // 8)
        assert corner.red() > corner.blue()

"""Every page and dialog fits on a small screen, and no widgets overlap at the smallest size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.app.headless.gallery import Gallery, Scene, settle
from desktop.ui.shell.banner import Banners
from desktop.ui.shell.tour import TourPanel
from desktop.ui.widgets import window_layout
from tests.support.scenes import opened, type_size

#: The smallest supported screens: 1280x800 at 150 % and 800x600, each with a panel.
SCREENS = [(853, 501), (800, 560)]
#: Type sizes in points; the large one shows most faults, so the small one is slow.
POINTS = [pytest.param(9, marks=pytest.mark.slow), 14]


def _scenes(gallery: Gallery) -> Iterator[Scene]:
    for scene in gallery.scenes():
        if scene.name != "tray-menu":  # a menu is as large as it must be
            yield scene


@pytest.fixture(params=SCREENS, ids=str)
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> QSize:
    size = QSize(*request.param)
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: size)
    return size


@pytest.mark.parametrize("points", POINTS)
def test_every_window_fits_on_a_small_screen(
    gallery: Gallery, screen: QSize, points: float
) -> None:
    large = {}
    with type_size(points):
        for scene in _scenes(gallery):
            with opened(scene) as window:
                room = window_layout.largest_size(window)
                if window.isWindow() and window.parent() is None:
                    window.resize(window.size().boundedTo(room))  # as the gallery made it
                settle()
                size = window.size()
                if size != size.boundedTo(room):
                    large[scene.name] = (size.width(), size.height())
    assert large == {}


def _overlapping(parent: QWidget) -> list[tuple[str, str]]:
    """Widgets of the same layout that overlap; notices and the tour lie over the window."""
    found = []
    shown = [
        child
        for child in parent.findChildren(QWidget)
        if child.isVisible() and not child.isWindow() and not isinstance(child, Banners | TourPanel)
    ]
    for parent_of in {child.parentWidget() for child in shown}:
        if (
            parent_of is None
            or parent_of.layout() is None
            or isinstance(parent_of, QAbstractScrollArea)
        ):
            continue
        beside = [child for child in shown if child.parentWidget() is parent_of]
        for place, one in enumerate(beside):
            for other in beside[place + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append((_name(one), _name(other)))
    return found


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {getattr(widget, 'text', str)()}"[:50]


@pytest.mark.parametrize("points", POINTS)
def test_no_widgets_overlap_at_the_smallest_size(gallery: Gallery, points: float) -> None:
    """The window's own minimum, which dragging its edge reaches."""
    found = {}
    with type_size(points):
        for scene in _scenes(gallery):
            with opened(scene) as window:
                window.resize(window.minimumSize().expandedTo(QSize(1, 1)))
                settle()
                if pairs := _overlapping(window):
                    found[scene.name] = pairs
    assert found == {}

"""No text is cut off in large type, except those that are elided by design, and every window fits.
A page that is wider than its window can be scrolled sideways.

20 points are 222 % of the usual size: more than the 200 % that WCAG 2.2, 1.4.4 (2023) asks for, and
than the largest text of the settings makes of the usual size. 27 points are the largest text of the
settings where the system's is twice the usual size.
"""

import pytest
from PySide6.QtCore import QSize

from desktop.app.headless.gallery import Gallery, settle
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets import window_layout
from tests.support.cut_words import cut_pages, cut_words, wide_pages
from tests.support.scenes import opened, type_size


@pytest.mark.parametrize(
    "points",
    [14, *(pytest.param(points, marks=pytest.mark.slow) for points in (9, 20, 27))],
)
def test_no_words_are_cut(gallery: Gallery, points: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: QSize(1280, 800))
    cut = {}
    with type_size(points):
        for scene in gallery.scenes():
            if scene.name == "tray-menu":
                continue
            with opened(scene) as window:
                room = window_layout.largest_size(window)
                if isinstance(window, MainWindow):
                    window.resize(room)
                elif window.isWindow() and window.parent() is None:
                    window.resize(window.size().boundedTo(room))  # as the gallery made it
                settle()
                words = [*cut_words(window), *cut_pages(window)]
                if window.size() != window.size().boundedTo(room):
                    words.append(f"{window.width()} × {window.height()}")
                if words:
                    cut[scene.name] = words
    assert cut == {}


@pytest.mark.parametrize(
    "name", ["insights", "settings-reminders", "settings-data", "settings-stores"]
)
def test_a_page_of_rows_wraps_them_in_the_largest_type(
    name: str, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: QSize(1280, 800))
    scene = next(one for one in gallery.scenes() if one.name == name)
    with type_size(27), opened(scene) as window:
        window.resize(window_layout.largest_size(window))
        settle()
        assert list(wide_pages(window)) == []

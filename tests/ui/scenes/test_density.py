"""The densities: roomy for touch and unsteady hands, compact for more on a screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app.headless.gallery import Gallery, Scene, settle
from desktop.core.profile import Density
from desktop.ui import theme
from desktop.ui.insights.chart_view import MarkButton
from desktop.ui.insights.sheet_table import SheetTable
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS, TODAY
from desktop.ui.widgets import window_layout
from desktop.ui.widgets.two_line_row import row_height
from tests.support.cut_words import cut_words
from tests.support.scenes import in_density, opened

#: WCAG 2.2, 2.5.5 (2023), in device-independent pixels.
TARGET = 44
SCREEN = QSize(800, 560)
#: Scenes that show most kinds of widgets, for the quick form.
FEW = frozenset({TODAY, INTERVIEWS, "interview", "wizard-question"})
slow = pytest.mark.slow
EXTENT = [pytest.param(FEW, id="few"), pytest.param(frozenset(), id="all", marks=slow)]


def scenes(gallery: Gallery, names: frozenset[str]) -> Iterator[Scene]:
    for scene in gallery.scenes():
        if scene.name != "tray-menu" and (not names or scene.name in names):
            yield scene


def targets(window: QWidget) -> Iterator[QWidget]:
    """What can be pressed, but parts of a field, and marks of a chart: their place is a value."""
    for widget in window.findChildren(QWidget):
        if (
            isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)
            and not isinstance(widget, MarkButton)
            and not isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractSpinBox)
            and widget.isVisible()
        ):
            yield widget


@pytest.mark.parametrize("names", EXTENT)
def test_roomy_targets_are_large_enough_for_a_finger(
    gallery: Gallery, names: frozenset[str]
) -> None:
    small, seen = {}, 0
    with in_density(Density.ROOMY):
        for scene in scenes(gallery, names):
            with opened(scene) as window:
                for one in targets(window):
                    seen += 1
                    if one.height() < TARGET or one.width() < TARGET:
                        words = getattr(one, "text", one.accessibleName)()
                        small[f"{scene.name}: {type(one).__name__} {words}"] = one.size().toTuple()
    assert small == {}
    assert seen > 100


@pytest.mark.parametrize("names", EXTENT)
def test_roomy_rows_are_high_enough_for_a_finger(gallery: Gallery, names: frozenset[str]) -> None:
    low, seen = {}, 0
    with in_density(Density.ROOMY):
        for scene in scenes(gallery, names):
            with opened(scene) as window:
                for view in window.findChildren(QAbstractItemView):
                    if not view.isVisible() or isinstance(view, SheetTable):  # it is read only
                        continue
                    rows = range(view.model().rowCount())
                    heights = [view.visualRect(view.model().index(row, 0)).height() for row in rows]
                    seen += len(heights)
                    if small := [height for height in heights if 0 < height < TARGET]:
                        low[scene.name, view.accessibleName()] = min(small)
    assert low == {}
    assert seen > 10


@pytest.mark.parametrize("names", EXTENT)
@pytest.mark.parametrize("density", [Density.COMPACT, Density.ROOMY])
def test_every_density_fits_on_the_smallest_screen(
    gallery: Gallery, density: Density, names: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: SCREEN)
    found = {}
    with in_density(density):
        for scene in scenes(gallery, names):
            with opened(scene) as window:
                room = window_layout.largest_size(window)
                if isinstance(window, MainWindow):
                    window.resize(room)
                elif window.isWindow() and window.parent() is None:
                    window.resize(window.size().boundedTo(room))  # as the gallery made it
                settle()
                faults = list(cut_words(window))
                if window.size() != window.size().boundedTo(room):
                    faults.append(f"{window.width()} × {window.height()}")
                if faults:
                    found[scene.name] = faults
    assert found == {}


def test_the_compact_list_shows_about_a_third_more_rows(qapp: QApplication) -> None:
    font = qapp.font()
    usual = row_height(font)
    with in_density(Density.COMPACT):
        assert 1.25 <= usual / row_height(font) <= 1.45
    assert row_height(font) == usual


def heights(menu: QMenu) -> list[int]:
    """The heights of the items of a menu: an action, a tick and a separator."""
    tick = menu.addAction("Pause")
    tick.setCheckable(True)
    return [
        menu.actionGeometry(one).height()
        for one in (menu.addAction("Later"), tick, menu.addSeparator())
    ]


def test_menus_have_the_density(qtbot: QtBot) -> None:
    found = {}
    for density in Density:
        with in_density(density):
            menu = QMenu()
            qtbot.addWidget(menu)
            found[density] = heights(menu)
    usual, compact, roomy = (found[one] for one in (Density.NORMAL, Density.COMPACT, Density.ROOMY))
    assert compact[0] < usual[0] < roomy[0]
    assert roomy[:2] == [TARGET, TARGET]
    assert roomy[2] == usual[2], "a separator is not pressed"


def test_the_usual_density_leaves_the_style_as_it_was(qapp: QApplication) -> None:
    before, lengths = qapp.style().objectName(), (theme.XS, theme.S, theme.L, theme.TARGET)
    with in_density(Density.ROOMY):
        assert qapp.style().metaObject().className() == "DensityStyle"
        assert qapp.style().objectName() == before
    assert qapp.style().objectName() == before
    assert qapp.style().metaObject().className() != "DensityStyle"
    assert lengths == (theme.XS, theme.S, theme.L, theme.TARGET)

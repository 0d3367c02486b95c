"""Whatever the Tab key reaches looks different with the keyboard focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.app.headless.gallery import Gallery
from tests.support.scenes import opened

#: Scenes with most kinds of widgets, for the quick form.
FEW = frozenset({"today", "interviews", "add-application", "wizard-answer"})
#: Around a widget, as some styles paint a ring outside of it.
_MARGIN = 3
#: The search through everything always has the focus in its field, and a row chosen.
APART = ("palette", "palette-found", "tray-menu")
slow = pytest.mark.slow


def stops(window: QWidget) -> Iterator[QWidget]:
    """The widgets that Tab reaches."""
    for widget in window.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not widget.visibleRegion().isEmpty()
            and not (isinstance(widget, QPushButton) and widget.isDefault())  # always has a ring
        ):
            yield widget


def picture(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.grab(place.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)).toImage()


def looks_the_same(window: QWidget, widget: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()  # an area may scroll to it
    if not widget.hasFocus():  # it passes the focus on
        return False
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    focused = picture(window, widget)
    widget.clearFocus()
    QApplication.processEvents()
    return picture(window, widget) == focused


@pytest.mark.parametrize(
    "names", [pytest.param(FEW, id="few"), pytest.param(frozenset(), id="all", marks=slow)]
)
def test_the_focus_is_seen(gallery: Gallery, names: frozenset[str]) -> None:
    unseen, seen = set(), set[tuple[str, str]]()
    for scene in gallery.scenes():
        if scene.name in APART or (names and scene.name not in names):
            continue
        with opened(scene) as window:
            window.activateWindow()
            for widget in stops(window):
                kind = type(window).__name__, type(widget).__name__
                if kind not in seen and looks_the_same(window, widget):
                    unseen.add((scene.name, kind[1], widget.accessibleName()))
                seen.add(kind)
    assert unseen == set()
    assert len(seen) > 10

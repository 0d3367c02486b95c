"""No text is cut off in large type, except those that are elided by design."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop.app.headless.gallery import Gallery, settle
from desktop.ui.interviews.detail.link import ElidedLink
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.rail import RailButton
from desktop.ui.widgets import window_layout
from desktop.ui.widgets.buttons import Chip, LinkButton, PrimaryButton, WrappedLink
from desktop.ui.widgets.text import Elided
from tests.support.scenes import opened, type_size

#: Allowed difference between a label's rectangle and the size of its text, in pixels.
SLACK = 2


def _cut(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, Elided):
            continue
        if label.wordWrap():
            is_cut = label.heightForWidth(label.width()) > label.height() + SLACK
        else:
            is_cut = label.sizeHint().width() > label.width() + SLACK
        if is_cut:
            yield label.text()[:60]
    for button in window.findChildren(QAbstractButton):
        shows_words = button.isVisible() and not isinstance(button.parent(), QLineEdit)
        if not shows_words or not button.text() or isinstance(button, ElidedLink | RailButton):
            continue
        if isinstance(button, WrappedLink):
            if button.heightForWidth(button.width()) > button.height() + SLACK:
                yield f"[{button.text()}]"
            continue
        words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
        is_ours = isinstance(button, LinkButton | PrimaryButton | Chip)
        wanted = button.sizeHint() if is_ours else words
        if wanted.width() > button.width() + SLACK or words.height() > button.height() + SLACK:
            yield f"[{button.text()}]"


@pytest.mark.parametrize(
    "points",
    [14, pytest.param(9, marks=pytest.mark.slow), pytest.param(20, marks=pytest.mark.slow)],
)
def test_no_words_are_cut(gallery: Gallery, points: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: QSize(1280, 760))
    cut = {}
    with type_size(points):
        for scene in gallery.scenes():
            if scene.name == "tray-menu":
                continue
            with opened(scene) as window:
                if isinstance(window, MainWindow):
                    window.resize(window_layout.largest_size(window))
                settle()
                if words := list(_cut(window)):
                    cut[scene.name] = words
    assert cut == {}

"""Pages and dialogs in every language, and in two that have longer texts than any of them."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import translations
from desktop.app.headless.gallery import Gallery, Scene, settle
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets import window_layout
from desktop.wording import languages
from tests.support import pseudo_language
from tests.support.cut_words import cut_words
from tests.support.interface_language import changed_folder
from tests.support.scenes import example_gallery, opened

SCREEN = QSize(800, 560)
#: Scenes that show most kinds of widgets, for the quick form.
FEW = ("today", "settings-you", "interview", "wizard-answer")
PSEUDO, RIGHT_TO_LEFT = "eo", "ur"
COMPLETE = [one for one, share in languages.shares().items() if share >= languages.COMPLETE]
OTHERS = [one for one in COMPLETE if one != languages.ENGLISH]
slow = pytest.mark.slow


@pytest.fixture
def gallery(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Gallery]:
    """The gallery in the language that the test names."""
    language = request.param
    monkeypatch.setattr(window_layout, "screen_size", lambda _window: SCREEN)
    with changed_folder(monkeypatch) as use_folder:
        if language in {PSEUDO, RIGHT_TO_LEFT}:
            pseudo_language.make(tmp_path, language, right_to_left=language == RIGHT_TO_LEFT)
            use_folder(tmp_path)
        else:
            translations.make()
        languages.use(language)
        qtbot.waitUntil(
            lambda: QApplication.isRightToLeft() is (language == RIGHT_TO_LEFT), timeout=5000
        )
        with example_gallery(tmp_path, language) as made:
            yield made
    qtbot.waitUntil(lambda: not QApplication.isRightToLeft(), timeout=5000)


def scenes(gallery: Gallery, *names: str) -> Iterator[Scene]:
    for scene in gallery.scenes():
        if scene.name != "tray-menu" and (not names or scene.name in names):
            yield scene


def unfit(gallery: Gallery, *names: str) -> dict[str, list[str]]:
    """The words that are cut, by scene, on the smallest screen; and windows larger than it."""
    found = {}
    for scene in scenes(gallery, *names):
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
    return found


@pytest.mark.parametrize("gallery", [PSEUDO], indirect=True)
def test_some_windows_have_room_for_longer_texts(gallery: Gallery) -> None:
    assert unfit(gallery, *FEW) == {}


@slow
@pytest.mark.parametrize("gallery", [PSEUDO, RIGHT_TO_LEFT, *OTHERS], indirect=True)
def test_all_windows_have_room_for_the_texts(gallery: Gallery) -> None:
    found = unfit(gallery)
    assert found == {}, found


def clashes(window: QWidget) -> list[str]:
    """Mnemonics that two visible labels or buttons of a window share."""
    labels = [label for label in window.findChildren(QLabel) if label.buddy()]
    texts = [label.text() for label in labels if label.isVisible()]
    texts += [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]
    found = [QKeySequence.mnemonic(text).toString() for text in texts]
    return [key for key, count in Counter(found).items() if key and count > 1]


@slow
@pytest.mark.parametrize("gallery", COMPLETE, indirect=True)
def test_no_window_has_a_mnemonic_twice(gallery: Gallery) -> None:
    found = {}
    for scene in scenes(gallery):
        with opened(scene) as window:
            if keys := clashes(window):
                found[scene.name] = keys
    assert found == {}, found

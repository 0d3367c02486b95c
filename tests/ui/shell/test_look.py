"""The measure of the look: four sizes of text, and content on a lighter ground than the frame."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import letters
from desktop.app.headless.gallery import settle
from desktop.core.kinds import LetterKind
from desktop.core.records import LetterDraft
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import BIN, INTERVIEWS, LETTERS, PEOPLE, TODAY
from desktop.ui.theme import Type
from tests.support.scenes import type_size


@pytest.fixture
def window(qtbot: QtBot, ops: Ops, add_application: Callable[..., str]) -> MainWindow:
    key = add_application("Northwind")
    draft = LetterDraft(
        id="d", application_id=key, person_id=None, kind=LetterKind.CHECK_IN, subject="", body="Hi"
    )
    ops.run("", letters.save_draft, draft)
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.resize(1120, 720)
    made.show()
    return made


def ground(window: MainWindow, at: QPoint) -> QColor:
    return window.grab().toImage().pixelColor(at)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("key", [TODAY, INTERVIEWS, PEOPLE, BIN])
def test_content_is_on_the_base_colour_and_the_rail_on_the_windows(
    window: MainWindow, set_dark: Callable[[bool], None], key: str, dark: bool
) -> None:
    set_dark(dark)
    window.show_page(key)
    settle()
    palette = window.palette()
    corner = window.stack.mapTo(window, window.stack.rect().bottomRight() - QPoint(40, 4))
    assert ground(window, corner) == palette.color(QPalette.ColorRole.Base)
    beside = window.rail.mapTo(window, QPoint(4, window.rail.height() // 2))
    assert ground(window, beside) == palette.color(QPalette.ColorRole.Window)


@pytest.mark.parametrize("key", [INTERVIEWS, PEOPLE, LETTERS])
def test_lists_are_on_the_ground_of_the_frame(window: MainWindow, key: str) -> None:
    window.show_page(key)
    settle()
    corner = window.stack.mapTo(window, QPoint(8, window.stack.height() - 8))
    assert ground(window, corner) == window.palette().color(QPalette.ColorRole.Window)


def test_a_scheme_with_white_text_on_the_window_alone_keeps_its_ground(
    qapp: QApplication,
) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    assert theme.content(palette) == QColor("#202020")


@pytest.mark.parametrize("pixels", [9, 11, 12, 13, 16])
def test_no_text_is_smaller_than_eleven_pixels_unless_all_of_it_is(
    qapp: QApplication, pixels: int
) -> None:
    base = QFont("DejaVu Sans")
    base.setPixelSize(pixels)
    assert theme.font(Type.CAPTION, base).pixelSize() >= min(11, pixels)
    assert theme.font(Type.CAPTION, base).pixelSize() <= pixels


@pytest.mark.parametrize("key", [TODAY, INTERVIEWS, PEOPLE, BIN])
def test_a_page_has_at_most_four_sizes_of_text(window: MainWindow, key: str) -> None:
    with type_size(10):
        page: QWidget = window.show_page(key)
        settle()
        sizes = {
            QFontInfo(label.font()).pixelSize()
            for label in page.findChildren(QLabel)
            if label.isVisible() and label.text()
        }
    assert 1 <= len(sizes) <= len(Type)
    QApplication.processEvents()

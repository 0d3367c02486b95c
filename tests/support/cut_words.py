"""Finds words that do not fit into their label or button, and pages cut at the right."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from desktop.ui.interviews.detail.link import ElidedLink
from desktop.ui.shell.rail import RailButton
from desktop.ui.widgets.buttons import Chip, LinkButton, PrimaryButton, WrappedLink
from desktop.ui.widgets.text import Elided

#: Allowed difference between a label's rectangle and the size of its text, in pixels.
SLACK = 2


def cut_words(window: QWidget) -> Iterator[str]:
    """The words of a window that are cut off, except those that are elided by design."""
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


def wide_pages(window: QWidget) -> Iterator[tuple[QScrollArea, str]]:
    """The scroll areas of a window with a page that is wider than they are, and how wide."""
    for area in window.findChildren(QScrollArea):
        page, room = area.widget(), area.viewport().width()
        if area.isVisible() and page is not None and page.width() > room:
            yield area, f"{type(area).__name__}: {page.width()} > {room}"


def cut_pages(window: QWidget) -> Iterator[str]:
    """The pages of a window that are cut at the right and cannot be scrolled there."""
    for area, widths in wide_pages(window):
        if area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            yield widths

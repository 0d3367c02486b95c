"""Finds words that do not fit into their label or button."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

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

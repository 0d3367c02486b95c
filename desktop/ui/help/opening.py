"""Opens the help; F1 in windows and dialogs."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.advice.help import Topic


def open_help(topic: Topic, window: QWidget) -> None:
    """Show the page of `topic` above `window`."""
    from desktop.ui.help.dialog import HelpDialog  # noqa: PLC0415  when opened

    HelpDialog(topic, window).open()


def help_key(window: QWidget, topic: Callable[[], Topic]) -> QShortcut:
    """F1 in `window` opens the page of `topic()`, asked at each press."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)
    key.activated.connect(lambda: open_help(topic(), window))
    return key

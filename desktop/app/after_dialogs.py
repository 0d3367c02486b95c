"""The session beside open dialogs: requests wait for them, and its end hides them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def after_dialogs(owner: QObject, request: Callable[[], object]) -> None:
    """Call `request` now, or once no modal dialog is open; never if `owner` is deleted before."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        again = partial(after_dialogs, owner, request)
        modal.finished.connect(lambda: QTimer.singleShot(0, owner, again))
    else:
        request()


def hide_with_dialogs(window: QWidget) -> None:
    """Hide a window of an ended session; a paint or a key would have it ask the closed store.

    Qt deletes it, and the dialogs that are open over it, only later.
    """
    for one in (*window.findChildren(QDialog), window):
        one.hide()

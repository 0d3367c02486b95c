"""Requests of other starts wait while a modal dialog is open."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog


def after_dialogs(owner: QObject, request: Callable[[], object]) -> None:
    """Call `request` now, or once no modal dialog is open; never if `owner` is deleted before."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        again = partial(after_dialogs, owner, request)
        modal.finished.connect(lambda: QTimer.singleShot(0, owner, again))
    else:
        request()

"""A window that owns the dialogs, as the main window does."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.records import Dossier
from desktop.ui.interviews.dialogs.base import RecordDialog
from desktop.ui.ops import Ops


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[RecordDialog], None]:
    """Opens a dialog and waits until it has the keyboard."""

    def show(dialog: RecordDialog) -> None:
        dialog.open()
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.isActiveWindow())

    return show


@pytest.fixture
def dossier(ops: Ops) -> Callable[[str], Dossier]:
    """What the store has of an application now."""

    def read(application_id: str) -> Dossier:
        found = ops.queries.dossier(application_id)
        assert found is not None
        return found

    return read
